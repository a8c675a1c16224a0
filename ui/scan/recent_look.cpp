// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/recent_look.h"

#include "scan/recent_model.h"
#include "ui/style/looks.h"

#include <QLocale>

namespace passerelle::ui
{

using scan::RecentModel;

QVariant RecentLook::data(const QModelIndex &index, int role) const
{
    const auto &recent = static_cast<const RecentModel &>(*sourceModel());
    const scan::Trace &trace = recent.traces()[static_cast<std::size_t>(index.row())];
    const Look outcome = look(trace.outcome, trace.isQueued);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QDateTime time = trace.scan.time.toLocalTime();
        //: One line of the recent scans: time, outcome, card
        return tr("%1  %2  %3")
            .arg(QLocale().toString(time.time(), QStringLiteral("HH:mm:ss")), outcome.word,
                 QIdentityProxyModel::data(index, RecentModel::CardRole).toString());
    }
    case Qt::DecorationRole:
        return outcome.icon();
    case Qt::ToolTipRole:
        return trace.message;
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace passerelle::ui
