// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/member_names.h"
#include "rules/mapping/mapping_kit.h"
#include "rules/rule_kit.h"
#include "rules/sector_rule.h"

namespace passerelle::rules
{

namespace
{

/// A code or id without a character in it, or with nothing but spaces.
class ValueEmpty final : public SectorRule
{
    Q_DECLARE_TR_FUNCTIONS(ValueEmpty)
    PASSERELLE_RULE_CARD(
        "mapping-value-empty", Error, tr("Value is empty"),
        tr("A member is there but holds nothing, or nothing but spaces. Without the ids Otipass cannot be "
           "asked and cards are "
           "refused; without season or product no sale is made. Fill it in, as Otipass or SecuTix gave it."))

    void checkTop(const Facts &facts, Findings &findings) const override;
    void checkSector(const SectorView &view, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    bool hasSafeRepair(const Facts &, const Finding &) const override { return false; }
};

void ValueEmpty::checkTop(const Facts &facts, Findings &findings) const
{
    const mapping::Field &field = facts.mapping.projectIdField();
    if (facts.mapping.tree().isKind(field.value, json::Kind::String) &&
        trimmed(facts.mapping.projectId()).isEmpty())
        findings.add(*this, inMapping(facts, field.value), kTop, mapping::ProjectIdMember);
}

void ValueEmpty::checkSector(const SectorView &view, Findings &findings) const
{
    if (saysNothing(view.code))
        findings.add(*this, view.place(view.sector->key), view.row, kCode);
    for (const mapping::EntryField field : mapping::kEntryFields) {
        if (saysNothing(view.field(field)))
            findings.add(*this, view.place(view.field(field).node), view.row, detailOf(field));
    }
}

QString ValueEmpty::words(const Facts &facts, const Finding &finding) const
{
    const bool hasSpaces = !valueOf(facts, finding).isEmpty();
    const auto said = [](const QStringList &parts) { return parts.join(QLatin1Char('\n')); };
    if (finding.subject == kTop) {
        return said(
            {hasSpaces ? tr("OtipassProjectId holds nothing but spaces.") : tr("OtipassProjectId is empty."),
             tr("Otipass cannot be asked without it, so cards are refused."),
             tr("Write the last part of the address that Otipass provided.")});
    }
    if (finding.detail == kCode) {
        return said(
            {hasSpaces ? tr("A sector has a code of nothing but spaces.") : tr("A sector has an empty code."),
             tr("No door leads to it, so its entry is never used."), tr("Write the code as TNAC has it.")});
    }
    const QString what =
        (hasSpaces ? tr("%1 of sector %2 holds nothing but spaces.") : tr("%1 of sector %2 is empty."))
            .arg(nameOf(finding), shown(codeOf(facts, finding)));
    const auto field = static_cast<mapping::EntryField>(finding.detail);
    if (field == mapping::EntryField::Service || field == mapping::EntryField::Space) {
        return said({what, tr("Otipass cannot be asked without it, so cards are refused there."),
                     tr("Write it as Otipass provided it.")});
    }
    return said({what, tr("Visitors may be let in there and no sale can be made."),
                 tr("Write the code as SecuTix has it.")});
}

} // namespace

PASSERELLE_RULE(mappingValueEmpty, ValueEmpty)

} // namespace passerelle::rules
