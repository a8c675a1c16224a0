// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_private.h"
#include "ledger/rows.h"

#include <QSqlError>
#include <QVariant>

namespace passerelle::ledger
{

namespace
{

/// Adds what a page asks for: where it begins and ends. `row` is the column that counts.
void addPage(Condition &condition, const PageQuery &query, QLatin1String row)
{
    if (query.before > 0) {
        condition.sql += QLatin1String(" AND %1 < ?").arg(row);
        condition.values.append(query.before);
    }
    if (query.after > 0) {
        condition.sql += QLatin1String(" AND %1 > ?").arg(row);
        condition.values.append(query.after);
    }
}

/// One row more than asked for was read: whether there is more.
template <typename Row>
Page<Row> cut(std::vector<Row> rows, int limit)
{
    Page<Row> page;
    page.atEnd = rows.size() <= static_cast<std::size_t>(limit);
    if (!page.atEnd)
        rows.resize(static_cast<std::size_t>(limit));
    page.rows = std::move(rows);
    return page;
}

OrderRow orderRowOf(const QSqlQuery &query)
{
    OrderRow row;
    row.row = query.value(0).toLongLong();
    row.order = {row.row, query.value(1).toString(), query.value(2).toString(), query.value(3).toString(),
                 timeOf(query, 4)};
    row.line.order = row.row;
    row.line.barcode = query.value(5).toString();
    row.line.season = query.value(6).toString();
    row.line.product = query.value(7).toString();
    row.line.tariff = query.value(8).toString();
    row.line.price = query.value(9).toLongLong();
    row.line.vat = query.value(10).toInt();
    row.line.quantity = query.value(11).toInt();
    row.scanId = query.value(12).toString();
    row.card = query.value(13).toString();
    row.device = query.value(14).toString();
    row.time = timeOf(query, 15);
    return row;
}

ScanRow scanRowOf(const QSqlQuery &query)
{
    ScanRow row;
    row.row = query.value(0).toLongLong();
    row.barcode = query.value(1).toString();
    row.season = query.value(2).toString();
    row.product = query.value(3).toString();
    row.order = query.value(4).toLongLong();
    row.isQueued = query.value(5).toBool();
    row.scan = scanOf(query, 6);
    return row;
}

} // namespace

Result<Totals> LedgerDatabase::totals(const QString &workspace)
{
    const Result<QSqlQuery *> query = m_private->connection.run(
        QLatin1String(
            "SELECT coalesce(sum(scans), 0), coalesce(sum(let_in), 0), coalesce(sum(controls), 0),"
            " coalesce(sum(orders), 0), coalesce(sum(tickets), 0), coalesce(sum(queued), 0) FROM tally"
            " WHERE ? IN ('', workspace)"),
        {nonNull(workspace)});
    if (!query)
        return Failure(query.error());
    Totals totals;
    if ((*query)->next()) {
        const auto count = [&](int column) { return (*query)->value(column).toLongLong(); };
        totals = {count(0), count(1), count(2), count(3), count(4), count(5), count(0) - count(1)};
    }
    (*query)->finish();
    return totals;
}

Result<qint64> LedgerDatabase::quotaUsed(const QString &workspace, const QString &product,
                                         const QString &season)
{
    return m_private->quotaUsed(workspace, product, season);
}

Result<Page<ScanRow>> LedgerDatabase::scans(const PageQuery &query)
{
    Condition condition = conditionOf(query.selection);
    addPage(condition, query, QLatin1String("scan.row"));
    condition.values.append(query.limit + 1);
    const QString sql =
        QLatin1String(
            "SELECT scan.row, coalesce(control.barcode, queue.barcode, ''),"
            " coalesce(control.season, queue.season, ''), coalesce(control.product, queue.product, ''),"
            " coalesce(sale_order.number, 0), queue.scan IS NOT NULL, %1 FROM scan"
            " LEFT JOIN control ON control.scan = scan.row LEFT JOIN queue ON queue.scan = scan.row"
            " LEFT JOIN sale_order ON sale_order.control = scan.row"
            " WHERE %2 ORDER BY scan.row DESC LIMIT ?")
            .arg(kScanColumns, condition.sql);
    Result<QSqlQuery> rows = m_private->connection.runOnce(sql, condition.values);
    if (!rows)
        return Failure(rows.error());
    std::vector<ScanRow> result;
    while (rows->next())
        result.push_back(scanRowOf(*rows));
    if (rows->lastError().isValid())
        return Failure(m_private->connection.problem(rows->lastError()));
    return cut(std::move(result), query.limit);
}

Result<Page<OrderRow>> LedgerDatabase::orders(const PageQuery &query)
{
    Condition condition = conditionOf(query.selection);
    addPage(condition, query, QLatin1String("sale_order.number"));
    condition.values.append(query.limit + 1);
    const QString sql =
        QLatin1String(
            "SELECT sale_order.number, channel, contact, contingent, created, order_line.barcode,"
            " order_line.season, order_line.product, tariff, price, vat, quantity, scan.id, scan.card,"
            " scan.device, control.time FROM sale_order"
            " JOIN control ON control.scan = sale_order.control JOIN scan ON scan.row = control.scan"
            " LEFT JOIN order_line ON order_line.sale_order = sale_order.number AND position = 1"
            " WHERE %1 ORDER BY sale_order.number DESC LIMIT ?")
            .arg(condition.sql);
    Result<QSqlQuery> rows = m_private->connection.runOnce(sql, condition.values);
    if (!rows)
        return Failure(rows.error());
    std::vector<OrderRow> result;
    while (rows->next())
        result.push_back(orderRowOf(*rows));
    if (rows->lastError().isValid())
        return Failure(m_private->connection.problem(rows->lastError()));
    return cut(std::move(result), query.limit);
}

Result<std::vector<QueuedScan>> LedgerDatabase::queued(const QString &workspace)
{
    const QString sql = QLatin1String("SELECT %1 FROM queue JOIN scan ON scan.row = queue.scan"
                                      " WHERE ? IN ('', scan.workspace) ORDER BY queue.scan")
                            .arg(kQueuedColumns);
    Result<QSqlQuery> rows = m_private->connection.runOnce(sql, {nonNull(workspace)});
    if (!rows)
        return Failure(rows.error());
    std::vector<QueuedScan> result;
    while (rows->next())
        result.push_back(queuedOf(*rows, 0));
    if (rows->lastError().isValid())
        return Failure(m_private->connection.problem(rows->lastError()));
    return result;
}

} // namespace passerelle::ledger
