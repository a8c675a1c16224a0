// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_token.h"
#include "rules/judgement.h"

#include <memory>
#include <optional>
#include <vector>

namespace passerelle::rules
{

/// What a check found and the workspace does not accept or turn off, with the facts that it was found in.
/// Immutable, shared, any thread.
class CheckResult
{
public:
    CheckResult();
    /// Of what the rules found, and of what the workspace makes of it where it judges anything; with what
    /// safeRepairCount() says, where that is known.
    CheckResult(std::shared_ptr<const Facts> facts, FindingList found,
                std::optional<Judged> judged = std::nullopt, std::optional<int> safeRepairs = std::nullopt);

    const std::shared_ptr<const Facts> &facts() const { return m_facts; }
    /// Sorted by weight (errors first), then buffer, then place.
    const FindingList &findings() const { return *m_findings; }
    /// What the rules found, before the workspace's judgement, in the same order.
    const FindingList &found() const { return *m_found; }
    int count(Severity severity) const;
    /// What the workspace accepts: not among findings(), so that it counts nowhere.
    const std::vector<AcceptedFinding> &accepted() const { return *m_accepted; }

    Wording wording(const Finding &finding) const { return finding.rule->wording(*m_facts, finding); }
    std::vector<Repair> repairs(const Finding &finding) const
    {
        return finding.rule->repairs(*m_facts, finding);
    }

    bool hasSafeRepair(const Finding &finding) const
    {
        return finding.rule->hasSafeRepair(*m_facts, finding);
    }

    /// All safe repairs as one edit, leaving out those that would overlap one that stands before them in the
    /// text; empty where none.
    document::Edit allSafeRepairs() const;
    /// The repair of that number for every finding of the rule of this one that has the like, as one edit.
    /// Any thread; empty where it was cancelled.
    document::Edit repairsLike(const Finding &finding, std::size_t repair,
                               const CancelToken &cancel = {}) const;
    /// How many findings have a safe repair. Counted once, when first asked for, which takes a while where
    /// there are 100 000: whoever checks for a window asks before the result reaches the window's thread. A
    /// count that is cancelled is forgotten.
    int safeRepairCount(const CancelToken &cancel = {}) const;

    /// Findings that are alike in rule, text and severity.
    struct Alike {
        std::size_t first = 0; ///< index of the first among findings()
        int count = 0;
    };
    /// How many there are of each kind. Counted once, when first asked for; see safeRepairCount().
    const std::vector<Alike> &kinds() const;
    /// A further place in the mapping of a finding that is not of one sector: it may stand anywhere.
    struct FarPlace {
        ByteRange range;
        quint32 finding = 0; ///< index among findings()
    };
    /// All of them, sorted by offset. Made together with kinds().
    const std::vector<FarPlace> &farPlaces() const;
    /// How many findings of the rule there are.
    int count(const Rule *rule) const;

private:
    struct Counts;
    std::shared_ptr<const Facts> m_facts;
    std::shared_ptr<const FindingList> m_found;
    std::shared_ptr<const FindingList> m_findings; ///< the same list where nothing is judged
    std::shared_ptr<const std::vector<AcceptedFinding>> m_accepted;
    std::shared_ptr<Counts> m_counts;
};

/// Whether a check also looks which findings have a safe repair. That takes longer than the check itself
/// where there are 100 000, but a recheck looks at new ones only.
enum class SafeRepairs : quint8 { WhenAsked, AtOnce };

/// Runs all rules over the facts; nothing where it was cancelled. Any thread.
std::optional<CheckResult> check(std::shared_ptr<const Facts> facts, const CancelToken &cancel = {});

/// The same, with what a check of earlier facts found of the sectors that did not change since. Any thread.
std::optional<CheckResult> recheck(std::shared_ptr<const Facts> facts, const CheckResult &before,
                                   const CancelToken &cancel = {},
                                   SafeRepairs safeRepairs = SafeRepairs::WhenAsked);

/// Everything that can be repaired safely, as one edit of the facts' texts: repairs, reads and checks again
/// until nothing safe is left, since one repair may uncover the next. Touches no byte that no repair touches.
/// Empty where nothing is to be repaired or where it was cancelled. Any thread.
document::Edit repairEverythingSafe(const Facts &facts, const CancelToken &cancel = {});

} // namespace passerelle::rules
