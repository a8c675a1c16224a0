// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/repair_menu.h"

#include "rules/edit_preview.h"
#include "ui/findings/preview_html.h"
#include "ui/style/icons.h"

#include <QToolTip>

namespace passerelle::ui
{

RepairMenu::RepairMenu(const rules::CheckResult &result, const rules::Finding &finding, bool mayRepair,
                       QWidget *parent)
    : QMenu(parent)
{
    const std::vector<rules::Repair> repairs = result.repairs(finding);
    setObjectName(QStringLiteral("repair-menu"));
    setAttribute(Qt::WA_DeleteOnClose);
    if (repairs.empty())
        addAction(tr("No repair: only you can know what is right"))->setEnabled(false);
    for (const rules::Repair &repair : repairs) {
        QAction *action = addAction(ui::icon(QLatin1String(repair.safe ? "repair" : "question")),
                                    QString(repair.label).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setEnabled(mayRepair);
        action->setToolTip(
            previewHtml(rules::previewOf(*result.facts(), repair.edit, kFewChanges), palette()));
        connect(action, &QAction::triggered, this, [this, repair] { Q_EMIT chosen(repair); });
        // The menu's own tool tips come with the mouse alone; by the keyboard one wants to see it as well.
        connect(action, &QAction::hovered, this, [this, action] {
            QToolTip::showText(mapToGlobal(actionGeometry(action).topRight()), action->toolTip(), this);
        });
    }
    if (!repairs.empty() && mayRepair)
        setActiveAction(actions().value(0));
}

} // namespace passerelle::ui
