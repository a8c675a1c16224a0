// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/checker.h"

#include <QObject>

class QWidget;

namespace passerelle::session
{
struct PreparedRepair;
class WorkspaceSession;
} // namespace passerelle::session

namespace passerelle::ui
{

class Dialogs;

/// Repairs of many findings at once: shows first what would change, unless it is one place alone.
class RepairFlow : public QObject
{
    Q_OBJECT
public:
    RepairFlow(session::WorkspaceSession &session, Dialogs &dialogs, QWidget *window);

    void repairAllSafe();
    void repairAllLike(const rules::CheckResult &result, const rules::Finding &finding, int repair);

private:
    void offer(const session::PreparedRepair &prepared);

    session::WorkspaceSession &m_session;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace passerelle::ui
