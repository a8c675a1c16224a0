// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/plan/plan_kit.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// The door of a device must be in the plan.
class DeviceDoorUnknown final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DeviceDoorUnknown)
    PASSERELLE_RULE_CARD("plan-device-door-unknown", Error, tr("Device at an unknown door"),
                         tr("The device is linked to a door that the plan does not have, so no sector is "
                            "found and every card is refused there. Correct the name, or add the door."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
};

void DeviceDoorUnknown::check(const Facts &facts, Findings &findings) const
{
    if (!facts.hasWorkspace)
        return;
    const auto &devices = facts.setup.plan.devices;
    for (quint32 i = 0; i < devices.size(); ++i) {
        const auto &device = devices[i];
        if (!device.door.value.trimmed().isEmpty() && !facts.setup.plan.door(device.door.value))
            findings.add(*this, inWorkspace(device.door), i);
    }
}

QString DeviceDoorUnknown::words(const Facts &facts, const Finding &finding) const
{
    const workspace::Device &device = deviceOf(facts, finding);
    return tr("The device %1 is linked to the door %2, which the plan does not have.\n"
              "No sector is found, and every card is refused there.\n"
              "Correct the name, or add the door.")
        .arg(shown(device.name.value), shown(device.door.value));
}

std::vector<Repair> DeviceDoorUnknown::repairs(const Facts &facts, const Finding &finding) const
{
    const QString &door = deviceOf(facts, finding).door.value;
    std::vector<Repair> result;
    for (const QString &known : doorNames(facts, door).mid(0, kMostChoices)) {
        result.push_back(repair(workspace::setDeviceField(facts.setup, static_cast<int>(finding.subject),
                                                          workspace::DeviceField::Door, known),
                                Safety::Choice));
    }
    result.push_back(repair(workspace::addDoor(facts.setup, door, {}), Safety::Choice));
    return result;
}

} // namespace

PASSERELLE_RULE(planDeviceDoorUnknown, DeviceDoorUnknown)

} // namespace passerelle::rules
