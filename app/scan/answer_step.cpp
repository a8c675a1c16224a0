// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/answer_step.h"

#include "otipass/answer.h"
#include "scan/finding_lookup.h"

namespace passerelle::scan
{

namespace
{

/// Where a refusal of the question itself can be put right: the text that it is about.
std::optional<document::Place> culprit(const ScanContext &context, const ScanState &state)
{
    const mapping::Mapping &mapping = context.facts->mapping;
    if (!state.answer->hasVerdict)
        return std::nullopt;
    switch (state.answer->verdict) {
    case otipass::Verdict::UnknownService:
    case otipass::Verdict::NotForThisService:
        return inMapping(
            mapping.range(mapping.sectors()[std::size_t(state.entry->sector)], mapping::EntryField::Service));
    case otipass::Verdict::UnknownProject:
        return mapping.projectIdField().value == json::kNoNode
                   ? std::nullopt
                   : std::optional(inMapping(mapping.tree().node(mapping.projectIdField().value).range()));
    case otipass::Verdict::Unauthorised:
        return inWorkspace(context.setup().connection.userName.range);
    default:
        return std::nullopt;
    }
}

} // namespace

StepResult AnswerStep::take(const ScanContext &context, ScanState &state) const
{
    StepResult result;
    state.answer = otipass::readAnswer(*context.api, state.exchange->answer);
    const otipass::Answer &answer = *state.answer;
    result.note(tr("Meaning"), answer.hasVerdict ? otipass::verdictWords(answer.verdict) : tr("not known"),
                {},
                answer.rule < 0 ? tr("None of the profile's answers matches.")
                                : tr("Answer %1 of the API profile matches.").arg(answer.rule + 1));
    if (!answer.code.isEmpty())
        result.note(tr("Code"), answer.code);
    if (!answer.operatorMessage.isEmpty())
        result.note(tr("Otipass says"), answer.operatorMessage);
    if (!answer.validUntil.isEmpty())
        result.note(tr("Valid until"), answer.validUntil);
    if (answer.meaning == otipass::Meaning::LetIn)
        return result.pass(
            answer.validUntil.isEmpty()
                ? tr("Otipass lets the card in.")
                : tr("Otipass lets the card in, valid until %1.").arg(shown(answer.validUntil)));
    if (const auto place = culprit(context, state)) {
        result.evidence.back().place = place;
        result.repairs = repairsAt(context.check, *place);
    }
    return result.fail({answer.reasonId, answer.sentence, {}, answer.next});
}

} // namespace passerelle::scan
