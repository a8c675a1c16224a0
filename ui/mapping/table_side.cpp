// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/table_side.h"

#include "intake/template_store.h"
#include "session/workspace_session.h"
#include "ui/intake/template_menu.h"
#include "ui/mapping/sector_table.h"
#include "ui/mapping/table_commands.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace passerelle::ui
{

TableSide::TableSide(const PageContext &context, SectorTable &table, TableCommands &commands, QWidget *parent)
    : QWidget(parent), m_table(table), m_commands(commands), m_filter(new QLineEdit(this)),
      m_add(iconButton(QLatin1String("add"), tr("Add a sector"), this)),
      m_duplicate(iconButton(QLatin1String("duplicate"), tr("Duplicate the sector"), this)),
      m_remove(iconButton(QLatin1String("remove"), tr("Remove the chosen sectors (Del)"), this))
{
    setUpFilter();
    setUpButtons(context);
    layOut();
    connect(m_filter, &QLineEdit::textChanged, &table, &SectorTable::setFilter);
    connect(&commands, &TableCommands::wholeFileRequested, this, [this] {
        m_filter->clear();
        m_table.clearSorting();
    });
}

void TableSide::setUpFilter()
{
    m_filter->setObjectName(QStringLiteral("sector-filter"));
    m_filter->setPlaceholderText(tr("Filter sectors"));
    m_filter->setToolTip(tr("Show only sectors that hold this (Ctrl+Shift+L)"));
    m_filter->setAccessibleName(tr("Filter sectors"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_filter->addAction(icon(QLatin1String("search"), Tone::Subtle), QLineEdit::LeadingPosition);
}

void TableSide::setUpButtons(const PageContext &context)
{
    m_add->setObjectName(QStringLiteral("add-sector"));
    m_add->setText(tr("Sect&or"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_duplicate->setObjectName(QStringLiteral("duplicate-sector"));
    m_remove->setObjectName(QStringLiteral("remove-sector"));
    m_commands.setTemplates(new TemplateMenu(
        intake::TemplateKind::Entry, intake::TemplateStore(context.workspace.services().dataFolder),
        {context.actions[Actions::SaveEntryAsTemplate], context.actions[Actions::TemplatesFolder]}, m_add));
    m_add->setMenu(m_commands.templates());
    m_add->setPopupMode(QToolButton::MenuButtonPopup);
    connect(m_add, &QToolButton::clicked, &m_commands, &TableCommands::addSector);
    connect(m_duplicate, &QToolButton::clicked, m_commands[TableCommands::Duplicate], &QAction::trigger);
    connect(m_remove, &QToolButton::clicked, m_commands[TableCommands::RemoveRows], &QAction::trigger);
}

void TableSide::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(2 * kGrid, 0, kGrid, kGrid);
    bar->setSpacing(4);
    bar->addWidget(m_filter, 1);
    bar->addSpacing(kGrid);
    for (QToolButton *button : {m_add, m_duplicate, m_remove})
        bar->addWidget(button);
    layout->addLayout(bar);
    layout->addWidget(&m_table, 1);
}

/// Escape shows all sectors again, then leads back to the table, as Return and Down do at once.
bool TableSide::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool leaves = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down;
    if (key != Qt::Key_Escape && !leaves)
        return QWidget::eventFilter(watched, event);
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (!m_table.currentIndex().isValid())
        m_table.setCurrentIndex(m_table.model()->index(0, 0));
    m_table.setFocus(Qt::OtherFocusReason);
    return true;
}

void TableSide::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TableSide::setWritable(bool writable)
{
    for (QToolButton *button : {m_add, m_duplicate, m_remove})
        button->setEnabled(writable);
}

} // namespace passerelle::ui
