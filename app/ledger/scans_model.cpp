// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/scans_model.h"

#include "ledger/ledger_words.h"

#include <QLocale>

namespace passerelle::ledger
{

ScansModel::ScansModel(Ledger *ledger, QObject *parent) : PagedModel(ledger, parent) { startAgain(); }

void ScansModel::ask(Ledger &ledger, PageQuery query, Ledger::Done<Page<ScanRow>> done)
{
    ledger.scans(std::move(query), this, std::move(done));
}

int ScansModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ScansModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScanRow &one = row(index.row());
    switch (role) {
    case ScanIdRole:
        return one.scan.id;
    case OutcomeRole:
        return one.scan.outcome;
    case ReasonRole:
        return one.scan.reason;
    case QueuedRole:
        return one.isQueued;
    case OfflineRole:
        return one.scan.offline;
    case Qt::DisplayRole:
    case Qt::EditRole:
        break;
    default:
        return {};
    }
    const bool isForPeople = role == Qt::DisplayRole;
    switch (index.column()) {
    case Time:
        return isForPeople ? QVariant(timeWord(one.scan.time)) : QVariant(one.scan.time);
    case Card:
        return one.scan.card.isEmpty() && isForPeople ? shortened(one.scan.rawCode) : one.scan.card;
    case Device:
        return one.scan.device;
    case Sector:
        return one.scan.sector;
    case Outcome:
        return isForPeople ? outcomeWord(one.scan.outcome, one.isQueued) : one.scan.outcome;
    case Barcode:
        return one.barcode;
    case Product:
        return one.product;
    case Season:
        return one.season;
    case Order:
        return one.order == 0 ? QVariant() : QVariant(one.order);
    default:
        return {};
    }
}

QVariant ScansModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Card:
        return tr("Card");
    case Device:
        return tr("Device");
    case Sector:
        return tr("Sector");
    case Outcome:
        return tr("Outcome");
    case Barcode:
        return tr("Barcode");
    case Product:
        return tr("Product");
    case Season:
        return tr("Season");
    case Order:
        return tr("Order");
    default:
        return {};
    }
}

} // namespace passerelle::ledger
