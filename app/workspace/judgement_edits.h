// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/edit.h"
#include "workspace/setup.h"

/// Builders of edits of the workspace's member "findings"; see setup_edits.h.
namespace passerelle::workspace
{

/// Gives a rule another severity in this workspace (error, warning, note or off); an empty word gives it its
/// own back. Empty where nothing would change.
document::Edit setRuleSeverity(const Setup &setup, QLatin1String rule, QLatin1String severity);

/// What is kept of a finding that is accepted.
struct Acceptance {
    QString rule;
    QString fingerprint;
    QString where;
    QString reason;
    QString by; ///< left out where empty
    QString on; ///< ISO date
};
document::Edit acceptFinding(const Setup &setup, const Acceptance &acceptance);
/// The finding counts again. By the index in Judgement::accepted.
document::Edit takeBackAcceptance(const Setup &setup, int index);
/// Removes acceptances that nobody needs any more. By their indexes in Judgement::accepted.
document::Edit removeAcceptances(const Setup &setup, const std::vector<int> &indexes);

} // namespace passerelle::workspace
