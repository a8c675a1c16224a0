// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findings_table.h"

#include "rules/findings_model.h"
#include "ui/findings/findings_delegate.h"
#include "ui/style/controls.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

namespace passerelle::ui
{

using rules::FindingsModel;

FindingsTable::FindingsTable(FindingsModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("findings"));
    setAccessibleName(tr("Findings"));
    setModel(model);
    setItemDelegate(new FindingsDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(30);
    hideColumn(FindingsModel::RuleColumn);
    horizontalHeader()->setSectionResizeMode(FindingsModel::MessageColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(FindingsModel::PlaceColumn, QHeaderView::Fixed);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (isSection(index))
            toggle(index);
        else
            Q_EMIT findingChosen(index);
    });
}

/// In a small window the message gets what there is; of a place its end, the column, is missed least.
void FindingsTable::resizeEvent(QResizeEvent *event)
{
    setColumnWidth(FindingsModel::PlaceColumn, std::clamp(viewport()->width() / 4, 17 * kGrid, 26 * kGrid));
    QTableView::resizeEvent(event);
}

bool FindingsTable::isSection(const QModelIndex &index) const
{
    return index.isValid() && index.data(FindingsModel::SectionRole).toBool();
}

void FindingsTable::fold(const QModelIndex &index, bool folded) { m_model->setFolded(index.row(), folded); }

void FindingsTable::toggle(const QModelIndex &index)
{
    fold(index, !index.data(FindingsModel::FoldedRole).toBool());
}

void FindingsTable::copySelection() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    const QString text = m_model->asText(rows);
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void FindingsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (isArrow && isSection(currentIndex())) {
        fold(currentIndex(), event->key() == Qt::Key_Left);
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void FindingsTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && isSection(index))
        toggle(index);
}

} // namespace passerelle::ui
