// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/needs_workspace.h"

#include "session/workspace_session.h"
#include "ui/shell/actions.h"
#include "ui/style/controls.h"

#include <QAction>
#include <QPushButton>

namespace passerelle::ui
{

NeedsWorkspace::NeedsWorkspace(session::WorkspaceSession &session, Actions &actions, QWidget *content,
                               QLatin1String icon, const QString &title, const QString &sentence,
                               QWidget *parent)
    : QStackedWidget(parent), m_session(session), m_content(content)
{
    auto *nothing = new EmptyState(icon, title, sentence, this);
    nothing->addAction(actions[Actions::Open]);
    nothing->addAction(actions[Actions::OpenSample]);
    auto *alone = new EmptyState(icon, title, sentence, this);
    auto *make = new QAction(tr("Make it a workspace"), this);
    make->setObjectName(QStringLiteral("make-workspace"));
    make->setToolTip(
        tr("Adds a connection, a plan and a sale to the mapping that is open. Its text stays as it is."));
    alone->addAction(make);
    m_nothing = nothing;
    m_mappingAlone = alone;
    addWidget(m_nothing);
    addWidget(m_mappingAlone);
    addWidget(m_content);
    connect(make, &QAction::triggered, &m_session, &session::WorkspaceSession::makeWorkspace);
    connect(&m_session, &session::WorkspaceSession::opened, this, &NeedsWorkspace::follow);
    connect(&m_session, &session::WorkspaceSession::fileChanged, this, &NeedsWorkspace::follow);
    follow();
}

void NeedsWorkspace::follow()
{
    setCurrentWidget(!m_session.isOpen()            ? m_nothing
                     : m_session.file().isWorkspace ? m_content
                                                    : m_mappingAlone);
}

} // namespace passerelle::ui
