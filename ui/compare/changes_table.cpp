// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/changes_table.h"

#include "compare/changes_model.h"
#include "ui/compare/change_look.h"
#include "ui/style/controls.h"

#include <QHeaderView>

namespace passerelle::ui
{

using compare::ChangesModel;

ChangesTable::ChangesTable(ChangesModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("changes"));
    setAccessibleName(tr("Changes"));
    setModel(&model);
    setItemDelegate(new ChangeDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(30);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int character = QFontMetrics(codeFont()).horizontalAdvance(QLatin1Char('M'));
    setColumnWidth(ChangesModel::KindColumn, 17 * kGrid);
    setColumnWidth(ChangesModel::SectorColumn, 19 * character + 3 * kGrid);
    setColumnWidth(ChangesModel::MemberColumn, 17 * character + 3 * kGrid);
    for (const int column : {ChangesModel::LeftColumn, ChangesModel::RightColumn})
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_row = qMax(0, currentIndex().row()); });
    connect(&model, &QAbstractItemModel::modelReset, this, &ChangesTable::keepPlace);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChangesTable::chosenChanged);
}

void ChangesTable::keepPlace()
{
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(qMin(m_row, m_model.rowCount() - 1), 0));
    Q_EMIT chosenChanged();
}

std::vector<int> ChangesTable::chosen() const
{
    std::vector<int> changes;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            changes.push_back(m_model.changeOf(row));
    }
    return changes;
}

int ChangesTable::current() const
{
    return currentIndex().isValid() ? m_model.changeOf(currentIndex().row()) : -1;
}

void ChangesTable::goToRow(int row)
{
    setCurrentIndex(m_model.index(row, 0));
    scrollTo(currentIndex());
}

bool ChangesTable::step(int direction)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return false;
    const int row = currentIndex().isValid() ? (currentIndex().row() + direction + rows) % rows : 0;
    goToRow(row);
    return true;
}

} // namespace passerelle::ui
