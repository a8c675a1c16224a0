// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/mapping_entry_step.h"

#include "scan/finding_lookup.h"

namespace passerelle::scan
{

namespace
{

using mapping::Entry;
using mapping::EntryField;

const QString &valueOf(const Entry &entry, EntryField field)
{
    switch (field) {
    case EntryField::Service:
        return entry.service;
    case EntryField::Space:
        return entry.space;
    case EntryField::Season:
        return entry.season;
    case EntryField::Product:
        break;
    }
    return entry.product;
}

} // namespace

/// A text that is no JSON is refused by TNAC as a whole: no card gets further at any door.
StepResult MappingEntryStep::notJson(const ScanContext &context) const
{
    StepResult result;
    const json::Deviation &first = context.facts->mappingReading->deviations.front();
    const document::Place place = inMapping(first.range);
    result.note(
        tr("Mapping"),
        tr("%n mistake(s) in the text", nullptr, int(context.facts->mappingReading->deviations.size())),
        place,
        tr("What TNAC gets must be JSON, a form of text without comments in which nothing may be left out."));
    result.repairs = repairsAt(context.check, place, QLatin1String("json-"));
    return result.fail(QStringLiteral("mapping-not-json"),
                       tr("The text of the mapping parameters has mistakes, so TNAC reads no sector from it. "
                          "Repair what the "
                          "findings name."));
}

StepResult MappingEntryStep::take(const ScanContext &context, ScanState &state) const
{
    const mapping::Mapping &mapping = context.facts->mapping;
    if (!context.facts->mappingReading->isStrict())
        return notJson(context);
    StepResult result;
    const std::optional<Entry> entry = mapping.effective(state.sector);
    if (!entry)
        return missing(context, state);
    const mapping::Sector &sector = mapping.sectors()[std::size_t(entry->sector)];
    const document::Place whole = inMapping(mapping.tree().node(sector.key).range());
    const auto times = mapping.withCode(state.sector).size();
    result.note(tr("Sector"), entry->code, whole,
                times > 1 ? tr("The code stands several times; an ordinary parser keeps the last one.")
                          : tr("A sector code may stand only once."));
    QStringList lacking;
    for (const EntryField field : mapping::kEntryFields) {
        const document::Place place = inMapping(mapping.range(sector, field));
        result.note(QString(mapping::memberName(field)), valueOf(*entry, field), place);
        const bool asked = field == EntryField::Service || field == EntryField::Space;
        if (asked && valueOf(*entry, field).isEmpty()) {
            lacking.append(QString(mapping::memberName(field)));
            for (rules::Repair &repair : repairsAt(context.check, place, QLatin1String("mapping-")))
                result.repairs.push_back(std::move(repair));
        }
    }
    if (!lacking.isEmpty())
        return result.fail(
            QStringLiteral("mapping-entry-incomplete"),
            tr("The entry of sector %1 has no %2, so Otipass cannot be asked. Enter what Otipass "
               "provided.")
                .arg(state.sector, lacking.join(QStringLiteral(", "))));
    state.entry = entry;
    return result.pass(tr("Sector %1 is checked at service %2.").arg(state.sector, shown(entry->service)));
}

StepResult MappingEntryStep::missing(const ScanContext &context, const ScanState &state) const
{
    StepResult result;
    const mapping::Mapping &mapping = context.facts->mapping;
    const mapping::Field &infos = mapping.sectorInfosField();
    const ByteRange range =
        mapping.isEmpty() || infos.isMissing() ? ByteRange{} : mapping.tree().node(infos.key).range();
    const workspace::Door *door = context.setup().plan.door(state.door);
    if (door && !door->sectors.empty())
        result.repairs = repairsAt(context.check, inWorkspace(door->sectors.front().range));
    return result
        .note(tr("Sector looked for"), state.sector, inMapping(range),
              tr("One entry for each sector, keyed by the sector code as TNAC has it."))
        .fail(QStringLiteral("mapping-entry-missing"), tr("The mapping has no entry for sector %1, so every "
                                                          "card is refused there. Add the entry, or correct "
                                                          "the code on one of both sides.")
                                                           .arg(shown(state.sector)));
}

} // namespace passerelle::scan
