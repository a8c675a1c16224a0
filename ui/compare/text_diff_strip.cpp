// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/text_diff_strip.h"

#include "ui/compare/text_diff_view.h"
#include "ui/style/controls.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace passerelle::ui
{

using difference::Row;

static constexpr int kMarkHeight = 3;

TextDiffStrip::TextDiffStrip(TextDiffView &view, QWidget *parent) : QWidget(parent), m_view(view)
{
    setObjectName(QStringLiteral("text-diff-strip"));
    setAccessibleName(tr("Differences in the whole text"));
    setFixedWidth(12);
    setCursor(Qt::PointingHandCursor);
    connect(&view, &TextDiffView::foldsChanged, this, qOverload<>(&QWidget::update));
    connect(&view, &TextDiffView::caretMoved, this, qOverload<>(&QWidget::update));
}

int TextDiffStrip::rowAt(int y) const
{
    return static_cast<int>(qint64{y} * m_view.rows().rowCount() / std::max(1, height()));
}

void TextDiffStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    const difference::SideBySide &rows = m_view.rows();
    if (rows.rowCount() == 0)
        return;
    // One look for each row of pixels, however many differences there are.
    for (int y = 0; y < height(); ++y) {
        const int first = rowAt(y);
        const int behind = std::max(first + 1, rowAt(y + 1));
        const int change = rows.row(first).change >= 0 ? rows.row(first).change : rows.nextChange(first, +1);
        if (change < 0 || rows.firstRow(change) >= behind ||
            (rows.firstRow(change) < first && rows.row(first).change != change))
            continue;
        const Row::Kind kind = rows.row(std::max(first, rows.firstRow(change))).kind;
        const Tone tone = kind == Row::Changed   ? Tone::Warning
                          : kind == Row::Removed ? Tone::Error
                                                 : Tone::Right;
        painter.fillRect(QRect(2, y, width() - 4, kMarkHeight), color(tone, palette()));
    }
    const auto at = static_cast<int>(qint64{m_view.caretRow()} * height() / rows.rowCount());
    painter.fillRect(QRect(0, at, width(), 2), color(Tone::Accent, palette()));
}

void TextDiffStrip::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint().y());
    const difference::SideBySide &rows = m_view.rows();
    if (row < 0 || row >= rows.rowCount())
        return;
    const int line = rows.lineNear(difference::Side::After, row);
    m_view.goNearLine(difference::Side::After, std::max(0, line));
}

} // namespace passerelle::ui
