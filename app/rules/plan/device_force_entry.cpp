// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/plan/plan_kit.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// A device with force entry lets in although refused [G].
class DeviceForceEntry final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DeviceForceEntry)
    PASSERELLE_RULE_CARD(
        "plan-device-force-entry", Note, tr("Device lets in what was refused"),
        tr("With force entry the operator can let visitors in although the card was refused; there is then "
           "no sale and nobody is paid. Leave it on only where that is meant."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
};

void DeviceForceEntry::check(const Facts &facts, Findings &findings) const
{
    if (!facts.hasWorkspace)
        return;
    const auto &devices = facts.setup.plan.devices;
    for (quint32 i = 0; i < devices.size(); ++i) {
        const auto &device = devices[i];
        if (device.forceEntry.value)
            findings.add(*this, inWorkspace(device.forceEntry), i);
    }
}

QString DeviceForceEntry::words(const Facts &facts, const Finding &finding) const
{
    return tr("The device %1 can let visitors in although Otipass refused the card.\n"
              "No sale is made for them.\n"
              "Leave it so only where that is meant.")
        .arg(shown(deviceOf(facts, finding).name.value));
}

std::vector<Repair> DeviceForceEntry::repairs(const Facts &facts, const Finding &finding) const
{
    return {repair(workspace::setDeviceFlag(facts.setup, static_cast<int>(finding.subject),
                                            workspace::DeviceFlag::ForceEntry, false),
                   Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(planDeviceForceEntry, DeviceForceEntry)

} // namespace passerelle::rules
