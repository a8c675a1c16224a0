// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/paste_offer.h"

#include "session/paste_rescue.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace passerelle::ui
{

PasteOffer::PasteOffer(session::PasteRescue &rescue, QWidget *parent)
    : QWidget(parent), m_rescue(rescue), m_title(new QLabel(this)), m_changes(new QLabel(this)),
      m_area(new QScrollArea(this)), m_take(new QPushButton(tr("Take the repaired te&xt"), this))
{
    setObjectName(QStringLiteral("paste-offer"));
    m_title->setObjectName(QStringLiteral("paste-offer-title"));
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_changes->setObjectName(QStringLiteral("paste-offer-changes"));
    for (QLabel *label : {m_title, m_changes}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_take->setObjectName(QStringLiteral("paste-offer-take"));
    makePrimary(m_take);
    auto *keep = new QPushButton(tr("Keep &what was pasted"), this);
    keep->setObjectName(QStringLiteral("paste-offer-keep"));
    connect(m_take, &QPushButton::clicked, this, &PasteOffer::take);
    connect(keep, &QPushButton::clicked, this, &PasteOffer::keep);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_title);
    texts->addWidget(m_changes);
    texts->addWidget(guessArea());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    buttons->addWidget(m_take);
    buttons->addWidget(keep);
    buttons->addStretch(1);
    texts->addSpacing(4);
    texts->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, kGrid, kGrid, kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(new IconLabel(icon(QLatin1String("repair"), Tone::Accent), 20, this), 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    connect(&rescue, &session::PasteRescue::offerChanged, this, &PasteOffer::showOffer);
    showOffer();
}

/// Questions can be long and many: they scroll, and the band stays a band.
QWidget *PasteOffer::guessArea()
{
    m_area->setObjectName(QStringLiteral("paste-offer-guesses"));
    m_area->setAccessibleName(tr("Guesses"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    auto *inside = new QWidget(m_area);
    inside->setAutoFillBackground(false);
    m_guesses = new QVBoxLayout(inside);
    m_guesses->setContentsMargins(0, 0, 0, 0);
    m_guesses->setSpacing(2);
    m_area->setWidget(inside);
    inside->setAutoFillBackground(false);
    return m_area;
}

void PasteOffer::showOffer()
{
    const bool hasFocus = isAncestorOf(QApplication::focusWidget());
    setVisible(m_rescue.hasOffer());
    if (!m_rescue.hasOffer()) {
        if (hasFocus)
            Q_EMIT answered();
        return;
    }
    QStringList lines;
    int count = 0;
    for (const rescue::Change &one : m_rescue.offer().changes()) {
        lines.append(QStringLiteral("\u2022 ") + one.what);
        ++count;
    }
    m_title->setText(count == 0 ? tr("The pasted text can be repaired, if you say how")
                                : tr("Pasted text repaired: %n thing(s)", nullptr, count));
    m_changes->setText(lines.join(QLatin1Char('\n')));
    m_changes->setVisible(!lines.isEmpty());
    showGuesses();
    showTakeable();
    setAccessibleName(m_title->text());
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void PasteOffer::showGuesses()
{
    for (QCheckBox *box : m_boxes) {
        box->hide();
        box->deleteLater();
    }
    m_boxes.clear();
    for (const rescue::Guess &guess : m_rescue.offer().guesses()) {
        auto *box = new QCheckBox(guess.question + QLatin1Char('\n') + guess.answer, this);
        box->setObjectName(QStringLiteral("paste-offer-guess-%1").arg(m_boxes.size()));
        box->setToolTip(tr("A guess: only you know what was meant"));
        connect(box, &QCheckBox::toggled, this, &PasteOffer::showTakeable);
        m_guesses->addWidget(box);
        box->show(); // otherwise it is not counted in the height below
        m_boxes.push_back(box);
    }
    constexpr int kMostHeight = 12 * kGrid;
    // With its scroll bar below, which a narrow window needs.
    const int bar = m_area->horizontalScrollBar()->sizeHint().height();
    m_area->setFixedHeight(qMin(kMostHeight, m_guesses->sizeHint().height() + kGrid + bar));
    m_area->setVisible(!m_boxes.empty());
}

void PasteOffer::showTakeable()
{
    const bool hasChecked =
        std::any_of(m_boxes.begin(), m_boxes.end(), [](const QCheckBox *box) { return box->isChecked(); });
    m_take->setEnabled(m_rescue.hasOffer() && (hasChecked || !m_rescue.offer().changes().empty()));
}

void PasteOffer::take()
{
    std::vector<std::size_t> guesses;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            guesses.push_back(i);
    }
    m_take->setEnabled(false);
    m_rescue.take(guesses);
}

void PasteOffer::keep() { m_rescue.decline(); }

void PasteOffer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        keep();
    else
        QWidget::keyPressEvent(event);
}

void PasteOffer::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), wash(Tone::Accent, palette(), 0.10));
    painter.fillRect(QRect(0, 0, 4, height()), color(Tone::Accent, palette()));
    painter.setPen(color(Tone::Border, palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace passerelle::ui
