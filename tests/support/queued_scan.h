// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/identifier.h"
#include "ledger/records.h"

namespace passerelle::test
{

/// A card that the sample workspace's first device detected offline: the number-th one.
inline ledger::QueuedScan queuedAtTheSample(int number)
{
    ledger::QueuedScan queued;
    queued.scan.id = newIdentifier();
    queued.scan.workspace = QStringLiteral("5a1e7005ec0f4d1b9a3c2f6e8d740031");
    queued.scan.card = QStringLiteral("TLS%1").arg(number, 11, 10, QLatin1Char('0'));
    queued.scan.rawCode = queued.scan.card;
    queued.scan.device = QStringLiteral("PDA_01");
    queued.scan.door = QStringLiteral("AUG_GATE01");
    queued.scan.sector = QStringLiteral("DDMM_AUG");
    queued.scan.time = QDateTime::currentDateTimeUtc();
    queued.scan.offline = true;
    queued.scan.outcome = ledger::kLetInNoSale;
    queued.scan.reason = ledger::kReasonQueued;
    queued.barcode = QStringLiteral("OTI%1").arg(number, 20, 10, QLatin1Char('0'));
    return queued;
}

} // namespace passerelle::test
