// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/mapping.h"

#include <QAbstractListModel>

namespace passerelle::mapping
{

/// Sectors whose codes hold what is typed, those that begin with it first. Any number of sectors: a key costs
/// one pass over their codes.
class SectorListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        OffsetRole = Qt::UserRole + 1, ///< uint: first byte of the sector's name
        LengthRole,                    ///< uint: in bytes
        ServiceRole                    ///< QString
    };
    /// More than these nobody looks through: type on.
    static constexpr int kMostRows = 500;

    using QAbstractListModel::QAbstractListModel;

    void setMapping(const Mapping &mapping);
    /// Each of the words must stand in the code, in any case (of ASCII letters).
    void setFilter(const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Mapping m_mapping;
    QByteArray m_codes;            ///< in lower case, one after the other
    std::vector<quint32> m_starts; ///< of each in m_codes, and the end
    std::vector<qint32> m_rows;
};

} // namespace passerelle::mapping
