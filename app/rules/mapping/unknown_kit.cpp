// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/mapping/unknown_kit.h"

#include "mapping/member_names.h"

#include <algorithm>

namespace passerelle::rules
{

using mapping::UnknownMember;

namespace
{
struct UnknownKit {
    Q_DECLARE_TR_FUNCTIONS(UnknownKit)
};
} // namespace

void checkUnknown(const Rule &rule, std::initializer_list<mapping::Likeness> wanted, const Facts &facts,
                  Findings &findings)
{
    quint32 index = 0;
    for (const UnknownMember &one : facts.mapping.unknownMembers()) {
        if (std::find(wanted.begin(), wanted.end(), one.likeness) != wanted.end())
            findings.add(rule, inMapping(facts, one.member.key), index);
        ++index;
    }
}

QString rightName(const UnknownMember &member)
{
    return mapping::knownName(member.sector < 0, member.nearest);
}

QString sectorName(const Facts &facts, const UnknownMember &member)
{
    return shown(facts.mapping.code(facts.mapping.sectors()[static_cast<std::size_t>(member.sector)]));
}

bool isNameFree(const mapping::Mapping &mapping, const UnknownMember &member)
{
    if (member.sector >= 0)
        return mapping.sectors()[static_cast<std::size_t>(member.sector)].fields[member.nearest].isMissing();
    switch (member.nearest) {
    case mapping::ProjectIdMember:
        return mapping.projectIdField().isMissing();
    case mapping::NumTypeMember:
        return mapping.numTypeField().isMissing();
    default:
        return mapping.sectorInfosField().isMissing();
    }
}

bool isOnlyCandidate(const mapping::Mapping &mapping, quint32 index)
{
    const auto &all = mapping.unknownMembers();
    const UnknownMember &member = all[index];
    if (!isNameFree(mapping, member))
        return false;
    const auto rivals = [&](const UnknownMember &other) {
        return other.likeness != mapping::Likeness::None && other.nearest == member.nearest;
    };
    for (std::size_t i = index + 1; i < all.size() && all[i].object == member.object; ++i) {
        if (rivals(all[i]))
            return false;
    }
    for (std::size_t i = index; i > 0 && all[i - 1].object == member.object; --i) {
        if (rivals(all[i - 1]))
            return false;
    }
    return true;
}

Repair removal(const Facts &facts, const UnknownMember &member)
{
    const json::Editor editor(facts.mapping.reading(), document::Buffer::Mapping);
    return repair(UnknownKit::tr("Remove %1").arg(shown(facts.mapping.tree().string(member.member.key))),
                  editor.removeMember(member.object, member.member.key), Safety::Choice);
}

} // namespace passerelle::rules
