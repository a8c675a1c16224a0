// SPDX-License-Identifier: GPL-3.0-or-later
#include "difference/side_by_side.h"

#include <algorithm>
#include <utility>

namespace passerelle::difference
{

/// Lines that stay around a change.
static constexpr int kAround = 3;
/// Fewer lines than this are not worth folding.
static constexpr int kShortestFold = 4;

int SideBySide::Stretch::rows() const
{
    return isFolded ? 1 : std::max(lines.oldTo - lines.oldFrom, lines.newTo - lines.newFrom);
}

SideBySide::SideBySide(std::shared_ptr<const TextComparison> comparison) : m_comparison(std::move(comparison))
{
    setFolded(true);
}

void SideBySide::setFolded(bool isFolded)
{
    if (!m_comparison)
        return;
    m_stretches.clear();
    m_ofChange.clear();
    const std::vector<LineChange> &changes = m_comparison->changes();
    const int lines = m_comparison->side(Side::Before).count();
    int before = 0, after = 0;
    for (std::size_t i = 0; i <= changes.size(); ++i) {
        const bool isLast = i == changes.size();
        const int count = (isLast ? lines : changes[i].oldFrom) - before;
        addSame(before, after, count, i == 0 || !isFolded, isLast || !isFolded);
        if (isLast)
            break;
        m_ofChange.push_back(static_cast<int>(m_stretches.size()));
        m_stretches.push_back({changes[i], static_cast<int>(i), false, 0});
        before = changes[i].oldTo;
        after = changes[i].newTo;
    }
    for (Stretch &stretch : m_stretches)
        stretch.isFolded = stretch.isFolded && isFolded;
    placeRows();
}

/// What did not change: some lines behind the change before it, a fold, some before the next one.
void SideBySide::addSame(int before, int after, int count, bool isFirst, bool isLast)
{
    const auto add = [&](int lines, bool isFolded) {
        if (lines > 0)
            m_stretches.push_back({{before, before + lines, after, after + lines}, -1, isFolded, 0});
        before += lines;
        after += lines;
    };
    const int lead = isFirst ? 0 : kAround;
    const int trail = isLast ? 0 : kAround;
    const int hidden = count - lead - trail;
    if (hidden < kShortestFold) {
        add(count, false);
        return;
    }
    add(lead, false);
    add(hidden, true);
    add(trail, false);
}

void SideBySide::placeRows()
{
    m_rows = 0;
    for (Stretch &stretch : m_stretches) {
        stretch.firstRow = m_rows;
        m_rows += stretch.rows();
    }
}

const SideBySide::Stretch &SideBySide::at(int row) const
{
    const auto behind = std::upper_bound(m_stretches.begin(), m_stretches.end(), row,
                                         [](int r, const Stretch &one) { return r < one.firstRow; });
    return *(behind - 1);
}

Row SideBySide::row(int index) const
{
    const Stretch &stretch = at(index);
    const int offset = index - stretch.firstRow;
    const LineChange &lines = stretch.lines;
    Row row{Row::Same, lines.oldFrom + offset, lines.newFrom + offset, stretch.change, 0};
    if (stretch.isFolded) {
        row.kind = Row::Fold;
        row.folded = lines.oldTo - lines.oldFrom;
    } else if (stretch.change >= 0) {
        row.before = row.before < lines.oldTo ? row.before : -1;
        row.after = row.after < lines.newTo ? row.after : -1;
        row.kind = row.before < 0 ? Row::Added : row.after < 0 ? Row::Removed : Row::Changed;
    }
    return row;
}

bool SideBySide::unfold(int row)
{
    if (row < 0 || row >= m_rows || !at(row).isFolded)
        return false;
    m_stretches[static_cast<std::size_t>(&at(row) - m_stretches.data())].isFolded = false;
    placeRows();
    return true;
}

bool SideBySide::hasFolds() const
{
    return std::any_of(m_stretches.begin(), m_stretches.end(),
                       [](const Stretch &stretch) { return stretch.isFolded; });
}

int SideBySide::rowOf(Side side, int line) const
{
    const auto from = [side](const Stretch &one) {
        return side == Side::Before ? one.lines.oldFrom : one.lines.newFrom;
    };
    const auto behind =
        std::upper_bound(m_stretches.begin(), m_stretches.end(), line,
                         [&from](int wanted, const Stretch &one) { return wanted < from(one); });
    if (behind == m_stretches.begin())
        return 0;
    const Stretch &stretch = *(behind - 1);
    return stretch.firstRow + std::clamp(line - from(stretch), 0, std::max(0, stretch.rows() - 1));
}

int SideBySide::lineNear(Side side, int row) const
{
    if (row < 0 || row >= m_rows)
        return -1;
    const Stretch &stretch = at(row);
    const LineChange &lines = stretch.lines;
    const int from = side == Side::Before ? lines.oldFrom : lines.newFrom;
    const int to = side == Side::Before ? lines.oldTo : lines.newTo;
    return std::min(from + row - stretch.firstRow, to - 1);
}

int SideBySide::firstRow(int change) const
{
    return m_stretches[static_cast<std::size_t>(m_ofChange[static_cast<std::size_t>(change)])].firstRow;
}

int SideBySide::nextChange(int row, int direction) const
{
    const int count = static_cast<int>(m_ofChange.size());
    if (count == 0)
        return -1;
    // The first one that begins behind the row, or at it where one looks back.
    const auto found = std::partition_point(m_ofChange.begin(), m_ofChange.end(), [&](int stretch) {
        const int first = m_stretches[static_cast<std::size_t>(stretch)].firstRow;
        return direction > 0 ? first <= row : first < row;
    });
    const int index = static_cast<int>(found - m_ofChange.begin());
    return direction > 0 ? index % count : (index - 1 + count) % count;
}

} // namespace passerelle::difference
