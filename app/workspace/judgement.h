// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/located.h"
#include "json/tree.h"

#include <QString>
#include <vector>

namespace passerelle::workspace
{

/// The word in the place of a severity that turns a rule off.
inline constexpr QLatin1String kRuleOff("off");

/// How much a rule's findings weigh in this workspace.
struct RuleSeverity {
    Located<QString> rule;     ///< its id; the place is the member's name
    Located<QString> severity; ///< error, warning, note or off
    json::NodeId key = json::kNoNode;
};

/// One finding that somebody looked at and takes as it is.
struct AcceptedFinding {
    Located<QString> rule;
    Located<QString> fingerprint; ///< rules::fingerprint(): of the finding's text at that time
    Located<QString> where;       ///< for people: "DDMM_AUG › seasonCode"
    Located<QString> reason;
    Located<QString> by; ///< who accepted it; may be empty
    Located<QString> on; ///< ISO date
    json::NodeId node = json::kNoNode;
};

/// What a workspace says about the rules and their findings: its member "findings". Only what is of the right
/// type is in it; whether rules and severities exist is judged by the rules of the topic findings.
struct Judgement {
    std::vector<RuleSeverity> severities; ///< in the order of the text; the last of one name counts
    std::vector<AcceptedFinding> accepted;

    bool isEmpty() const { return severities.empty() && accepted.empty(); }
    /// What stands in the place of the rule's own severity; nothing where nothing is said.
    const RuleSeverity *severityOf(QStringView rule) const;

    static Judgement of(const json::Tree &workspace);
};

} // namespace passerelle::workspace
