// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/kept_findings.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace passerelle::rules
{

/// More than any finding weighs.
static constexpr quint64 kNoWeight = ~quint64{0};

static quint64 weightOf(const Finding &one)
{
    return quint64{static_cast<quint8>(one.severity)} << 40 |
           quint64{static_cast<quint8>(one.place.buffer)} << 32 | one.place.range.offset;
}

namespace
{

using At = FindingList::iterator;

/// The end of the run in order that begins here. A finding that belongs a few steps back is moved there: of
/// each sector the rules find theirs in the order of the rules.
At runFrom(At first, At last)
{
    constexpr std::ptrdiff_t kFewSteps = 16;
    At at = std::next(first);
    for (; at != last; ++at) {
        const quint64 weight = weightOf(*at);
        At to = at;
        const At limit = at - first > kFewSteps ? at - kFewSteps : first;
        while (to != limit && weightOf(to[-1]) > weight)
            --to;
        if (to == at)
            continue;
        if (to != first && weightOf(to[-1]) > weight)
            break;
        std::rotate(to, at, std::next(at));
    }
    return at;
}

/// Merges the runs with these numbers; `ends` says where each ends, and where the first begins.
void mergeRuns(const std::vector<At> &ends, std::size_t from, std::size_t to)
{
    if (to - from < 2)
        return;
    const std::size_t middle = from + (to - from) / 2;
    mergeRuns(ends, from, middle);
    mergeRuns(ends, middle, to);
    std::inplace_merge(ends[from], ends[middle], ends[to],
                       [](const Finding &a, const Finding &b) { return weightOf(a) < weightOf(b); });
}

} // namespace

/// Findings come as a few runs, one for each pass of rules: to merge those costs a fraction of sorting.
void sortFindings(FindingList &findings)
{
    std::vector<At> ends{findings.begin()};
    while (ends.back() != findings.end())
        ends.push_back(runFrom(ends.back(), findings.end()));
    mergeRuns(ends, 0, ends.size() - 1);
}

KeptFindings::KeptFindings(const FindingList &before, const mapping::MappingChange &change, bool isSameSetup)
    : m_before(before), m_change(change), m_isSameSetup(isSameSetup)
{
}

bool KeptFindings::isKept(const Finding &finding) const
{
    if (finding.reach == Reach::Text || (finding.reach == Reach::SectorSetup && !m_isSameSetup))
        return false;
    const auto row = static_cast<qint32>(finding.subject);
    return row < m_change.first || row >= m_change.oldEnd;
}

void KeptFindings::move(Finding &finding) const
{
    if (static_cast<qint32>(finding.subject) >= m_change.oldEnd)
        finding.subject += static_cast<quint32>(m_change.newEnd - m_change.oldEnd);
    if (finding.reach == Reach::Sector)
        finding.hasSafe = HasSafe::Unknown;
    finding.place.range = m_change.nodes.moved(finding.place.range);
    for (document::Place &other : finding.others)
        other.range = m_change.nodes.moved(other.range);
}

FindingList KeptFindings::mergedWith(FindingList fresh,
                                     const std::function<std::size_t(const Finding &)> &turnOf) const
{
    sortFindings(fresh);
    FindingList all;
    all.reserve(m_before.size() + fresh.size());
    auto next = fresh.begin();
    quint64 nextWeight = next == fresh.end() ? kNoWeight : weightOf(*next);
    for (const Finding &one : m_before) {
        if (!isKept(one))
            continue;
        all.push_back(one);
        move(all.back());
        // What was found before it goes before it: the finding that was added is the last one, and moves on.
        const quint64 weight = weightOf(all.back());
        while (nextWeight < weight || (nextWeight == weight && turnOf(*next) <= turnOf(all.back()))) {
            all.push_back(std::move(*next++));
            std::swap(all.back(), all[all.size() - 2]);
            nextWeight = next == fresh.end() ? kNoWeight : weightOf(*next);
        }
    }
    std::move(next, fresh.end(), std::back_inserter(all));
    return all;
}

} // namespace passerelle::rules
