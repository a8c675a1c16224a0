// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_token.h"
#include "rules/rule.h"

#include <optional>

namespace passerelle::rules
{

/// A finding that the workspace accepts: it is shown as such and counts nowhere.
struct AcceptedFinding {
    Finding finding;
    quint32 entry = 0; ///< index in Setup::judgement.accepted
};

/// What is left of findings after the workspace's own judgement of them.
struct Judged {
    FindingList findings;
    std::vector<AcceptedFinding> accepted;
};

/// Applies the workspace's severities and acceptances: findings of rules that are off go, the others take the
/// severity that the workspace gives them, and of the accepted ones each entry takes one finding, the first
/// in the list; of acceptances that fit none there is a finding. Nothing where the workspace says nothing.
/// The findings that are left are not in order where a severity changed or acceptances are left. Any thread.
std::optional<Judged> judged(const Facts &facts, const FindingList &found, const CancelToken &cancel = {});

/// The severity of a word of files ("error", "warning", "note"), if it is one.
std::optional<Severity> severityOf(QStringView word);
/// What a rule's findings weigh in this workspace; nothing where it is turned off.
std::optional<Severity> severityIn(const workspace::Setup &setup, const Rule &rule);

/// The edit that accepts a finding with a reason. `by` may be empty.
document::Edit acceptance(const Facts &facts, const Finding &finding, const QString &reason,
                          const QString &by, const QString &isoDate);

} // namespace passerelle::rules
