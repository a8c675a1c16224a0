// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping_model.h"
#include "ui/intake/template_menu.h"
#include "ui/mapping/sector_header.h"
#include "ui/mapping/sector_table.h"
#include "ui/mapping/table_commands.h"

#include <QAction>
#include <QMenu>

// The context menus of the table of sectors and of its headings.
namespace passerelle::ui
{

using mapping::MappingModel;

static QMenu *menuOf(SectorTable &table, const QString &name)
{
    auto *menu = new QMenu(&table);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void TableCommands::showContextMenu(const QPoint &at)
{
    QMenu *menu = menuOf(m_table, QStringLiteral("table-menu"));
    menu->addActions({m_actions[Cut], m_actions[Copy], m_actions[Paste]});
    menu->addSeparator();
    menu->addActions({m_actions[Clear], m_actions[FillDown], m_actions[ContinueSeries]});
    menu->addSeparator();
    menu->addActions({m_actions[ChooseRows], m_actions[ChooseColumns]});
    menu->addSeparator();
    menu->addActions(
        {m_actions[InsertAbove], m_actions[InsertBelow], m_actions[Duplicate], m_actions[RemoveRows]});
    if (m_templates)
        menu->addMenu(m_templates);
    menu->addSeparator();
    menu->addActions({m_actions[MoveUp], m_actions[MoveDown]});
    addViewSorting(menu);
    addSorting(menu);
    menu->addSeparator();
    addColumns(menu);
    const auto *from = qobject_cast<QWidget *>(sender());
    menu->popup(from == &m_table || !from ? m_table.viewport()->mapToGlobal(at) : from->mapToGlobal(at));
}

void TableCommands::showHeaderMenu(const QPoint &at)
{
    QMenu *menu = menuOf(m_table, QStringLiteral("heading-menu"));
    const int column = m_table.horizontalHeader()->logicalIndexAt(at);
    if (column >= 0) {
        QAction *hide =
            menu->addAction(tr("&Hide %1").arg(m_model.headerData(column, Qt::Horizontal).toString()));
        hide->setEnabled(column != MappingModel::SectorColumn);
        connect(hide, &QAction::triggered, this, [this, column] { m_table.setColumnHidden(column, true); });
    }
    addColumns(menu);
    menu->addSeparator();
    addViewSorting(menu);
    addSorting(menu);
    menu->popup(m_table.horizontalHeader()->mapToGlobal(at));
}

/// What the arrows of the headings do, for the keyboard.
void TableCommands::addViewSorting(QMenu *menu)
{
    QMenu *sorting = menu->addMenu(tr("S&ort the table by"));
    sorting->setObjectName(QStringLiteral("sort-view-menu"));
    const QHeaderView &headings = m_table.headings();
    const auto add = [&](const QString &words, int column) {
        QAction *action = sorting->addAction(words);
        action->setCheckable(true);
        action->setChecked(headings.sortIndicatorSection() == column);
        return action;
    };
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction *action = add(m_model.headerData(column, Qt::Horizontal).toString(), column);
        connect(action, &QAction::triggered, this, [this, column] { m_table.headings().sortOn(column); });
    }
    sorting->addSeparator();
    connect(add(tr("As in the &file"), -1), &QAction::triggered, &m_table, &SectorTable::clearSorting);
}

void TableCommands::addSorting(QMenu *menu)
{
    QMenu *sorting = menu->addMenu(tr("&Sort the file by"));
    sorting->setObjectName(QStringLiteral("sort-file-menu"));
    sorting->setEnabled(m_writable && m_model.rowCount() > 1);
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const std::optional<QString> member = m_model.member(column);
            if (!member)
                continue;
            const QString title = m_model.headerData(column, Qt::Horizontal).toString();
            QAction *action = sorting->addAction(order == Qt::AscendingOrder ? tr("%1, A to Z").arg(title)
                                                                             : tr("%1, Z to A").arg(title));
            connect(action, &QAction::triggered, this,
                    [this, member = *member, order] { sortFile(member, order); });
        }
        if (order == Qt::AscendingOrder)
            sorting->addSeparator();
    }
}

void TableCommands::addColumns(QMenu *menu)
{
    QMenu *columns = menu->addMenu(tr("Co&lumns"));
    columns->setObjectName(QStringLiteral("columns-menu"));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction *action = columns->addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(column));
        action->setEnabled(column != MappingModel::SectorColumn);
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { m_table.setColumnHidden(column, !shown); });
    }
}

} // namespace passerelle::ui
