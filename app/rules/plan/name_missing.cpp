// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/plan/plan_kit.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// A door or a device without a name.
class PlanNameMissing final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(PlanNameMissing)
    PASSERELLE_RULE_CARD(
        "plan-name-missing", Error, tr("Door or device without a name"),
        tr("A door or a device without a name cannot be found by anything: no device can be linked to the "
           "door, and no scan can be made with the device. Write its name as TNAC has it."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
};

void PlanNameMissing::check(const Facts &facts, Findings &findings) const
{
    if (!facts.hasWorkspace)
        return;
    const auto judge = [&](const workspace::LocatedText &name, ByteRange range, quint32 kind) {
        if (name.value.trimmed().isEmpty())
            findings.add(
                *this, {document::Buffer::Workspace, name.present ? name.range : ByteRange{range.offset, 1}},
                kind);
    };
    for (const workspace::Door &door : facts.setup.plan.doors)
        judge(door.name, door.range, 0);
    for (const workspace::Device &device : facts.setup.plan.devices)
        judge(device.name, device.range, 1);
}

QString PlanNameMissing::words(const Facts &facts, const Finding &finding) const
{
    Q_UNUSED(facts)
    return finding.subject == 0 ? tr("A door of the plan has no name.\n"
                                     "No device can be linked to it, so nobody is let in there.\n"
                                     "Write its name as TNAC has it.")
                                : tr("A device of the plan has no name.\n"
                                     "No scan can be made with it.\n"
                                     "Write its name as TNAC has it.");
}

} // namespace

PASSERELLE_RULE(planNameMissing, PlanNameMissing)

} // namespace passerelle::rules
