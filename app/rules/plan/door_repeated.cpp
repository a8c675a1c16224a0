// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/plan/plan_kit.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// Two doors of one name.
class DoorRepeated final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DoorRepeated)
    PASSERELLE_RULE_CARD(
        "plan-door-repeated", Error, tr("Name of a door stands twice"),
        tr("Two doors have the same name, so nobody can say into which sector a device there leads. Cards "
           "may be checked against the wrong service. Rename one, or remove it."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
};

void DoorRepeated::check(const Facts &facts, Findings &findings) const
{
    if (!facts.hasWorkspace)
        return;
    checkRepeated(
        *this, facts.setup.plan.doors, [](const workspace::Door &one) { return one.name; }, findings);
}

QString DoorRepeated::words(const Facts &facts, const Finding &finding) const
{
    return tr("The door %1 stands in the plan more than once (lines %2).\n"
              "It is not clear into which sector it leads, and cards may be checked against the wrong "
              "service.\n"
              "Rename the others or remove them.")
        .arg(shown(doorOf(facts, finding).name.value), linesText(facts, finding.place, finding.others));
}

} // namespace

PASSERELLE_RULE(planDoorRepeated, DoorRepeated)

} // namespace passerelle::rules
