// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/recent_model.h"

#include "scan/step_result.h"

namespace passerelle::scan
{

void RecentModel::prepend(const Trace &trace)
{
    if (int(m_traces.size()) == kMost) {
        beginRemoveRows({}, kMost - 1, kMost - 1);
        m_traces.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_traces.insert(m_traces.begin(), trace);
    endInsertRows();
}

void RecentModel::clear()
{
    if (m_traces.empty())
        return;
    beginResetModel();
    m_traces.clear();
    endResetModel();
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_traces.size());
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Trace &trace = m_traces[std::size_t(index.row())];
    switch (role) {
    case OutcomeRole:
        return QString(outcomeId(trace.outcome));
    case ReasonRole:
        return trace.reason;
    case Qt::ToolTipRole:
    case MessageRole:
        return trace.message;
    case Qt::DisplayRole:
    case CardRole:
        return shown(trace.scan.cardCode);
    case DeviceRole:
        return trace.scan.device;
    case TimeRole:
        return trace.scan.time;
    case BarcodeRole:
        return trace.barcode;
    case OrderRole:
        return trace.order;
    case IsQueuedRole:
        return trace.isQueued;
    case ScanIdRole:
        return trace.scan.id;
    default:
        return {};
    }
}

} // namespace passerelle::scan
