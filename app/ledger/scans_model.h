// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/paged_model.h"

namespace passerelle::ledger
{

/// The ledger's scans for a table, newest first.
class ScansModel : public PagedModel<ScanRow>
{
    Q_OBJECT
public:
    enum Column { Time, Card, Device, Sector, Outcome, Barcode, Product, Season, Order, ColumnCount };
    enum Role {
        ScanIdRole = Qt::UserRole, ///< QString
        OutcomeRole,               ///< stable id
        ReasonRole,                ///< stable id
        QueuedRole,                ///< bool: waits for its synchronisation
        OfflineRole                ///< bool
    };

    explicit ScansModel(Ledger *ledger, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: texts for people, times in the local zone; EditRole: the values.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void problem(const passerelle::Problem &problem);
    void loadingChanged();

private:
    void ask(Ledger &ledger, PageQuery query, Ledger::Done<Page<ScanRow>> done) override;
    void tellProblem(const Problem &what) override { Q_EMIT problem(what); }
    void tellLoading() override { Q_EMIT loadingChanged(); }
};

} // namespace passerelle::ledger
