// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_private.h"

#include "ledger/rows.h"

#include <QVariant>

namespace passerelle::ledger
{

namespace
{

/// So many in one transaction: few enough that a scan at the door does not wait, enough to be quick.
constexpr int kBatch = 50;

} // namespace

Result<void> LedgerDatabase::Private::beginRun(SynchroniseRun &run)
{
    const Result<QSqlQuery *> query =
        connection.run(QLatin1String("SELECT count(*), coalesce(max(queue.scan), 0) FROM queue"
                                     " JOIN scan ON scan.row = queue.scan WHERE ? IN ('', scan.workspace)"),
                       {nonNull(run.workspace)});
    if (!query)
        return Failure(query.error());
    if ((*query)->next()) {
        run.total = (*query)->value(0).toInt();
        run.until = (*query)->value(1).toLongLong();
    }
    (*query)->finish();
    return {};
}

Result<std::vector<std::pair<qint64, QueuedScan>>>
LedgerDatabase::Private::nextBatch(const SynchroniseRun &run)
{
    const QString sql =
        QLatin1String("SELECT queue.scan, %1 FROM queue JOIN scan ON scan.row = queue.scan"
                      " WHERE queue.scan > ? AND queue.scan <= ? AND ? IN ('', scan.workspace)"
                      " ORDER BY queue.scan LIMIT ?")
            .arg(kQueuedColumns);
    Result<QSqlQuery> query = connection.runOnce(sql, {run.after, run.until, nonNull(run.workspace), kBatch});
    if (!query)
        return Failure(query.error());
    std::vector<std::pair<qint64, QueuedScan>> batch;
    while (query->next())
        batch.emplace_back(query->value(0).toLongLong(), queuedOf(*query, 1));
    return batch;
}

Result<void> LedgerDatabase::Private::keepQueued(qint64 row, const QString &reason, Synchronised &result)
{
    ++result.failed;
    if (result.firstReason.isEmpty())
        result.firstReason = reason;
    return connection.run(QLatin1String("UPDATE queue SET attempts = attempts + 1 WHERE scan = ?"), {row})
        .and_then([&](QSqlQuery *) {
            return connection.run(QLatin1String("UPDATE scan SET reason = ? WHERE row = ?"),
                                  {reason.isEmpty() ? QString(kReasonQueued) : reason, row});
        })
        .map([](QSqlQuery *) {});
}

Result<void> LedgerDatabase::Private::resolve(qint64 row, const QueuedScan &queued,
                                              const ScanOutcome &outcome, Synchronised &result)
{
    if (!outcome.control)
        return keepQueued(row, outcome.scan.reason, result);
    // Barcode and time are those of the scan, so that whoever tries again makes the same control.
    ControlRecord control = *outcome.control;
    control.barcode = queued.barcode;
    control.time = queued.scan.time;
    if (Result<void> done = putControl(row, control); !done)
        return done;
    if (!outcome.sale)
        return keepQueued(row, outcome.scan.reason, result);
    const Result<bool> sells = hasQuota(queued.scan.workspace, *outcome.sale);
    if (!sells)
        return Failure(sells.error());
    if (!*sells)
        return keepQueued(row, kReasonQuota, result);
    SaleRecord sale = *outcome.sale;
    for (OrderLine &line : sale.lines)
        line.barcode = queued.barcode;
    if (const Result<qint64> number = insertOrder(row, sale); !number)
        return Failure(number.error());
    ++result.made;
    return connection.run(QLatin1String("DELETE FROM queue WHERE scan = ?"), {row})
        .and_then([&](QSqlQuery *) {
            return connection.run(QLatin1String("UPDATE scan SET outcome = ?, reason = '' WHERE row = ?"),
                                  {QString(kLetInSaleMade), row});
        })
        .map([](QSqlQuery *) {});
}

Result<void> LedgerDatabase::synchroniseBatch(SynchroniseRun &run, const Resolver &resolver,
                                              const CancelToken &cancel)
{
    SynchroniseRun next = run; // taken over only once it is on the disk
    const auto quotaUsed = [&](const QString &workspace) {
        return [this, workspace](const QString &product, const QString &season) {
            return m_private->quotaUsed(workspace, product, season).value_or(0);
        };
    };
    const auto work = [&]() -> Result<void> {
        if (next.until < 0) {
            if (Result<void> begun = m_private->beginRun(next); !begun)
                return begun;
        }
        const auto batch = m_private->nextBatch(next);
        if (!batch)
            return Failure(batch.error());
        for (const auto &[row, queued] : *batch) {
            if (cancel.isCancelled())
                break;
            const ScanOutcome outcome = resolver(queued, quotaUsed(queued.scan.workspace));
            if (Result<void> done = m_private->resolve(row, queued, outcome, next.result); !done)
                return done;
            next.after = row;
            ++next.done;
        }
        next.isFinished = batch->size() < kBatch || cancel.isCancelled();
        return {};
    };
    if (Result<void> done = inTransaction(m_private->connection, work); !done)
        return done;
    run = next;
    run.result.left = run.total - run.done;
    run.result.cancelled = run.result.left > 0 && cancel.isCancelled();
    return {};
}

Result<Synchronised> LedgerDatabase::synchronise(const QString &workspace, const Resolver &resolver,
                                                 const CancelToken &cancel,
                                                 const std::function<void(int, int)> &progress)
{
    SynchroniseRun run;
    run.workspace = workspace;
    while (!run.isFinished) {
        if (Result<void> done = synchroniseBatch(run, resolver, cancel); !done)
            return Failure(done.error());
        if (progress)
            progress(run.done, run.total);
    }
    return run.result;
}

} // namespace passerelle::ledger
