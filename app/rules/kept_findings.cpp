// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/kept_findings.h"

#include <algorithm>

namespace passerelle::rules
{

static quint64 weightOf(const Finding &one)
{
    return quint64{static_cast<quint8>(one.severity)} << 40 |
           quint64{static_cast<quint8>(one.place.buffer)} << 32 | one.place.range.offset;
}

void sortFindings(FindingList &findings)
{
    /// Where a finding stands in the list, and where it was found.
    struct Order {
        quint64 weight;
        quint32 index;
    };
    std::vector<Order> order;
    order.reserve(findings.size());
    for (const Finding &one : findings)
        order.push_back({weightOf(one), static_cast<quint32>(order.size())});
    const auto less = [](const Order &a, const Order &b) {
        return a.weight != b.weight ? a.weight < b.weight : a.index < b.index;
    };
    if (std::is_sorted(order.begin(), order.end(), less))
        return;
    std::sort(order.begin(), order.end(), less);
    FindingList sorted;
    sorted.reserve(findings.size());
    for (const Order &one : order)
        sorted.push_back(std::move(findings[one.index]));
    findings = std::move(sorted);
}

KeptFindings::KeptFindings(const FindingList &before, const mapping::MappingChange &change)
    : m_before(before), m_change(change)
{
}

bool KeptFindings::isKept(const Finding &finding) const
{
    if (!finding.rule->isOfOneSector(finding))
        return false;
    const auto row = static_cast<qint32>(finding.subject);
    return row < m_change.first || row >= m_change.oldEnd;
}

Finding KeptFindings::moved(const Finding &finding) const
{
    Finding result = finding;
    if (static_cast<qint32>(finding.subject) >= m_change.oldEnd)
        result.subject += static_cast<quint32>(m_change.newEnd - m_change.oldEnd);
    if (!finding.rule->isSafetyOfOneSector(finding))
        result.hasSafe = HasSafe::Unknown;
    move(result.place);
    for (document::Place &other : result.others)
        move(other);
    return result;
}

FindingList KeptFindings::mergedWith(FindingList fresh,
                                     const std::function<bool(const Finding &)> &isBehind) const
{
    sortFindings(fresh);
    FindingList all;
    all.reserve(m_before.size() + fresh.size());
    auto next = fresh.begin();
    for (const Finding &one : m_before) {
        if (!isKept(one))
            continue;
        all.push_back(moved(one));
        // What was found before it goes before it: the finding that was added is the last one, and moves on.
        const quint64 weight = weightOf(all.back());
        const auto goesBefore = [&](const Finding &other) {
            const quint64 its = weightOf(other);
            return its < weight || (its == weight && !isBehind(other));
        };
        while (next != fresh.end() && goesBefore(*next)) {
            all.push_back(std::move(*next++));
            std::swap(all.back(), all[all.size() - 2]);
        }
    }
    std::move(next, fresh.end(), std::back_inserter(all));
    return all;
}

} // namespace passerelle::rules
