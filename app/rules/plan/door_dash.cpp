// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/plan/plan_kit.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// A gate's name must not hold a dash [G].
class DoorDash final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DoorDash)
    PASSERELLE_RULE_CARD("plan-door-dash", Error, tr("Dash in the name of a door"),
                         tr("The device's application takes a text with a dash for the barcode of a ticket, "
                            "not for a gate. The device cannot be set to this door, and nobody is let in "
                            "there. Use an underscore, in TNAC as well."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
};

void DoorDash::check(const Facts &facts, Findings &findings) const
{
    if (!facts.hasWorkspace)
        return;
    const auto &doors = facts.setup.plan.doors;
    for (quint32 i = 0; i < doors.size(); ++i) {
        const auto &door = doors[i];
        if (door.name.value.contains(u'-'))
            findings.add(*this, inWorkspace(door.name), i);
    }
}

QString DoorDash::words(const Facts &facts, const Finding &finding) const
{
    const QString &name = doorOf(facts, finding).name.value;
    return tr("The door %1 has a dash in its name.\n"
              "Devices take that for a ticket's barcode and cannot be set to the door.\n"
              "Name it %2, in TNAC as well.")
        .arg(shown(name), shown(QString(name).replace(u'-', u'_')));
}

std::vector<Repair> DoorDash::repairs(const Facts &facts, const Finding &finding) const
{
    const QString name = QString(doorOf(facts, finding).name.value).replace(u'-', u'_');
    if (facts.setup.plan.door(name))
        return {};
    return {
        repair(workspace::renameDoor(facts.setup, static_cast<int>(finding.subject), name), Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(planDoorDash, DoorDash)

} // namespace passerelle::rules
