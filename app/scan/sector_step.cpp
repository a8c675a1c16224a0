// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/sector_step.h"

#include "scan/finding_lookup.h"

namespace passerelle::scan
{

StepResult SectorStep::take(const ScanContext &context, ScanState &state) const
{
    StepResult result;
    const workspace::Door *door = context.setup().plan.door(state.door);
    const QString rule =
        tr("The door must lead into exactly one sector: its code is how the mapping entry is found.");
    if (!door)
        return result.fail(QStringLiteral("door-unknown"),
                           tr("The plan has no door %1.").arg(shown(state.door)));
    for (const workspace::LocatedText &sector : door->sectors)
        result.note(tr("Sector"), sector.value, inWorkspace(sector.range), rule);
    if (door->sectors.size() != 1)
        result.repairs = repairsAt(context.check, inWorkspace(door->range), QLatin1String("plan-door"));
    if (door->sectors.empty())
        return result.note(tr("Door"), state.door, inWorkspace(door->range), rule)
            .fail(QStringLiteral("door-without-sector"),
                  tr("Door %1 leads into no sector, so no mapping entry can be found. Name its sector.")
                      .arg(state.door));
    if (door->sectors.size() > 1)
        return result.fail(
            QStringLiteral("door-several-sectors"),
            tr("Door %1 leads into %n sectors, so no one mapping entry can be found. Leave it only "
               "one.",
               nullptr, int(door->sectors.size()))
                .arg(state.door));
    state.sector = door->sectors.front().value;
    return result.pass(tr("Door %1 leads into sector %2.").arg(state.door, state.sector));
}

} // namespace passerelle::scan
