// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/rows.h"

#include <QSqlQuery>
#include <QStringList>

namespace passerelle::ledger
{

QDateTime timeOf(const QSqlQuery &query, int column)
{
    return QDateTime::fromMSecsSinceEpoch(query.value(column).toLongLong(), Qt::UTC);
}

ScanRecord scanOf(const QSqlQuery &query, int first)
{
    const auto text = [&](int column) { return query.value(first + column).toString(); };
    ScanRecord scan;
    scan.id = text(0);
    scan.workspace = text(1);
    scan.card = text(2);
    scan.rawCode = text(3);
    scan.device = text(4);
    scan.door = text(5);
    scan.sector = text(6);
    scan.time = timeOf(query, first + 7);
    scan.offline = query.value(first + 8).toInt() != 0;
    scan.outcome = text(9);
    scan.reason = text(10);
    return scan;
}

QueuedScan queuedOf(const QSqlQuery &query, int first)
{
    const auto text = [&](int column) { return query.value(first + kScanColumnCount + column).toString(); };
    QueuedScan queued;
    queued.scan = scanOf(query, first);
    queued.barcode = text(0);
    queued.season = text(1);
    queued.product = text(2);
    queued.service = text(3);
    queued.attempts = query.value(first + kScanColumnCount + 4).toInt();
    return queued;
}

Condition conditionOf(const Selection &selection)
{
    QStringList parts;
    QVariantList values;
    const auto add = [&](QLatin1String part, const QVariant &value) {
        parts.append(part);
        values.append(value);
    };
    if (!selection.workspace.isEmpty())
        add(QLatin1String("scan.workspace = ?"), selection.workspace);
    if (!selection.outcome.isEmpty())
        add(QLatin1String("scan.outcome = ?"), selection.outcome);
    if (selection.from)
        add(QLatin1String("scan.time >= ?"), selection.from->toMSecsSinceEpoch());
    if (selection.until)
        add(QLatin1String("scan.time < ?"), selection.until->toMSecsSinceEpoch());
    if (!selection.text.isEmpty()) {
        QString pattern = selection.text;
        for (const QChar special : {u'\\', u'%', u'_'})
            pattern.replace(special, QStringLiteral("\\") + special);
        add(QLatin1String(
                "(scan.card || char(10) || scan.device || char(10) || scan.door || char(10) || scan.sector"
                " || char(10) || coalesce((SELECT barcode FROM control WHERE control.scan = scan.row),"
                " (SELECT barcode FROM queue WHERE queue.scan = scan.row), '')) LIKE ? ESCAPE '\\'"),
            QStringLiteral("%%%1%").arg(pattern));
    }
    return {parts.isEmpty() ? QStringLiteral("1") : parts.join(QLatin1String(" AND ")), values};
}

} // namespace passerelle::ledger
