// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/checker.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/page.h"

#include <QObject>

class QAction;

namespace passerelle::session
{
struct PreparedRepair;
class WorkspaceSession;
} // namespace passerelle::session

namespace passerelle::ui
{

/// Repairs of many findings at once: shows first what would change, unless it is one place alone or nobody
/// wants to see it any more (a choice that is remembered).
class RepairFlow : public QObject
{
    Q_OBJECT
public:
    RepairFlow(const PageContext &context, QWidget *window);

    void repairAllSafe();
    void repairAllLike(const rules::CheckResult &result, const rules::Finding &finding, int repair);

private:
    void offer(const session::PreparedRepair &prepared);
    void end(const session::PreparedRepair &prepared, Dialogs::Previewed answer);

    session::WorkspaceSession &m_session;
    Dialogs &m_dialogs;
    QSettings &m_settings;
    QAction &m_showsFirst;
    QWidget *m_window;
};

} // namespace passerelle::ui
