// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/requests.h"

#include <QString>

/// Scans as the chain would record them, numbered from 1.
namespace samples
{

namespace ledger = passerelle::ledger;

inline QDateTime timeOf(int number)
{
    return QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC).addSecs(number);
}

inline QString idOf(int number) { return QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0')); }

inline ledger::ScanRecord scan(int number, const QString &outcome = ledger::kLetInSaleMade)
{
    ledger::ScanRecord record;
    record.id = idOf(number);
    record.workspace = QStringLiteral("museums");
    record.card = QStringLiteral("TLS%1").arg(number, 8, 10, QLatin1Char('0'));
    record.rawCode = record.card.toLower();
    record.device = QStringLiteral("PDA_01");
    record.door = QStringLiteral("AUG_GATE01");
    record.sector = QStringLiteral("DDMM_AUG");
    record.time = timeOf(number);
    record.outcome = outcome;
    if (outcome != ledger::kLetInSaleMade)
        record.reason = QStringLiteral("card-unknown");
    return record;
}

inline ledger::ControlRecord control(int number)
{
    return {{},
            QStringLiteral("OTI%1").arg(number),
            QStringLiteral("DDMM23"),
            QStringLiteral("PASSTOU"),
            QStringLiteral("PCUMID031FS00061"),
            timeOf(number)};
}

inline ledger::SaleRecord sale(int number)
{
    ledger::SaleRecord record;
    record.order = {0, QStringLiteral("OTIPASS"), QStringLiteral("10001"), QStringLiteral("OTI"),
                    timeOf(number)};
    record.lines = {{0, QStringLiteral("OTI%1").arg(number), QStringLiteral("DDMM23"),
                     QStringLiteral("PASSTOU"), QStringLiteral("FULL"), 1200, 550, 1}};
    return record;
}

/// Let in, with a sale.
inline ledger::ScanOutcome sold(int number) { return {scan(number), control(number), sale(number)}; }

inline ledger::ScanOutcome refused(int number) { return {scan(number, QStringLiteral("refused")), {}, {}}; }

/// Let in while nobody could ask.
inline ledger::QueuedScan queued(int number)
{
    ledger::QueuedScan record;
    record.scan = scan(number);
    record.barcode = QStringLiteral("OTI%1").arg(number);
    record.season = QStringLiteral("DDMM23");
    record.product = QStringLiteral("PASSTOU");
    record.service = QStringLiteral("PCUMID031FS00061");
    return record;
}

/// Makes of each queued scan what it would have been online.
inline ledger::ScanOutcome resolved(const ledger::QueuedScan &queued, const ledger::QuotaUsed &)
{
    ledger::ScanOutcome outcome;
    outcome.scan = queued.scan;
    outcome.control = {{}, queued.barcode, queued.season, queued.product, queued.service, queued.scan.time};
    outcome.sale = sale(1);
    return outcome;
}

} // namespace samples
