// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/plan/plan_kit.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// A helpdesk device checks and does not "burn" [G].
class DeviceHelpdesk final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DeviceHelpdesk)
    PASSERELLE_RULE_CARD("plan-device-helpdesk", Note, tr("Device only checks"),
                         tr("A helpdesk device checks a card and does not count it: no control is kept and "
                            "no sale is made. Leave it on for a desk, never for a door."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
};

void DeviceHelpdesk::check(const Facts &facts, Findings &findings) const
{
    if (!facts.hasWorkspace)
        return;
    const auto &devices = facts.setup.plan.devices;
    for (quint32 i = 0; i < devices.size(); ++i) {
        const auto &device = devices[i];
        if (device.helpdesk.value)
            findings.add(*this, inWorkspace(device.helpdesk), i);
    }
}

QString DeviceHelpdesk::words(const Facts &facts, const Finding &finding) const
{
    return tr("The device %1 only checks cards and counts none.\n"
              "No sale is made with it.\n"
              "Leave it so for a desk, not for a door.")
        .arg(shown(deviceOf(facts, finding).name.value));
}

std::vector<Repair> DeviceHelpdesk::repairs(const Facts &facts, const Finding &finding) const
{
    return {repair(workspace::setDeviceFlag(facts.setup, static_cast<int>(finding.subject),
                                            workspace::DeviceFlag::Helpdesk, false),
                   Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(planDeviceHelpdesk, DeviceHelpdesk)

} // namespace passerelle::rules
