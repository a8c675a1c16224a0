// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/plan/plan_kit.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// Two devices of one name.
class DeviceRepeated final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DeviceRepeated)
    PASSERELLE_RULE_CARD("plan-device-repeated", Error, tr("Name of a device stands twice"),
                         tr("Two devices have the same name. TNAC knows one device of a name only, so the "
                            "settings of the other are lost. Rename one, or remove it."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
};

void DeviceRepeated::check(const Facts &facts, Findings &findings) const
{
    if (!facts.hasWorkspace)
        return;
    checkRepeated(
        *this, facts.setup.plan.devices, [](const workspace::Device &one) { return one.name; }, findings);
}

QString DeviceRepeated::words(const Facts &facts, const Finding &finding) const
{
    return tr("The device %1 stands in the plan more than once (lines %2).\n"
              "TNAC knows one of a name only.\n"
              "Rename the others or remove them.")
        .arg(shown(deviceOf(facts, finding).name.value), linesText(facts, finding.place, finding.others));
}

} // namespace

PASSERELLE_RULE(planDeviceRepeated, DeviceRepeated)

} // namespace passerelle::rules
