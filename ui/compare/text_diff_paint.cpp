// SPDX-License-Identifier: GPL-3.0-or-later
/// How the rows of two texts are painted.
#include "ui/compare/text_diff_view.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"

#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>
#include <algorithm>
#include <cstddef>

namespace passerelle::ui
{

using difference::Row;
using difference::Side;

/// What is the same for all rows.
struct TextDiffView::Paint {
    QPainter &painter;
    int height;
    int change; ///< in which the caret is, -1: none
    int first;  ///< rows that are selected
    int last;
};

/// A line's sign, so that nothing is told by colour alone. Where a block is told as replaced as a whole, its
/// lines stand beside each other by chance.
static QString sign(const Row &row, const difference::TextComparison &comparison)
{
    switch (row.kind) {
    case Row::Changed:
        return comparison.changes()[static_cast<std::size_t>(row.change)].isRough ? QStringLiteral("≈")
                                                                                  : QStringLiteral("≠");
    case Row::Removed:
        return QStringLiteral("−");
    case Row::Added:
        return QStringLiteral("+");
    case Row::Same:
    case Row::Fold:
        break;
    }
    return {};
}

static Tone tone(const Row &row)
{
    return row.kind == Row::Changed ? Tone::Warning : row.kind == Row::Removed ? Tone::Error : Tone::Right;
}

void TextDiffView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    if (m_rows.rowCount() == 0)
        return;
    painter.setFont(font());
    const auto [first, last] = std::minmax(m_anchor, m_caret);
    const Paint paint{painter, rowHeight(), caretChange(), first.row, last.row};
    const int top = verticalScrollBar()->value();
    const int from = event->rect().top() / paint.height;
    const int to = std::min(event->rect().bottom() / paint.height, m_rows.rowCount() - 1 - top);
    for (int i = from; i <= to; ++i)
        paintRow(paint, top + i, i * paint.height);
    painter.setPen(color(Tone::Border, palette()));
    const int middle = half(Side::After).left() - 1;
    painter.drawLine(middle, event->rect().top(), middle, event->rect().bottom());
}

void TextDiffView::paintRow(const Paint &paint, int row, int y) const
{
    const Row at = m_rows.row(row);
    if (at.kind == Row::Fold) {
        paintFold(paint, at, QRect(0, y, viewport()->width(), paint.height));
    } else {
        for (const Side side : difference::kSides)
            paintSide(paint, row, at, side, y);
    }
    if (paint.change >= 0 && at.change == paint.change)
        paint.painter.fillRect(QRect(0, y, 3, paint.height), color(Tone::Accent, palette()));
    if (row == m_caret.row && hasFocus()) {
        paint.painter.setPen(color(Tone::Accent, palette()));
        const QRect area = at.kind == Row::Fold ? viewport()->rect() : half(m_side);
        paint.painter.drawRect(QRect(area.left(), y, area.width() - 1, paint.height - 1));
    }
}

void TextDiffView::paintFold(const Paint &paint, const Row &row, const QRect &area) const
{
    QPainter &painter = paint.painter;
    painter.fillRect(area, color(Tone::Sidebar, palette()));
    icon(QLatin1String("chevron-right"), Tone::Subtle)
        .paint(&painter, QRect(area.left() + kGrid, area.center().y() - 6, 13, 13));
    painter.setPen(color(Tone::Subtle, palette()));
    const QRect words = area.adjusted(gutterWidth() + kGrid / 2, 0, 0, 0);
    painter.setFont(QWidget::font());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, session::foldWords(row));
}

void TextDiffView::paintSide(const Paint &paint, int index, const Row &row, Side side, int y) const
{
    QPainter &painter = paint.painter;
    const QRect area(half(side).left(), y, half(side).width(), paint.height);
    const QRect gutter(area.left(), y, gutterWidth(), paint.height);
    painter.save();
    painter.setClipRect(area);
    const bool hasLine = row.line(side) >= 0;
    if (!hasLine)
        painter.fillRect(area, QBrush(color(Tone::Border, palette()), Qt::BDiagPattern));
    else if (row.change >= 0)
        painter.fillRect(area, wash(tone(row), palette(), 0.13));
    else
        painter.fillRect(gutter, color(Tone::Sidebar, palette()));
    if (hasLine) {
        painter.setPen(row.change >= 0 ? color(tone(row), palette()) : color(Tone::Subtle, palette()));
        const QString number = QString::number(row.line(side) + 1);
        const QRect numbers = gutter.adjusted(0, 0, -2 * fontMetrics().horizontalAdvance(u'0'), 0);
        painter.drawText(numbers, Qt::AlignVCenter | Qt::AlignRight, number);
        painter.drawText(gutter, Qt::AlignVCenter | Qt::AlignRight, sign(row, *m_rows.comparison()));
        painter.setClipRect(area.adjusted(gutter.width() + 2, 0, 0, 0));
        paintText(paint, index, row, side, y);
    }
    painter.restore();
}

void TextDiffView::paintText(const Paint &paint, int index, const Row &row, Side side, int y) const
{
    const session::DiffLine line = session::diffLine(*m_rows.comparison(), row, side);
    const auto layout = laidOut(line.text);
    const auto length = static_cast<int>(line.text.size());
    QList<QTextLayout::FormatRange> formats;
    if (line.changedLength > 0) {
        QTextLayout::FormatRange range{line.changedFrom, line.changedLength, {}};
        range.format.setBackground(wash(tone(row), palette(), 0.38));
        formats.append(range);
    }
    if (hasSelection() && side == m_side && index >= paint.first && index <= paint.last) {
        const auto [from, to] = std::minmax(m_anchor, m_caret);
        const int begin = index == from.row ? from.column : 0;
        const int end = index == to.row ? to.column : length;
        QTextLayout::FormatRange range{begin, std::max(0, end - begin), {}};
        range.format.setBackground(palette().highlight());
        range.format.setForeground(palette().highlightedText());
        formats.append(range);
    }
    const QPointF origin(textArea(side).left() - horizontalScrollBar()->value(), y + 2);
    paint.painter.setPen(palette().color(QPalette::Text));
    layout->draw(&paint.painter, origin, formats);
    const QTextLine laid = layout->lineAt(0);
    if (index == m_caret.row && side == m_side && hasFocus())
        layout->drawCursor(&paint.painter, origin, m_caret.column);
    if (line.end.isEmpty())
        return;
    const int width = fontMetrics().horizontalAdvance(line.end) + kGrid;
    const QRectF end(origin.x() + laid.naturalTextWidth() + kGrid, y + 1, width, paint.height - 2);
    paint.painter.setPen(color(tone(row), palette()));
    paint.painter.drawRoundedRect(end, 3, 3);
    paint.painter.drawText(end, Qt::AlignCenter, line.end);
}

} // namespace passerelle::ui
