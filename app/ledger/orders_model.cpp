// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/orders_model.h"

#include "ledger/ledger_words.h"

namespace passerelle::ledger
{

OrdersModel::OrdersModel(Ledger *ledger, QObject *parent) : PagedModel(ledger, parent) { startAgain(); }

void OrdersModel::ask(Ledger &ledger, PageQuery query, Ledger::Done<Page<OrderRow>> done)
{
    ledger.orders(std::move(query), this, std::move(done));
}

int OrdersModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant OrdersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OrderRow &one = row(index.row());
    if (role == ScanIdRole)
        return one.scanId;
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = index.column() == Number || index.column() == Price || index.column() == Vat;
        return isNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const bool isForPeople = role == Qt::DisplayRole;
    switch (index.column()) {
    case Number:
        return one.order.number;
    case Created:
        return isForPeople ? QVariant(timeWord(one.order.created)) : QVariant(one.order.created);
    case Card:
        return one.card;
    case Barcode:
        return one.line.barcode;
    case Product:
        return one.line.product;
    case Season:
        return one.line.season;
    case Tariff:
        return one.line.tariff;
    case Price:
        return isForPeople ? QVariant(hundredthsWord(one.line.price)) : QVariant(one.line.price);
    case Vat:
        return isForPeople ? QVariant(tr("%1 %").arg(hundredthsWord(one.line.vat))) : QVariant(one.line.vat);
    case Contact:
        return one.order.contact;
    case Contingent:
        return one.order.contingent;
    default:
        return {};
    }
}

QVariant OrdersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Order");
    case Created:
        return tr("Time");
    case Card:
        return tr("Card");
    case Barcode:
        return tr("Barcode");
    case Product:
        return tr("Product");
    case Season:
        return tr("Season");
    case Tariff:
        return tr("Tariff");
    case Price:
        return tr("Price");
    case Vat:
        return tr("VAT");
    case Contact:
        return tr("Contact");
    case Contingent:
        return tr("Contingent");
    default:
        return {};
    }
}

} // namespace passerelle::ledger
