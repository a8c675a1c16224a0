// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "difference/text_comparison.h"

#include <memory>
#include <vector>

namespace passerelle::difference
{

/// What stands in one row of two texts side by side.
struct Row {
    enum Kind : quint8 { Same, Changed, Removed, Added, Fold };
    Kind kind = Same;
    int before = -1; ///< line of that side, -1: none; of a fold its first
    int after = -1;
    int change = -1; ///< index in TextComparison::changes(), -1: none
    int folded = 0;  ///< lines that a fold stands for

    int line(Side side) const { return side == Side::Before ? before : after; }
};

/// The rows of two texts side by side. Nothing is made for a row: what is asked for is looked up, whatever
/// the size. Stretches that did not change are folded but for some lines around each change.
class SideBySide
{
public:
    SideBySide() = default;
    explicit SideBySide(std::shared_ptr<const TextComparison> comparison);

    const std::shared_ptr<const TextComparison> &comparison() const { return m_comparison; }
    int rowCount() const { return m_rows; }
    Row row(int index) const;

    /// Opens the fold of this row; false where none stands there.
    bool unfold(int row);
    /// Folds everything that did not change, or opens all.
    void setFolded(bool isFolded);
    bool hasFolds() const;

    /// Where a line is seen; the row of its fold where it is folded.
    int rowOf(Side side, int line) const;
    /// The line of this side that stands in a row, or the next one above it; -1 where there is none.
    int lineNear(Side side, int row) const;
    int firstRow(int change) const;
    /// The change that begins next behind (+1) or before (-1) this row, around the end; -1 where there is
    /// none.
    int nextChange(int row, int direction) const;

private:
    /// Rows of one kind; those of a fold are one.
    struct Stretch {
        LineChange lines;
        int change = -1;
        bool isFolded = false;
        int firstRow = 0;

        int rows() const;
    };

    void addSame(int before, int after, int count, bool isFirst, bool isLast);
    void placeRows();
    const Stretch &at(int row) const;

    std::shared_ptr<const TextComparison> m_comparison;
    std::vector<Stretch> m_stretches;
    std::vector<int> m_ofChange; ///< its stretch
    int m_rows = 0;
};

} // namespace passerelle::difference
