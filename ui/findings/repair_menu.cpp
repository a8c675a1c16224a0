// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/repair_menu.h"

#include "ui/style/icons.h"

namespace passerelle::ui
{

RepairMenu::RepairMenu(const std::vector<rules::Repair> &repairs, bool mayRepair, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("repair-menu"));
    setAttribute(Qt::WA_DeleteOnClose);
    setToolTipsVisible(true);
    if (repairs.empty())
        addAction(tr("No repair: only you can know what is right"))->setEnabled(false);
    for (const rules::Repair &repair : repairs) {
        QAction *action = addAction(ui::icon(QLatin1String(repair.safe ? "repair" : "question")),
                                    QString(repair.label).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setEnabled(mayRepair);
        connect(action, &QAction::triggered, this, [this, repair] { Q_EMIT chosen(repair); });
    }
    if (!repairs.empty() && mayRepair)
        setActiveAction(actions().front());
}

} // namespace passerelle::ui
