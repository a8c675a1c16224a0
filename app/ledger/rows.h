// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/requests.h"

#include <QVariant>

class QSqlQuery;

namespace passerelle::ledger
{

/// Columns of scan, in the order in which scanOf() reads them.
inline constexpr QLatin1String kScanColumns(
    "scan.id, scan.workspace, scan.card, scan.raw_code, scan.device, scan.door, scan.sector, scan.time,"
    " scan.offline, scan.outcome, scan.reason");
inline constexpr int kScanColumnCount = 11;
/// Columns of scan and queue, in the order in which queuedOf() reads them.
inline constexpr QLatin1String kQueuedColumns(
    "scan.id, scan.workspace, scan.card, scan.raw_code, scan.device, scan.door, scan.sector, scan.time,"
    " scan.offline, scan.outcome, scan.reason, queue.barcode, queue.season, queue.product, queue.service,"
    " queue.attempts");

ScanRecord scanOf(const QSqlQuery &query, int first);
QueuedScan queuedOf(const QSqlQuery &query, int first);
QDateTime timeOf(const QSqlQuery &query, int column);

/// The words behind WHERE for a selection of scans, with its values; never empty ("1" where all are taken).
struct Condition {
    QString sql;
    QVariantList values;
};
Condition conditionOf(const Selection &selection);

} // namespace passerelle::ledger
