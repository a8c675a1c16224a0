// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_kit.h"

#include <algorithm>

namespace passerelle::rules
{

namespace
{

/// Two members of one name in one object: an ordinary parser keeps the last [P].
class MemberRepeated final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(MemberRepeated)
    PASSERELLE_RULE_CARD("mapping-member-repeated", Error, tr("Member stands twice"),
                         tr("An object holds two members of one name. Most parsers keep the last one without "
                            "a word, so what the other says is lost: cards may be checked against the wrong "
                            "service or sold on the wrong product. Keep one."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
    bool hasSafeRepair(const Facts &facts, const Finding &finding) const override;

private:
    static const mapping::RepeatedMember &memberOf(const Facts &facts, const Finding &finding);
    static bool saySame(const Facts &facts, const mapping::RepeatedMember &one);
};

const mapping::RepeatedMember &MemberRepeated::memberOf(const Facts &facts, const Finding &finding)
{
    return facts.mapping.repeatedMembers()[finding.subject];
}

void MemberRepeated::check(const Facts &facts, Findings &findings) const
{
    quint32 index = 0;
    for (const mapping::RepeatedMember &one : facts.mapping.repeatedMembers())
        findings.add(*this, inMapping(facts, one.shadowed.key), {inMapping(facts, one.kept.key)}, index++);
}

QString MemberRepeated::words(const Facts &facts, const Finding &finding) const
{
    const mapping::RepeatedMember &one = memberOf(facts, finding);
    const QString name = shown(facts.mapping.tree().string(one.shadowed.key));
    const QString lines = linesText(facts, finding.place, finding.others);
    if (one.sector < 0)
        return tr("%1 stands twice (lines %2).\n"
                  "TNAC keeps the last one; what the other says is lost.\n"
                  "Keep one.")
            .arg(name, lines);
    const QString code = facts.mapping.code(facts.mapping.sectors()[static_cast<std::size_t>(one.sector)]);
    return tr("%1 stands twice in sector %2 (lines %3).\n"
              "TNAC keeps the last one; what the other says is lost.\n"
              "Keep one.")
        .arg(name, shown(code), lines);
}

bool MemberRepeated::saySame(const Facts &facts, const mapping::RepeatedMember &one)
{
    const json::Tree &tree = facts.mapping.tree();
    if (!tree.isKind(one.shadowed.value, json::Kind::String) ||
        !tree.isKind(one.kept.value, json::Kind::String))
        return false;
    return tree.utf8(one.shadowed.value) == tree.utf8(one.kept.value);
}

bool MemberRepeated::hasSafeRepair(const Facts &facts, const Finding &finding) const
{
    return saySame(facts, memberOf(facts, finding));
}

std::vector<Repair> MemberRepeated::repairs(const Facts &facts, const Finding &finding) const
{
    const mapping::RepeatedMember &one = memberOf(facts, finding);
    const json::Editor editor(facts.mapping.reading(), document::Buffer::Mapping);
    const auto without = [&](json::NodeId key) { return editor.removeMember(one.object, key); };
    if (saySame(facts, one)) {
        return {repair(tr("Remove the first of the two, which says the same"), without(one.shadowed.key),
                       Safety::Safe)};
    }
    return {repair(tr("Keep the last one, as TNAC does"), without(one.shadowed.key), Safety::Choice),
            repair(tr("Keep the first one"), without(one.kept.key), Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(mappingMemberRepeated, MemberRepeated)

} // namespace passerelle::rules
