// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/overview_strip.h"

#include "ui/mapping/source_editor.h"
#include "ui/style/looks.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace passerelle::ui
{

using Base = QsciScintillaBase;

static constexpr int kStripWidth = 12;
static constexpr int kBarHeight = 3;
/// A click or the mouse this near to a bar means it.
static constexpr int kNear = 6;

OverviewStrip::OverviewStrip(SourceEditor &source, QWidget *parent) : QWidget(parent), m_source(source)
{
    setObjectName(QStringLiteral("overview"));
    setAccessibleName(tr("Findings in the whole source"));
    setFixedWidth(kStripWidth);
    setCursor(Qt::PointingHandCursor);
    connect(&source, &SourceEditor::marksChanged, this, [this] {
        m_height = -1;
        update();
    });
}

QSize OverviewStrip::sizeHint() const { return {kStripWidth, 0}; }

void OverviewStrip::gather()
{
    if (m_height == height())
        return;
    m_height = height();
    m_bars.clear();
    const long lines = m_source.call(Base::SCI_GETLINECOUNT);
    const long scale = qMax(lines, m_source.call(Base::SCI_LINESONSCREEN)); // a short text ends above the end
    const long buckets = qMin(lines, qMax(1L, long{m_height}));
    quint32 begin = 0;
    for (long bucket = 0; bucket < buckets; ++bucket) {
        const qint64 first = qint64{bucket} * lines / buckets;
        const qint64 behind = (qint64{bucket} + 1) * lines / buckets;
        const auto end = static_cast<quint32>(
            behind >= lines ? m_source.call(Base::SCI_GETLENGTH) + 1
                            : m_source.call(Base::SCI_POSITIONFROMLINE, static_cast<unsigned long>(behind)));
        if (const auto worst = m_source.marks().worst(begin, end - 1))
            m_bars.push_back({static_cast<int>(first * m_height / scale), *worst});
        begin = end;
    }
}

std::vector<int> OverviewStrip::markedRows()
{
    gather();
    std::vector<int> rows;
    for (const Bar &bar : m_bars)
        rows.push_back(bar.row);
    return rows;
}

const OverviewStrip::Bar *OverviewStrip::nearest(int row)
{
    gather();
    const Bar *best = nullptr;
    for (const Bar &bar : m_bars) {
        if (!best || qAbs(bar.row + 1 - row) < qAbs(best->row + 1 - row))
            best = &bar;
    }
    return best;
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    gather();
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    // The worst on top of the others.
    for (int severity = 2; severity >= 0; --severity) {
        const QColor ink = color(look(static_cast<rules::Severity>(severity)).tone, palette());
        for (const Bar &bar : m_bars) {
            if (static_cast<int>(bar.mark.severity) == severity)
                painter.fillRect(QRect(2, bar.row, width() - 4, kBarHeight), ink);
        }
    }
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    const int row = event->position().toPoint().y();
    const Bar *bar = nearest(row);
    if (bar && qAbs(bar->row + 1 - row) <= kNear) {
        m_source.reveal(bar->mark.range);
    } else { // elsewhere it goes to that part of the text
        const long lines =
            qMax(m_source.call(Base::SCI_GETLINECOUNT), m_source.call(Base::SCI_LINESONSCREEN));
        const long line = static_cast<long>(
            std::clamp(qint64{row} * lines / qMax(1, height()), qint64{0}, qint64{lines} - 1));
        const long start = m_source.call(Base::SCI_POSITIONFROMLINE, static_cast<unsigned long>(line));
        m_source.reveal({static_cast<quint32>(qMax(0L, start)), 0});
    }
    m_source.setFocus(Qt::MouseFocusReason);
}

bool OverviewStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Bar *bar = nearest(help->pos().y());
    const bool isNear = bar && qAbs(bar->row + 1 - help->pos().y()) <= kNear;
    const QString words = isNear ? m_source.explain(bar->mark.range.offset) : QString();
    QToolTip::showText(help->globalPos(), words, this);
    return true;
}

} // namespace passerelle::ui
