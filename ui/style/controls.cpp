// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/controls.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace passerelle::ui
{

QFont codeFont() { return QFontDatabase::systemFont(QFontDatabase::FixedFont); }

static QLabel *titled(const QString &text, qreal larger, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * larger);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *heading(const QString &text, QWidget *parent) { return titled(text, 1.6, parent); }
QLabel *subheading(const QString &text, QWidget *parent) { return titled(text, 1.15, parent); }

QLabel *hint(const QString &text, QWidget *parent)
{
    auto *label = new ToneLabel(text, Tone::Subtle, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 0.92);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

void makePrimary(QPushButton *button, bool isPrimary)
{
    button->setProperty("primary", isPrimary);
    button->update();
}

QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    const auto follow = [button, action] {
        // A letter that is the action's own in its menu may be another's in the window.
        QString words = action->text().replace(QLatin1String("&&"), QLatin1String("\n"));
        button->setText(words.remove(u'&').replace(u'\n', QLatin1String("&&")));
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->text().remove(QLatin1Char('&')));
    };
    follow();
    button->setObjectName(action->objectName() + QStringLiteral("-button"));
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QToolButton *iconButton(QLatin1String iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void addField(QFormLayout *form, const QString &label, QWidget *field, const QString &explanation)
{
    auto *caption = new QLabel(label);
    caption->setBuddy(field->focusProxy() ? field->focusProxy() : field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    if (explanation.isEmpty()) {
        form->addRow(caption, field);
        return;
    }
    auto *both = new QVBoxLayout;
    both->setSpacing(kGrid / 2);
    both->addWidget(field);
    both->addWidget(hint(explanation));
    field->setAccessibleDescription(explanation);
    form->addRow(caption, both);
}

ToneLabel::ToneLabel(const QString &text, Tone tone, QWidget *parent) : QLabel(text, parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    follow();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    follow();
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_following)
        follow();
}

void ToneLabel::follow()
{
    m_following = true;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, color(m_tone, own));
    setPalette(own);
    m_following = false;
}

IconLabel::IconLabel(const QIcon &icon, int size, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_size(size)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

Panel::Panel(QWidget *parent) : QFrame(parent) {}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Tone::Border, palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kGrid, kGrid);
}

EmptyState::EmptyState(QLatin1String iconName, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    auto *picture = new IconLabel(icon(iconName, Tone::Subtle), 6 * kGrid, this);
    picture->setAccessibleName(title);
    QLabel *head = subheading(title, this);
    m_sentence = hint(sentence, this);
    m_sentence->setMaximumWidth(kFormWidth * 2 / 3);
    m_layout->setSpacing(2 * kGrid);
    m_layout->addStretch(2);
    m_layout->addWidget(picture, 0, Qt::AlignHCenter);
    m_layout->addWidget(head, 0, Qt::AlignHCenter);
    // In a row of its own: its height follows from the width that it gets, not from that of the page.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_sentence, 100);
    row->addStretch(1);
    m_layout->addLayout(row);
    m_layout->addStretch(3);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setMinimumWidth(kFormWidth / 2);
}

QPushButton *EmptyState::addAction(QAction *action)
{
    QPushButton *button = buttonFor(action, this);
    if (!m_hasPrimary)
        makePrimary(button);
    m_hasPrimary = true;
    m_layout->insertWidget(m_layout->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

void EmptyState::setSentence(const QString &sentence) { m_sentence->setText(sentence); }

} // namespace passerelle::ui
