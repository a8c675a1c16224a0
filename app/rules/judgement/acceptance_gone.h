// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"

namespace passerelle::rules
{

/// The rule of acceptances that fit no finding.
const Rule &findingsAcceptanceGone();
/// Where an acceptance is told: what it says of its place, or all of it.
document::Place acceptancePlace(const Facts &facts, const workspace::AcceptedFinding &acceptance);

} // namespace passerelle::rules
