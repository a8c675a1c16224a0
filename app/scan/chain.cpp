// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/chain.h"

#include "ledger/ledger.h"
#include "scan/outcome_rules.h"
#include "scan/sale_terms.h"
#include "scan/step.h"

#include <QElapsedTimer>

namespace passerelle::scan
{

/// One scan under way. Steps that answer late keep it alive; what they say then is not heard.
struct Chain::Run {
    ScanContext context;
    ScanState state;
    std::size_t step = 0;
    QElapsedTimer clock;
    bool isConcluded = false;
};

Chain::Chain(QObject *parent) : QObject(parent) {}

Chain::~Chain()
{
    if (m_run && m_run->state.cancelRunning)
        m_run->state.cancelRunning();
}

void Chain::start(const Scan &scan, ScanContext context)
{
    if (m_run)
        return;
    m_run = std::make_shared<Run>();
    m_run->context = std::move(context);
    m_run->state.scan = scan;
    m_run->state.owner = this;
    m_trace = {};
    m_trace.scan = scan;
    for (const auto &step : allSteps()) {
        StepRecord record;
        record.name = step->id();
        record.title = step->title();
        m_trace.steps.push_back(std::move(record));
    }
    next(m_run);
}

void Chain::next(const std::shared_ptr<Run> &run)
{
    const auto &steps = allSteps();
    while (run->step < steps.size() && !runs(steps[run->step]->id(), m_trace, run->state))
        ++run->step;
    if (run->step == steps.size()) {
        conclude(run, ending(m_trace, run->state));
        return;
    }
    m_trace.steps[run->step].state = StepState::Running;
    Q_EMIT advanced();
    if (run->isConcluded)
        return;
    run->clock.start();
    steps[run->step]->run(run->context, run->state, [this, run, step = run->step](StepResult result) {
        if (!run->isConcluded && run->step == step)
            stepEnded(run, std::move(result));
    });
}

void Chain::stepEnded(const std::shared_ptr<Run> &run, StepResult result)
{
    run->state.cancelRunning = {};
    StepRecord &record = m_trace.steps[run->step];
    record.state = result.passed ? StepState::Passed : StepState::Failed;
    record.reason = result.passed ? QString() : result.reason;
    record.message = result.message;
    record.milliseconds = run->clock.elapsed();
    record.evidence = std::move(result.evidence);
    record.repairs = std::move(result.repairs);
    if (run->state.control)
        m_trace.barcode = run->state.control->barcode;
    ++run->step;
    Q_EMIT advanced();
    if (!run->isConcluded)
        next(run);
}

void Chain::cancel()
{
    const std::shared_ptr<Run> run = m_run;
    if (!run || run->isConcluded || run->state.isCommitting)
        return;
    if (run->state.cancelRunning)
        run->state.cancelRunning();
    if (run->step < m_trace.steps.size() && m_trace.steps[run->step].state == StepState::Running) {
        StepRecord &record = m_trace.steps[run->step];
        record.state = StepState::Failed;
        record.reason = QString(kReasonCancelled);
        record.message = tr("Cancelled.");
        record.milliseconds = run->clock.isValid() ? run->clock.elapsed() : 0;
    }
    // Once Otipass has let the card in, the visitor is in.
    if (run->state.answer && run->state.answer->meaning == otipass::Meaning::LetIn)
        conclude(run, ending(m_trace, run->state));
    else
        conclude(run, {Outcome::NoAnswer, QString(kReasonCancelled),
                       tr("The scan was cancelled before it was decided. Scan the card again."), false});
}

void Chain::conclude(const std::shared_ptr<Run> &run, const Ending &ending)
{
    run->isConcluded = true;
    run->state.key.reset();
    m_trace.outcome = ending.outcome;
    m_trace.reason = ending.reason;
    m_trace.message = ending.message;
    m_trace.isQueued = ending.isQueued;
    if (run->state.recorded) {
        if (run->state.recorded->order != 0)
            m_trace.order = QString::number(run->state.recorded->order);
        finish(run);
    } else if (ending.isQueued) {
        queue(run);
    } else {
        store(run);
    }
}

void Chain::store(const std::shared_ptr<Run> &run)
{
    if (!run->context.ledger) {
        finish(run);
        return;
    }
    ledger::ScanOutcome outcome;
    outcome.scan = scanRecord(run->state, run->context.workspaceId());
    outcome.scan.outcome = QString(outcomeId(m_trace.outcome));
    outcome.scan.reason = m_trace.reason;
    if (m_trace.outcome == Outcome::LetInNoSale)
        outcome.control = run->state.control;
    run->context.ledger->record(std::move(outcome), this,
                                [this, run](const Result<ledger::Recorded> &recorded) {
                                    if (!recorded)
                                        Q_EMIT notRecorded(recorded.error());
                                    finish(run);
                                });
}

/// An offline scan is let in only together with its place in the queue: otherwise nobody would ever be paid
/// for it.
void Chain::queue(const std::shared_ptr<Run> &run)
{
    ledger::QueuedScan queued;
    queued.scan = scanRecord(run->state, run->context.workspaceId());
    queued.scan.outcome = QString(outcomeId(m_trace.outcome));
    queued.scan.reason = m_trace.reason;
    queued.barcode = m_trace.barcode;
    if (run->state.entry) {
        queued.season = run->state.entry->season;
        queued.product = run->state.entry->product;
        queued.service = run->state.entry->service;
    }
    run->context.ledger->queueOffline(
        std::move(queued), this, [this, run](const Result<ledger::Recorded> &recorded) {
            if (!recorded) {
                m_trace.isQueued = false;
                m_trace.reason = recorded.error().id;
                m_trace.message = tr("Let in on detection alone, but the control could not be kept for the "
                                     "synchronisation: %1")
                                      .arg(recorded.error().sentence());
                Q_EMIT notRecorded(recorded.error());
            }
            finish(run);
        });
}

void Chain::finish(const std::shared_ptr<Run> &run)
{
    if (m_run != run)
        return;
    m_run.reset();
    m_trace.isFinished = true;
    const Trace trace = m_trace;
    Q_EMIT finished(trace);
}

} // namespace passerelle::scan
