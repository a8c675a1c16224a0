// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/outcome_plate.h"

#include "ui/style/colors.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>

namespace passerelle::ui
{

static constexpr int kIconSize = 64;
static constexpr qreal kRadius = 12;
static constexpr qreal kStripe = 18;

OutcomePlate::OutcomePlate(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("outcome"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

QSize OutcomePlate::sizeHint() const { return {420, 168}; }

QSize OutcomePlate::minimumSizeHint() const { return {280, 168}; }

void OutcomePlate::show(const scan::Trace &trace)
{
    m_trace = trace;
    m_state = trace.isFinished ? State::Finished : State::Running;
    describe();
}

void OutcomePlate::clear()
{
    m_trace = {};
    m_state = State::Empty;
    describe();
}

QString OutcomePlate::word() const
{
    switch (m_state) {
    case State::Empty:
        return tr("Waiting for a card");
    case State::Running:
        return tr("Asking …");
    case State::Finished:
        break;
    }
    return look(m_trace.outcome, m_trace.isQueued).word;
}

QString OutcomePlate::detail() const
{
    if (m_state != State::Finished)
        return m_state == State::Empty ? tr("Choose a device, then scan or type a card.") : QString();
    if (m_trace.order.isEmpty())
        return m_trace.message;
    return tr("Order %1 · %2").arg(m_trace.order, m_trace.barcode);
}

void OutcomePlate::describe()
{
    setAccessibleName(detail().isEmpty() ? word() : tr("%1. %2").arg(word(), detail()));
    setToolTip(detail());
    update();
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void OutcomePlate::paintGround(QPainter &painter, const QRectF &plate) const
{
    QPainterPath path;
    path.addRoundedRect(plate, kRadius, kRadius);
    if (m_state != State::Finished) {
        painter.fillPath(path, wash(Tone::Subtle, palette(), 0.10));
        painter.setPen(color(Tone::Border, palette()));
        painter.drawPath(path);
        return;
    }
    painter.fillPath(path, color(look(m_trace.outcome, m_trace.isQueued).tone, palette()));
    if (m_trace.outcome != scan::Outcome::LetInNoSale || m_trace.isQueued)
        return;
    // Let in and nobody is paid: it must frighten. Stripes of the right green stand at both ends, outside the
    // words.
    painter.save();
    painter.setClipPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Tone::LetIn, palette()));
    for (const qreal left : {plate.left(), plate.right() - 3 * kStripe}) {
        painter.save();
        painter.setClipRect(QRectF(left, plate.top(), 3 * kStripe, plate.height()), Qt::IntersectClip);
        for (qreal x = left - plate.height(); x < left + 3 * kStripe; x += 2 * kStripe) {
            const QPointF stripe[] = {{x, plate.bottom()},
                                      {x + kStripe, plate.bottom()},
                                      {x + kStripe + plate.height(), plate.top()},
                                      {x + plate.height(), plate.top()}};
            painter.drawPolygon(stripe, 4);
        }
        painter.restore();
    }
    painter.restore();
}

void OutcomePlate::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plate = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    paintGround(painter, plate);

    const bool isFinished = m_state == State::Finished;
    const QColor ink = isFinished ? QColor(Qt::white) : palette().color(QPalette::WindowText);
    const bool isStriped = isFinished && m_trace.outcome == scan::Outcome::LetInNoSale && !m_trace.isQueued;
    QRect content = rect().adjusted(3 * kGrid, 2 * kGrid, -3 * kGrid, -2 * kGrid);
    if (isStriped)
        content.adjust(5 * kGrid, 0, -5 * kGrid, 0);

    const QLatin1String iconName =
        isFinished ? look(m_trace.outcome, m_trace.isQueued).iconName : QLatin1String("scan");
    const QRect iconPlace(content.left(), content.center().y() - kIconSize / 2, kIconSize, kIconSize);
    fixedIcon(iconName, ink).paint(&painter, iconPlace);

    const QRect words = content.adjusted(kIconSize + 2 * kGrid, 0, 0, 0);
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 2.0);
    large.setBold(true);
    painter.setPen(ink);
    painter.setFont(large);
    const int wordHeight = painter.boundingRect(words, Qt::TextWordWrap, word()).height();
    QFont usual = font();
    usual.setPointSizeF(font().pointSizeF() * 1.1);
    const int detailHeight = QFontMetrics(usual).boundingRect(words, Qt::TextWordWrap, detail()).height();
    const int top = std::max(words.top(), words.center().y() - (wordHeight + kGrid + detailHeight) / 2);
    painter.drawText(QRect(words.left(), top, words.width(), wordHeight), Qt::TextWordWrap, word());
    painter.setFont(usual);
    painter.drawText(
        QRect(words.left(), top + wordHeight + kGrid, words.width(), words.bottom() - top - wordHeight),
        Qt::TextWordWrap, detail());
}

} // namespace passerelle::ui
