// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/cell_walk.h"

#include <QScopedValueRollback>
#include <QTableView>
#include <algorithm>

namespace passerelle::ui
{

namespace
{

/// Selected cells of one column.
struct Strip {
    int column = 0;
    int top = 0;
    int bottom = 0;
};

} // namespace

static std::vector<Strip> stripsOf(const QItemSelection &selection, const std::vector<int> &columns)
{
    std::vector<Strip> strips;
    for (const QItemSelectionRange &range : selection) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i] >= range.left() && columns[i] <= range.right())
                strips.push_back({static_cast<int>(i), range.top(), range.bottom()});
        }
    }
    return strips;
}

std::optional<CellWalk::Place> CellWalk::inSelection(Step step, Place here,
                                                     const std::vector<int> &columns) const
{
    std::vector<Strip> strips = stripsOf(m_table.selectionModel()->selection(), columns);
    const bool isAcross = step == Step::Right || step == Step::Left;
    // Backwards is forwards with everything turned around.
    const int sign = step == Step::Right || step == Step::Down ? 1 : -1;
    const bool isInside = std::any_of(strips.begin(), strips.end(), [here](const Strip &strip) {
        return strip.column == here.column && strip.top <= here.row && here.row <= strip.bottom;
    });
    std::erase_if(strips, [&](const Strip &strip) {
        return columns[static_cast<std::size_t>(strip.column)] == m_skipped;
    });
    const bool isSeveral = strips.size() > 1 || (strips.size() == 1 && strips[0].top < strips[0].bottom);
    if (!isInside || !isSeveral)
        return std::nullopt;
    if (sign < 0) {
        for (Strip &strip : strips)
            strip = {-strip.column, -strip.bottom, -strip.top};
    }
    here = {sign * here.row, sign * here.column};
    const auto key = [isAcross](Place place) {
        return isAcross ? std::pair(place.row, place.column) : std::pair(place.column, place.row);
    };
    std::optional<Place> best, first;
    const auto offer = [&key](std::optional<Place> &kept, Place place) {
        if (!kept || key(place) < key(*kept))
            kept = place;
    };
    for (const Strip &strip : strips) {
        offer(first, {strip.top, strip.column});
        const bool isBehind = strip.column > here.column;
        const bool reachesRow = strip.top <= here.row && here.row <= strip.bottom;
        const int below = std::max(strip.top, here.row + 1);
        if (isAcross && isBehind && reachesRow)
            offer(best, {here.row, strip.column});
        else if (!isAcross && isBehind)
            offer(best, {strip.top, strip.column});
        else if ((isAcross || strip.column == here.column) && below <= strip.bottom)
            offer(best, {below, strip.column});
    }
    const Place there = best ? *best : *first;
    return Place{sign * there.row, sign * there.column};
}

/// To the next cell of the row; behind the last one on in the next row, or the one before.
bool CellWalk::across(Place &place, int by, int columns)
{
    place.column += by;
    if (place.column >= 0 && place.column < columns)
        return true;
    place.row += by;
    place.column = by < 0 ? columns - 1 : 0;
    return place.row >= 0;
}

std::optional<CellWalk::Place> CellWalk::next(Step step, Place here, const std::vector<int> &columns)
{
    const int rows = m_table.model()->rowCount();
    const auto columnAt = [&columns](int place) { return columns[static_cast<std::size_t>(place)]; };
    Place there = here;
    if (step == Step::Right || step == Step::Left) {
        m_tabBegan = m_tabBegan.value_or(columnAt(here.column));
        const int count = static_cast<int>(columns.size());
        for (int tried = 0; tried < 2; ++tried) {
            if (!across(there, step == Step::Right ? 1 : -1, count))
                return std::nullopt;
            if (columnAt(there.column) != m_skipped)
                break;
        }
    } else {
        there.row += step == Step::Down ? 1 : -1;
        const auto began = std::find(columns.begin(), columns.end(), m_tabBegan.value_or(-1));
        if (step == Step::Down && began != columns.end())
            there.column = static_cast<int>(began - columns.begin());
        m_tabBegan.reset();
    }
    return there.row < 0 || there.row >= rows ? std::nullopt : std::optional(there);
}

bool CellWalk::go(Step step, const std::vector<int> &columns)
{
    const QModelIndex here = m_table.currentIndex();
    const auto at = std::find(columns.begin(), columns.end(), here.column());
    if (!here.isValid() || at == columns.end())
        return false;
    const Place from{here.row(), static_cast<int>(at - columns.begin())};
    const QScopedValueRollback<bool> going(m_isGoing, true);
    const std::optional<Place> around = inSelection(step, from, columns);
    const std::optional<Place> there = around ? around : next(step, from, columns);
    if (!there)
        return false;
    m_table.selectionModel()->setCurrentIndex(
        m_table.model()->index(there->row, columns[static_cast<std::size_t>(there->column)]),
        around ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
    return true;
}

void CellWalk::forget()
{
    if (!m_isGoing)
        m_tabBegan.reset();
}

} // namespace passerelle::ui
