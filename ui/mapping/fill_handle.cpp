// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/fill_handle.h"

#include "ui/style/colors.h"
#include "ui/style/controls.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QRubberBand>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QTimerEvent>
#include <algorithm>
#include <utility>

namespace passerelle::ui
{

/// The square, and what takes the mouse around it.
static constexpr int kSquare = 7;
static constexpr int kReach = 11;
static constexpr int kScrollInterval = 40;
/// Ranges of a selection that are looked at; one that is in more pieces is no block.
static constexpr qsizetype kMostRanges = 64;

static mapping::Fill::Way wayOf(const QMouseEvent &event)
{
    return event.modifiers() & Qt::ControlModifier ? mapping::Fill::Way::Copy : mapping::Fill::Way::Series;
}

FillHandle::FillHandle(QTableView &table, std::function<bool(int column)> canFill)
    : QWidget(table.viewport()), m_table(table), m_canFill(std::move(canFill)),
      m_hint(new QLabel(table.viewport())),
      m_outline(new QRubberBand(QRubberBand::Rectangle, table.viewport()))
{
    setObjectName(QStringLiteral("fill-handle"));
    setAccessibleName(tr("Fill handle"));
    setToolTip(
        tr("Drag to continue the series, with Ctrl to copy. Double-click to fill down to the last row."));
    setCursor(Qt::CrossCursor);
    setFocusPolicy(Qt::NoFocus);
    resize(kReach, kReach);
    hide();
    m_hint->setObjectName(QStringLiteral("fill-hint"));
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->setAutoFillBackground(true);
    m_hint->setBackgroundRole(QPalette::ToolTipBase);
    m_hint->setForegroundRole(QPalette::ToolTipText);
    m_hint->setFrameStyle(QFrame::Box | QFrame::Plain);
    m_hint->setMargin(3);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->hide();
    table.viewport()->installEventFilter(this);
    const auto follows = [this](auto *sender, auto signal) {
        connect(sender, signal, this, &FillHandle::placeLater);
    };
    follows(table.selectionModel(), &QItemSelectionModel::selectionChanged);
    follows(table.selectionModel(), &QItemSelectionModel::currentChanged);
    follows(table.model(), &QAbstractItemModel::modelReset);
    follows(table.model(), &QAbstractItemModel::layoutChanged);
    for (QScrollBar *bar : {table.horizontalScrollBar(), table.verticalScrollBar()})
        follows(bar, &QScrollBar::valueChanged);
    follows(table.horizontalHeader(), &QHeaderView::sectionResized);
    follows(table.horizontalHeader(), &QHeaderView::sectionMoved);
}

void FillHandle::setWritable(bool writable)
{
    m_writable = writable;
    placeLater();
}

// ---- where it stands

/// Once for whatever happens in one go.
void FillHandle::placeLater()
{
    if (std::exchange(m_isToBePlaced, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_isToBePlaced = false;
        place();
    });
}

void FillHandle::place()
{
    if (m_row >= 0) // it is held by the mouse
        return;
    m_block = m_writable ? chosenBlock() : std::nullopt;
    const bool isUseful = m_block && std::any_of(m_block->columns.begin(), m_block->columns.end(), m_canFill);
    if (isUseful) {
        const QRect cells = rectOf(m_block->bottom, m_block->bottom);
        move(cells.right() - kReach + 1, cells.bottom() - kReach + 1);
    }
    setVisible(isUseful);
}

std::optional<FillHandle::Block> FillHandle::chosenBlock() const
{
    QItemSelection selection = m_table.selectionModel()->selection();
    const QModelIndex current = m_table.currentIndex();
    if (selection.isEmpty() && current.isValid())
        selection.select(current, current);
    if (selection.isEmpty() || selection.size() > kMostRanges)
        return std::nullopt;
    Block block{selection.front().top(), selection.front().bottom(), {}};
    for (const QItemSelectionRange &range : std::as_const(selection)) {
        block.top = std::min(block.top, range.top());
        block.bottom = std::max(block.bottom, range.bottom());
    }
    const QHeaderView &header = *m_table.horizontalHeader();
    std::vector<bool> whole; // of the columns that are shown, as they stand there
    qint64 columns = 0;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (header.isSectionHidden(column))
            continue;
        qint64 rows = 0;
        for (const QItemSelectionRange &range : std::as_const(selection))
            rows += range.left() <= column && column <= range.right() ? range.height() : 0;
        if (rows != 0 && rows != block.bottom - block.top + 1)
            return std::nullopt;
        whole.push_back(rows != 0);
        if (rows == 0)
            continue;
        block.columns.push_back(column);
        ++columns;
    }
    const auto first = std::find(whole.begin(), whole.end(), true);
    const auto end = std::find(first, whole.end(), false);
    return columns > 0 && end - first == columns ? std::optional(block) : std::nullopt;
}

QRect FillHandle::rectOf(int top, int bottom) const
{
    const auto cell = [this](int row, int column) {
        return m_table.visualRect(m_table.model()->index(row, column));
    };
    return cell(top, m_block->columns.front()).united(cell(bottom, m_block->columns.back()));
}

void FillHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect square(width() - kSquare - 1, height() - kSquare - 1, kSquare, kSquare);
    painter.fillRect(square.adjusted(-1, -1, 1, 1), palette().color(QPalette::Base));
    painter.fillRect(square, color(Tone::Accent, palette()));
}

// ---- dragging

void FillHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_block)
        return;
    m_table.setFocus(Qt::MouseFocusReason);
    m_row = m_block->bottom;
    m_table.installEventFilter(this);
}

void FillHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (m_row < 0 || !m_block)
        return;
    m_way = wayOf(*event);
    m_mouse = mapTo(m_table.viewport(), event->position().toPoint());
    follow(m_mouse);
    if (m_table.viewport()->rect().contains(m_mouse))
        m_scrolling.stop();
    else if (!m_scrolling.isActive())
        m_scrolling.start(kScrollInterval, this);
}

void FillHandle::follow(const QPoint &inViewport)
{
    const int height = m_table.viewport()->height();
    const int row = m_table.rowAt(std::clamp(inViewport.y(), 0, std::max(0, height - 1)));
    m_row = row >= 0 ? row : m_table.model()->rowCount() - 1;
    tell();
}

/// Faster the further the mouse is outside.
void FillHandle::scrollTowards(const QPoint &inViewport)
{
    const int height = m_table.viewport()->height();
    const int outside = inViewport.y() < 0        ? inViewport.y()
                        : inViewport.y() > height ? inViewport.y() - height
                                                  : 0;
    QScrollBar *bar = m_table.verticalScrollBar();
    const int rows = outside / (4 * kGrid) + (outside > 0 ? 1 : outside < 0 ? -1 : 0);
    const bool isByRow = m_table.verticalScrollMode() == QAbstractItemView::ScrollPerItem;
    bar->setValue(bar->value() + rows * (isByRow ? 1 : m_table.verticalHeader()->defaultSectionSize()));
}

void FillHandle::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scrolling.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    scrollTowards(m_mouse);
    follow(m_mouse);
}

void FillHandle::tell()
{
    const Wanted wanted = wantedTo(m_row);
    m_outline->setVisible(!wanted.into.empty());
    m_hint->setVisible(!wanted.into.empty());
    if (wanted.into.empty())
        return;
    const auto [low, high] = std::minmax(wanted.into.front(), wanted.into.back());
    m_outline->setGeometry(rectOf(low, high).intersected(m_table.viewport()->rect()));
    const QString other = m_way == mapping::Fill::Way::Copy ? tr("copied") : tr("series, Ctrl copies");
    m_hint->setText(m_preview ? m_preview(wanted) + QStringLiteral("  (%1)").arg(other) : other);
    m_hint->adjustSize();
    const QRect area = m_table.viewport()->rect();
    const QPoint beside = m_mouse + QPoint(2 * kGrid, 2 * kGrid);
    m_hint->move(std::clamp(beside.x(), 0, std::max(0, area.width() - m_hint->width())),
                 std::clamp(beside.y(), 0, std::max(0, area.height() - m_hint->height())));
    m_hint->raise();
}

void FillHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_row < 0)
        return;
    const int row = m_row;
    leave();
    m_way = wayOf(*event);
    fill(row);
}

void FillHandle::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_block)
        return;
    m_way = wayOf(*event);
    fill(m_table.model()->rowCount() - 1);
}

/// Whatever was held is let go, and nothing is done.
void FillHandle::leave()
{
    m_row = -1;
    m_scrolling.stop();
    m_table.removeEventFilter(this);
    m_outline->hide();
    m_hint->hide();
    placeLater();
}

bool FillHandle::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_table) {
        if (event->type() == QEvent::Resize)
            placeLater();
        return QWidget::eventFilter(watched, event);
    }
    const bool isPressed = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (m_row < 0 || (!isPressed && event->type() != QEvent::KeyRelease))
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (event->type() == QEvent::KeyPress && key == Qt::Key_Escape)
        leave();
    else if (key == Qt::Key_Control) {
        m_way = isPressed ? mapping::Fill::Way::Copy : mapping::Fill::Way::Series;
        tell();
    }
    event->accept(); // no key does anything else while the mouse holds the handle
    return true;
}

// ---- what is asked for

FillHandle::Wanted FillHandle::wantedTo(int row) const
{
    Wanted wanted;
    wanted.way = m_way;
    if (!m_block || (row >= m_block->top && row <= m_block->bottom))
        return wanted;
    wanted.isUp = row < m_block->top;
    std::copy_if(m_block->columns.begin(), m_block->columns.end(), std::back_inserter(wanted.columns),
                 m_canFill);
    for (int from = m_block->top; from <= m_block->bottom; ++from)
        wanted.from.push_back(from);
    for (int into = m_block->bottom + 1; into <= row; ++into)
        wanted.into.push_back(into);
    for (int into = m_block->top - 1; into >= row; --into)
        wanted.into.push_back(into);
    if (wanted.isUp)
        std::reverse(wanted.from.begin(), wanted.from.end());
    return wanted;
}

void FillHandle::fill(int row)
{
    const Wanted wanted = wantedTo(row);
    if (wanted.into.empty())
        return;
    const auto [low, high] = std::minmax({m_block->top, m_block->bottom, row});
    QItemSelection all;
    for (const int column : m_block->columns)
        all.select(m_table.model()->index(low, column), m_table.model()->index(high, column));
    m_table.selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
    Q_EMIT fillWanted(wanted);
}

} // namespace passerelle::ui
