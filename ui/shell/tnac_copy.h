// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/tnac_maker.h"

#include <QObject>

class QSettings;

namespace passerelle::session
{
class WorkspaceSession;
}

namespace passerelle::ui
{

class Dialogs;

/// Copies the mapping parameters, written as TnacMaker writes them, to be pasted into TNAC's screen. While
/// errors remain in them it says what would come of it and copies only when told to all the same.
class TnacCopy : public QObject
{
    Q_OBJECT
public:
    TnacCopy(session::WorkspaceSession &session, Dialogs &dialogs, const QSettings &settings,
             QWidget *window);

    void copy();

Q_SIGNALS:
    void done(const QString &sentence);

private:
    void offer(const session::TnacMaker::Made &made);
    void put(const session::TnacMaker::Made &made);

    session::WorkspaceSession &m_session;
    Dialogs &m_dialogs;
    const QSettings &m_settings;
    session::TnacMaker m_maker;
    QWidget *m_window;
};

} // namespace passerelle::ui
