// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/file_export.h"

#include "ledger/ledger_private.h"
#include "ledger/rows.h"
#include "secutix/file_writer.h"

#include <QSqlError>

namespace passerelle::ledger
{

namespace
{

secutix::FileRow fileRowOf(const QSqlQuery &query)
{
    const auto text = [&](int column) { return query.value(column).toString(); };
    secutix::FileRow row;
    row.scanId = text(0);
    row.card = text(1);
    row.device = text(2);
    row.door = text(3);
    row.sector = text(4);
    row.scanTime = timeOf(query, 5);
    row.barcode = text(6);
    row.season = text(7);
    row.product = text(8);
    row.service = text(9);
    row.controlTime = timeOf(query, 10);
    row.order = query.value(11).toLongLong();
    row.channel = text(12);
    row.contact = text(13);
    row.contingent = text(14);
    if (!query.isNull(15))
        row.created = timeOf(query, 15);
    row.tariff = text(16);
    row.price = query.value(17).toLongLong();
    row.vat = query.value(18).toInt();
    row.quantity = query.value(19).toInt();
    return row;
}

} // namespace

Result<QStringList> exportFiles(LedgerDatabase &database, const Selection &selection,
                                const secutix::FileProfile &profile, const QString &folder,
                                const QDateTime &now, const CancelToken &cancel)
{
    Connection &connection = database.internals().connection;
    const Condition condition = conditionOf(selection);
    // One statement, read forward: one state of the ledger, and one row at a time in memory.
    const QString sql =
        QLatin1String(
            "SELECT scan.id, scan.card, scan.device, scan.door, scan.sector, scan.time, control.barcode,"
            " control.season, control.product, control.service, control.time,"
            " coalesce(sale_order.number, 0), channel, contact, contingent, created, tariff, price, vat,"
            " quantity FROM control JOIN scan ON scan.row = control.scan"
            " LEFT JOIN sale_order ON sale_order.control = control.scan"
            " LEFT JOIN order_line ON order_line.sale_order = sale_order.number AND position = 1"
            " WHERE %1 ORDER BY control.scan")
            .arg(condition.sql);
    Result<QSqlQuery> query = connection.runOnce(sql, condition.values);
    if (!query)
        return Failure(query.error());
    const auto next = [&](secutix::FileRow &into) -> Result<bool> {
        if (!query->next()) {
            if (query->lastError().isValid())
                return Failure(connection.problem(query->lastError()));
            return false;
        }
        into = fileRowOf(*query);
        return true;
    };
    return secutix::writeFiles(folder, next, profile, now, cancel)
        .map([](const std::vector<secutix::WrittenFile> &written) {
            QStringList paths;
            for (const secutix::WrittenFile &one : written)
                paths.append(one.path);
            return paths;
        });
}

} // namespace passerelle::ledger
