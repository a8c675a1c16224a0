// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/sector_header.h"

#include "ui/style/controls.h"
#include "ui/style/icons.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>
#include <utility>

namespace passerelle::ui
{

static constexpr int kArrow = 12;
/// Right of the arrow the edge is dragged.
static constexpr int kEdge = 5;

SectorHeader::SectorHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(6 * kGrid);
    setStretchLastSection(true);
    setSectionsMovable(true);
    setSectionsClickable(false);  // Qt would sort by every click
    setSortIndicatorShown(false); // painted here
    setSortIndicator(-1, Qt::AscendingOrder);
    setMouseTracking(true);
    setToolTip(tr("A click chooses the column (Ctrl+Space), the arrow sorts what is shown"));
}

void SectorHeader::sortOn(int column)
{
    if (sortIndicatorSection() != column)
        setSortIndicator(column, Qt::AscendingOrder);
    else if (sortIndicatorOrder() == Qt::AscendingOrder)
        setSortIndicator(column, Qt::DescendingOrder);
    else
        setSortIndicator(-1, Qt::AscendingOrder);
    viewport()->update();
}

QRect SectorHeader::arrowAt(int column) const
{
    const int right = sectionViewportPosition(column) + sectionSize(column) - kEdge;
    return {right - kArrow, (height() - kArrow) / 2, kArrow, kArrow};
}

int SectorHeader::arrowUnder(const QPoint &at) const
{
    const int column = logicalIndexAt(at);
    if (column < 0)
        return -1;
    const QRect arrow = arrowAt(column);
    return at.x() >= arrow.left() - 2 && at.x() <= arrow.right() ? column : -1;
}

void SectorHeader::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    m_pressedArrow = event->button() == Qt::LeftButton ? arrowUnder(at) : -1;
    if (m_pressedArrow >= 0)
        return;
    QHeaderView::mousePressEvent(event);
    const bool isOnEdge = cursor().shape() == Qt::SplitHCursor;
    if (const int column = logicalIndexAt(at); event->button() == Qt::LeftButton && column >= 0 && !isOnEdge)
        Q_EMIT sectionPressed(column);
}

void SectorHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressedArrow, -1);
    if (pressed < 0)
        QHeaderView::mouseReleaseEvent(event);
    else if (arrowUnder(event->position().toPoint()) == pressed)
        sortOn(pressed);
}

void SectorHeader::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressedArrow < 0)
        QHeaderView::mouseMoveEvent(event);
}

QSize SectorHeader::sectionSizeFromContents(int column) const
{
    return QHeaderView::sectionSizeFromContents(column) + QSize(kArrow + kEdge, 0);
}

/// The words leave the arrow its place.
void SectorHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, option, this);
    option->text = fontMetrics().elidedText(option->text, Qt::ElideRight,
                                            sectionSize(column) - kArrow - kEdge - 2 * margin);
}

void SectorHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, column);
    painter->restore();
    const bool isSorted = sortIndicatorSection() == column;
    const bool isDown = isSorted && sortIndicatorOrder() == Qt::DescendingOrder;
    const QLatin1String name(isDown ? "sort-down" : isSorted ? "sort-up" : "sort");
    icon(name, isSorted ? Tone::Accent : Tone::Subtle).paint(painter, arrowAt(column));
}

} // namespace passerelle::ui
