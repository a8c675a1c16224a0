// SPDX-License-Identifier: GPL-3.0-or-later
#include "difference/line_matching.h"

#include <QHash>
#include <algorithm>

namespace passerelle::difference
{

namespace
{

using Lines = std::vector<int>; ///< equal lines have equal numbers

/// The most comparisons that are made for one stretch without anchors.
constexpr qint64 kMostComparisons = 4'000'000;

struct Pair {
    int before = 0;
    int after = 0;
};

class Matcher
{
public:
    Matcher(Lines before, Lines after) : m_before(std::move(before)), m_after(std::move(after)) {}

    std::vector<LineChange> run()
    {
        m_open.push_back({0, int(m_before.size()), 0, int(m_after.size())});
        while (!m_open.empty()) {
            const LineChange stretch = trimmed(m_open.back());
            m_open.pop_back();
            if (stretch.oldFrom == stretch.oldTo || stretch.newFrom == stretch.newTo)
                keep(stretch);
            else if (const auto anchors = anchorsOf(stretch); !anchors.empty())
                split(stretch, anchors);
            else
                compare(stretch);
        }
        return std::move(m_changes);
    }

private:
    LineChange trimmed(LineChange s) const
    {
        while (s.oldFrom < s.oldTo && s.newFrom < s.newTo && before(s.oldFrom) == after(s.newFrom)) {
            ++s.oldFrom;
            ++s.newFrom;
        }
        while (s.oldFrom < s.oldTo && s.newFrom < s.newTo && before(s.oldTo - 1) == after(s.newTo - 1)) {
            --s.oldTo;
            --s.newTo;
        }
        return s;
    }

    /// Lines that stand exactly once on both sides, in an order that is the same on both.
    std::vector<Pair> anchorsOf(const LineChange &s) const
    {
        struct Seen {
            int before = 0, after = 0, oldAt = 0, newAt = 0;
        };
        QHash<int, Seen> seen;
        for (int i = s.oldFrom; i < s.oldTo; ++i) {
            Seen &one = seen[before(i)];
            ++one.before;
            one.oldAt = i;
        }
        for (int i = s.newFrom; i < s.newTo; ++i) {
            Seen &one = seen[after(i)];
            ++one.after;
            one.newAt = i;
        }
        std::vector<Pair> unique;
        for (int i = s.oldFrom; i < s.oldTo; ++i) {
            const Seen one = seen.value(before(i));
            if (one.before == 1 && one.after == 1)
                unique.push_back({one.oldAt, one.newAt});
        }
        return risingPart(unique);
    }

    /// The longest rising subsequence, by patience sorting.
    static std::vector<Pair> risingPart(const std::vector<Pair> &pairs)
    {
        std::vector<int> tops, from(pairs.size(), -1);
        for (int i = 0; i < int(pairs.size()); ++i) {
            const auto at = std::lower_bound(tops.begin(), tops.end(), i, [&pairs](int a, int b) {
                return pairs[std::size_t(a)].after < pairs[std::size_t(b)].after;
            });
            from[std::size_t(i)] = at == tops.begin() ? -1 : *(at - 1);
            if (at == tops.end())
                tops.push_back(i);
            else
                *at = i;
        }
        std::vector<Pair> rising;
        for (int i = tops.empty() ? -1 : tops.back(); i >= 0; i = from[std::size_t(i)])
            rising.push_back(pairs[std::size_t(i)]);
        std::reverse(rising.begin(), rising.end());
        return rising;
    }

    /// The stretches between anchors come onto the stack so that the first is looked at first.
    void split(const LineChange &s, const std::vector<Pair> &anchors)
    {
        int oldTo = s.oldTo, newTo = s.newTo;
        for (std::size_t i = anchors.size(); i-- > 0;) {
            const Pair &anchor = anchors[i];
            m_open.push_back({anchor.before + 1, oldTo, anchor.after + 1, newTo});
            oldTo = anchor.before;
            newTo = anchor.after;
        }
        m_open.push_back({s.oldFrom, oldTo, s.newFrom, newTo});
    }

    /// The longest common subsequence of a short stretch; a long one counts as replaced.
    void compare(const LineChange &s)
    {
        const int rows = s.oldTo - s.oldFrom, columns = s.newTo - s.newFrom;
        if (qint64(rows) * columns > kMostComparisons) {
            keep(s);
            return;
        }
        const auto width = std::size_t(columns) + 1;
        std::vector<int> common((std::size_t(rows) + 1) * width, 0);
        for (int r = rows - 1; r >= 0; --r) {
            for (int c = columns - 1; c >= 0; --c) {
                const std::size_t at = std::size_t(r) * width + std::size_t(c);
                common[at] = before(s.oldFrom + r) == after(s.newFrom + c)
                                 ? common[at + width + 1] + 1
                                 : std::max(common[at + width], common[at + 1]);
            }
        }
        int r = 0, c = 0;
        while (r < rows || c < columns) {
            const int r0 = r, c0 = c;
            while ((r < rows || c < columns) &&
                   !(r < rows && c < columns && before(s.oldFrom + r) == after(s.newFrom + c))) {
                const std::size_t at = std::size_t(r) * width + std::size_t(c);
                if (c == columns || (r < rows && common[at + width] >= common[at + 1]))
                    ++r;
                else
                    ++c;
            }
            keep({s.oldFrom + r0, s.oldFrom + r, s.newFrom + c0, s.newFrom + c});
            for (; r < rows && c < columns && before(s.oldFrom + r) == after(s.newFrom + c); ++r)
                ++c;
        }
    }

    void keep(const LineChange &s)
    {
        if (s.oldFrom == s.oldTo && s.newFrom == s.newTo)
            return;
        if (!m_changes.empty() && m_changes.back().oldTo == s.oldFrom &&
            m_changes.back().newTo == s.newFrom) {
            m_changes.back().oldTo = s.oldTo;
            m_changes.back().newTo = s.newTo;
            return;
        }
        m_changes.push_back(s);
    }

    int before(int line) const { return m_before[std::size_t(line)]; }
    int after(int line) const { return m_after[std::size_t(line)]; }

    Lines m_before, m_after;
    std::vector<LineChange> m_open;
    std::vector<LineChange> m_changes;
};

Lines numbered(const std::vector<QByteArrayView> &lines, QHash<QByteArrayView, int> &numbers)
{
    Lines result;
    result.reserve(lines.size());
    for (const QByteArrayView line : lines) {
        const auto known = numbers.constFind(line);
        if (known != numbers.constEnd()) {
            result.push_back(*known);
            continue;
        }
        const int number = int(numbers.size());
        numbers.insert(line, number);
        result.push_back(number);
    }
    return result;
}

} // namespace

std::vector<QByteArrayView> linesOf(const QByteArray &text)
{
    std::vector<QByteArrayView> lines;
    const QByteArrayView all(text);
    qsizetype start = 0;
    while (start < all.size()) {
        const qsizetype end = all.indexOf('\n', start);
        const qsizetype next = end < 0 ? all.size() : end + 1;
        lines.push_back(all.sliced(start, next - start));
        start = next;
    }
    return lines;
}

std::vector<LineChange> changedLines(const std::vector<QByteArrayView> &before,
                                     const std::vector<QByteArrayView> &after)
{
    QHash<QByteArrayView, int> numbers;
    Lines old = numbered(before, numbers);
    return Matcher(std::move(old), numbered(after, numbers)).run();
}

} // namespace passerelle::difference
