// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_table.h"

#include "intake/intake_model.h"
#include "ui/intake/intake_delegate.h"
#include "ui/style/controls.h"

#include <QHeaderView>
#include <QPainter>
#include <array>

namespace passerelle::ui
{

using intake::IntakeModel;

IntakeTable::IntakeTable(IntakeModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("intake-table"));
    setAccessibleName(tr("Sectors and their services"));
    setModel(&model);
    auto *delegate = new IntakeDelegate(this);
    delegate->setSuggest([&model](const QModelIndex &index) { return model.suggestions(index); });
    connect(delegate, &SectorDelegate::left, this, &IntakeTable::leave);
    setItemDelegate(delegate);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(28);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    static constexpr std::array widths{120, 150, 170, 200, 80, 90};
    for (std::size_t i = 0; i < widths.size(); ++i)
        setColumnWidth(static_cast<int>(i), widths[i]);
}

void IntakeTable::answerNext()
{
    const QModelIndex next = m_model.nextAsked(currentIndex());
    if (!next.isValid())
        return;
    setFocus(Qt::OtherFocusReason);
    selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect);
    scrollTo(next);
    edit(next);
}

void IntakeTable::leave(CellEditor::Leaving how, const QString &text)
{
    const QModelIndex here = currentIndex();
    int row = here.row();
    int column = here.column();
    switch (how) {
    case CellEditor::Leaving::Down:
        ++row;
        break;
    case CellEditor::Leaving::Up:
        --row;
        break;
    case CellEditor::Leaving::Right:
        ++column;
        break;
    case CellEditor::Leaving::Left:
        --column;
        break;
    case CellEditor::Leaving::IntoAll:
        const QModelIndexList chosen = selectionModel()->selectedIndexes();
        for (const QModelIndex &index : chosen)
            m_model.setData(index, text);
        return;
    }
    if (const QModelIndex there = m_model.index(row, column); there.isValid())
        selectionModel()->setCurrentIndex(there, QItemSelectionModel::ClearAndSelect);
}

void IntakeTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(color(Tone::Subtle, palette()));
    painter.drawText(
        viewport()->rect().adjusted(2 * kGrid, 2 * kGrid, -2 * kGrid, -2 * kGrid),
        Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap,
        tr("Paste the sectors above: each becomes a row here, with the service that goes with it."));
}

} // namespace passerelle::ui
