// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/sale_step.h"

#include "base/wording.h"
#include "ledger/ledger.h"
#include "scan/finding_lookup.h"
#include "scan/sale_terms.h"
#include "secutix/sale_prerequisites.h"

#include <algorithm>

namespace passerelle::scan
{

namespace
{

StepResult unmetResult(const ScanContext &context, const secutix::UnmetPrerequisite &unmet, StepResult result)
{
    result.note(SaleStep::tr("Looked for"), QString(unmet.id), inWorkspace(unmet.place),
                SaleStep::tr("Each prerequisite of the vendor's procedure must hold."));
    result.repairs = repairsOf(context.check, unmet.id);
    return result.fail(QString(unmet.id), unmet.message);
}

void noteTerms(const ScanContext &context, const secutix::SaleTerms &terms, StepResult &result)
{
    const workspace::Sale &sale = context.setup().sale;
    result.note(SaleStep::tr("Sales channel"), terms.channel, inWorkspace(sale.channelCode.range),
                SaleStep::tr("An external sales channel of type STX_File, whose code is exactly OTIPASS."));
    result.note(SaleStep::tr("Contact"), terms.contact, inWorkspace(sale.contactNumber.range),
                SaleStep::tr("An Otipass contact whose payment modes include Pending account."));
    result.note(SaleStep::tr("Contingent"), terms.contingent, inWorkspace(sale.contingentCode.range),
                SaleStep::tr("An external contingent tied to the channel, with quota on the product."));
    result.note(SaleStep::tr("Tariff"), terms.tariff, inWorkspace(terms.tariffPlace));
    result.note(SaleStep::tr("Price"), QString::number(double(terms.price) / 100, 'f', 2));
}

} // namespace

void SaleStep::run(const ScanContext &context, ScanState &state, const StepEnd &end) const
{
    const ledger::ControlRecord &control = *state.control;
    const QString season = secutix::quotaSeason(context.setup(), control.season, control.product);
    context.ledger->quotaUsed(context.workspaceId(), control.product, season, state.owner,
                              [this, &context, &state, end](const Result<qint64> &used) {
                                  if (used)
                                      sell(context, state, *used, end);
                                  else
                                      end(StepResult().fail(used.error()));
                              });
}

void SaleStep::sell(const ScanContext &context, ScanState &state, qint64 used, const StepEnd &end) const
{
    StepResult result;
    const ledger::ControlRecord &control = *state.control;
    const auto check = secutix::checkSale(context.setup(), control.season, control.product, used);
    result.note(tr("Sold so far"), QString::number(used));
    if (!check.isMet()) {
        const auto other = std::find_if(check.unmet.begin(), check.unmet.end(),
                                        [](const auto &one) { return !isAboutTariff(one.id); });
        end(unmetResult(context, other == check.unmet.end() ? check.unmet.front() : *other,
                        std::move(result)));
        return;
    }
    state.terms = check.terms;
    noteTerms(context, *state.terms, result);
    ledger::ScanOutcome outcome{scanRecord(state, context.workspaceId()), control,
                                saleRecord(control, *state.terms)};
    outcome.scan.outcome = QString(outcomeId(Outcome::LetInSaleMade));
    state.isCommitting = true;
    context.ledger->record(std::move(outcome), state.owner,
                           [&context, &state, end, result](const Result<ledger::Recorded> &recorded) mutable {
                               state.isCommitting = false;
                               if (!recorded) {
                                   end(result.fail(recorded.error()));
                                   return;
                               }
                               state.recorded = *recorded;
                               end(stored(context, state, std::move(result)));
                           });
}

/// Two doors cannot both sell the last ticket: the ledger judges the quota again in the transaction that
/// sells.
StepResult SaleStep::stored(const ScanContext &context, const ScanState &state, StepResult result)
{
    if (state.recorded->order != 0)
        return result.note(tr("Order"), QString::number(state.recorded->order))
            .pass(tr("Order %1 with one ticket.").arg(state.recorded->order));
    const QString reason = state.recorded->reason;
    result.repairs = repairsOf(context.check, reason);
    const secutix::SalePrerequisite *prerequisite = secutix::salePrerequisite(reason);
    const secutix::SaleSubject subject{state.control->season, state.control->product, state.terms->quota};
    return result.fail(
        reason, prerequisite ? Wording::ofLines(prerequisite->words(context.setup(), subject)).sentence()
                             : tr("The control was stored, but no sale was made."));
}

} // namespace passerelle::scan
