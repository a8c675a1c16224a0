// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/checker.h"

#include "rules/json/json_rule.h"
#include "rules/sector_rule.h"

#include <algorithm>
#include <atomic>

namespace passerelle::rules
{

struct CheckResult::Counts {
    static constexpr int kNotCounted = -1;
    std::atomic<int> safe = kNotCounted;
};

CheckResult::CheckResult() : CheckResult(std::make_shared<const Facts>(), {}) {}

CheckResult::CheckResult(std::shared_ptr<const Facts> facts, std::vector<Finding> findings,
                         std::vector<AcceptedFinding> accepted)
    : m_facts(std::move(facts)),
      m_findings(std::make_shared<const std::vector<Finding>>(std::move(findings))),
      m_accepted(std::make_shared<const std::vector<AcceptedFinding>>(std::move(accepted))),
      m_counts(std::make_shared<Counts>())
{
}

int CheckResult::count(Severity severity) const
{
    // Sorted by severity first.
    const auto [first, last] =
        std::equal_range(m_findings->begin(), m_findings->end(), severity, [](const auto &a, const auto &b) {
            const auto weight = [](const auto &one) {
                if constexpr (std::is_same_v<std::decay_t<decltype(one)>, Severity>)
                    return one;
                else
                    return one.severity;
            };
            return weight(a) < weight(b);
        });
    return static_cast<int>(last - first);
}

int CheckResult::safeRepairCount(const CancelToken &cancel) const
{
    if (const int known = m_counts->safe; known != Counts::kNotCounted)
        return known;
    int safe = 0;
    for (const Finding &one : *m_findings) {
        if (cancel.isCancelled())
            return safe;
        safe += hasSafeRepair(one) ? 1 : 0;
    }
    m_counts->safe = safe;
    return safe;
}

namespace
{

/// The rules, sorted by how they look: those that share a pass stand together.
struct Plan {
    std::vector<const SectorRule *> sector;
    std::vector<const JsonRule *> json;
    std::vector<const Rule *> others;

    Plan()
    {
        for (const Rule *rule : allRules()) {
            if (const auto *ofSectors = dynamic_cast<const SectorRule *>(rule))
                sector.push_back(ofSectors);
            else if (const auto *ofJson = dynamic_cast<const JsonRule *>(rule))
                json.push_back(ofJson);
            else
                others.push_back(rule);
        }
    }
};

/// Where a finding stands in the list, and where it was found.
struct Order {
    quint64 weight;
    quint32 index;
};

void sort(std::vector<Finding> &findings)
{
    std::vector<Order> order;
    order.reserve(findings.size());
    for (const Finding &one : findings) {
        const quint64 weight = quint64{static_cast<quint8>(one.severity)} << 40 |
                               quint64{static_cast<quint8>(one.place.buffer)} << 32 | one.place.range.offset;
        order.push_back({weight, static_cast<quint32>(order.size())});
    }
    const auto less = [](const Order &a, const Order &b) {
        return a.weight != b.weight ? a.weight < b.weight : a.index < b.index;
    };
    if (std::is_sorted(order.begin(), order.end(), less))
        return;
    std::sort(order.begin(), order.end(), less);
    std::vector<Finding> sorted;
    sorted.reserve(findings.size());
    for (const Order &one : order)
        sorted.push_back(std::move(findings[one.index]));
    findings = std::move(sorted);
}

} // namespace

std::optional<CheckResult> check(std::shared_ptr<const Facts> facts, const CancelToken &cancel)
{
    static const Plan plan;
    std::vector<Finding> found;
    Findings findings(found, cancel);
    JsonRule::checkAll(*facts, plan.json, findings);
    SectorRule::checkAll(*facts, plan.sector, findings);
    for (const Rule *rule : plan.others) {
        if (cancel.isCancelled())
            return std::nullopt;
        rule->check(*facts, findings);
    }
    if (cancel.isCancelled())
        return std::nullopt;
    sort(found);
    Judged result = judged(*facts, std::move(found), cancel);
    sort(result.findings); // their severities may be others now; mostly they are in order
    return CheckResult(std::move(facts), std::move(result.findings), std::move(result.accepted));
}

} // namespace passerelle::rules
