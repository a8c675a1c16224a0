// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelection>
#include <optional>
#include <vector>

class QTableView;

namespace passerelle::ui
{

/// Where Tab and Enter lead in a table, as in Excel and LibreOffice: around inside a selection of several
/// cells, which stays; otherwise to the next cell, and Enter after Tab back to the column where Tab began, a
/// row further down.
class CellWalk
{
public:
    enum class Step { Right, Left, Down, Up };

    /// `skipped`: a column that Tab goes over, since nothing is typed there.
    CellWalk(QTableView &table, int skipped) : m_table(table), m_skipped(skipped) {}

    /// `columns` as they are shown. False where there is nothing further.
    bool go(Step step, const std::vector<int> &columns);
    /// The current cell was changed by something else.
    void forget();

private:
    struct Place {
        int row = 0;
        int column = 0; ///< among the columns
    };
    std::optional<Place> inSelection(Step step, Place here, const std::vector<int> &columns) const;
    std::optional<Place> next(Step step, Place here, const std::vector<int> &columns);
    static bool across(Place &place, int by, int columns);

    QTableView &m_table;
    int m_skipped;
    std::optional<int> m_tabBegan; ///< the column
    bool m_isGoing = false;
};

} // namespace passerelle::ui
