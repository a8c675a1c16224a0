// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule.h"

#include <algorithm>

namespace passerelle::rules
{

QLatin1String severityId(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QLatin1String("error");
    case Severity::Warning:
        return QLatin1String("warning");
    case Severity::Note:
        break;
    }
    return QLatin1String("note");
}

std::vector<Repair> Rule::repairs(const Facts &facts, const Finding &finding) const
{
    Q_UNUSED(facts)
    Q_UNUSED(finding)
    return {};
}

bool Rule::hasSafeRepair(const Facts &facts, const Finding &finding) const
{
    const std::vector<Repair> all = repairs(facts, finding);
    return std::any_of(all.begin(), all.end(), [](const Repair &one) { return one.safe; });
}

bool Rule::isOfOneSector(const Finding &finding) const
{
    Q_UNUSED(finding)
    return false;
}

bool Rule::isSafetyOfOneSector(const Finding &finding) const
{
    Q_UNUSED(finding)
    return false;
}

} // namespace passerelle::rules
