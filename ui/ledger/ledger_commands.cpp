// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_commands.h"

#include "session/scan_session.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/message_area.h"

#include <QDir>
#include <utility>

namespace passerelle::ui
{

using session::ScanSession;

LedgerCommands::LedgerCommands(ScanSession &scan, Dialogs &dialogs, MessageArea &messages, QWidget *window)
    : QObject(window), m_scan(scan), m_dialogs(dialogs), m_messages(messages), m_window(window)
{
    connect(&scan, &ScanSession::problem, this, &LedgerCommands::tell);
    connect(&scan, &ScanSession::ledgerChanged, this, &LedgerCommands::follow);
    connect(&scan, &ScanSession::ledgerBegunAnew, this, [this](const QString &old) {
        Q_EMIT done(
            tr("A new ledger has begun. The old one is kept as %1.").arg(QDir::toNativeSeparators(old)));
    });
}

void LedgerCommands::askToBeginAnew(ScanSession &scan, Dialogs &dialogs, QWidget *parent)
{
    Dialogs::Question question;
    question.id = QStringLiteral("begin-ledger-anew");
    question.text = tr("Set this ledger aside and begin a new one?");
    question.detail = tr("%1\n\nThe file stays in its folder under another name; nothing in it changes. What "
                         "it holds is not in the new ledger, and numbers of orders begin at 1 again.")
                          .arg(QDir::toNativeSeparators(scan.ledgerPath()));
    question.accept = tr("Begin a new ledger");
    question.isDangerous = true;
    dialogs.ask(parent, question, [&scan](bool accepted) {
        if (accepted)
            scan.beginLedgerAnew();
    });
}

void LedgerCommands::tell(const Problem &problem)
{
    const auto &trouble = m_scan.ledgerTrouble();
    if (!trouble || trouble->id != problem.id || !m_scan.canBeginLedgerAnew()) {
        m_messages.tell(problem);
        return;
    }
    if (m_messages.shown().contains(problem.id) && m_told == problem.id)
        return;
    m_told = problem.id;
    m_messages.offer(problem,
                     {{QStringLiteral("begin-anew"), tr("&Begin a new ledger…"),
                       [this] { askToBeginAnew(m_scan, m_dialogs, m_window); }}},
                     Tone::Error);
}

/// A message that holds no more goes: the ledger can be used, or it is that of another workspace.
void LedgerCommands::follow()
{
    const auto &trouble = m_scan.ledgerTrouble();
    if (!m_told.isEmpty() && (!trouble || trouble->id != m_told))
        m_messages.withdraw(std::exchange(m_told, QString()));
}

} // namespace passerelle::ui
