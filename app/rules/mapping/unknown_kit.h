// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule_kit.h"

/// What the rules about unknown members share. In their findings `subject` is the index in unknownMembers().
namespace passerelle::rules
{

void checkUnknown(const Rule &rule, std::initializer_list<mapping::Likeness> wanted, const Facts &facts,
                  Findings &findings);

/// The known name that a member resembles.
QString rightName(const mapping::UnknownMember &member);
/// The code of the sector that it stands in.
QString sectorName(const Facts &facts, const mapping::UnknownMember &member);
/// Whether no member bears the known name yet.
bool isNameFree(const mapping::Mapping &mapping, const mapping::UnknownMember &member);
/// The same, and no other member of the object could become it.
bool isOnlyCandidate(const mapping::Mapping &mapping, quint32 index);
/// Takes the member away; for the operator to choose.
Repair removal(const Facts &facts, const mapping::UnknownMember &member);

} // namespace passerelle::rules
