// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/plan/plan_kit.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// A door must lead into exactly one sector [P].
class DoorNoSector final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DoorNoSector)
    PASSERELLE_RULE_CARD("plan-door-no-sector", Error, tr("Door without a sector"),
                         tr("The sector of the door is how the mapping entry is found. A door that leads "
                            "into no sector refuses every Otipass card. Give it its sector."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
};

void DoorNoSector::check(const Facts &facts, Findings &findings) const
{
    if (!facts.hasWorkspace)
        return;
    const auto &doors = facts.setup.plan.doors;
    for (quint32 i = 0; i < doors.size(); ++i) {
        const auto &door = doors[i];
        if (door.sectors.empty())
            findings.add(*this, inWorkspace(door.name), i);
    }
}

QString DoorNoSector::words(const Facts &facts, const Finding &finding) const
{
    return tr("The door %1 leads into no sector.\n"
              "No mapping entry is found, and every card is refused there.\n"
              "Give it its sector.")
        .arg(shown(doorOf(facts, finding).name.value));
}

std::vector<Repair> DoorNoSector::repairs(const Facts &facts, const Finding &finding) const
{
    std::vector<Repair> result;
    for (const QString &code : sectorCodes(facts).mid(0, kMostChoices)) {
        result.push_back(repair(
            tr("Let it lead into %1").arg(shown(code)),
            workspace::setDoorSectors(facts.setup, static_cast<int>(finding.subject), {code}).replacements,
            Safety::Choice));
    }
    return result;
}

} // namespace

PASSERELLE_RULE(planDoorNoSector, DoorNoSector)

} // namespace passerelle::rules
