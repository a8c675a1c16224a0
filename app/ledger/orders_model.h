// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/paged_model.h"

namespace passerelle::ledger
{

/// The ledger's orders for a table, each with its ticket, newest first.
class OrdersModel : public PagedModel<OrderRow>
{
    Q_OBJECT
public:
    enum Column {
        Number,
        Created,
        Card,
        Barcode,
        Product,
        Season,
        Tariff,
        Price,
        Vat,
        Contact,
        Contingent,
        ColumnCount
    };
    enum Role {
        ScanIdRole = Qt::UserRole ///< QString
    };

    explicit OrdersModel(Ledger *ledger, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: texts for people, amounts and times in the locale; EditRole: the values (amounts x 100).
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void problem(const passerelle::Problem &problem);
    void loadingChanged();

private:
    void ask(Ledger &ledger, PageQuery query, Ledger::Done<Page<OrderRow>> done) override;
    void tellProblem(const Problem &what) override { Q_EMIT problem(what); }
    void tellLoading() override { Q_EMIT loadingChanged(); }
};

} // namespace passerelle::ledger
