// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;
class QStatusBar;
class QToolButton;

namespace passerelle::session
{
class WorkspaceSession;
}

namespace passerelle::ui
{

class IconLabel;
class ToneLabel;

/// What the status bar always says: how many findings, whether the file is saved, where the password is,
/// where the caret is.
class StatusLine : public QObject
{
    Q_OBJECT
public:
    StatusLine(session::WorkspaceSession &session, QStatusBar *bar);

    void setCaret(int line, int column);
    /// A sentence that goes by itself.
    void say(const QString &sentence);

Q_SIGNALS:
    void findingsRequested();
    void passwordRequested();

private:
    void showFindings();
    void showFile();
    void showPassword();

    session::WorkspaceSession &m_session;
    QStatusBar *m_bar;
    QToolButton *m_findings;
    ToneLabel *m_file;
    QToolButton *m_password;
    QLabel *m_caret;
};

} // namespace passerelle::ui
