// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/search.h"

#include <QAbstractTableModel>

namespace passerelle::search
{

/// The places that a search found, each with its line before and after its replacement and a tick. Costs
/// nothing for rows that nobody looks at.
class HitsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LineColumn, SectorColumn, BeforeColumn, AfterColumn, ColumnCount };
    enum Role {
        OffsetRole = Qt::UserRole + 1, ///< uint: first byte of the place
        LengthRole,                    ///< uint: in bytes
        StressedFromRole,              ///< int: in a before or after: the first character that differs
        StressedLengthRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows another result, everything ticked.
    void setFound(std::shared_ptr<const Found> found);
    /// Which are ticked, by hit; empty where all are.
    const std::vector<bool> &ticks() const { return m_ticks; }
    int tickedCount() const;
    void tickAll(bool ticked);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void ticksChanged();

private:
    struct Line;
    Line line(const Hit &hit) const;
    QString sector(const Hit &hit) const;

    std::shared_ptr<const Found> m_found;
    std::vector<bool> m_ticks;
};

} // namespace passerelle::search
