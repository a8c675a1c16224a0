// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recovery/kept_versions.h"

#include <QAbstractTableModel>

namespace passerelle::recovery
{

/// The kept versions of one workspace, newest first, to choose from.
class VersionsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Size, ColumnCount };

    explicit VersionsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setVersions(std::vector<KeptVersion> versions);
    const KeptVersion &version(int row) const { return m_versions[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<KeptVersion> m_versions;
};

} // namespace passerelle::recovery
