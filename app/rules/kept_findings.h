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
    /// Of findings in order and the change that came after them; `isSameSetup`: the workspace's text is the
    /// same.
    KeptFindings(const FindingList &before, const mapping::MappingChange &change, bool isSameSetup);

    /// Those that still hold, moved to where they are now, and fresh ones, all in order. Of two at one place
    /// the one comes first whose rule is at its turn earlier in a check of everything.
    FindingList mergedWith(FindingList fresh,
                           const std::function<std::size_t(const Finding &)> &turnOf) const;

private:
    bool isKept(const Finding &finding) const;
    void move(Finding &finding) const;

    const FindingList &m_before;
    const mapping::MappingChange &m_change;
    bool m_isSameSetup;
};

} // namespace passerelle::rules
