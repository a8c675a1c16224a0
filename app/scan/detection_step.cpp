// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/detection_step.h"

#include "otipass/api_profile.h"

namespace passerelle::scan
{

namespace
{

/// Where the text says which kind of card is expected: the value of NumType, or the start of the mapping.
document::Place numTypePlace(const mapping::Mapping &mapping)
{
    const mapping::Field &field = mapping.numTypeField();
    if (mapping.isEmpty() || field.value == json::kNoNode)
        return inMapping({});
    return inMapping(mapping.tree().node(field.value).range());
}

} // namespace

StepResult DetectionStep::take(const ScanContext &context, ScanState &state) const
{
    StepResult result;
    result.note(tr("Card"), state.scan.cardCode);
    if (!context.api)
        return result.fail(context.apiProblem);
    const mapping::Mapping &mapping = context.facts->mapping;
    const bool serial = mapping.isSerial();
    result.note(
        tr("Kind of card expected"), serial ? tr("serial") : tr("numotipass"), numTypePlace(mapping),
        tr("NumType is \"serial\" when the pass codes start with letters; otherwise it is left out."));
    state.card = otipass::detectCard(state.scan.cardCode, serial, *context.api);
    for (const QString &change : std::as_const(state.card.changes))
        result.note(tr("Read as"), change);
    for (const otipass::CardCheck &check : state.card.checks)
        result.note(tr("Looked at"), check.why, {},
                    tr("A device tells an Otipass card by its length, checksum and content."));
    if (state.card.isCard()) {
        result.note(tr("Card number"), state.card.code);
        return result.pass(tr("An Otipass card: %1, %n character(s).", nullptr, int(state.card.code.size()))
                               .arg(serial ? tr("serial") : tr("numotipass")));
    }
    return result.fail({state.card.reasonId, state.card.sentence, {}, state.card.next});
}

} // namespace passerelle::scan
