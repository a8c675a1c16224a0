// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/message_area.h"

#include "ui/style/controls.h"
#include "ui/style/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace passerelle::ui
{

static constexpr std::size_t kMostMessages = 3;

namespace
{

/// The band of one problem.
class MessageBar final : public QWidget
{
public:
    MessageBar(Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), wash(m_tone, palette(), 0.10));
        painter.fillRect(QRect(0, 0, 4, height()), color(m_tone, palette()));
        painter.setPen(color(Tone::Border, palette()));
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }

private:
    Tone m_tone;
};

QLatin1String iconOf(Tone tone)
{
    return QLatin1String(tone == Tone::Error ? "error" : tone == Tone::Warning ? "warning" : "note");
}

QLabel *line(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageArea::MessageArea(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("messages"));
    setAccessibleName(tr("Messages"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    hide();
}

void MessageArea::tell(const Problem &problem)
{
    const QString sentence = problem.sentence();
    const auto same = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.id == problem.id && entry.sentence == sentence;
    });
    if (same != m_entries.end())
        return;
    add(problem, {}, Tone::Error);
}

void MessageArea::offer(const Problem &problem, const std::vector<Offer> &offers, Tone tone)
{
    withdraw(problem.id);
    add(problem, offers, tone);
}

void MessageArea::withdraw(const QString &id)
{
    while (true) {
        const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                        [&id](const Entry &entry) { return entry.id == id; });
        if (found == m_entries.end())
            return;
        close(found->bar);
    }
}

void MessageArea::withdrawTopic(QLatin1String topic)
{
    const QStringList ids = shown();
    for (const QString &id : ids) {
        if (id.startsWith(topic))
            withdraw(id);
    }
}

static QVBoxLayout *textsOf(const Problem &problem, QWidget *bar)
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    QLabel *what = line(problem.what, bar);
    QFont bold = what->font();
    bold.setWeight(QFont::DemiBold);
    what->setFont(bold);
    texts->addWidget(what);
    if (!problem.where.isEmpty()) {
        QLabel *where = line(problem.where, bar);
        where->setFont(codeFont());
        texts->addWidget(where);
    }
    if (!problem.next.isEmpty())
        texts->addWidget(line(problem.next, bar));
    return texts;
}

void MessageArea::add(const Problem &problem, const std::vector<Offer> &offers, Tone tone)
{
    const QString sentence = problem.sentence();
    auto *bar = new MessageBar(tone, this);
    bar->setObjectName(QStringLiteral("message-") + problem.id);
    bar->setAccessibleName(sentence);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(2 * kGrid, kGrid, kGrid, kGrid);
    layout->setSpacing(kGrid + 4);
    layout->addWidget(new IconLabel(icon(iconOf(tone), tone), 20, bar), 0, Qt::AlignTop);
    layout->addLayout(textsOf(problem, bar), 1);
    for (const Offer &offer : offers) {
        auto *button = new QPushButton(offer.text, bar);
        button->setObjectName(bar->objectName() + u'-' + offer.id);
        // The button may go with its bar while it acts.
        connect(button, &QPushButton::clicked, this, offer.act, Qt::QueuedConnection);
        layout->addWidget(button, 0, Qt::AlignVCenter);
    }
    QToolButton *close = iconButton(QLatin1String("close"), tr("Close this message"), bar);
    connect(close, &QToolButton::clicked, this, [this, bar] { this->close(bar); });
    layout->addWidget(close, 0, Qt::AlignTop);

    m_layout->insertWidget(0, bar);
    m_entries.push_front({problem.id, sentence, bar, !offers.empty()});
    while (m_entries.size() > kMostMessages)
        closeOldest();
    show();
    QAccessibleEvent event(bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

/// Of those that ask nothing, where there is one.
void MessageArea::closeOldest()
{
    const auto plain =
        std::find_if(m_entries.rbegin(), m_entries.rend(), [](const Entry &entry) { return !entry.asks; });
    close(plain == m_entries.rend() ? m_entries.back().bar : plain->bar);
}

void MessageArea::close(QWidget *bar)
{
    std::erase_if(m_entries, [bar](const Entry &entry) { return entry.bar == bar; });
    bar->hide();
    bar->deleteLater();
    setVisible(!m_entries.empty());
}

void MessageArea::clear()
{
    while (!m_entries.empty())
        close(m_entries.front().bar);
}

QStringList MessageArea::shown() const
{
    QStringList ids;
    for (const Entry &entry : m_entries)
        ids.append(entry.id);
    return ids;
}

} // namespace passerelle::ui
