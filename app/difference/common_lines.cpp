// SPDX-License-Identifier: GPL-3.0-or-later
#include "difference/common_lines.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>

namespace passerelle::difference
{

namespace
{

/// Shorter sequences than this product are compared each line with each.
constexpr qint64 kSmallTable = 4'000'000;
/// The most lines removed and added that are looked for in longer ones: memory grows with its square.
constexpr int kMostEdits = 3000;
constexpr int kNowhere = -1;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// Each line with each: time and memory are the product of both lengths.
class Table
{
public:
    Table(std::span<const int> before, std::span<const int> after)
        : m_before(before), m_after(after), m_rows(static_cast<int>(before.size())),
          m_columns(static_cast<int>(after.size())), m_common((at(m_rows) + 1) * (at(m_columns) + 1), 0)
    {
    }

    std::vector<CommonRun> run()
    {
        for (int row = m_rows - 1; row >= 0; --row) {
            for (int column = m_columns - 1; column >= 0; --column)
                m_common[cell(row, column)] =
                    isSame(row, column) ? common(row + 1, column + 1) + 1
                                        : std::max(common(row + 1, column), common(row, column + 1));
        }
        std::vector<CommonRun> runs;
        for (int row = 0, column = 0; row < m_rows && column < m_columns;) {
            if (isSame(row, column)) {
                CommonRun run{row, column, 0};
                for (; row < m_rows && column < m_columns && isSame(row, column); ++row, ++column)
                    ++run.length;
                runs.push_back(run);
            } else if (common(row + 1, column) >= common(row, column + 1)) {
                ++row;
            } else {
                ++column;
            }
        }
        return runs;
    }

private:
    std::size_t cell(int row, int column) const { return at(row) * (at(m_columns) + 1) + at(column); }
    int common(int row, int column) const { return m_common[cell(row, column)]; }
    bool isSame(int row, int column) const { return m_before[at(row)] == m_after[at(column)]; }

    std::span<const int> m_before, m_after;
    int m_rows, m_columns;
    std::vector<int> m_common; ///< lines in common behind a row and a column
};

/// How far each diagonal (lines before less lines after) has come with one number of edits: every second one
/// from -edits to edits can be reached.
class Front
{
public:
    explicit Front(int edits) : m_edits(edits), m_reached(at(edits) + 1, kNowhere) {}

    int reached(int diagonal) const
    {
        return std::abs(diagonal) > m_edits ? kNowhere : m_reached[place(diagonal)];
    }
    void set(int diagonal, int row) { m_reached[place(diagonal)] = row; }

private:
    std::size_t place(int diagonal) const { return at((diagonal + m_edits) / 2); }

    int m_edits;
    std::vector<int> m_reached;
};

/// Myers' greedy algorithm: fast where few lines differ, however long the sequences are.
class FewEdits
{
public:
    FewEdits(std::span<const int> before, std::span<const int> after, Effort &effort)
        : m_before(before), m_after(after), m_effort(effort), m_rows(static_cast<int>(before.size())),
          m_columns(static_cast<int>(after.size()))
    {
    }

    std::optional<std::vector<CommonRun>> run()
    {
        for (int edits = 0; edits <= kMostEdits && !m_effort.isSpent(); ++edits) {
            if (advance(edits))
                return wayBack(edits);
        }
        return std::nullopt;
    }

private:
    /// Where a diagonal begins with one edit more: the row, and the diagonal that it comes from.
    struct Begin {
        int row = kNowhere;
        int from = 0;
    };

    Begin beginOf(int edits, int diagonal) const
    {
        if (edits == 0)
            return {0, 0};
        const Front &front = m_fronts[at(edits - 1)];
        const int above = front.reached(diagonal + 1);
        const int left = front.reached(diagonal - 1);
        const int added = above != kNowhere && above - diagonal <= m_columns ? above : kNowhere;
        const int removed = left == kNowhere || left == m_rows ? kNowhere : left + 1;
        return added >= removed ? Begin{added, diagonal + 1} : Begin{removed, diagonal - 1};
    }

    /// True where both ends are reached.
    bool advance(int edits)
    {
        Front front(edits);
        for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
            const int begin = beginOf(edits, diagonal).row;
            if (begin == kNowhere)
                continue;
            int row = begin;
            while (row < m_rows && row - diagonal < m_columns &&
                   m_before[at(row)] == m_after[at(row - diagonal)])
                ++row;
            m_effort.spend(row - begin + 2);
            front.set(diagonal, row);
            if (row == m_rows && row - diagonal == m_columns) {
                m_fronts.push_back(std::move(front));
                return true;
            }
        }
        m_fronts.push_back(std::move(front));
        return false;
    }

    std::vector<CommonRun> wayBack(int edits) const
    {
        std::vector<CommonRun> runs;
        int diagonal = m_rows - m_columns;
        for (; edits >= 0; --edits) {
            const Begin begin = beginOf(edits, diagonal);
            const int length = m_fronts[at(edits)].reached(diagonal) - begin.row;
            if (length > 0)
                runs.push_back({begin.row, begin.row - diagonal, length});
            diagonal = begin.from;
        }
        std::reverse(runs.begin(), runs.end());
        return runs;
    }

    std::span<const int> m_before, m_after;
    Effort &m_effort;
    int m_rows, m_columns;
    std::vector<Front> m_fronts; ///< by the number of edits
};

} // namespace

std::optional<std::vector<CommonRun>> commonLines(std::span<const int> before, std::span<const int> after,
                                                  Effort &effort)
{
    if (before.empty() || after.empty())
        return std::vector<CommonRun>();
    if (effort.isSpent())
        return std::nullopt;
    const auto cells = static_cast<qint64>(before.size()) * static_cast<qint64>(after.size());
    if (cells > kSmallTable)
        return FewEdits(before, after, effort).run();
    effort.spend(cells);
    return Table(before, after).run();
}

} // namespace passerelle::difference
