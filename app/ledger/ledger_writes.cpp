// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_private.h"
#include "ledger/ledger_problems.h"

#include <QVariant>

namespace passerelle::ledger
{

Result<std::optional<Recorded>> LedgerDatabase::Private::stored(const QString &scanId)
{
    const Result<QSqlQuery *> query = connection.run(
        QLatin1String("SELECT scan.outcome, scan.reason, coalesce(sale_order.number, 0) FROM scan"
                      " LEFT JOIN sale_order ON sale_order.control = scan.row WHERE scan.id = ?"),
        {nonNull(scanId)});
    if (!query)
        return Failure(query.error());
    std::optional<Recorded> found;
    if ((*query)->next()) {
        found = Recorded{(*query)->value(2).toLongLong(), (*query)->value(0).toString(),
                         (*query)->value(1).toString(), true};
    }
    (*query)->finish();
    return found;
}

Result<qint64> LedgerDatabase::Private::insertScan(const ScanRecord &scan)
{
    const Result<QSqlQuery *> query = connection.run(
        QLatin1String(
            "INSERT INTO scan (id, workspace, card, raw_code, device, door, sector, time, offline, outcome,"
            " reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {nonNull(scan.id), nonNull(scan.workspace), nonNull(scan.card), nonNull(scan.rawCode),
         nonNull(scan.device), nonNull(scan.door), nonNull(scan.sector), scan.time.toMSecsSinceEpoch(),
         scan.offline ? 1 : 0, nonNull(scan.outcome), nonNull(scan.reason)});
    if (!query)
        return Failure(query.error());
    return (*query)->lastInsertId().toLongLong();
}

Result<void> LedgerDatabase::Private::putControl(qint64 scan, const ControlRecord &control)
{
    // A synchronisation that made the control but no sale comes again, perhaps with a mapping put right.
    return connection
        .run(QLatin1String(
                 "INSERT INTO control (scan, barcode, season, product, service, time)"
                 " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (scan) DO UPDATE SET"
                 " season = excluded.season, product = excluded.product, service = excluded.service"),
             {scan, nonNull(control.barcode), nonNull(control.season), nonNull(control.product),
              nonNull(control.service), control.time.toMSecsSinceEpoch()})
        .map([](QSqlQuery *) {});
}

Result<void> LedgerDatabase::Private::insertLine(const OrderLine &line, int position)
{
    return connection
        .run(QLatin1String(
                 "INSERT INTO order_line (sale_order, position, barcode, season, product, tariff, price,"
                 " vat, quantity) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
             {line.order, position, nonNull(line.barcode), nonNull(line.season), nonNull(line.product),
              nonNull(line.tariff), line.price, line.vat, line.quantity})
        .map([](QSqlQuery *) {});
}

Result<qint64> LedgerDatabase::Private::insertOrder(qint64 scan, const SaleRecord &sale)
{
    const Result<QSqlQuery *> query =
        connection.run(QLatin1String("INSERT INTO sale_order (control, channel, contact, contingent, created)"
                                     " VALUES (?, ?, ?, ?, ?)"),
                       {scan, nonNull(sale.order.channel), nonNull(sale.order.contact),
                        nonNull(sale.order.contingent), sale.order.created.toMSecsSinceEpoch()});
    if (!query)
        return Failure(query.error());
    const qint64 number = (*query)->lastInsertId().toLongLong();
    int position = 0;
    for (OrderLine line : sale.lines) {
        line.order = number;
        if (const Result<void> done = insertLine(line, ++position); !done)
            return Failure(done.error());
    }
    return number;
}

Result<qint64> LedgerDatabase::Private::quotaUsed(const QString &workspace, const QString &product,
                                                  const QString &season)
{
    const Result<QSqlQuery *> query =
        connection.run(QLatin1String("SELECT coalesce(sum(tickets), 0) FROM sold WHERE workspace = ?"
                                     " AND product = ? AND (season = ? OR ? = '')"),
                       {nonNull(workspace), nonNull(product), nonNull(season), nonNull(season)});
    if (!query)
        return Failure(query.error());
    const qint64 used = (*query)->next() ? (*query)->value(0).toLongLong() : 0;
    (*query)->finish();
    return used;
}

Result<bool> LedgerDatabase::Private::hasQuota(const QString &workspace, const SaleRecord &sale)
{
    if (!sale.limit)
        return true;
    qint64 wanted = 0;
    for (const OrderLine &line : sale.lines)
        wanted += line.quantity;
    return quotaUsed(workspace, sale.limit->product, sale.limit->season).map([&](qint64 used) {
        return used + wanted <= sale.limit->quota;
    });
}

Result<void> LedgerDatabase::Private::barcodeIsFree(const QString &barcode, qint64 scan)
{
    const Result<QSqlQuery *> query =
        connection.run(QLatin1String("SELECT 1 FROM control WHERE barcode = ? AND scan <> ?"
                                     " UNION ALL SELECT 1 FROM queue WHERE barcode = ? AND scan <> ?"),
                       {nonNull(barcode), scan, nonNull(barcode), scan});
    if (!query)
        return Failure(query.error());
    const bool isTaken = (*query)->next();
    (*query)->finish();
    if (isTaken)
        return Failure(ledgerProblem(kBarcodeTwice, connection.path(), barcode));
    return {};
}

Result<Recorded> LedgerDatabase::Private::record(const ScanOutcome &outcome)
{
    const Result<std::optional<Recorded>> before = stored(outcome.scan.id);
    if (!before)
        return Failure(before.error());
    if (*before)
        return **before;

    const bool wantsSale = outcome.control && outcome.sale;
    const Result<bool> sells =
        wantsSale ? hasQuota(outcome.scan.workspace, *outcome.sale) : Result<bool>(false);
    if (!sells)
        return Failure(sells.error());
    ScanRecord scan = outcome.scan;
    if (*sells) {
        scan.outcome = kLetInSaleMade;
        scan.reason.clear();
    } else if (scan.outcome == kLetInSaleMade || wantsSale) {
        scan.outcome = kLetInNoSale;
        if (wantsSale)
            scan.reason = kReasonQuota;
    }

    if (outcome.control) {
        if (Result<void> free = barcodeIsFree(outcome.control->barcode); !free)
            return Failure(free.error());
    }
    const Result<qint64> row = insertScan(scan);
    if (!row)
        return Failure(row.error());
    if (outcome.control) {
        if (Result<void> done = putControl(*row, *outcome.control); !done)
            return Failure(done.error());
    }
    const Result<qint64> number = *sells ? insertOrder(*row, *outcome.sale) : Result<qint64>(0);
    return number.map([&](qint64 order) { return Recorded{order, scan.outcome, scan.reason, false}; });
}

Result<Recorded> LedgerDatabase::Private::queueOffline(const QueuedScan &queued)
{
    const Result<std::optional<Recorded>> before = stored(queued.scan.id);
    if (!before)
        return Failure(before.error());
    if (*before)
        return **before;
    if (Result<void> free = barcodeIsFree(queued.barcode); !free)
        return Failure(free.error());
    ScanRecord scan = queued.scan;
    scan.offline = true;
    scan.outcome = kLetInNoSale;
    scan.reason = kReasonQueued;
    const Result<qint64> row = insertScan(scan);
    if (!row)
        return Failure(row.error());
    return connection
        .run(QLatin1String(
                 "INSERT INTO queue (scan, barcode, season, product, service) VALUES (?, ?, ?, ?, ?)"),
             {*row, nonNull(queued.barcode), nonNull(queued.season), nonNull(queued.product),
              nonNull(queued.service)})
        .map([&](QSqlQuery *) {
            return Recorded{0, scan.outcome, scan.reason, false};
        });
}

Result<Recorded> LedgerDatabase::record(const ScanOutcome &outcome)
{
    return inTransaction(m_private->connection, [&] { return m_private->record(outcome); });
}

Result<Recorded> LedgerDatabase::queueOffline(const QueuedScan &queued)
{
    return inTransaction(m_private->connection, [&] { return m_private->queueOffline(queued); });
}

} // namespace passerelle::ledger
