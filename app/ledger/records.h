// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace passerelle::ledger
{

/// Outcomes as they stand in the ledger; the words are those of the scan chain.
inline constexpr QLatin1String kLetInSaleMade("let-in-sale-made");
inline constexpr QLatin1String kLetInNoSale("let-in-no-sale");
/// Reason of a scan that waits in the queue for its synchronisation.
inline constexpr QLatin1String kReasonQueued("queued-offline");
/// Reason of a control whose sale found the quota used up at the moment of recording.
inline constexpr QLatin1String kReasonQuota("sale-quota-used-up");

/// One card held before one device, whatever came of it.
struct ScanRecord {
    QString id;        ///< newIdentifier(); one id is one row, however often it is recorded
    QString workspace; ///< the workspace's id
    QString card;      ///< the card's number as detected; empty where none was
    QString rawCode;   ///< what the scanner gave, as text
    QString device;
    QString door;
    QString sector;
    QDateTime time; ///< UTC, milliseconds
    bool offline = false;
    QString outcome; ///< let-in-sale-made, let-in-no-sale, refused, not-otipass, no-answer
    QString reason;  ///< stable id; empty for let-in-sale-made

    bool isLetIn() const { return outcome == kLetInSaleMade || outcome == kLetInNoSale; }
    friend bool operator==(const ScanRecord &, const ScanRecord &) = default;
};

/// The control that came of a scan, as it is stored with season and product [P].
struct ControlRecord {
    QString scanId;  ///< filled in by the ledger where it is empty
    QString barcode; ///< OTI…, unique in the ledger
    QString season;
    QString product;
    QString service; ///< the provider's service id of the sector
    QDateTime time;  ///< UTC, milliseconds

    friend bool operator==(const ControlRecord &, const ControlRecord &) = default;
};

/// The order of one control. Its number is given by the ledger: unique, rising, with gaps where a transaction
/// failed.
struct OrderRecord {
    qint64 number = 0;
    QString channel;
    QString contact;
    QString contingent;
    QDateTime created; ///< UTC, milliseconds

    friend bool operator==(const OrderRecord &, const OrderRecord &) = default;
};

/// One ticket of an order.
struct OrderLine {
    qint64 order = 0; ///< filled in by the ledger
    QString barcode;
    QString season;
    QString product;
    QString tariff;
    qint64 price = 0; ///< amount x 100
    int vat = 0;      ///< per cent x 100
    int quantity = 1;

    friend bool operator==(const OrderLine &, const OrderLine &) = default;
};

/// How many tickets may be sold; counted and judged in the transaction that sells, so that two doors cannot
/// both sell the last one.
struct QuotaLimit {
    QString product;
    QString season; ///< empty: of all seasons
    qint64 quota = 0;

    friend bool operator==(const QuotaLimit &, const QuotaLimit &) = default;
};

/// A sale: an order, its lines, and how far the quota goes.
struct SaleRecord {
    OrderRecord order;
    std::vector<OrderLine> lines;
    std::optional<QuotaLimit> limit = {};
};

/// What one scan leaves in the ledger, in one transaction. Without a control there is no sale.
struct ScanOutcome {
    ScanRecord scan;
    std::optional<ControlRecord> control = {};
    std::optional<SaleRecord> sale = {};
};

/// What stands in the ledger after a scan was recorded.
struct Recorded {
    qint64 order = 0;      ///< the order's number; 0 where there is none
    QString outcome;       ///< as stored: a sale that found no quota becomes let-in-no-sale
    QString reason;        ///< as stored
    bool wasThere = false; ///< the scan id was recorded before; nothing was written

    friend bool operator==(const Recorded &, const Recorded &) = default;
};

/// A scan that was let in offline and waits for its control and its sale. Season, product and service as the
/// mapping had them at the time of the scan (empty where it had none), since the mapping may change before
/// the synchronisation.
struct QueuedScan {
    ScanRecord scan;
    QString barcode; ///< of the control to come: made at the scan, so that each attempt makes the same one
    QString season;
    QString product;
    QString service;
    int attempts = 0; ///< how often a synchronisation could not make its sale

    friend bool operator==(const QueuedScan &, const QueuedScan &) = default;
};

} // namespace passerelle::ledger
