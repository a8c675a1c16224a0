// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/plan/plan_kit.h"
#include "rules/rule_kit.h"

#include <algorithm>

namespace passerelle::rules
{

namespace
{

bool isRight(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar one) {
        return (one >= u'A' && one <= u'Z') || (one >= u'0' && one <= u'9') || one == u'_';
    });
}

/// Capitals, and underscores for everything else.
QString corrected(const QString &name)
{
    QString result = name.trimmed().toUpper();
    for (QChar &one : result) {
        if (!isRight(QString(one)))
            one = u'_';
    }
    return result;
}

/// A control device's name has capital letters, digits and _ only [G].
class DeviceName final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DeviceName)
    PASSERELLE_RULE_CARD(
        "plan-device-name", Error, tr("Name of a device"),
        tr("TNAC takes capital letters, digits and underscores in the name of a control device. A device of "
           "another name cannot be set up, and nobody is let in with it. Rename it, in TNAC as well."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
};

void DeviceName::check(const Facts &facts, Findings &findings) const
{
    if (!facts.hasWorkspace)
        return;
    const auto &devices = facts.setup.plan.devices;
    for (quint32 i = 0; i < devices.size(); ++i) {
        const auto &device = devices[i];
        if (device.name.present && !isRight(device.name.value))
            findings.add(*this, inWorkspace(device.name), i);
    }
}

QString DeviceName::words(const Facts &facts, const Finding &finding) const
{
    const QString &name = deviceOf(facts, finding).name.value;
    return tr("The device's name “%1” has other characters than capital letters, digits and underscores.\n"
              "TNAC does not take it, and nobody is let in with it.\n"
              "Rename it, in TNAC as well.")
        .arg(shownInQuotes(name));
}

std::vector<Repair> DeviceName::repairs(const Facts &facts, const Finding &finding) const
{
    const QString name = corrected(deviceOf(facts, finding).name.value);
    if (name.isEmpty() || !isRight(name) || facts.setup.plan.device(name))
        return {};
    return {repair(workspace::setDeviceField(facts.setup, static_cast<int>(finding.subject),
                                             workspace::DeviceField::Name, name),
                   Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(planDeviceName, DeviceName)

} // namespace passerelle::rules
