// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/cell_edits.h"

#include <QStringList>
#include <optional>

namespace passerelle::mapping
{

/// How texts go on, as a spreadsheet's fill handle writes them: the number that changes (the last one, where
/// one text or the same ones are given) goes on by the same step, with its zeros in front: DDMM23, DDMM24.
/// Texts that make no series are repeated in turn.
class Continuation
{
public:
    /// `stepOfOne` is the step where one text alone, or the same ones, say none. Texts are in the order in
    /// which they go on: going up, from the lowest.
    explicit Continuation(QStringList given, qint64 stepOfOne = 1);

    bool isSeries() const { return m_isSeries; }
    /// The text behind those given, counted from 0; nothing for a number below zero or beyond 18 digits.
    std::optional<QString> at(qsizetype place) const;

private:
    QStringList m_given;
    QString m_before, m_after; ///< around the number
    qint64 m_number = 0;       ///< the last one given
    qint64 m_step = 0;
    qsizetype m_digits = 0;
    bool m_isSeries = false;
};

/// `count` more texts behind those given. They end where the continuation does.
QStringList continued(const QStringList &given, qsizetype count);

/// The series in a member's cells: it begins in those of the rows in front of the first empty one (where none
/// is empty, in the first alone) and is written into the others.
std::vector<CellText> continuedIn(const Mapping &mapping, const std::vector<qint32> &rows,
                                  QStringView member);

} // namespace passerelle::mapping
