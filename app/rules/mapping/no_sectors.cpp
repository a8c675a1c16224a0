// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// A mapping without a single entry.
class NoSectors final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(NoSectors)
    PASSERELLE_RULE_CARD(
        "mapping-no-sectors", Error, tr("No sectors"),
        tr("TNAC finds the ids and codes by the sector of the door. Without a sector in the mapping every "
           "card is refused. Add one entry for each sector that has Otipass visitors."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
};

void NoSectors::check(const Facts &facts, Findings &findings) const
{
    const json::NodeId infos = facts.mapping.sectorInfosField().value;
    if (facts.mapping.tree().isKind(infos, json::Kind::Object) && facts.mapping.sectors().empty())
        findings.add(*this, inMapping(facts, infos));
}

QString NoSectors::words(const Facts &, const Finding &) const
{
    return tr("sectorInfos holds no sector.\n"
              "TNAC finds no door in it, and every card is refused.\n"
              "Add one entry for each sector that has Otipass visitors.");
}

} // namespace

PASSERELLE_RULE(mappingNoSectors, NoSectors)

} // namespace passerelle::rules
