// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace passerelle::session
{
class WorkspaceSession;
}

namespace passerelle::ui
{

class Dialogs;

/// Copies the mapping parameters to be pasted into TNAC's screen. While errors remain in them it says what
/// would come of it and copies only when told to all the same.
class TnacCopy : public QObject
{
    Q_OBJECT
public:
    TnacCopy(session::WorkspaceSession &session, Dialogs &dialogs, QWidget *window);

    void copy();

Q_SIGNALS:
    void done(const QString &sentence);

private:
    void put(int errors);

    session::WorkspaceSession &m_session;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace passerelle::ui
