// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping_edits.h"
#include "mapping/member_names.h"
#include "rules/mapping/mapping_kit.h"
#include "rules/rule_kit.h"
#include "rules/sector_rule.h"

namespace passerelle::rules
{

using mapping::EntryField;

namespace
{

/// A member that the procedure asks for [P]. One that is there under a wrong name is not missing as well.
class MemberMissing final : public SectorRule
{
    Q_DECLARE_TR_FUNCTIONS(MemberMissing)
    PASSERELLE_RULE_CARD(
        "mapping-member-missing", Error, tr("Member missing"),
        tr("Each sector needs a service id and a space id, with which Otipass is asked, and a season "
           "code and a product code, on which the sale is made; the project id goes into every "
           "question. Without the first two cards are refused at the door; without the others "
           "visitors may be let in and no sale is made. Add the member."))

    void checkTop(const Facts &facts, Findings &findings) const override;
    void checkSector(const SectorView &view, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
    bool hasSafeRepair(const Facts &, const Finding &) const override { return false; }
};

void MemberMissing::checkTop(const Facts &facts, Findings &findings) const
{
    const mapping::Mapping &mapping = facts.mapping;
    const json::NodeId root = mapping.tree().root();
    if (!mapping.tree().isKind(root, json::Kind::Object))
        return;
    const document::Place place{document::Buffer::Mapping, {mapping.tree().node(root).offset, 1}};
    if (mapping.projectIdField().isMissing() && !mapping.hasLookalike(-1, mapping::ProjectIdMember))
        findings.add(*this, place, kTop, mapping::ProjectIdMember);
    if (mapping.sectorInfosField().isMissing() && !mapping.hasLookalike(-1, mapping::SectorInfosMember))
        findings.add(*this, place, kTop, mapping::SectorInfosMember);
}

void MemberMissing::checkSector(const SectorView &view, Findings &findings) const
{
    if (!view.facts.mapping.tree().isKind(view.sector->entry, json::Kind::Object))
        return;
    for (const EntryField field : mapping::kEntryFields) {
        if (view.field(field).state == FieldView::Missing &&
            !view.facts.mapping.hasLookalike(static_cast<qint32>(view.row), static_cast<quint8>(field)))
            findings.add(*this, view.place(view.sector->key), view.row, detailOf(field));
    }
}

QString MemberMissing::words(const Facts &facts, const Finding &finding) const
{
    if (finding.subject == kTop && finding.detail == mapping::ProjectIdMember) {
        return tr("OtipassProjectId is missing.\n"
                  "Otipass cannot be asked without it, so cards are refused.\n"
                  "Add the last part of the address that Otipass provided.");
    }
    if (finding.subject == kTop)
        return tr("sectorInfos is missing.\n"
                  "TNAC knows no sector without it, and every card is refused.\n"
                  "Add it, with an entry for each sector.");
    const auto field = static_cast<EntryField>(finding.detail);
    const QString code = shown(codeOf(facts, finding));
    if (field == EntryField::Service || field == EntryField::Space) {
        return tr("%1 is missing in sector %2.\n"
                  "Otipass cannot be asked without it, so cards are refused there.\n"
                  "Add it as Otipass provided it.")
            .arg(nameOf(finding), code);
    }
    return tr("%1 is missing in sector %2.\n"
              "Visitors may be let in there and no sale can be made.\n"
              "Add the code as SecuTix has it.")
        .arg(nameOf(finding), code);
}

/// What the other values say that the missing one should be; an empty text where they say nothing.
QString likely(const Facts &facts, const Finding &finding)
{
    const mapping::Mapping &mapping = facts.mapping;
    const auto row = static_cast<qint32>(finding.subject);
    const mapping::Sector &sector = mapping.sectors()[finding.subject];
    switch (static_cast<EntryField>(finding.detail)) {
    case EntryField::Service:
        return serviceOfSpace(mapping.text(sector.field(EntryField::Space)));
    case EntryField::Space:
        return spaceOfService(mapping.text(sector.field(EntryField::Service)));
    case EntryField::Season:
        return commonValue(mapping, EntryField::Season, row);
    case EntryField::Product:
        break;
    }
    return commonValue(mapping, EntryField::Product, row);
}

std::vector<Repair> MemberMissing::repairs(const Facts &facts, const Finding &finding) const
{
    if (finding.subject == kTop)
        return {};
    const QString value = likely(facts, finding);
    if (value.isEmpty())
        return {};
    const auto edit = mapping::setField(facts.mapping, static_cast<qint32>(finding.subject),
                                        static_cast<EntryField>(finding.detail), value);
    return {
        repair(tr("Add %1 with %2").arg(nameOf(finding), shown(value)), edit.replacements, Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(mappingMemberMissing, MemberMissing)

} // namespace passerelle::rules
