// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/mapping/unknown_kit.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

using mapping::Likeness;
using mapping::UnknownMember;

namespace
{

/// A known name with a letter or two wrong, or a part of one.
class MemberMisspelt final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(MemberMisspelt)
    PASSERELLE_RULE_CARD(
        "mapping-member-misspelt", Error, tr("Misspelt member"),
        tr("The name differs from a known one by a letter or two, or is a part of it, such as season for "
           "seasonCode. TNAC looks for the exact name and does not find it: cards are refused, or no sale is "
           "made. Correct the name."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
    bool hasSafeRepair(const Facts &, const Finding &) const override { return false; }
};

void MemberMisspelt::check(const Facts &facts, Findings &findings) const
{
    checkUnknown(*this, {Likeness::Near, Likeness::Part}, facts, findings);
}

QString MemberMisspelt::words(const Facts &facts, const Finding &finding) const
{
    const UnknownMember &one = facts.mapping.unknownMembers()[finding.subject];
    const QString name = excerpt(facts, finding.place);
    if (one.likeness == Likeness::Part) {
        return one.sector < 0 ? tr("%1 is probably meant to be %2.\n"
                                   "TNAC does not find it so, and cards are refused.\n"
                                   "Write the name in full.")
                                    .arg(name, rightName(one))
                              : tr("%1 in sector %2 is probably meant to be %3.\n"
                                   "TNAC does not find it so: cards are refused, or no sale is made.\n"
                                   "Write the name in full.")
                                    .arg(name, sectorName(facts, one), rightName(one));
    }
    return one.sector < 0 ? tr("%1 is probably %2, misspelt.\n"
                               "TNAC does not find it so, and cards are refused.\n"
                               "Correct the name.")
                                .arg(name, rightName(one))
                          : tr("%1 in sector %2 is probably %3, misspelt.\n"
                               "TNAC does not find it so: cards are refused, or no sale is made.\n"
                               "Correct the name.")
                                .arg(name, sectorName(facts, one), rightName(one));
}

std::vector<Repair> MemberMisspelt::repairs(const Facts &facts, const Finding &finding) const
{
    const UnknownMember &one = facts.mapping.unknownMembers()[finding.subject];
    if (!isNameFree(facts.mapping, one))
        return {removal(facts, one)};
    const QString name = rightName(one);
    return {repair(
        tr("Write %1").arg(name),
        {json::Editor(facts.mapping.reading(), document::Buffer::Mapping).renameKey(one.member.key, name)},
        Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(mappingMemberMisspelt, MemberMisspelt)

} // namespace passerelle::rules
