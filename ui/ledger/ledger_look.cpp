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
    const QString id = QIdentityProxyModel::data(index, ScansModel::OutcomeRole).toString();
    const bool isQueued = QIdentityProxyModel::data(index, ScansModel::QueuedRole).toBool();
    for (const auto outcome : {scan::Outcome::LetInSaleMade, scan::Outcome::LetInNoSale,
                               scan::Outcome::Refused, scan::Outcome::NotOtipass, scan::Outcome::NoAnswer}) {
        if (scan::outcomeId(outcome) != id)
            continue;
        const Look shown = look(outcome, isQueued);
        return role == Qt::DecorationRole ? QVariant(shown.icon()) : QVariant(shown.word);
    }
    return QIdentityProxyModel::data(index, role);
}

} // namespace passerelle::ui
