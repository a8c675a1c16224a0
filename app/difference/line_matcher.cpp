// SPDX-License-Identifier: GPL-3.0-or-later
#include "difference/line_matcher.h"

#include "difference/common_lines.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace passerelle::difference
{

/// Enough for some thousand short stretches or a few long ones; half a second.
static constexpr qint64 kMostSteps = 200'000'000;

LineMatcher::LineMatcher(Lines before, Lines after, int numbers, const Watch &watch)
    : m_before(std::move(before)), m_after(std::move(after)), m_seen(static_cast<std::size_t>(numbers)),
      m_watch(watch), m_effort(kMostSteps, watch.cancel)
{
}

std::vector<LineChange> LineMatcher::run(int from)
{
    const int lines = std::max(1, static_cast<int>(m_before.size()));
    m_open.push_back({0, static_cast<int>(m_before.size()), 0, static_cast<int>(m_after.size())});
    while (!m_open.empty() && !m_watch.cancel.isCancelled()) {
        const LineChange stretch = trimmed(m_open.back());
        m_open.pop_back();
        *m_watch.percent = from + static_cast<int>(qint64{stretch.oldFrom} * (100 - from) / lines);
        if (stretch.oldFrom == stretch.oldTo || stretch.newFrom == stretch.newTo) {
            keep(stretch);
            continue;
        }
        m_effort.spend(stretch.oldTo - stretch.oldFrom + stretch.newTo - stretch.newFrom);
        count(stretch);
        if (const auto anchors = anchorsOf(stretch); !anchors.empty() && !m_effort.isSpent())
            split(stretch, anchors);
        else
            compare(stretch);
        forget(stretch);
    }
    return std::move(m_changes);
}

LineChange LineMatcher::trimmed(LineChange s) const
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

void LineMatcher::count(const LineChange &s)
{
    for (int i = s.oldFrom; i < s.oldTo; ++i) {
        Seen &one = seen(before(i));
        ++one.before;
        one.oldAt = i;
    }
    for (int i = s.newFrom; i < s.newTo; ++i) {
        Seen &one = seen(after(i));
        ++one.after;
        one.newAt = i;
    }
}

void LineMatcher::forget(const LineChange &s)
{
    for (int i = s.oldFrom; i < s.oldTo; ++i)
        seen(before(i)) = {};
    for (int i = s.newFrom; i < s.newTo; ++i)
        seen(after(i)) = {};
}

/// Lines that stand exactly once on both sides, in an order that is the same on both.
std::vector<LineMatcher::Pair> LineMatcher::anchorsOf(const LineChange &s) const
{
    std::vector<Pair> unique;
    for (int i = s.oldFrom; i < s.oldTo; ++i) {
        const Seen &one = seen(before(i));
        if (one.before == 1 && one.after == 1)
            unique.push_back({one.oldAt, one.newAt});
    }
    return risingPart(unique);
}

/// The longest rising subsequence, by patience sorting.
std::vector<LineMatcher::Pair> LineMatcher::risingPart(const std::vector<Pair> &pairs)
{
    std::vector<int> tops, from(pairs.size(), -1);
    for (int i = 0; i < static_cast<int>(pairs.size()); ++i) {
        const auto at = std::lower_bound(tops.begin(), tops.end(), i, [&pairs](int a, int b) {
            return pairs[static_cast<std::size_t>(a)].after < pairs[static_cast<std::size_t>(b)].after;
        });
        from[static_cast<std::size_t>(i)] = at == tops.begin() ? -1 : *(at - 1);
        if (at == tops.end())
            tops.push_back(i);
        else
            *at = i;
    }
    std::vector<Pair> rising;
    for (int i = tops.empty() ? -1 : tops.back(); i >= 0; i = from[static_cast<std::size_t>(i)])
        rising.push_back(pairs[static_cast<std::size_t>(i)]);
    std::reverse(rising.begin(), rising.end());
    return rising;
}

/// The stretches between anchors come onto the stack so that the first is looked at first.
void LineMatcher::split(const LineChange &s, const std::vector<Pair> &anchors)
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

/// Only lines that stand on both sides can be common: the others cost nothing, so that two texts without any
/// common line are as cheap as two equal ones.
void LineMatcher::compare(const LineChange &s)
{
    Lines oldAt, oldLines, newAt, newLines;
    for (int i = s.oldFrom; i < s.oldTo; ++i) {
        if (seen(before(i)).after > 0) {
            oldAt.push_back(i);
            oldLines.push_back(before(i));
        }
    }
    for (int i = s.newFrom; i < s.newTo; ++i) {
        if (seen(after(i)).before > 0) {
            newAt.push_back(i);
            newLines.push_back(after(i));
        }
    }
    const auto runs = commonLines(oldLines, newLines, m_effort);
    LineChange gap{s.oldFrom, s.oldFrom, s.newFrom, s.newFrom, !runs};
    for (const CommonRun &run : runs ? *runs : std::vector<CommonRun>()) {
        for (int i = 0; i < run.length; ++i) {
            gap.oldTo = oldAt[static_cast<std::size_t>(run.before) + static_cast<std::size_t>(i)];
            gap.newTo = newAt[static_cast<std::size_t>(run.after) + static_cast<std::size_t>(i)];
            keep(gap);
            gap.oldFrom = gap.oldTo + 1;
            gap.newFrom = gap.newTo + 1;
        }
    }
    gap.oldTo = s.oldTo;
    gap.newTo = s.newTo;
    keep(gap);
}

void LineMatcher::keep(const LineChange &s)
{
    if (s.oldFrom == s.oldTo && s.newFrom == s.newTo)
        return;
    if (!m_changes.empty() && m_changes.back().oldTo == s.oldFrom && m_changes.back().newTo == s.newFrom) {
        m_changes.back().oldTo = s.oldTo;
        m_changes.back().newTo = s.newTo;
        m_changes.back().isRough = m_changes.back().isRough || s.isRough;
        return;
    }
    m_changes.push_back(s);
}

} // namespace passerelle::difference
