// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/row_filter_model.h"

namespace passerelle::ui
{

void RowFilterModel::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    QAbstractProxyModel::setSourceModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_all = true; // whoever filters says anew which rows
        m_rows.clear();
        endResetModel();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
    endResetModel();
}

void RowFilterModel::setRows(std::vector<int> rows)
{
    beginResetModel();
    m_all = false;
    m_rows = std::move(rows);
    m_places.assign(static_cast<std::size_t>(sourceModel()->rowCount()), -1);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_places[static_cast<std::size_t>(m_rows[i])] = static_cast<int>(i);
    endResetModel();
}

void RowFilterModel::setAllRows()
{
    if (m_all)
        return;
    beginResetModel();
    m_all = true;
    m_rows.clear();
    endResetModel();
}

QModelIndex RowFilterModel::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int row = m_all ? index.row() : m_rows[static_cast<std::size_t>(index.row())];
    return sourceModel()->index(row, index.column());
}

QModelIndex RowFilterModel::mapFromSource(const QModelIndex &source) const
{
    if (!source.isValid())
        return {};
    if (m_all)
        return createIndex(source.row(), source.column());
    const int place = m_places[static_cast<std::size_t>(source.row())];
    return place < 0 ? QModelIndex() : createIndex(place, source.column());
}

QModelIndex RowFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int RowFilterModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !sourceModel())
        return 0;
    return m_all ? sourceModel()->rowCount() : static_cast<int>(m_rows.size());
}

int RowFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QVariant RowFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal || m_all)
        return sourceModel() ? sourceModel()->headerData(section, orientation, role) : QVariant();
    const bool known = section >= 0 && section < static_cast<int>(m_rows.size());
    return known ? sourceModel()->headerData(m_rows[static_cast<std::size_t>(section)], orientation, role)
                 : QVariant();
}

} // namespace passerelle::ui
