// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_plan.h"

#include <QAbstractTableModel>

namespace passerelle::exchange
{

/// What an import would do, a row for each that was given: what becomes of it, its code, its members, and a
/// remark.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FateColumn, CodeColumn, FirstMemberColumn }; ///< the last column is the remark
    enum Role {
        FateRole = Qt::UserRole + 1, ///< int: RowFate
        FromRole ///< QString: what stands there now, where the cell changes it; otherwise invalid
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows another plan; `changesOnly` leaves rows out that are there already.
    void setPlan(ImportPlan plan, bool changesOnly);
    const ImportPlan &plan() const { return m_plan; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const MemberChange *change(const QModelIndex &index) const;
    const PlannedRow &row(int shown) const;

    ImportPlan m_plan;
    std::vector<int> m_shown;
};

/// What becomes of a row, in a word: "new".
QString fateWords(RowFate fate);

} // namespace passerelle::exchange
