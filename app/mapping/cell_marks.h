// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <vector>

namespace passerelle::mapping
{

/// What findings say about one cell, so that a view can mark it.
struct CellMark {
    qint32 row = 0;
    qint32 column = 0;   ///< MappingModel::Column
    quint8 severity = 0; ///< the worst, as rules::Severity: 0 error, 1 warning, 2 note
    quint32 count = 0;

    friend bool operator==(const CellMark &, const CellMark &) = default;
};

/// The marks of all cells, asked for row by row: a view shows fifty rows of a table that may have 300 000
/// findings. Immutable.
class CellMarks
{
public:
    virtual ~CellMarks() = default;

    /// Those of a row, sorted by column, each cell once.
    virtual std::vector<CellMark> ofRow(qint32 row) const = 0;
    /// The sum of each row that has any, in the findings' column, sorted by row. O(findings).
    virtual std::vector<CellMark> sums() const = 0;

protected:
    CellMarks() = default;
    Q_DISABLE_COPY_MOVE(CellMarks)
};

} // namespace passerelle::mapping
