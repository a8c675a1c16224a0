// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/history_dock.h"

#include "ui/style/icons.h"

#include <QUndoView>

namespace passerelle::ui
{

HistoryDock::HistoryDock(QUndoStack &history, QWidget *parent)
    : QDockWidget(tr("History"), parent), m_list(new QUndoView(&history, this))
{
    setObjectName(QStringLiteral("history-dock"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_list->setObjectName(QStringLiteral("history-list"));
    m_list->setAccessibleName(tr("Changes"));
    m_list->setEmptyLabel(tr("As it was opened"));
    m_list->setCleanIcon(icon(QLatin1String("save")));
    m_list->setIconSize({16, 16});
    m_list->setSpacing(2);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_list);
    hide();
}

void HistoryDock::toggle()
{
    setVisible(!isVisible());
    if (isVisible())
        m_list->setFocus(Qt::ShortcutFocusReason);
}

} // namespace passerelle::ui
