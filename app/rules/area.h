// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/finding.h"

namespace passerelle::rules
{

/// The part of the work that a finding belongs to, one for each page that counts findings.
enum class Area : quint8 {
    Mapping,
    Connection,
    Setup, ///< plan and sale
    Other  ///< the workspace's file itself, and what it says of rules
};

Area areaOf(const Finding &finding);

/// Whether a finding of the rule is certain: scans or sales do fail. Otherwise it is the rule's hint, which
/// may be wrong in this case. Whatever severity a workspace gives the rule, this stays.
bool isCertainFailure(const Rule &rule);
/// "A certain failure", "A hint: …", in words.
QString certaintyText(const Rule &rule);

} // namespace passerelle::rules
