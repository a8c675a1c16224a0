// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_kit.h"
#include "rules/sector_rule.h"

namespace passerelle::rules
{

namespace
{

/// A season code has at most eight characters [S].
class SeasonLength final : public SectorRule
{
    Q_DECLARE_TR_FUNCTIONS(SeasonLength)
    PASSERELLE_RULE_CARD(
        "mapping-season-length", Error, tr("Season code too long"),
        tr("A season code of SecuTix has at most eight characters. A longer one cannot exist there, so "
           "visitors are let in and no sale is made. Look the code up in SecuTix."))

    static constexpr qsizetype kLongest = 8;

    void checkSector(const SectorView &view, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    bool hasSafeRepair(const Facts &, const Finding &) const override { return false; }
};

void SeasonLength::checkSector(const SectorView &view, Findings &findings) const
{
    const FieldView &season = view.field(mapping::EntryField::Season);
    if (season.state != FieldView::Text || season.bytes.size() <= kLongest)
        return;
    if (season.plain || trimmed(QString::fromUtf8(season.bytes)).size() > kLongest)
        findings.add(*this, view.place(season.node), view.row, detailOf(mapping::EntryField::Season));
}

QString SeasonLength::words(const Facts &facts, const Finding &finding) const
{
    const QString value = valueOf(facts, finding);
    return tr("The season code %1 of sector %2 has %3 characters; SecuTix allows eight.\n"
              "It cannot exist there, so no sale is made.\n"
              "Look the code up in SecuTix.")
        .arg(shown(value), shown(codeOf(facts, finding)), QString::number(trimmed(value).size()));
}

} // namespace

PASSERELLE_RULE(mappingSeasonLength, SeasonLength)

} // namespace passerelle::rules
