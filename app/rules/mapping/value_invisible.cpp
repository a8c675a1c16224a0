// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/letters.h"
#include "mapping/member_names.h"
#include "rules/mapping/mapping_kit.h"
#include "rules/rule_kit.h"
#include "rules/sector_rule.h"

#include <algorithm>

namespace passerelle::rules
{

namespace
{

/// Characters that cannot be seen inside a value.
class ValueInvisible final : public SectorRule
{
    Q_DECLARE_TR_FUNCTIONS(ValueInvisible)
    PASSERELLE_RULE_CARD(
        "mapping-value-invisible", Error, tr("Invisible character inside a value"),
        tr("Zero-width and control characters come along when a code is copied from a web page or a mail. "
           "Nothing can be seen, but the code is another one: Otipass or SecuTix does not know it, and cards "
           "are refused or no sale is made. Remove them."))

    void checkTop(const Facts &facts, Findings &findings) const override;
    void checkSector(const SectorView &view, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
    bool hasSafeRepair(const Facts &facts, const Finding &finding) const override;
};

/// What mapping-value-padded does not see: the ends are its matter.
bool holdsInvisible(const QString &text)
{
    const QString inside = trimmed(text);
    return std::any_of(inside.begin(), inside.end(), isInvisible);
}

void ValueInvisible::checkTop(const Facts &facts, Findings &findings) const
{
    if (holdsInvisible(facts.mapping.projectId()))
        findings.add(*this, inMapping(facts, facts.mapping.projectIdField().value), kTop,
                     mapping::ProjectIdMember);
}

void ValueInvisible::checkSector(const SectorView &view, Findings &findings) const
{
    const auto judge = [&](const FieldView &value, quint32 detail) {
        if (value.state == FieldView::Text && !value.plain && holdsInvisible(QString::fromUtf8(value.bytes)))
            findings.add(*this, view.place(value.node), view.row, detail);
    };
    judge(view.code, kCode);
    for (const mapping::EntryField field : mapping::kEntryFields)
        judge(view.field(field), detailOf(field));
}

QString ValueInvisible::words(const Facts &facts, const Finding &finding) const
{
    const QString value = shown(valueOf(facts, finding));
    if (finding.subject == kTop || finding.detail != kCode) {
        const QString where =
            finding.subject == kTop ? tr("the mapping") : tr("sector %1").arg(shown(codeOf(facts, finding)));
        return tr("%1 of %2 holds a character that cannot be seen: %3.\n"
                  "It is not known so, and cards are refused or no sale is made.\n"
                  "Remove the character.")
            .arg(nameOf(finding), where, value);
    }
    return tr("The sector code holds a character that cannot be seen: %1.\n"
              "No door leads to a sector of that name, so cards are refused there.\n"
              "Remove the character.")
        .arg(value);
}

QString visible(QString text)
{
    text.removeIf(isInvisible);
    return trimmed(text);
}

/// A line break or a tab may stand for a space, or for nothing.
bool isSpacing(QChar one) { return one.isSpace() && isInvisible(one); }

QString spaced(QString text)
{
    for (QChar &one : text) {
        if (isSpacing(one))
            one = u' ';
    }
    return visible(text).simplified();
}

bool ValueInvisible::hasSafeRepair(const Facts &facts, const Finding &finding) const
{
    const QString text = trimmed(valueOf(facts, finding));
    const QString value = visible(text);
    const bool isCode = finding.subject != kTop && finding.detail == kCode;
    return !value.isEmpty() && std::none_of(text.begin(), text.end(), isSpacing) &&
           (!isCode || facts.mapping.withCode(value).empty());
}

std::vector<Repair> ValueInvisible::repairs(const Facts &facts, const Finding &finding) const
{
    const QString text = trimmed(valueOf(facts, finding));
    const QString value = visible(text);
    if (value.isEmpty())
        return {};
    const auto written = [&](const QString &label, const QString &with, Safety safety) {
        return repair(label.arg(shown(with)),
                      {setText(facts, document::Buffer::Mapping, nodeOf(facts, finding), with)}, safety);
    };
    std::vector<Repair> all{written(tr("Write %1 without invisible characters"), value,
                                    hasSafeRepair(facts, finding) ? Safety::Safe : Safety::Choice)};
    if (std::any_of(text.begin(), text.end(), isSpacing))
        all.push_back(written(tr("Write %1 with a space there"), spaced(text), Safety::Choice));
    return all;
}

} // namespace

PASSERELLE_RULE(mappingValueInvisible, ValueInvisible)

} // namespace passerelle::rules
