// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/mapping/code_groups.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// Two sector codes that differ in case, spaces, underscores or dashes only.
class SectorSimilar final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(SectorSimilar)
    PASSERELLE_RULE_CARD(
        "mapping-sector-similar", Warning, tr("Sector codes that look the same"),
        tr("Two sector codes differ in capitals, spaces, underscores or dashes only. TNAC takes them for two "
           "sectors, and one of the two is probably not a sector of TNAC at all, so its entry is never used "
           "and cards may be "
           "refused. This is a hint: compare both with TNAC."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
};

void SectorSimilar::check(const Facts &facts, Findings &findings) const
{
    forEachCodeGroup(facts.mapping, [&](const std::vector<std::vector<qint32>> &codes) {
        if (codes.size() < 2)
            return;
        std::vector<document::Place> others;
        for (std::size_t i = 1; i < codes.size(); ++i)
            others.push_back(sectorPlace(facts, codes[i].front()));
        findings.add(*this, sectorPlace(facts, codes[0].front()), std::move(others),
                     static_cast<quint32>(codes[0].front()), static_cast<quint32>(codes[1].front()));
    });
}

QString SectorSimilar::words(const Facts &facts, const Finding &finding) const
{
    const auto code = [&](quint32 row) {
        return shownInQuotes(facts.mapping.code(facts.mapping.sectors()[row]));
    };
    return tr("Sectors “%1” and “%2” differ in capitals, spaces, underscores or dashes only (lines %3).\n"
              "TNAC takes them for two, and one is probably a slip.\n"
              "Compare both with TNAC.")
        .arg(code(finding.subject), code(finding.detail), linesText(facts, finding.place, finding.others));
}

} // namespace

PASSERELLE_RULE(mappingSectorSimilar, SectorSimilar)

} // namespace passerelle::rules
