// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_commands.h"

#include "session/ledger_keeper.h"
#include "session/scan_session.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/message_area.h"

#include <QDir>
#include <utility>

namespace passerelle::ui
{

using session::LedgerKeeper;
using session::ScanSession;

LedgerCommands::LedgerCommands(ScanSession &scan, Dialogs &dialogs, MessageArea &messages, QWidget *window)
    : QObject(window), m_ledger(scan.ledgerKeeper()), m_dialogs(dialogs), m_messages(messages),
      m_window(window)
{
    connect(&scan, &ScanSession::problem, this, &LedgerCommands::tell);
    connect(&m_ledger, &LedgerKeeper::changed, this, &LedgerCommands::follow);
    connect(&m_ledger, &LedgerKeeper::begunAnew, this, [this](const QString &old) {
        Q_EMIT done(
            tr("A new ledger has begun. The old one is kept as %1.").arg(QDir::toNativeSeparators(old)));
    });
}

void LedgerCommands::askToBeginAnew(LedgerKeeper &ledger, Dialogs &dialogs, QWidget *parent)
{
    Dialogs::Question question;
    question.id = QStringLiteral("begin-ledger-anew");
    question.text = tr("Set this ledger aside and begin a new one?");
    question.detail = tr("%1\n\nThe file stays in its folder under another name; nothing in it changes. What "
                         "it holds is not in the new ledger, and numbers of orders begin at 1 again.")
                          .arg(QDir::toNativeSeparators(ledger.path()));
    question.accept = tr("Begin a new ledger");
    question.isDangerous = true;
    dialogs.ask(parent, question, [&ledger](bool accepted) {
        if (accepted)
            ledger.beginAnew();
    });
}

void LedgerCommands::tell(const Problem &problem)
{
    const auto &trouble = m_ledger.trouble();
    if (!trouble || trouble->id != problem.id || !m_ledger.canBeginAnew()) {
        m_messages.tell(problem);
        return;
    }
    if (m_messages.shown().contains(problem.id) && m_told == problem.id)
        return;
    m_told = problem.id;
    m_messages.offer(problem,
                     {{QStringLiteral("begin-anew"), tr("&Begin a new ledger…"),
                       [this] { askToBeginAnew(m_ledger, m_dialogs, m_window); }}},
                     Tone::Error);
}

/// A message that holds no more goes: the ledger can be used, or it is that of another workspace.
void LedgerCommands::follow()
{
    const auto &trouble = m_ledger.trouble();
    if (!m_told.isEmpty() && (!trouble || trouble->id != m_told))
        m_messages.withdraw(std::exchange(m_told, QString()));
}

} // namespace passerelle::ui
