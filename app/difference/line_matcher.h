// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "difference/effort.h"
#include "difference/line_matching.h"

#include <vector>

namespace passerelle::difference
{

/// Matches two sequences of lines, in which equal lines have equal numbers from 0 on: lines that stand once
/// on both sides hold the rest in place ("patience"); what lies between them is compared for what it has in
/// common.
class LineMatcher
{
public:
    using Lines = std::vector<int>;

    LineMatcher(Lines before, Lines after, int numbers, const Watch &watch);

    /// Progress is told in per cent from `from` on. Once cancelled it returns what it has.
    std::vector<LineChange> run(int from);

private:
    struct Pair {
        int before = 0;
        int after = 0;
    };
    /// How often a number stands on each side of a stretch, and where last.
    struct Seen {
        int before = 0, after = 0, oldAt = 0, newAt = 0;
    };

    LineChange trimmed(LineChange stretch) const;
    void count(const LineChange &stretch);
    void forget(const LineChange &stretch);
    std::vector<Pair> anchorsOf(const LineChange &stretch) const;
    static std::vector<Pair> risingPart(const std::vector<Pair> &pairs);
    void split(const LineChange &stretch, const std::vector<Pair> &anchors);
    void compare(const LineChange &stretch);
    void keep(const LineChange &stretch);

    int before(int line) const { return m_before[static_cast<std::size_t>(line)]; }
    int after(int line) const { return m_after[static_cast<std::size_t>(line)]; }
    Seen &seen(int number) { return m_seen[static_cast<std::size_t>(number)]; }
    const Seen &seen(int number) const { return m_seen[static_cast<std::size_t>(number)]; }

    Lines m_before, m_after;
    std::vector<Seen> m_seen; ///< by number, of the stretch that is looked at
    const Watch &m_watch;
    Effort m_effort;
    std::vector<LineChange> m_open;
    std::vector<LineChange> m_changes;
};

} // namespace passerelle::difference
