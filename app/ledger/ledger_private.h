// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/connection.h"
#include "ledger/ledger_database.h"

namespace passerelle::ledger
{

/// What the files of the ledger share: the connection, and how rows are put in.
struct LedgerDatabase::Private {
    Private(const QString &path, Connection::Mode mode, const LedgerOptions &options)
        : connection(path, mode, options)
    {
    }

    Connection connection;
    int version = 0;

    /// What is stored of a scan id, or nothing.
    Result<std::optional<Recorded>> stored(const QString &scanId);
    Result<qint64> insertScan(const ScanRecord &scan);
    Result<void> putControl(qint64 scan, const ControlRecord &control);
    /// The order's number.
    Result<qint64> insertOrder(qint64 scan, const SaleRecord &sale);
    Result<void> insertLine(const OrderLine &line, int position);
    Result<bool> hasQuota(const QString &workspace, const SaleRecord &sale);
    Result<qint64> quotaUsed(const QString &workspace, const QString &product, const QString &season);
    /// Fails with ledger-barcode-twice where a control of another scan, made or to come, has it.
    Result<void> barcodeIsFree(const QString &barcode, qint64 scan = 0);

    /// In a transaction of the caller's.
    Result<Recorded> record(const ScanOutcome &outcome);
    Result<Recorded> queueOffline(const QueuedScan &queued);

    Result<void> beginRun(SynchroniseRun &run);
    Result<std::vector<std::pair<qint64, QueuedScan>>> nextBatch(const SynchroniseRun &run);
    Result<void> resolve(qint64 row, const QueuedScan &queued, const ScanOutcome &outcome,
                         Synchronised &result);
    Result<void> keepQueued(qint64 row, const QString &reason, Synchronised &result);
};

/// Runs `work` as one transaction.
template <typename Work>
auto inTransaction(Connection &connection, Work work) -> decltype(work())
{
    Transaction transaction(connection);
    if (Result<void> begun = transaction.begin(); !begun)
        return Failure(begun.error());
    auto result = work();
    if (!result)
        return result;
    if (Result<void> done = transaction.commit(); !done)
        return Failure(done.error());
    return result;
}

} // namespace passerelle::ledger
