// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/plan/plan_kit.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// A device controls one direction, In or Out [G].
class DeviceDirection final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DeviceDirection)
    PASSERELLE_RULE_CARD("plan-device-direction", Error, tr("Unknown direction of a device"),
                         tr("A control device controls one direction, In or Out. With another word TNAC "
                            "cannot tell whether a card comes or goes. Choose one of the two."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
};

void DeviceDirection::check(const Facts &facts, Findings &findings) const
{
    if (!facts.hasWorkspace)
        return;
    const auto &devices = facts.setup.plan.devices;
    for (quint32 i = 0; i < devices.size(); ++i) {
        const auto &device = devices[i];
        if (device.direction.present && device.direction.value != QLatin1String("In") &&
            device.direction.value != QLatin1String("Out"))
            findings.add(*this, inWorkspace(device.direction), i);
    }
}

QString DeviceDirection::words(const Facts &facts, const Finding &finding) const
{
    const workspace::Device &device = deviceOf(facts, finding);
    return tr("The device %1 has the direction “%2”.\n"
              "TNAC knows In and Out, and cannot tell with it whether a card comes or goes.\n"
              "Choose one of the two.")
        .arg(shown(device.name.value), shownInQuotes(device.direction.value));
}

std::vector<Repair> DeviceDirection::repairs(const Facts &facts, const Finding &finding) const
{
    const QString &value = deviceOf(facts, finding).direction.value;
    std::vector<Repair> result;
    for (const QLatin1String word : {QLatin1String("In"), QLatin1String("Out")}) {
        const bool isSame = value.trimmed().compare(word, Qt::CaseInsensitive) == 0;
        result.push_back(repair(tr("Write %1").arg(word),
                                workspace::setDeviceField(facts.setup, static_cast<int>(finding.subject),
                                                          workspace::DeviceField::Direction, word)
                                    .replacements,
                                isSame ? Safety::Safe : Safety::Choice));
    }
    return result;
}

} // namespace

PASSERELLE_RULE(planDeviceDirection, DeviceDirection)

} // namespace passerelle::rules
