// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/outcome_rules.h"

#include "ledger/records.h"
#include "scan/step.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace passerelle::scan
{

namespace
{

class OutcomeText
{
    Q_DECLARE_TR_FUNCTIONS(ScanOutcome)
};

const StepRecord *record(const Trace &trace, QLatin1String name)
{
    const auto found = std::find_if(trace.steps.begin(), trace.steps.end(),
                                    [name](const StepRecord &one) { return one.name == name; });
    return found == trace.steps.end() ? nullptr : &*found;
}

bool has(const Trace &trace, QLatin1String name, StepState state)
{
    const StepRecord *one = record(trace, name);
    return one && one->state == state;
}

const StepRecord *firstFailed(const Trace &trace)
{
    const auto found = std::find_if(trace.steps.begin(), trace.steps.end(),
                                    [](const StepRecord &one) { return one.state == StepState::Failed; });
    return found == trace.steps.end() ? nullptr : &*found;
}

bool isAfterTheAnswer(QLatin1String step)
{
    constexpr std::array kThose{kControlBarcode, kTariff, kSale, kFiles};
    return std::find(kThose.begin(), kThose.end(), step) != kThose.end();
}

/// Whether a card that is good leaves a control at this device.
bool burns(const ScanState &state) { return !state.isHelpdesk && !state.isExit; }

/// Offline too: before no device no card was held, and nothing could ever be sold for it.
bool isWithoutDevice(const ScanState &state) { return state.scan.device.isEmpty(); }

bool runsOffline(QLatin1String step, const Trace &trace, const ScanState &state)
{
    if (step == kDeviceAndDoor)
        return true;
    if (step == kSector)
        return has(trace, kDeviceAndDoor, StepState::Passed);
    if (step == kMappingEntry)
        return has(trace, kSector, StepState::Passed);
    return step == kControlBarcode && burns(state) && !isWithoutDevice(state);
}

Ending checkedOnly(const ScanState &state)
{
    if (state.isHelpdesk)
        return {Outcome::LetInNoSale, kReasonHelpdesk,
                OutcomeText::tr(
                    "The card is good. %1 is a helpdesk device: it checks and does not burn, so there is "
                    "no control and no sale.")
                    .arg(state.scan.device)};
    return {Outcome::LetInNoSale, kReasonExit,
            OutcomeText::tr(
                "The card is good. %1 controls the way out: nobody enters there, so there is no control "
                "and no sale.")
                .arg(state.scan.device)};
}

Ending offlineEnding(const ScanState &state, const StepRecord *failed)
{
    if (!burns(state))
        return checkedOnly(state);
    Ending result{Outcome::LetInNoSale, ledger::kReasonQueued, {}, true};
    result.message =
        failed
            ? OutcomeText::tr(
                  "Let in on detection alone. The synchronisation will make no sale until this is put "
                  "right: %1")
                  .arg(failed->message)
            : OutcomeText::tr("Let in on detection alone. Control and sale follow with the synchronisation.");
    return result;
}

Ending refusedEnding(const ScanState &state, const StepRecord &failed)
{
    if (state.isForced)
        return {
            Outcome::LetInNoSale, kReasonForcedEntry,
            OutcomeText::tr("Refused, but %1 is set to let in all the same: the visitor enters and nobody is "
                            "paid. %2")
                .arg(state.scan.device, failed.message)};
    return {Outcome::Refused, failed.reason, failed.message};
}

Ending failedEnding(const ScanState &state, const StepRecord &failed)
{
    if (failed.name == kDetection)
        return {Outcome::NotOtipass, failed.reason, failed.message};
    const bool isUnreadable = failed.name == kAnswer && state.answer && !state.answer->hasVerdict;
    if (failed.name == kExchange || isUnreadable)
        return {Outcome::NoAnswer, failed.reason, failed.message};
    if (failed.name == kFiles)
        return {Outcome::LetInSaleMade,
                {},
                OutcomeText::tr("Let in, order %1. The files could not be written: %2")
                    .arg(QString::number(state.recorded ? state.recorded->order : 0), failed.message)};
    if (isAfterTheAnswer(failed.name))
        return {Outcome::LetInNoSale, failed.reason, failed.message};
    return refusedEnding(state, failed);
}

} // namespace

bool runs(QLatin1String step, const Trace &trace, const ScanState &state)
{
    if (has(trace, kDetection, StepState::Failed))
        return false;
    if (step == kDetection)
        return true;
    if (!state.scan.online)
        return runsOffline(step, trace, state);
    return !firstFailed(trace) && (burns(state) || !isAfterTheAnswer(step));
}

Ending ending(const Trace &trace, const ScanState &state)
{
    const StepRecord *failed = firstFailed(trace);
    if (failed && failed->name == kDetection)
        return failedEnding(state, *failed);
    if (!state.scan.online && !isWithoutDevice(state))
        return offlineEnding(state, failed);
    if (failed)
        return failedEnding(state, *failed);
    if (!burns(state))
        return checkedOnly(state);
    return {Outcome::LetInSaleMade,
            {},
            OutcomeText::tr("The card is let in and order %1 is made.")
                .arg(QString::number(state.recorded ? state.recorded->order : 0))};
}

} // namespace passerelle::scan
