// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/mapping/unknown_kit.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

using mapping::Likeness;
using mapping::UnknownMember;

namespace
{

/// A member that the procedure does not know [P].
class MemberUnknown final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(MemberUnknown)
    PASSERELLE_RULE_CARD("mapping-member-unknown", Warning, tr("Unknown member"),
                         tr("The procedure does not know a member of this name, and TNAC pays no attention "
                            "to it. That does no harm at the door unless something else was meant by it. "
                            "Check the name against the published reference, or remove the member."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
    bool hasSafeRepair(const Facts &, const Finding &) const override { return false; }
};

void MemberUnknown::check(const Facts &facts, Findings &findings) const
{
    checkUnknown(*this, {Likeness::None}, facts, findings);
}

QString MemberUnknown::words(const Facts &facts, const Finding &finding) const
{
    const UnknownMember &one = facts.mapping.unknownMembers()[finding.subject];
    const QString name = excerpt(facts, finding.place);
    return one.sector < 0 ? tr("%1 is not a member that the procedure knows.\n"
                               "TNAC pays no attention to it, and what was meant by it does not happen.\n"
                               "Check the name, or remove it.")
                                .arg(name)
                          : tr("%1 in sector %2 is not a member that the procedure knows.\n"
                               "TNAC pays no attention to it, and what was meant by it does not happen.\n"
                               "Check the name, or remove it.")
                                .arg(name, sectorName(facts, one));
}

std::vector<Repair> MemberUnknown::repairs(const Facts &facts, const Finding &finding) const
{
    return {removal(facts, facts.mapping.unknownMembers()[finding.subject])};
}

} // namespace

PASSERELLE_RULE(mappingMemberUnknown, MemberUnknown)

} // namespace passerelle::rules
