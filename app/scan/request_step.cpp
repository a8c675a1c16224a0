// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/request_step.h"

#include "rules/area.h"
#include "scan/finding_lookup.h"

#include <algorithm>

namespace passerelle::scan
{

namespace
{

using workspace::Connection;

/// Where the value of a part of the question stands in the texts, as far as it stands there.
std::optional<document::Place> placeOf(otipass::Source source, const ScanContext &context,
                                       const ScanState &state)
{
    using otipass::Source;
    const mapping::Mapping &mapping = context.facts->mapping;
    const auto ofField = [&](mapping::EntryField field) {
        const auto &sector = mapping.sectors()[std::size_t(state.entry->sector)];
        return inMapping(mapping.range(sector, field));
    };
    switch (source) {
    case Source::MappingProjectId:
        return mapping.projectIdField().value == json::kNoNode
                   ? std::nullopt
                   : std::optional(inMapping(mapping.tree().node(mapping.projectIdField().value).range()));
    case Source::MappingSector:
        return inMapping(
            mapping.tree().node(mapping.sectors()[std::size_t(state.entry->sector)].key).range());
    case Source::MappingService:
        return ofField(mapping::EntryField::Service);
    case Source::MappingSpace:
        return ofField(mapping::EntryField::Space);
    case Source::MappingSeason:
        return ofField(mapping::EntryField::Season);
    case Source::MappingProduct:
        return ofField(mapping::EntryField::Product);
    case Source::ConnectionUserName:
        return inWorkspace(context.setup().connection.userName.range);
    default:
        return std::nullopt;
    }
}

otipass::RequestValues valuesOf(const ScanContext &context, const ScanState &state)
{
    otipass::RequestValues values;
    values.cardCode = state.card.code;
    values.cardType = QString(otipass::cardKindId(state.card.kind));
    values.projectId = context.facts->mapping.projectId();
    values.sector = state.sector;
    values.service = state.entry->service;
    values.space = state.entry->space;
    values.season = state.entry->season;
    values.product = state.entry->product;
    values.userName = context.setup().connection.userName.value;
    values.scanId = state.scan.id;
    values.device = state.scan.device;
    values.door = state.door;
    values.time = state.scan.time;
    return values;
}

/// What is so wrong with the connection that TNAC would not ask at all. The address is judged here only where
/// the sandbox stands in for it: otherwise the exchange itself shows what is wrong.
/// A rule that the workspace turns off, and a finding that it accepts, change nothing of what TNAC does: the
/// rules are asked themselves.
std::optional<rules::Finding> obstacle(const ScanContext &context)
{
    const Connection &connection = context.setup().connection;
    std::vector<document::Place> places{inWorkspace(connection.interfaceType.range),
                                        inWorkspace(connection.apiVersion.range)};
    if (!context.sandboxUrl.isEmpty())
        places.push_back(inWorkspace(connection.url.range));
    if (!context.check.facts())
        return std::nullopt;
    rules::Findings findings;
    for (const rules::Rule *rule : rules::allRules()) {
        if (rules::isCertainFailure(*rule) && rule->id().startsWith(QLatin1String("connection-")))
            rule->check(*context.check.facts(), findings);
    }
    rules::FindingList found = findings.taken();
    const auto stands = std::find_if(found.begin(), found.end(), [&](const rules::Finding &one) {
        return std::any_of(places.begin(), places.end(),
                           [&one](const document::Place &place) { return touches(one, place); });
    });
    return stands == found.end() ? std::nullopt : std::optional(std::move(*stands));
}

} // namespace

void RequestStep::run(const ScanContext &context, ScanState &state, const StepEnd &end) const
{
    StepResult result;
    const Connection &connection = context.setup().connection;
    result.note(tr("Interface type"), connection.interfaceType.value,
                inWorkspace(connection.interfaceType.range),
                tr("The interface type must be exactly OTIPASS."));
    result.note(tr("API version"), connection.apiVersion.value, inWorkspace(connection.apiVersion.range),
                tr("The organisation's access control API must be 1.4 or higher."));
    result.note(tr("Address"), connection.url.value, inWorkspace(connection.url.range),
                tr("The URL ends in /api; the project id stands in the mapping."));
    if (const auto finding = obstacle(context)) {
        result.repairs = context.check.repairs(*finding);
        end(result.fail(QString(finding->rule->id()), context.check.wording(*finding).sentence()));
        return;
    }
    if (!context.sandboxUrl.isEmpty())
        result.note(tr("The sandbox stands in for it"), context.sandboxUrl.toString());
    if (!context.api) {
        end(result.fail(context.apiProblem));
        return;
    }
    auto request = otipass::buildRequest(
        *context.api,
        {context.sandboxUrl.isEmpty() ? connection.url.value : context.sandboxUrl.toString(),
         connection.userName.value, connection.timeoutSeconds.present ? connection.timeoutSeconds.value : 0},
        valuesOf(context, state));
    if (!request) {
        result.repairs = repairsAt(context.check, inWorkspace(connection.url.range));
        end(result.fail(request.error()));
        return;
    }
    for (const otipass::RequestPart &part : request->parts)
        result.note(part.name, part.value, placeOf(part.source.source, context, state),
                    tr("From %1, as the API profile says.").arg(part.source.name));
    state.request = std::move(*request);
    fetchKey(context, state, std::move(result), end);
}

/// TNAC's screen empties the password at every save [P]: a question without it is never put.
void RequestStep::fetchKey(const ScanContext &context, ScanState &state, StepResult result,
                           const StepEnd &end) const
{
    context.password([&context, &state, result = std::move(result),
                      end](Result<std::optional<secrets::Secret>> answer) mutable {
        const bool isKnown = answer && *answer && !(*answer)->isEmpty();
        if (!isKnown && !context.standInKey.isEmpty()) {
            state.key = secrets::Secret::fromText(context.standInKey);
            result.note(tr("Password"), tr("not known; the sandbox takes any key"));
            end(result.pass(state.request->shownLine()));
            return;
        }
        if (!answer) {
            end(result.fail(answer.error()));
            return;
        }
        if (!isKnown) {
            result.repairs = repairsOf(context.check, kReasonNoPassword);
            end(result.note(tr("Password"), tr("not known"))
                    .fail(
                        QString(kReasonNoPassword),
                        tr("No password is known, so Otipass cannot be asked. Type the API key that Otipass "
                           "provided on the page Connection.")));
            return;
        }
        if ((*answer)->size() >= secrets::Redactor::kShortest)
            state.redactor.add(**answer);
        const std::size_t own = result.evidence.size() - state.request->parts.size();
        for (std::size_t i = own; i < result.evidence.size(); ++i)
            result.evidence[i].value = state.redactor.redacted(result.evidence[i].value);
        state.key = std::move(**answer);
        result.note(tr("Password"), tr("known, never shown"));
        end(result.pass(state.redactor.redacted(state.request->shownLine())));
    });
}

} // namespace passerelle::scan
