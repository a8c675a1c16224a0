// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/member_names.h"
#include "rules/mapping/mapping_kit.h"
#include "rules/rule_kit.h"
#include "rules/sector_rule.h"

namespace passerelle::rules
{

namespace
{

/// Spaces, or what looks like nothing, at either end of a value.
class ValuePadded final : public SectorRule
{
    Q_DECLARE_TR_FUNCTIONS(ValuePadded)
    PASSERELLE_RULE_CARD("mapping-value-padded", Error, tr("Space before or behind a value"),
                         tr("A space before or behind a code comes along when it is copied. It cannot be "
                            "seen, but a code with a space is another code: Otipass or SecuTix does not know "
                            "it, and cards are refused or no sale is made. Remove it."))

    void checkTop(const Facts &facts, Findings &findings) const override;
    void checkSector(const SectorView &view, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
    bool hasSafeRepair(const Facts &facts, const Finding &finding) const override;

private:
    static bool isPadded(const FieldView &value);
    static bool isPadded(const QString &text);
};

bool ValuePadded::isPadded(const FieldView &value)
{
    if (value.state != FieldView::Text || value.plain || value.bytes.isEmpty())
        return false;
    return isPadded(QString::fromUtf8(value.bytes));
}

/// Spaces alone are the matter of mapping-value-empty.
bool ValuePadded::isPadded(const QString &text)
{
    const QString inside = trimmed(text);
    return !inside.isEmpty() && inside != text;
}

void ValuePadded::checkTop(const Facts &facts, Findings &findings) const
{
    const mapping::Field &field = facts.mapping.projectIdField();
    if (isPadded(facts.mapping.text(field)))
        findings.add(*this, inMapping(facts, field.value), kTop, mapping::ProjectIdMember);
}

void ValuePadded::checkSector(const SectorView &view, Findings &findings) const
{
    if (isPadded(view.code))
        findings.add(*this, view.place(view.sector->key), view.row, kCode);
    for (const mapping::EntryField field : mapping::kEntryFields) {
        const FieldView &value = view.field(field);
        if (isPadded(value))
            findings.add(*this, view.place(value.node), view.row, detailOf(field));
    }
}

QString ValuePadded::words(const Facts &facts, const Finding &finding) const
{
    const QString value = shownInQuotes(valueOf(facts, finding));
    if (finding.subject == kTop)
        return tr("The project id “%1” begins or ends with a space.\n"
                  "Otipass does not know it so, and cards are refused.\n"
                  "Remove the space.")
            .arg(value);
    if (finding.detail == kCode)
        return tr("The sector code “%1” begins or ends with a space.\n"
                  "No door leads to a sector of that name, so cards are refused there.\n"
                  "Remove the space.")
            .arg(value);
    return tr("%1 of sector %2 is “%3”, with a space at its beginning or end.\n"
              "It is not known so, and cards are refused or no sale is made.\n"
              "Remove the space.")
        .arg(nameOf(finding), shown(codeOf(facts, finding)), value);
}

/// A code is only safe to trim where no other sector has the code already.
bool ValuePadded::hasSafeRepair(const Facts &facts, const Finding &finding) const
{
    return finding.detail != kCode || finding.subject == kTop ||
           facts.mapping.withCode(trimmed(valueOf(facts, finding))).empty();
}

std::vector<Repair> ValuePadded::repairs(const Facts &facts, const Finding &finding) const
{
    const QString value = trimmed(valueOf(facts, finding));
    return {repair(tr("Write %1 without the space").arg(shown(value)),
                   {setText(facts, document::Buffer::Mapping, nodeOf(facts, finding), value)},
                   hasSafeRepair(facts, finding) ? Safety::Safe : Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(mappingValuePadded, ValuePadded)

} // namespace passerelle::rules
