// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/finding_lookup.h"

#include <algorithm>

namespace passerelle::scan
{

namespace
{

bool overlaps(const document::Place &one, const document::Place &other)
{
    if (one.buffer != other.buffer)
        return false;
    if (one.range == other.range)
        return true;
    return one.range.offset < other.range.end() && other.range.offset < one.range.end();
}

template <typename Wanted>
std::vector<rules::Repair> repairsWhere(const rules::CheckResult &check, Wanted wanted)
{
    std::vector<rules::Repair> result;
    if (!check.facts())
        return result;
    for (const rules::Finding &finding : check.findings()) {
        if (!wanted(finding))
            continue;
        for (rules::Repair &repair : check.repairs(finding))
            result.push_back(std::move(repair));
    }
    return result;
}

} // namespace

bool touches(const rules::Finding &finding, const document::Place &place)
{
    return overlaps(finding.place, place) ||
           std::any_of(finding.others.begin(), finding.others.end(),
                       [&place](const document::Place &other) { return overlaps(other, place); });
}

std::vector<rules::Repair> repairsAt(const rules::CheckResult &check, const document::Place &place,
                                     QLatin1String topic)
{
    return repairsWhere(check, [&](const rules::Finding &finding) {
        return finding.rule->id().startsWith(topic) && touches(finding, place);
    });
}

std::vector<rules::Repair> repairsOf(const rules::CheckResult &check, QAnyStringView ruleId,
                                     const std::optional<document::Place> &place)
{
    return repairsWhere(check, [&](const rules::Finding &finding) {
        return QAnyStringView(finding.rule->id()) == ruleId && (!place || touches(finding, *place));
    });
}

} // namespace passerelle::scan
