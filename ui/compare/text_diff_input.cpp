// SPDX-License-Identifier: GPL-3.0-or-later
/// What keys and mouse do in the view of two texts.
#include "ui/compare/text_diff_view.h"
#include "ui/style/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextLayout>
#include <algorithm>

namespace passerelle::ui
{

using difference::Row;
using difference::Side;

bool TextDiffView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll))
            event->accept();
    }
    return QAbstractScrollArea::event(event);
}

void TextDiffView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeScrollBars();
    viewport()->update();
}

void TextDiffView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    placeScrollBars();
}

// ---- keys

void TextDiffView::moveBy(int rows, bool isSelecting)
{
    moveCaret({m_caret.row + rows, m_caret.column}, isSelecting);
}

void TextDiffView::setSide(Side side)
{
    m_side = side;
    moveCaret(m_caret, false);
}

/// True where the key moves the caret.
bool TextDiffView::moveByKey(const QKeyEvent &event)
{
    const bool isSelecting = event.modifiers() & Qt::ShiftModifier;
    const bool isFar = event.modifiers() & Qt::ControlModifier;
    const int last = m_rows.rowCount() - 1;
    switch (event.key()) {
    case Qt::Key_Up:
        moveBy(-1, isSelecting);
        return true;
    case Qt::Key_Down:
        moveBy(+1, isSelecting);
        return true;
    case Qt::Key_PageUp:
        moveBy(-rowsShown(), isSelecting);
        return true;
    case Qt::Key_PageDown:
        moveBy(rowsShown(), isSelecting);
        return true;
    case Qt::Key_Home:
        moveCaret({isFar ? 0 : m_caret.row, 0}, isSelecting);
        return true;
    case Qt::Key_End:
        moveCaret({isFar ? last : m_caret.row, lengthOf(isFar ? last : m_caret.row)}, isSelecting);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool isRight = event.key() == Qt::Key_Right;
        if (isFar)
            setSide(isRight ? Side::After : Side::Before);
        else
            moveCaret({m_caret.row, m_caret.column + (isRight ? 1 : -1)}, isSelecting);
        return true;
    }
    default:
        return false;
    }
}

void TextDiffView::keyPressEvent(QKeyEvent *event)
{
    const bool isEmpty = m_rows.rowCount() == 0;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (!isEmpty && (isEnter || event->key() == Qt::Key_Space) &&
             m_rows.row(m_caret.row).kind == Row::Fold)
        toggleFold(m_caret.row);
    else if (!isEmpty && isEnter)
        Q_EMIT lineActivated();
    else if (isEmpty || !moveByKey(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

// ---- mouse

Side TextDiffView::sideAt(QPoint point) const
{
    return point.x() < half(Side::After).left() ? Side::Before : Side::After;
}

TextDiffView::Place TextDiffView::placeAt(QPoint point, Side side) const
{
    const int offset = point.y() < 0 ? -1 : point.y() / rowHeight();
    const int row = std::clamp(verticalScrollBar()->value() + offset, 0, std::max(0, m_rows.rowCount() - 1));
    const Row at = m_rows.row(row);
    if (at.kind == Row::Fold || at.line(side) < 0)
        return {row, 0};
    const auto layout = laidOut(session::diffLine(*m_rows.comparison(), at, side).text);
    const int x = point.x() - textArea(side).left() + horizontalScrollBar()->value();
    return {row, layout->lineAt(0).xToCursor(x)};
}

void TextDiffView::mousePressEvent(QMouseEvent *event)
{
    if (m_rows.rowCount() == 0 || event->button() == Qt::MiddleButton)
        return;
    const QPoint point = event->position().toPoint();
    const Side side = sideAt(point);
    const Place place = placeAt(point, side);
    const bool isInText = point.y() / rowHeight() < m_rows.rowCount() - verticalScrollBar()->value();
    if (event->button() == Qt::RightButton) {
        const auto [first, last] = std::minmax(m_anchor, m_caret);
        const bool isInSelection = hasSelection() && side == m_side && place >= first && place <= last;
        if (isInSelection)
            return;
    }
    m_side = side;
    if (isInText && event->button() == Qt::LeftButton && m_rows.row(place.row).kind == Row::Fold)
        toggleFold(place.row);
    else
        moveCaret(place, event->modifiers() & Qt::ShiftModifier);
}

void TextDiffView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_rows.rowCount() > 0 && (event->buttons() & Qt::LeftButton))
        moveCaret(placeAt(point, m_side), true);
}

void TextDiffView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        selectWord();
}

void TextDiffView::selectWord()
{
    if (m_rows.rowCount() == 0 || lengthOf(m_caret.row) == 0)
        return;
    const QString text = session::diffLine(*m_rows.comparison(), m_rows.row(m_caret.row), m_side).text;
    const auto isWord = [&text](int at) {
        return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_');
    };
    int from = m_caret.column;
    int to = m_caret.column;
    while (isWord(from - 1))
        --from;
    while (isWord(to))
        ++to;
    m_anchor = {m_caret.row, from};
    moveCaret({m_caret.row, to}, true);
}

void TextDiffView::selectAll()
{
    if (m_rows.rowCount() == 0)
        return;
    m_anchor = {};
    const int last = m_rows.rowCount() - 1;
    m_caret = {last, lengthOf(last)};
    viewport()->update();
    Q_EMIT caretMoved();
}

void TextDiffView::copy() const
{
    if (hasSelection())
        QApplication::clipboard()->setText(selectedText());
}

void TextDiffView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_rows.rowCount() == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copied = menu->addAction(icon(QLatin1String("copy")), tr("&Copy"), this, [this] { copy(); });
    copied->setShortcut(QKeySequence::Copy);
    copied->setEnabled(hasSelection());
    menu->addAction(tr("Select &all of this side"), this, [this] { selectAll(); })
        ->setShortcut(QKeySequence::SelectAll);
    menu->addSeparator();
    menu->addAction(tr("&Show in the source"), this, &TextDiffView::lineActivated)
        ->setShortcut(QKeySequence(Qt::Key_Return));
    if (m_rows.row(m_caret.row).kind == Row::Fold)
        menu->addAction(tr("&Unfold these lines"), this, [this] { toggleFold(m_caret.row); });
    menu->popup(
        event->reason() == QContextMenuEvent::Keyboard
            ? viewport()->mapToGlobal(QPoint(textArea(m_side).left(),
                                             (m_caret.row - verticalScrollBar()->value() + 1) * rowHeight()))
            : event->globalPos());
}

} // namespace passerelle::ui
