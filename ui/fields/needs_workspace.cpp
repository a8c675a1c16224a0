// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/needs_workspace.h"

#include "session/workspace_session.h"
#include "ui/style/controls.h"

#include <QAction>
#include <QPushButton>

namespace passerelle::ui
{

NeedsWorkspace::NeedsWorkspace(session::WorkspaceSession &session, QWidget *content, QLatin1String icon,
                               const QString &title, const QString &sentence, QWidget *parent)
    : QStackedWidget(parent), m_session(session), m_content(content)
{
    auto *placeholder = new EmptyState(icon, title, sentence, this);
    m_placeholder = placeholder;
    m_make = new QAction(tr("Make it a workspace"), this);
    m_make->setToolTip(
        tr("Adds a connection, a plan and a sale to the mapping that is open. Its text stays as it is."));
    placeholder->addAction(m_make)->setObjectName(QStringLiteral("make-workspace"));
    addWidget(m_placeholder);
    addWidget(m_content);
    connect(m_make, &QAction::triggered, &m_session, &session::WorkspaceSession::makeWorkspace);
    connect(&m_session, &session::WorkspaceSession::opened, this, &NeedsWorkspace::follow);
    connect(&m_session, &session::WorkspaceSession::fileChanged, this, &NeedsWorkspace::follow);
    follow();
}

void NeedsWorkspace::follow()
{
    m_make->setEnabled(m_session.isOpen());
    setCurrentWidget(m_session.isOpen() && m_session.file().isWorkspace ? m_content : m_placeholder);
}

} // namespace passerelle::ui
