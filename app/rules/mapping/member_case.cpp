// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/mapping/unknown_kit.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

using mapping::Likeness;
using mapping::UnknownMember;

namespace
{

/// A known name in other capitals.
class MemberCase final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(MemberCase)
    PASSERELLE_RULE_CARD("mapping-member-case", Error, tr("Member with other capitals"),
                         tr("The name differs from a known one only in capitals, spaces, dashes or "
                            "underscores. TNAC looks for the exact name and does not find it: cards are "
                            "refused, or no sale is made. Write the name exactly."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
    bool hasSafeRepair(const Facts &facts, const Finding &finding) const override;
};

void MemberCase::check(const Facts &facts, Findings &findings) const
{
    checkUnknown(*this, {Likeness::Case}, facts, findings);
}

QString MemberCase::words(const Facts &facts, const Finding &finding) const
{
    const UnknownMember &one = facts.mapping.unknownMembers()[finding.subject];
    const QString name = excerpt(facts, finding.place);
    return one.sector < 0 ? tr("%1 must be written %2 exactly.\n"
                               "TNAC does not find it so, and cards are refused.\n"
                               "Correct the name.")
                                .arg(name, rightName(one))
                          : tr("%1 in sector %2 must be written %3 exactly.\n"
                               "TNAC does not find it so: cards are refused, or no sale is made.\n"
                               "Correct the name.")
                                .arg(name, sectorName(facts, one), rightName(one));
}

/// Safe where the exact name is still free and nothing else could become it.
bool MemberCase::hasSafeRepair(const Facts &facts, const Finding &finding) const
{
    return isOnlyCandidate(facts.mapping, finding.subject);
}

std::vector<Repair> MemberCase::repairs(const Facts &facts, const Finding &finding) const
{
    const UnknownMember &one = facts.mapping.unknownMembers()[finding.subject];
    if (!isNameFree(facts.mapping, one))
        return {removal(facts, one)};
    const QString name = rightName(one);
    return {repair(
        tr("Write %1").arg(name),
        {json::Editor(facts.mapping.reading(), document::Buffer::Mapping).renameKey(one.member.key, name)},
        hasSafeRepair(facts, finding) ? Safety::Safe : Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(mappingMemberCase, MemberCase)

} // namespace passerelle::rules
