// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_look.h"

#include "ledger/scans_model.h"
#include "scan/trace.h"
#include "ui/style/controls.h"
#include "ui/style/looks.h"

namespace passerelle::ui
{

using ledger::ScansModel;

QVariant ScansLook::data(const QModelIndex &index, int role) const
{
    if (role == Qt::FontRole && index.column() != ScansModel::Outcome && index.column() != ScansModel::Time)
        return codeFont();
    if (index.column() != ScansModel::Outcome || (role != Qt::DecorationRole && role != Qt::DisplayRole))
        return QIdentityProxyModel::data(index, role);
    const auto outcome =
        scan::outcomeFromId(QIdentityProxyModel::data(index, ScansModel::OutcomeRole).toString());
    if (!outcome)
        return QIdentityProxyModel::data(index, role);
    const Look shown = look(*outcome, QIdentityProxyModel::data(index, ScansModel::QueuedRole).toBool());
    return role == Qt::DecorationRole ? QVariant(shown.icon()) : QVariant(shown.word);
}

} // namespace passerelle::ui
