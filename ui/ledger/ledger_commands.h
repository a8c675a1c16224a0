// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"

#include <QObject>

class QWidget;

namespace passerelle::session
{
class LedgerKeeper;
class ScanSession;
} // namespace passerelle::session

namespace passerelle::ui
{

class Dialogs;
class MessageArea;

/// What the window tells of scans and their ledger, with the way on where there is one: a ledger that cannot
/// be used is set aside, and a new one begun, when the operator says so.
class LedgerCommands : public QObject
{
    Q_OBJECT
public:
    LedgerCommands(session::ScanSession &scan, Dialogs &dialogs, MessageArea &messages, QWidget *window);

    /// Asks, then begins a new ledger; the old file is kept under another name.
    static void askToBeginAnew(session::LedgerKeeper &ledger, Dialogs &dialogs, QWidget *parent);

Q_SIGNALS:
    void done(const QString &sentence);

private:
    void tell(const Problem &problem);
    void follow();

    session::LedgerKeeper &m_ledger;
    Dialogs &m_dialogs;
    MessageArea &m_messages;
    QWidget *m_window;
    QString m_told; ///< id of the trouble that is offered a way on; empty: none
};

} // namespace passerelle::ui
