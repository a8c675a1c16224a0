// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/checker.h"

#include <QAnyStringView>
#include <vector>

namespace passerelle::scan
{

/// Whether a finding is about this place: one of its places shares a byte with it, or is the same.
bool touches(const rules::Finding &finding, const document::Place &place);

/// Repairs of the findings that the check made at a place: those that share a byte with it (or stand exactly
/// there, where it is empty), errors first, as the check sorted them. A step that fails offers them as its
/// own, so that each repair is written once. `topic` narrows to rules whose id begins so ("mapping-").
std::vector<rules::Repair> repairsAt(const rules::CheckResult &check, const document::Place &place,
                                     QLatin1String topic = {});

/// Repairs of the finding of one rule; with a place, only of the finding there.
std::vector<rules::Repair> repairsOf(const rules::CheckResult &check, QAnyStringView ruleId,
                                     const std::optional<document::Place> &place = {});

} // namespace passerelle::scan
