// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/versions_model.h"

#include <QLocale>

namespace passerelle::recovery
{

void VersionsModel::setVersions(std::vector<KeptVersion> versions)
{
    beginResetModel();
    m_versions = std::move(versions);
    endResetModel();
}

int VersionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

int VersionsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant VersionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const KeptVersion &one = version(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Time)
        return QLocale().toString(one.time.toLocalTime(), QLocale::ShortFormat);
    return QLocale().formattedDataSize(one.size);
}

QVariant VersionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Time ? tr("Saved") : tr("Size");
}

} // namespace passerelle::recovery
