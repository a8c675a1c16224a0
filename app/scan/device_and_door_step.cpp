// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/device_and_door_step.h"

#include "scan/finding_lookup.h"

namespace passerelle::scan
{

namespace
{

using workspace::Device;
constexpr QLatin1String kOut("Out");

} // namespace

StepResult DeviceAndDoorStep::take(const ScanContext &context, ScanState &state) const
{
    StepResult result;
    const workspace::Plan &plan = context.setup().plan;
    const QString &name = state.scan.device;
    if (name.isEmpty())
        return result.fail(QStringLiteral("device-not-chosen"),
                           tr("No device was chosen. Choose the device that the card is held before."));
    const Device *device = plan.device(name);
    if (!device)
        return result.note(tr("Device"), name, inWorkspace(plan.range))
            .fail(QStringLiteral("device-unknown"),
                  tr("The plan has no device %1. Choose one of the plan, or add it to the set-up.")
                      .arg(shown(name)));
    result.note(tr("Device"), name, inWorkspace(device->name.range));
    state.isHelpdesk = device->helpdesk.value;
    state.isForced = device->forceEntry.value;
    state.isExit = device->direction.value == kOut;
    if (state.isHelpdesk)
        result.note(tr("Helpdesk"), tr("yes"), inWorkspace(device->helpdesk.range),
                    tr("A helpdesk device checks and does not burn."));
    if (state.isForced)
        result.note(tr("Force entry"), tr("yes"), inWorkspace(device->forceEntry.range),
                    tr("The device lets in although refused."));
    result.note(tr("Direction"), device->direction.value, inWorkspace(device->direction.range),
                tr("A device controls one direction, In or Out."));
    if (device->door.value.isEmpty()) {
        result.repairs = repairsAt(context.check, inWorkspace(device->door.range));
        return result.fail(
            QStringLiteral("device-without-door"),
            tr("Device %1 is linked to no door, so no sector and no mapping entry can be found. "
               "Link it to its door.")
                .arg(name));
    }
    const workspace::Door *door = plan.door(device->door.value);
    if (!door) {
        result.note(tr("Door"), device->door.value, inWorkspace(device->door.range));
        result.repairs = repairsAt(context.check, inWorkspace(device->door.range));
        return result.fail(
            QStringLiteral("door-unknown"),
            tr("Device %1 is linked to door %2, which the plan does not have. Add the door or link the "
               "device to another one.")
                .arg(name, shown(device->door.value)));
    }
    state.door = door->name.value;
    result.note(tr("Door"), state.door, inWorkspace(door->name.range),
                tr("A device that scans Otipass cards is linked to a door."));
    return result.pass(tr("Device %1 is linked to door %2.").arg(name, state.door));
}

} // namespace passerelle::scan
