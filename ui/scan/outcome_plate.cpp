// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/outcome_plate.h"

#include "ui/style/colors.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>
#include <algorithm>

namespace passerelle::ui
{

static constexpr int kIconSize = 64;
static constexpr qreal kRadius = 12;
static constexpr qreal kStripe = 18;
static constexpr int kLeastHeight = 168;

OutcomePlate::OutcomePlate(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("outcome"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

QSize OutcomePlate::sizeHint() const { return {420, neededHeight()}; }

QSize OutcomePlate::minimumSizeHint() const { return {280, neededHeight()}; }

int OutcomePlate::neededHeight() const
{
    const Words words = wordsIn(QRect(0, 0, width(), kLeastHeight));
    return std::max(kLeastHeight, words.wordHeight + kGrid + words.detailHeight + 4 * kGrid);
}

bool OutcomePlate::isStriped() const
{
    return m_state == State::Finished && m_trace.outcome == scan::Outcome::LetInNoSale && !m_trace.isQueued;
}

OutcomePlate::Words OutcomePlate::wordsIn(const QRect &plate) const
{
    Words words;
    const int side = isStriped() ? 8 * kGrid : 3 * kGrid;
    words.area = plate.adjusted(side + kIconSize + 2 * kGrid, 2 * kGrid, -side, -2 * kGrid);
    words.wordFont = words.detailFont = font();
    words.wordFont.setPointSizeF(font().pointSizeF() * 2.0);
    words.wordFont.setBold(true);
    words.detailFont.setPointSizeF(font().pointSizeF() * 1.1);
    const auto heightOf = [&words](const QFont &font, const QString &text) {
        const QRect endless(0, 0, words.area.width(), QWIDGETSIZE_MAX);
        return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(endless, Qt::TextWordWrap, text).height();
    };
    words.wordHeight = heightOf(words.wordFont, word());
    words.detailHeight = heightOf(words.detailFont, detail());
    return words;
}

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
    updateGeometry();
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
    if (!isStriped())
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

/// The splitter around it knows no height that depends on a width.
void OutcomePlate::resizeEvent(QResizeEvent *event)
{
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void OutcomePlate::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plate = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    paintGround(painter, plate);

    const bool isFinished = m_state == State::Finished;
    const QColor ink = isFinished ? QColor(Qt::white) : palette().color(QPalette::WindowText);
    const Words words = wordsIn(rect());
    const QLatin1String iconName =
        isFinished ? look(m_trace.outcome, m_trace.isQueued).iconName : QLatin1String("scan");
    const QRect iconPlace(words.area.left() - kIconSize - 2 * kGrid, words.area.center().y() - kIconSize / 2,
                          kIconSize, kIconSize);
    fixedIcon(iconName, ink).paint(&painter, iconPlace);

    painter.setPen(ink);
    painter.setFont(words.wordFont);
    const int height = words.wordHeight + kGrid + words.detailHeight;
    const int top = std::max(words.area.top(), words.area.center().y() - height / 2);
    const QRect wordPlace(words.area.left(), top, words.area.width(), words.wordHeight);
    painter.drawText(wordPlace, Qt::TextWordWrap, word());
    painter.setFont(words.detailFont);
    painter.drawText(wordPlace.translated(0, words.wordHeight + kGrid).adjusted(0, 0, 0, words.detailHeight),
                     Qt::TextWordWrap, detail());
}

} // namespace passerelle::ui
