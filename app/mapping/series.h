// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/cell_edits.h"

#include <QStringList>

namespace passerelle::mapping
{

/// `count` more texts behind those given, as a spreadsheet's fill handle writes them: the number that changes
/// (the last one, where one text or the same ones are given) goes on by the same step, with its zeros in
/// front: DDMM23, DDMM24. Texts that make no series are repeated in turn. It ends before a number below zero
/// or beyond 18 digits.
QStringList continued(const QStringList &given, qsizetype count);

/// The series in a member's cells: it begins in those of the rows in front of the first empty one (where none
/// is empty, in the first alone) and is written into the others.
std::vector<CellText> continuedIn(const Mapping &mapping, const std::vector<qint32> &rows,
                                  QStringView member);

} // namespace passerelle::mapping
