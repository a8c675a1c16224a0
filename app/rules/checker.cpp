// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/checker.h"

#include "base/once.h"
#include "rules/json/json_rule.h"
#include "rules/kept_findings.h"
#include "rules/sector_rule.h"

#include <algorithm>
#include <array>
#include <atomic>

namespace passerelle::rules
{

struct CheckResult::Counts {
    static constexpr int kNotCounted = -1;
    std::atomic<int> safe = kNotCounted;
    Once once;
    std::vector<Alike> kinds;
    std::vector<FarPlace> far;

    void make(const FindingList &all);
    void addFarPlaces(const Finding &finding, std::size_t index);
};

CheckResult::CheckResult() : CheckResult(std::make_shared<const Facts>(), {}) {}

CheckResult::CheckResult(std::shared_ptr<const Facts> facts, FindingList found, std::optional<Judged> judged,
                         std::optional<int> safeRepairs)
    : m_facts(std::move(facts)), m_found(std::make_shared<const FindingList>(std::move(found))),
      m_findings(m_found), m_accepted(std::make_shared<const std::vector<AcceptedFinding>>()),
      m_counts(std::make_shared<Counts>())
{
    if (safeRepairs)
        m_counts->safe = *safeRepairs;
    if (!judged)
        return;
    m_findings = std::make_shared<const FindingList>(std::move(judged->findings));
    m_accepted = std::make_shared<const std::vector<AcceptedFinding>>(std::move(judged->accepted));
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
        const bool isSafe =
            one.hasSafe == HasSafe::Unknown ? hasSafeRepair(one) : one.hasSafe == HasSafe::Yes;
        safe += isSafe ? 1 : 0;
    }
    m_counts->safe = safe;
    return safe;
}

void CheckResult::Counts::make(const FindingList &all)
{
    // Sorted by severity and text: of a rule's kinds only the newest can be met again.
    std::array<std::size_t, RuleRef::kMost> newest{}; // by rule: index of the kind, from 1
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::size_t &kind = newest[all[i].rule.number()];
        const Finding *const first = kind == 0 ? nullptr : &all[kinds[kind - 1].first];
        if (first && first->severity == all[i].severity && first->place.buffer == all[i].place.buffer) {
            ++kinds[kind - 1].count;
        } else {
            kinds.push_back({i, 1});
            kind = kinds.size();
        }
        if (all[i].reach == Reach::Text)
            addFarPlaces(all[i], i);
    }
    std::sort(far.begin(), far.end(), [](const FarPlace &a, const FarPlace &b) {
        return std::pair(a.range.offset, a.finding) < std::pair(b.range.offset, b.finding);
    });
}

void CheckResult::Counts::addFarPlaces(const Finding &finding, std::size_t index)
{
    for (const document::Place &other : finding.others) {
        if (other.buffer == document::Buffer::Mapping)
            far.push_back({other.range, static_cast<quint32>(index)});
    }
}

const std::vector<CheckResult::Alike> &CheckResult::kinds() const
{
    m_counts->once.run([this] { m_counts->make(*m_findings); });
    return m_counts->kinds;
}

const std::vector<CheckResult::FarPlace> &CheckResult::farPlaces() const
{
    m_counts->once.run([this] { m_counts->make(*m_findings); });
    return m_counts->far;
}

int CheckResult::count(const Rule *rule) const
{
    int sum = 0;
    for (const Alike &one : kinds())
        sum += (*m_findings)[one.first].rule == rule ? one.count : 0;
    return sum;
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

const Plan &plan()
{
    static const Plan made;
    return made;
}

/// Where in a check of everything a finding's rule looks: first JSON, then the sectors, then the others one
/// by one.
std::size_t turnOf(const Finding &finding)
{
    static const std::array<std::size_t, RuleRef::kMost> turns = [] {
        std::array<std::size_t, RuleRef::kMost> made{};
        std::size_t turn = 0;
        for (const SectorRule *rule : plan().sector)
            made[rule->number()] = 1;
        for (const Rule *rule : plan().others)
            made[rule->number()] = ++turn + 1;
        return made;
    }();
    return turns[finding.rule.number()];
}

/// What the mapping has in common with the one that was checked before, if anything.
std::optional<mapping::MappingChange> changeSince(const CheckResult &before, const Facts &facts)
{
    const Facts &known = *before.facts();
    if (!known.mappingReading || known.hasWorkspace != facts.hasWorkspace)
        return std::nullopt;
    if (known.mappingReading == facts.mappingReading) {
        const auto end = static_cast<quint32>(facts.snapshot.text(document::Buffer::Mapping).size());
        const auto nodes = static_cast<json::NodeId>(facts.mapping.tree().nodes().size());
        return mapping::MappingChange{{json::kNoNode, nodes, nodes, nodes, end, end}, 0, 0, 0};
    }
    return known.mappingReading == facts.readingBefore.lock() ? facts.mapping.change() : std::nullopt;
}

} // namespace

/// What the rules find, in order; of sectors that did not change, what they found before.
static FindingList found(const Facts &facts, const CheckResult &before, const CancelToken &cancel)
{
    Findings findings(cancel);
    JsonRule::checkAll(facts, plan().json, findings);
    const auto change = changeSince(before, facts);
    const auto rows = change ? Rows{static_cast<quint32>(change->first), static_cast<quint32>(change->newEnd)}
                             : SectorRule::allRows(facts);
    SectorRule::checkAll(facts, plan().sector, rows, findings);
    const bool isSameSetup = change && before.facts()->workspaceReading == facts.workspaceReading;
    for (const Rule *rule : plan().others) {
        if (cancel.isCancelled())
            return {};
        if (isSameSetup)
            rule->checkAgain(facts, rows, findings);
        else
            rule->check(facts, findings);
    }
    FindingList fresh = findings.taken();
    if (change)
        return KeptFindings(before.found(), *change, isSameSetup).mergedWith(std::move(fresh), turnOf);
    sortFindings(fresh);
    return fresh;
}

std::optional<CheckResult> check(std::shared_ptr<const Facts> facts, const CancelToken &cancel)
{
    static const CheckResult nothing;
    return recheck(std::move(facts), nothing, cancel);
}

/// Looks which of the findings have a safe repair, and returns how many.
static int lookForSafeRepairs(const Facts &facts, FindingList &findings, const CancelToken &cancel)
{
    int safe = 0;
    for (Finding &one : findings) {
        if (one.hasSafe == HasSafe::Unknown) {
            if (cancel.isCancelled())
                return safe;
            one.hasSafe = one.rule->hasSafeRepair(facts, one) ? HasSafe::Yes : HasSafe::No;
        }
        safe += one.hasSafe == HasSafe::Yes ? 1 : 0;
    }
    return safe;
}

std::optional<CheckResult> recheck(std::shared_ptr<const Facts> facts, const CheckResult &before,
                                   const CancelToken &cancel, SafeRepairs safeRepairs)
{
    FindingList all = found(*facts, before, cancel);
    std::optional<int> safe;
    if (safeRepairs == SafeRepairs::AtOnce)
        safe = lookForSafeRepairs(*facts, all, cancel);
    if (cancel.isCancelled())
        return std::nullopt;
    std::optional<Judged> own = judged(*facts, all, cancel);
    if (cancel.isCancelled())
        return std::nullopt;
    if (own) {
        sortFindings(own->findings); // their severities may be others now
        safe.reset();
    }
    return CheckResult(std::move(facts), std::move(all), std::move(own), safe);
}

} // namespace passerelle::rules
