// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/totals_band.h"

#include "ui/style/controls.h"
#include "ui/style/icons.h"

#include <QHBoxLayout>
#include <QLocale>

namespace passerelle::ui
{

TotalsBand::TotalsBand(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4 * kGrid);
    m_letIn = addFigure(layout, tr("let in"));
    m_controls = addFigure(layout, tr("controls"));
    m_tickets = addFigure(layout, tr("tickets sold"));
    m_refused = addFigure(layout, tr("not let in"));
    m_icon = new IconLabel({}, 24, this);
    m_verdict = new ToneLabel({}, Tone::Subtle, this);
    m_verdict->setObjectName(QStringLiteral("totals-verdict"));
    m_verdict->setWordWrap(true);
    layout->addSpacing(2 * kGrid);
    layout->addWidget(m_icon);
    layout->addWidget(m_verdict, 1);
    showUnknown({}, false);
}

TotalsBand::Figure TotalsBand::addFigure(QLayout *layout, const QString &caption)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    Figure figure{heading(QString(), box), hint(caption, box)};
    figure.caption->setWordWrap(false);
    column->addWidget(figure.number);
    column->addWidget(figure.caption);
    layout->addWidget(box);
    return figure;
}

void TotalsBand::fill(const Figure &figure, const QString &number)
{
    figure.number->setText(number);
    //: A total of the ledger for a screen reader: "let in: 124"
    figure.number->setAccessibleName(tr("%1: %2").arg(figure.caption->text(), figure.number->text()));
}

void TotalsBand::showUnknown(const QString &why, bool isWrong)
{
    for (const Figure &figure : {m_letIn, m_controls, m_tickets, m_refused})
        fill(figure, QStringLiteral("–"));
    const Tone tone = isWrong ? Tone::Error : Tone::Subtle;
    m_icon->setIcon(icon(QLatin1String(isWrong ? "error" : "question"), tone));
    m_verdict->setTone(tone);
    m_verdict->setText(why);
    m_icon->setAccessibleName(why);
}

void TotalsBand::show(const ledger::Totals &totals)
{
    const QLocale locale;
    fill(m_letIn, locale.toString(totals.letIn));
    fill(m_controls, locale.toString(totals.controls));
    fill(m_tickets, locale.toString(totals.tickets));
    fill(m_refused, locale.toString(totals.refused));
    const qint64 unpaid = totals.letInWithoutSale();
    if (unpaid > 0) {
        m_icon->setIcon(icon(QLatin1String("broken-coin"), Tone::Error));
        m_verdict->setTone(Tone::Error);
        m_verdict->setText(
            tr("%n let in without a sale: nobody is paid for them.", nullptr, static_cast<int>(unpaid)));
    } else if (totals.queuedOffline > 0) {
        m_icon->setIcon(icon(QLatin1String("clock"), Tone::Warning));
        m_verdict->setTone(Tone::Warning);
        m_verdict->setText(tr("%n let in offline: control and sale follow when you synchronise.", nullptr,
                              static_cast<int>(totals.queuedOffline)));
    } else {
        m_icon->setIcon(icon(QLatin1String("right"), Tone::Right));
        m_verdict->setTone(Tone::Subtle);
        m_verdict->setText(totals.letIn > 0 ? tr("Each visitor let in has a control and a sale.")
                                            : tr("Nobody was let in yet."));
    }
    m_icon->setAccessibleName(m_verdict->text());
}

} // namespace passerelle::ui
