// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/plan/plan_kit.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// The sector of a door is not among those of the plan.
class DoorSectorUnknown final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DoorSectorUnknown)
    PASSERELLE_RULE_CARD("plan-door-sector-unknown", Warning, tr("Door leads into an unknown sector"),
                         tr("The door leads into a sector that the plan does not name. It was probably "
                            "mistyped: no mapping entry is found then, and every card is refused at that "
                            "door. Correct it, or add the sector to the plan."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
};

void DoorSectorUnknown::check(const Facts &facts, Findings &findings) const
{
    if (!facts.hasWorkspace)
        return;
    const workspace::Plan &plan = facts.setup.plan;
    for (quint32 i = 0; i < plan.doors.size(); ++i) {
        for (quint32 j = 0; j < plan.doors[i].sectors.size(); ++j) {
            if (!plan.hasSector(plan.doors[i].sectors[j].value))
                findings.add(*this, inWorkspace(plan.doors[i].sectors[j]), i, j);
        }
    }
}

QString DoorSectorUnknown::words(const Facts &facts, const Finding &finding) const
{
    const workspace::Door &door = doorOf(facts, finding);
    return tr("The door %1 leads into sector %2, which the plan does not name.\n"
              "It was probably mistyped, and cards are then refused there.\n"
              "Correct it, or add the sector to the plan.")
        .arg(shown(door.name.value), shown(door.sectors[finding.detail].value));
}

std::vector<Repair> DoorSectorUnknown::repairs(const Facts &facts, const Finding &finding) const
{
    const QString &code = doorOf(facts, finding).sectors[finding.detail].value;
    return {repair(workspace::addSector(facts.setup, code), Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(planDoorSectorUnknown, DoorSectorUnknown)

} // namespace passerelle::rules
