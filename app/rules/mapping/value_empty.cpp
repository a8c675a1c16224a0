// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/member_names.h"
#include "rules/rule_kit.h"
#include "rules/sector_rule.h"

namespace passerelle::rules
{

namespace
{

/// A code or id without a character in it.
class ValueEmpty final : public SectorRule
{
    Q_DECLARE_TR_FUNCTIONS(ValueEmpty)
    PASSERELLE_RULE_CARD(
        "mapping-value-empty", Error, tr("Value is empty"),
        tr("A member is there but holds nothing. Without the ids Otipass cannot be asked and cards are "
           "refused; without season or product no sale is made. Fill it in, as Otipass or SecuTix gave it."))

    void checkTop(const Facts &facts, Findings &findings) const override;
    void checkSector(const SectorView &view, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    bool hasSafeRepair(const Facts &, const Finding &) const override { return false; }
};

void ValueEmpty::checkTop(const Facts &facts, Findings &findings) const
{
    const mapping::Field &field = facts.mapping.projectIdField();
    if (facts.mapping.tree().isKind(field.value, json::Kind::String) && facts.mapping.projectId().isEmpty())
        findings.add(*this, inMapping(facts, field.value), kTop, mapping::ProjectIdMember);
}

void ValueEmpty::checkSector(const SectorView &view, Findings &findings) const
{
    if (view.code.bytes.isEmpty())
        findings.add(*this, view.place(view.sector->key), view.row, kCode);
    for (const mapping::EntryField field : mapping::kEntryFields) {
        const FieldView &value = view.field(field);
        if (value.state == FieldView::Text && value.bytes.isEmpty())
            findings.add(*this, view.place(value.node), view.row, detailOf(field));
    }
}

QString ValueEmpty::words(const Facts &facts, const Finding &finding) const
{
    if (finding.subject == kTop) {
        return tr("OtipassProjectId is empty.\n"
                  "Otipass cannot be asked without it, so cards are refused.\n"
                  "Write the last part of the address that Otipass provided.");
    }
    if (finding.detail == kCode)
        return tr("A sector has an empty code.\n"
                  "No door leads to it, so its entry is never used.\n"
                  "Write the code as TNAC has it.");
    const auto field = static_cast<mapping::EntryField>(finding.detail);
    const QString code = shown(codeOf(facts, finding));
    if (field == mapping::EntryField::Service || field == mapping::EntryField::Space) {
        return tr("%1 of sector %2 is empty.\n"
                  "Otipass cannot be asked without it, so cards are refused there.\n"
                  "Write it as Otipass provided it.")
            .arg(nameOf(finding), code);
    }
    return tr("%1 of sector %2 is empty.\n"
              "Visitors may be let in there and no sale can be made.\n"
              "Write the code as SecuTix has it.")
        .arg(nameOf(finding), code);
}

} // namespace

PASSERELLE_RULE(mappingValueEmpty, ValueEmpty)

} // namespace passerelle::rules
