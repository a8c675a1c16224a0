// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_token.h"
#include "mapping/mapping.h"

#include <QStringList>

namespace passerelle::mapping
{

/// What a table is to show: rows in whose cells a text stands, in any case.
struct RowFilter {
    QString text;
    int column = -1; ///< of RowText; -1: any

    friend bool operator==(const RowFilter &, const RowFilter &) = default;
};

/// The cells of all sectors as one folded text, in which a filter looks at 100 000 rows within a frame.
/// Immutable; any thread.
class RowText
{
public:
    /// `members` are the columns: names of members, empty for the code. Empty when cancelled.
    RowText(const Mapping &mapping, const QStringList &members, const CancelToken &cancel = {});

    /// Numbers of the rows that a filter lets through, growing.
    std::vector<int> rows(const RowFilter &filter) const;

private:
    void append(const Mapping &mapping, json::NodeId node);

    QByteArray m_text;             ///< cells end with \n
    std::vector<quint32> m_starts; ///< of each row, and the end
};

} // namespace passerelle::mapping
