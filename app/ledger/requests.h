// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"

#include <functional>

namespace passerelle::ledger
{

/// How a ledger is opened.
struct LedgerOptions {
    int busyTimeoutMs = 3000;    ///< how long another program may hold the file before ledger-locked is told
    qint64 sizeLimit = 0;        ///< largest size of the file in bytes; 0: none. Beyond it: ledger-disk-full
    qint64 checkUpTo = 16 << 20; ///< files up to this size are checked through at opening
    bool readOnly = false;       ///< for reports beside a running ledger; never creates or changes anything
};

/// What the ledger holds in sum. All of one workspace, or of all.
struct Totals {
    qint64 scans = 0;
    qint64 letIn = 0;
    qint64 controls = 0;
    qint64 orders = 0;
    qint64 tickets = 0;       ///< order lines by quantity
    qint64 queuedOffline = 0; ///< let in, control or sale still to come by synchronisation
    qint64 refused = 0;       ///< neither let in nor queued: refused, not-otipass, no-answer

    /// Let in and neither sold nor waiting to be: nobody is paid for them.
    qint64 letInWithoutSale() const { return letIn - orders - queuedOffline; }
    bool agrees() const { return letIn == controls && controls == tickets; }
    friend bool operator==(const Totals &, const Totals &) = default;
};

/// Which rows a page or an export takes. Everything empty takes all.
struct Selection {
    QString workspace = {};
    QString text = {};    ///< part of card, barcode, device, door or sector; case does not matter
    QString outcome = {}; ///< exactly this outcome
    std::optional<QDateTime> from = {};  ///< scans at or after
    std::optional<QDateTime> until = {}; ///< scans before

    friend bool operator==(const Selection &, const Selection &) = default;
};

/// One page, newest first. Rows have rising ids in the order in which they were recorded.
struct PageQuery {
    Selection selection = {};
    qint64 before = 0; ///< only rows with a smaller id; 0: from the newest
    qint64 after = 0;  ///< only rows with a larger id
    int limit = 200;
};

/// A scan with what came of it.
struct ScanRow {
    qint64 row = 0;
    ScanRecord scan;
    QString barcode; ///< of its control, or of the one to come
    QString season;
    QString product;
    qint64 order = 0;
    bool isQueued = false;
};

/// An order with its line and its scan.
struct OrderRow {
    qint64 row = 0; ///< the order's number
    OrderRecord order;
    OrderLine line;
    QString scanId;
    QString card;
    QString device;
    QDateTime time; ///< of the control
};

template <typename Row>
struct Page {
    std::vector<Row> rows;
    bool atEnd = true; ///< no older rows are left
};

/// Says what a queued scan would leave in the ledger today, exactly as if it had been online: control and
/// sale, or scan.reason where no sale can be made (its control is then stored and the sale tried again by the
/// next synchronisation), or no control at all (the scan stays queued as it is). `quotaUsed` counts the
/// tickets sold of a product in a season (empty: in all) until this moment. Called on the ledger's thread;
/// must not touch anything of the caller's thread.
using QuotaUsed = std::function<qint64(const QString &product, const QString &season)>;
using Resolver = std::function<ScanOutcome(const QueuedScan &queued, const QuotaUsed &quotaUsed)>;

/// What came of a synchronisation.
struct Synchronised {
    int made = 0;   ///< control and order stored
    int failed = 0; ///< still queued: no sale possible
    int left = 0;   ///< still queued: cancelled before their turn
    bool cancelled = false;
    QString firstReason; ///< why the first of the failed ones failed: a stable id

    friend bool operator==(const Synchronised &, const Synchronised &) = default;
};

/// A synchronisation that is under way, batch by batch.
struct SynchroniseRun {
    QString workspace;
    qint64 after = 0;  ///< last row that was looked at
    qint64 until = -1; ///< last row that was queued at the beginning; -1: not begun
    int total = 0;
    int done = 0;
    bool isFinished = false;
    Synchronised result;
};

} // namespace passerelle::ledger
