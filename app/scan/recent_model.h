// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/trace.h"

#include <QAbstractListModel>

namespace passerelle::scan
{

/// The last scans, newest first.
class RecentModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        OutcomeRole = Qt::UserRole, ///< stable word
        ReasonRole,                 ///< stable id
        MessageRole,
        CardRole, ///< as it can be shown
        DeviceRole,
        TimeRole, ///< QDateTime, UTC
        BarcodeRole,
        OrderRole,
        IsQueuedRole,
        ScanIdRole
    };
    static constexpr int kMost = 50;

    using QAbstractListModel::QAbstractListModel;

    /// A finished scan; the oldest beyond kMost goes.
    void prepend(const Trace &trace);
    void clear();
    const std::vector<Trace> &traces() const { return m_traces; }

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: the card; everything else by its role.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Trace> m_traces;
};

} // namespace passerelle::scan
