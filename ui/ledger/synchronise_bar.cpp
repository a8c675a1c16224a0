// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/synchronise_bar.h"

#include "ledger/ledger_words.h"
#include "session/ledger_keeper.h"
#include "ui/style/controls.h"
#include "ui/style/icons.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace passerelle::ui
{

using session::LedgerKeeper;

SynchroniseBar::SynchroniseBar(LedgerKeeper &ledger, QWidget *parent)
    : QWidget(parent), m_ledger(ledger), m_start(new QPushButton(icon(QLatin1String("refresh")), {}, this)),
      m_progress(new QProgressBar(this)), m_words(new ToneLabel({}, Tone::Subtle, this)),
      m_stop(new QPushButton(tr("Stop synch&ronising"), this))
{
    m_start->setObjectName(QStringLiteral("synchronise"));
    m_progress->setObjectName(QStringLiteral("synchronise-progress"));
    m_progress->setAccessibleName(tr("Progress of the synchronisation"));
    m_progress->setTextVisible(false);
    m_words->setObjectName(QStringLiteral("synchronise-words"));
    m_stop->setObjectName(QStringLiteral("stop-synchronising"));
    m_stop->setAccessibleName(tr("Stop synchronising"));
    m_stop->setToolTip(tr("What is stored stays stored, the rest stays queued."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_words);
    layout->addWidget(m_stop);
    layout->addWidget(m_start);
    connect(m_start, &QPushButton::clicked, &m_ledger, &LedgerKeeper::synchronise);
    connect(m_stop, &QPushButton::clicked, &m_ledger, &LedgerKeeper::stopSynchronising);
    connect(&m_ledger, &LedgerKeeper::changed, this, &SynchroniseBar::follow);
    connect(&m_ledger, &LedgerKeeper::progressed, this, &SynchroniseBar::follow);
    follow();
}

void SynchroniseBar::follow()
{
    const LedgerKeeper::Synchronisation &now = m_ledger.synchronisation();
    // The keyboard stays at the button that took the other one's place.
    const bool hadFocus = m_start->hasFocus() || m_stop->hasFocus();
    setVisible(now.isRunning || m_ledger.queued() > 0);
    m_start->setVisible(!now.isRunning);
    m_start->setText(tr("Synch&ronise %n offline control(s)", nullptr, m_ledger.queued()));
    m_start->setAccessibleName(m_start->text().remove(u'&'));
    for (QWidget *shown : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_words),
                           static_cast<QWidget *>(m_stop)})
        shown->setVisible(now.isRunning);
    m_progress->setRange(0, now.total);
    m_progress->setValue(now.done);
    m_words->setText(now.isStopping ? tr("Stopping…") : ledger::progressWords(now.done, now.total));
    if (hadFocus)
        (now.isRunning ? m_stop : m_start)->setFocus(Qt::OtherFocusReason);
}

} // namespace passerelle::ui
