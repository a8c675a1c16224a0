// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace passerelle::session
{
class WorkspaceSession;
}

namespace passerelle::ui
{

class Actions;

/// Shows `content` while a workspace is open. Otherwise it says what is missing and offers the first step: to
/// make the plain mapping that is open a workspace, or to open one.
class NeedsWorkspace : public QStackedWidget
{
    Q_OBJECT
public:
    NeedsWorkspace(session::WorkspaceSession &session, Actions &actions, QWidget *content, QLatin1String icon,
                   const QString &title, const QString &sentence, QWidget *parent = nullptr);

private:
    void follow();

    session::WorkspaceSession &m_session;
    QWidget *m_content = nullptr;
    QWidget *m_nothing = nullptr;      ///< where nothing is open
    QWidget *m_mappingAlone = nullptr; ///< where a plain mapping is
};

} // namespace passerelle::ui
