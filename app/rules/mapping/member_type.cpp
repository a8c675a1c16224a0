// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/member_names.h"
#include "rules/rule_kit.h"
#include "rules/sector_rule.h"

namespace passerelle::rules
{

using json::Kind;
using mapping::EntryField;

namespace
{

/// A value of another kind than the procedure asks for [P]: a number where a text should be, a text for an
/// object.
class MemberType final : public SectorRule
{
    Q_DECLARE_TR_FUNCTIONS(MemberType)
    PASSERELLE_RULE_CARD(
        "mapping-member-type", Error, tr("Value of the wrong type"),
        tr("Codes and ids are texts in quotes, and each sector is an object in braces. TNAC does not "
           "find what it looks for when a value is of another type, and cards are refused. Put a "
           "code in quotes; write the sector's members in braces."))

    void checkTop(const Facts &facts, Findings &findings) const override;
    void checkSector(const SectorView &view, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
    bool hasSafeRepair(const Facts &facts, const Finding &finding) const override
    {
        return canBeQuoted(facts, finding);
    }

private:
    static constexpr quint32 kRoot = 100;  ///< detail: the outermost value
    static constexpr quint32 kEntry = 101; ///< detail: a sector's entry
    static json::NodeId valueNode(const Facts &facts, const Finding &finding);
    static bool canBeQuoted(const Facts &facts, const Finding &finding);
};

void MemberType::checkTop(const Facts &facts, Findings &findings) const
{
    const mapping::Mapping &mapping = facts.mapping;
    const json::Tree &tree = mapping.tree();
    const json::NodeId root = tree.root();
    const auto judge = [&](json::NodeId value, Kind wanted, quint32 detail) {
        if (value != json::kNoNode && !tree.isKind(value, wanted) && !tree.isKind(value, Kind::Error))
            findings.add(*this, inMapping(facts, value), kTop, detail);
    };
    judge(root, Kind::Object, kRoot);
    judge(mapping.projectIdField().value, Kind::String, mapping::ProjectIdMember);
    judge(mapping.numTypeField().value, Kind::String, mapping::NumTypeMember);
    judge(mapping.sectorInfosField().value, Kind::Object, mapping::SectorInfosMember);
}

void MemberType::checkSector(const SectorView &view, Findings &findings) const
{
    const json::Tree &tree = view.facts.mapping.tree();
    const json::NodeId entry = view.sector->entry;
    if (entry != json::kNoNode && !tree.isKind(entry, Kind::Object)) {
        if (!tree.isKind(entry, Kind::Error))
            findings.add(*this, view.place(entry), view.row, kEntry);
        return;
    }
    for (const EntryField field : mapping::kEntryFields) {
        const FieldView &value = view.field(field);
        if (value.state == FieldView::NotText && !tree.isKind(value.node, Kind::Error))
            findings.add(*this, view.place(value.node), view.row, detailOf(field));
    }
}

json::NodeId MemberType::valueNode(const Facts &facts, const Finding &finding)
{
    if (finding.detail == kRoot)
        return facts.mapping.tree().root();
    return finding.detail == kEntry ? sectorOf(facts, finding).entry : nodeOf(facts, finding);
}

QString MemberType::words(const Facts &facts, const Finding &finding) const
{
    const QString value = excerpt(facts, finding.place);
    if (finding.detail == kRoot)
        return tr("The mapping must be an object in braces, not %1.\n"
                  "TNAC knows no sector then, so cards are refused.\n"
                  "Put what belongs into the mapping between braces.")
            .arg(value);
    if (finding.subject == kTop && finding.detail == mapping::SectorInfosMember)
        return tr("sectorInfos must be an object in braces, not %1.\n"
                  "TNAC knows no sector then, so cards are refused.\n"
                  "Write the sectors between braces, each under its code.")
            .arg(value);
    if (finding.subject == kTop)
        return tr("%1 must be a text in quotes, not %2.\n"
                  "TNAC does not find it then, and cards are refused.\n"
                  "Put the value in quotes.")
            .arg(nameOf(finding), value);
    const QString code = shown(codeOf(facts, finding));
    if (finding.detail == kEntry)
        return tr("Sector %1 must hold its members in braces, not %2.\n"
                  "TNAC finds nothing in it, and cards are refused there.\n"
                  "Write the sector's members between braces.")
            .arg(code, value);
    return tr("%1 of sector %2 must be a text in quotes, not %3.\n"
              "TNAC does not find it then, and cards are refused or no sale is made.\n"
              "Put the code in quotes.")
        .arg(nameOf(finding), code, value);
}

/// A number that is a code without its quotes: every digit stays as it was written.
bool MemberType::canBeQuoted(const Facts &facts, const Finding &finding)
{
    const json::NodeId node = valueNode(facts, finding);
    if (finding.detail == kRoot || finding.detail == kEntry ||
        !facts.mapping.tree().isKind(node, Kind::Number))
        return false;
    if (finding.subject == kTop && finding.detail != mapping::ProjectIdMember)
        return false;
    const QByteArrayView raw = facts.mapping.tree().raw(node);
    return std::all_of(raw.begin(), raw.end(), [](char one) { return one >= '0' && one <= '9'; });
}

std::vector<Repair> MemberType::repairs(const Facts &facts, const Finding &finding) const
{
    if (!canBeQuoted(facts, finding))
        return {};
    const json::NodeId node = valueNode(facts, finding);
    const QString value = QString::fromUtf8(facts.mapping.tree().raw(node));
    return {repair(tr("Put %1 in quotes").arg(value),
                   {setText(facts, document::Buffer::Mapping, node, value)}, Safety::Safe)};
}

} // namespace

PASSERELLE_RULE(mappingMemberType, MemberType)

} // namespace passerelle::rules
