// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"

#include <functional>

namespace passerelle::rules
{

/// The order in which findings are told: by weight, buffer and place; of those at one place, the one that was
/// found first.
void sortFindings(FindingList &findings);

/// What two checks have in common: the findings of single sectors that did not change.
class KeptFindings
{
public:
    /// Of findings in order and the change that came after them.
    KeptFindings(const FindingList &before, const mapping::MappingChange &change);

    /// Those that still hold, moved to where they are now, and fresh ones, all in order. `isBehind` says of a
    /// fresh finding whether a check of everything would find it behind those of single sectors.
    FindingList mergedWith(FindingList fresh, const std::function<bool(const Finding &)> &isBehind) const;

private:
    bool isKept(const Finding &finding) const;
    void move(Finding &finding) const;

    const FindingList &m_before;
    const mapping::MappingChange &m_change;
};

} // namespace passerelle::rules
