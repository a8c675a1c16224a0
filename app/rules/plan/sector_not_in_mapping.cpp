// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nearness.h"
#include "mapping/mapping_edits.h"
#include "rules/mapping/mapping_kit.h"
#include "rules/plan/plan_kit.h"
#include "rules/rule_kit.h"

#include <QSet>

namespace passerelle::rules
{

namespace
{

/// `subject` of a sector that only a door names.
constexpr quint32 kNotInPlan = 0xFFFFFFFFu;

quint32 indexOf(const workspace::Plan &plan, const QString &code)
{
    for (quint32 i = 0; i < plan.sectors.size(); ++i) {
        if (plan.sectors[i].value == code)
            return i;
    }
    return kNotInPlan;
}

QString codeAt(const Facts &facts, const Finding &finding)
{
    if (finding.subject != kNotInPlan)
        return facts.setup.plan.sectors[finding.subject].value;
    for (const workspace::Door &door : facts.setup.plan.doors) {
        for (const workspace::LocatedText &sector : door.sectors) {
            if (sector.range == finding.place.range)
                return sector.value;
        }
    }
    return {};
}

/// A sector of the plan, or of a door, without a mapping entry [P].
class SectorNotInMapping final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(SectorNotInMapping)
    PASSERELLE_RULE_CARD("plan-sector-not-in-mapping", Error, tr("Sector without a mapping entry"),
                         tr("TNAC finds what to ask Otipass by the sector of the door. A sector without an "
                            "entry in the mapping refuses every card. Add the entry, or correct the code: "
                            "both must be the same to the letter."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
};

void SectorNotInMapping::check(const Facts &facts, Findings &findings) const
{
    if (!facts.hasWorkspace)
        return;
    const workspace::Plan &plan = facts.setup.plan;
    QSet<QString> told;
    const auto judge = [&](const workspace::LocatedText &sector) {
        if (sector.value.isEmpty() || told.contains(sector.value) ||
            !facts.mapping.withCode(sector.value).empty())
            return;
        told.insert(sector.value);
        findings.add(*this, inWorkspace(sector), indexOf(plan, sector.value));
    };
    for (const workspace::LocatedText &sector : plan.sectors)
        judge(sector);
    for (const workspace::Door &door : plan.doors) {
        for (const workspace::LocatedText &sector : door.sectors)
            judge(sector);
    }
}

QString SectorNotInMapping::words(const Facts &facts, const Finding &finding) const
{
    return tr("The mapping has no entry for sector %1.\n"
              "TNAC does not know what to ask Otipass, and every card is refused there.\n"
              "Add the entry, or correct the code.")
        .arg(shown(codeAt(facts, finding)));
}

std::vector<Repair> SectorNotInMapping::repairs(const Facts &facts, const Finding &finding) const
{
    const QString code = codeAt(facts, finding);
    std::vector<Repair> result;
    const QByteArray folded = mapping::folded(code.toUtf8(), mapping::Folding::Separators);
    for (const QString &near : sectorCodes(facts, code).mid(0, 3)) {
        const bool isNear = editDistance(code.toUtf8(), near.toUtf8(), 2) <= 2 ||
                            mapping::folded(near.toUtf8(), mapping::Folding::Separators) == folded;
        if (near != code && isNear && !facts.mapping.withCode(near).empty() && finding.subject != kNotInPlan)
            result.push_back(
                repair(workspace::renameSector(facts.setup, static_cast<int>(finding.subject), near),
                       Safety::Choice));
    }
    mapping::NewSector entry{code, {}};
    entry.values[2] = commonValue(facts.mapping, mapping::EntryField::Season, -1);
    entry.values[3] = commonValue(facts.mapping, mapping::EntryField::Product, -1);
    result.push_back(repair(tr("Add an entry for %1 to the mapping").arg(shown(code)),
                            mapping::insertSector(facts.mapping, entry).replacements, Safety::Choice));
    return result;
}

} // namespace

PASSERELLE_RULE(planSectorNotInMapping, SectorNotInMapping)

} // namespace passerelle::rules
