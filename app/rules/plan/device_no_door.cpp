// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/plan/plan_kit.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// A device must be linked to a door [P].
class DeviceNoDoor final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DeviceNoDoor)
    PASSERELLE_RULE_CARD("plan-device-no-door", Error, tr("Device without a door"),
                         tr("TNAC finds the sector, and with it the mapping entry, by the door of the "
                            "device. A device without a door refuses every card. Link it to a door."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
};

void DeviceNoDoor::check(const Facts &facts, Findings &findings) const
{
    if (!facts.hasWorkspace)
        return;
    const auto &devices = facts.setup.plan.devices;
    for (quint32 i = 0; i < devices.size(); ++i) {
        const auto &device = devices[i];
        if (device.door.value.trimmed().isEmpty())
            findings.add(*this, inWorkspace(device.door.present ? device.door : device.name), i);
    }
}

QString DeviceNoDoor::words(const Facts &facts, const Finding &finding) const
{
    return tr("The device %1 is linked to no door.\n"
              "No sector is found, and every card is refused there.\n"
              "Link it to a door.")
        .arg(shown(deviceOf(facts, finding).name.value));
}

std::vector<Repair> DeviceNoDoor::repairs(const Facts &facts, const Finding &finding) const
{
    std::vector<Repair> result;
    for (const QString &door : doorNames(facts).mid(0, kMostChoices)) {
        result.push_back(repair(workspace::setDeviceField(facts.setup, static_cast<int>(finding.subject),
                                                          workspace::DeviceField::Door, door),
                                Safety::Choice));
    }
    return result;
}

} // namespace

PASSERELLE_RULE(planDeviceNoDoor, DeviceNoDoor)

} // namespace passerelle::rules
