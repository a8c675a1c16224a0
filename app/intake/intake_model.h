// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intake_rows.h"

#include <QAbstractTableModel>

namespace passerelle::intake
{

/// IntakeRows as a table, its columns in the order of Said: everything but name and reason can be typed over.
class IntakeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        SectorColumn,
        NameColumn,
        ServiceColumn,
        SpaceColumn,
        SeasonColumn,
        ProductColumn,
        WhyColumn,
        ColumnCount
    };
    enum Role {
        AskedRole = Qt::UserRole + 1, ///< bool: the cell has still to be answered
        SurenessRole,                 ///< int: Sureness of the row's pair
        CommonRole                    ///< bool: the value is that of all sectors
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows other rows; what was typed stays with the sectors that are sent again.
    void show(IntakeRows rows);
    const IntakeRows &rows() const { return m_rows; }
    void setCommon(const Common &common);

    /// The next cell behind another one that nobody has answered, around the end; invalid where there is
    /// none.
    QModelIndex nextAsked(const QModelIndex &from) const;
    /// All guessed pairs are right.
    void confirmAll();
    /// What may be meant in a cell.
    QStringList suggestions(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// What rows() say has changed.
    void changed();

private:
    IntakeRows m_rows;
};

} // namespace passerelle::intake
