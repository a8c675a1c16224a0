// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/finding_line.h"

#include "ui/style/controls.h"
#include "ui/style/looks.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace passerelle::ui
{

FindingLine::FindingLine(QWidget *parent) : QWidget(parent)
{
    m_icon = new IconLabel({}, 16, this);
    m_message = new QLabel(this);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_repair = new QToolButton(this);
    m_repair->setText(tr("Repair"));
    m_repair->setPopupMode(QToolButton::InstantPopup);
    m_repair->setMenu(new QMenu(m_repair));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_repair, 0, Qt::AlignTop);
    clear();
}

void FindingLine::show(const rules::CheckResult &result, const rules::Finding &finding)
{
    const Look severity = look(finding.severity);
    m_icon->setIcon(severity.icon());
    m_icon->setAccessibleName(severity.word);
    m_message->setText(result.wording(finding).sentence());
    m_message->setToolTip(finding.rule->explanation());

    QMenu *menu = m_repair->menu();
    menu->clear();
    const std::vector<rules::Repair> repairs = result.repairs(finding);
    for (const rules::Repair &repair : repairs)
        menu->addAction(repair.label, this, [this, edit = repair.edit] { Q_EMIT repairChosen(edit); });
    m_repair->setVisible(!repairs.empty());
    m_repair->setAccessibleName(tr("Repair: %1").arg(finding.rule->title()));
    setVisible(true);
}

void FindingLine::clear() { setVisible(false); }

} // namespace passerelle::ui
