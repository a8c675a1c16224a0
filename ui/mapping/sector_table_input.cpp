// SPDX-License-Identifier: GPL-3.0-or-later
// Moving and typing as in a spreadsheet.
#include "ui/mapping/cell_jump.h"
#include "ui/mapping/sector_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <algorithm>
#include <array>

namespace passerelle::ui
{

// ---- by Tab and Enter

bool SectorTable::step(CellWalk::Step step) { return m_walk.go(step, shownColumns()); }

void SectorTable::leaveEditor(CellEditor::Leaving how, const QString &text)
{
    switch (how) {
    case CellEditor::Leaving::Down:
        step(CellWalk::Step::Down);
        break;
    case CellEditor::Leaving::Up:
        step(CellWalk::Step::Up);
        break;
    case CellEditor::Leaving::Right:
        step(CellWalk::Step::Right);
        break;
    case CellEditor::Leaving::Left:
        step(CellWalk::Step::Left);
        break;
    case CellEditor::Leaving::IntoAll:
        Q_EMIT typedIntoAll(text);
        break;
    }
}

// ---- by Ctrl and arrows

/// The columns in which something can be typed.
std::vector<int> SectorTable::filledColumns() const
{
    std::vector<int> columns = shownColumns();
    std::erase_if(columns, [this](int column) { return !member(column); });
    return columns;
}

QModelIndex SectorTable::jump(CursorAction action) const
{
    const QModelIndex here = currentIndex();
    const int by = action == MoveRight || action == MoveDown ? 1 : -1;
    const auto isFilled = [](const QModelIndex &cell) { return !cell.data().toString().isEmpty(); };
    if (action == MoveUp || action == MoveDown) {
        const int row = jumpAlong(here.row(), by, model()->rowCount(),
                                  [&](int place) { return isFilled(here.siblingAtRow(place)); });
        return here.siblingAtRow(row);
    }
    std::vector<int> columns = shownColumns();
    std::erase_if(columns, [&](int column) { return column != here.column() && !member(column); });
    const auto at = std::find(columns.begin(), columns.end(), here.column());
    if (at == columns.end())
        return here;
    const auto cell = [&](int place) {
        return here.siblingAtColumn(columns[static_cast<std::size_t>(place)]);
    };
    return cell(jumpAlong(static_cast<int>(at - columns.begin()), by, static_cast<int>(columns.size()),
                          [&](int place) { return isFilled(cell(place)); }));
}

QModelIndex SectorTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const std::vector<int> columns = filledColumns();
    if (!currentIndex().isValid() || columns.empty())
        return QTableView::moveCursor(action, modifiers);
    const bool isWide = modifiers.testFlag(Qt::ControlModifier);
    switch (action) {
    case MoveLeft:
    case MoveRight:
    case MoveUp:
    case MoveDown:
        return isWide ? jump(action) : QTableView::moveCursor(action, modifiers);
    case MoveHome:
        return model()->index(isWide ? 0 : currentIndex().row(), columns.front());
    case MoveEnd:
        return model()->index(isWide ? model()->rowCount() - 1 : currentIndex().row(), columns.back());
    default:
        return QTableView::moveCursor(action, modifiers);
    }
}

/// Ctrl leads further, and chooses as the key does without it.
QItemSelectionModel::SelectionFlags SectorTable::selectionCommand(const QModelIndex &index,
                                                                  const QEvent *event) const
{
    if (event && event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<const QKeyEvent *>(event);
        static constexpr std::array kLeading{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,
                                             Qt::Key_Down, Qt::Key_Home,  Qt::Key_End};
        const bool leads = std::find(kLeading.begin(), kLeading.end(), key.key()) != kLeading.end();
        if (leads && key.modifiers().testFlag(Qt::ControlModifier))
            return key.modifiers().testFlag(Qt::ShiftModifier) ? QItemSelectionModel::SelectCurrent
                                                               : QItemSelectionModel::ClearAndSelect;
    }
    return QTableView::selectionCommand(index, event);
}

// ---- any key

bool SectorTable::takeOwnKey(const QKeyEvent &key)
{
    const bool shift = key.modifiers() & Qt::ShiftModifier;
    if (key.key() == Qt::Key_F10 && shift) { // not every system makes the menu's key of it
        Q_EMIT customContextMenuRequested(visualRect(currentIndex()).bottomLeft());
        return true;
    }
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter)
        return false;
    step(shift ? CellWalk::Step::Up : CellWalk::Step::Down);
    return true;
}

bool SectorTable::focusNextPrevChild(bool next)
{
    return (!isEditing() && step(next ? CellWalk::Step::Right : CellWalk::Step::Left)) ||
           QTableView::focusNextPrevChild(next);
}

bool SectorTable::event(QEvent *event)
{
    // The table's keys are its own, whatever else in the window has the same.
    if (event->type() == QEvent::ShortcutOverride && m_takeKey && !isEditing() &&
        m_takeKey(*static_cast<QKeyEvent *>(event), true)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void SectorTable::keyPressEvent(QKeyEvent *event)
{
    if (!isEditing() && ((m_takeKey && m_takeKey(*event, false)) || takeOwnKey(*event)))
        return;
    const QScopedValueRollback<bool> extending(m_isExtending, event->modifiers().testFlag(Qt::ShiftModifier));
    QTableView::keyPressEvent(event);
}

void SectorTable::mousePressEvent(QMouseEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    if (const QModelIndex index = indexAt(event->position().toPoint()); index.isValid() && !extends)
        m_anchor = index;
    const QScopedValueRollback<bool> extending(m_isExtending, extends);
    QTableView::mousePressEvent(event);
}

void SectorTable::mouseMoveEvent(QMouseEvent *event)
{
    const QScopedValueRollback<bool> extending(m_isExtending, true);
    QTableView::mouseMoveEvent(event);
}

void SectorTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (m_isExtending && m_anchor.isValid() && command.testFlag(QItemSelectionModel::Current)) {
        // Its last corner is where the key or the mouse leads.
        const QModelIndex last = indexAt(rect.bottomRight());
        if (last.isValid()) {
            QTableView::setSelection(QRect(visualRect(m_anchor).center(), visualRect(last).center()),
                                     command);
            return;
        }
    }
    QTableView::setSelection(rect, command);
}

} // namespace passerelle::ui
