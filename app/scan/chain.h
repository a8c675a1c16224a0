// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/scan_context.h"
#include "scan/trace.h"

#include <QObject>
#include <memory>

namespace passerelle::scan
{

struct Ending;
struct StepResult;

/// Runs the steps over one scan at a time, in order, and stores what came of it. Each scan that was started
/// has exactly one finished(), from the event loop or at once, whether it succeeded, failed or was cancelled.
class Chain : public QObject
{
    Q_OBJECT
public:
    explicit Chain(QObject *parent = nullptr);
    ~Chain() override;

    /// Begins a scan. Does nothing while one runs.
    void start(const Scan &scan, ScanContext context);
    /// Ends the running scan as cancelled: outcome no-answer, reason "cancelled". A sale that is being
    /// written is not taken back: then the scan ends as it would have.
    void cancel();
    bool isRunning() const { return m_run != nullptr; }
    /// Of the running or the last scan.
    const Trace &trace() const { return m_trace; }

Q_SIGNALS:
    /// trace() grew: a step began or ended.
    void advanced();
    void finished(const passerelle::scan::Trace &trace);
    /// The scan's outcome stands, but the ledger did not take it.
    void notRecorded(const passerelle::Problem &problem);

private:
    struct Run;
    void next(const std::shared_ptr<Run> &run);
    void stepEnded(const std::shared_ptr<Run> &run, StepResult result);
    void conclude(const std::shared_ptr<Run> &run, const Ending &ending);
    void store(const std::shared_ptr<Run> &run);
    void queue(const std::shared_ptr<Run> &run);
    void finish(const std::shared_ptr<Run> &run);

    std::shared_ptr<Run> m_run;
    Trace m_trace;
};

} // namespace passerelle::scan
