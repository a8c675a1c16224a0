// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/mapping/mapping_kit.h"
#include "rules/rule_kit.h"

#include <algorithm>
#include <unordered_map>

namespace passerelle::rules
{

namespace
{

/// Several members of one name in one object: an ordinary parser keeps the last [P].
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
    /// All members of the name, in the order of the text: at least two.
    static std::vector<json::Member> membersOf(const Facts &facts, const Finding &finding);
    static bool saySame(const Facts &facts, const std::vector<json::Member> &members);
};

void MemberRepeated::check(const Facts &facts, Findings &findings) const
{
    // One finding for all of a name: they share the one that is kept.
    struct Name {
        document::Place first;
        std::vector<document::Place> others;
        quint32 index = 0; ///< of the first
    };
    std::vector<Name> names;
    std::unordered_map<json::NodeId, std::size_t> known; // by the name that is kept
    quint32 index = 0;
    for (const mapping::RepeatedMember &one : facts.mapping.repeatedMembers()) {
        const auto [at, isNew] = known.try_emplace(one.kept.key, names.size());
        if (isNew)
            names.push_back({inMapping(facts, one.shadowed.key), {inMapping(facts, one.kept.key)}, index});
        else
            names[at->second].others.insert(names[at->second].others.end() - 1,
                                            inMapping(facts, one.shadowed.key));
        ++index;
    }
    for (Name &name : names)
        findings.add(*this, name.first, std::move(name.others), name.index);
}

std::vector<json::Member> MemberRepeated::membersOf(const Facts &facts, const Finding &finding)
{
    const std::vector<mapping::RepeatedMember> &all = facts.mapping.repeatedMembers();
    const json::Member kept = all[finding.subject].kept;
    std::vector<json::Member> members;
    // In the order of the text: none of them stands behind the one that is kept.
    for (std::size_t i = finding.subject; i < all.size() && all[i].shadowed.key < kept.key; ++i) {
        if (all[i].kept.key == kept.key)
            members.push_back(all[i].shadowed);
    }
    members.push_back(kept);
    return members;
}

QString MemberRepeated::words(const Facts &facts, const Finding &finding) const
{
    const mapping::RepeatedMember &one = facts.mapping.repeatedMembers()[finding.subject];
    const QString name = shown(facts.mapping.tree().string(one.shadowed.key));
    const QString lines = linesText(facts, finding.place, finding.others);
    const auto count = static_cast<int>(finding.others.size()) + 1;
    const QString code =
        one.sector < 0
            ? QString()
            : shown(facts.mapping.code(facts.mapping.sectors()[static_cast<std::size_t>(one.sector)]));
    const QString what =
        code.isEmpty()
            ? (count == 2 ? tr("%1 stands twice (lines %2).").arg(name, lines)
                          : tr("%1 stands %2 times (lines %3).").arg(name, QString::number(count), lines))
        : count == 2 ? tr("%1 stands twice in sector %2 (lines %3).").arg(name, code, lines)
                     : tr("%1 stands %2 times in sector %3 (lines %4).")
                           .arg(name, QString::number(count), code, lines);
    return QStringList{what, tr("TNAC keeps the last one; what the others say is lost."), tr("Keep one.")}
        .join(QLatin1Char('\n'));
}

bool MemberRepeated::saySame(const Facts &facts, const std::vector<json::Member> &members)
{
    const json::Tree &tree = facts.mapping.tree();
    return std::all_of(members.begin(), members.end(), [&](const json::Member &one) {
        return tree.isKind(one.value, json::Kind::String) &&
               tree.utf8(one.value) == tree.utf8(members.front().value);
    });
}

bool MemberRepeated::hasSafeRepair(const Facts &facts, const Finding &finding) const
{
    return saySame(facts, membersOf(facts, finding));
}

std::vector<Repair> MemberRepeated::repairs(const Facts &facts, const Finding &finding) const
{
    const std::vector<json::Member> members = membersOf(facts, finding);
    const json::NodeId object = facts.mapping.repeatedMembers()[finding.subject].object;
    const json::Editor editor(facts.mapping.reading(), document::Buffer::Mapping);
    const auto keep = [&](const json::Member &kept) {
        std::vector<json::NodeId> others;
        for (const json::Member &one : members) {
            if (one.key != kept.key)
                others.push_back(one.key);
        }
        return editor.removeMembers(object, std::move(others));
    };
    if (saySame(facts, members)) {
        const QString label = members.size() == 2 ? tr("Remove the first of the two, which says the same")
                                                  : tr("Keep the last of those, which say the same");
        return {repair(label, keep(members.back()), Safety::Safe)};
    }
    std::vector<Repair> all{
        repair(tr("Keep the last one, as TNAC does"), keep(members.back()), Safety::Choice),
        repair(tr("Keep the first one"), keep(members.front()), Safety::Choice)};
    for (std::size_t i = 1; i + 1 < members.size() && i <= kMostBetween; ++i) {
        const bool saysNothing = members[i].value == json::kNoNode;
        const QString said =
            saysNothing ? QStringLiteral("…")
                        : visible(QString::fromUtf8(facts.mapping.tree().raw(members[i].value))).left(40);
        all.push_back(repair(tr("Keep number %1, which says %2").arg(QString::number(i + 1), said),
                             keep(members[i]), Safety::Choice));
    }
    return all;
}

} // namespace

PASSERELLE_RULE(mappingMemberRepeated, MemberRepeated)

} // namespace passerelle::rules
