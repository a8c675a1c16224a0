// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/repair_flow.h"

#include "session/background_checker.h"
#include "session/workspace_session.h"
#include "ui/shell/dialogs.h"

#include <QWidget>

namespace passerelle::ui
{

using session::PreparedRepair;

RepairFlow::RepairFlow(session::WorkspaceSession &session, Dialogs &dialogs, QWidget *window)
    : QObject(window), m_session(session), m_dialogs(dialogs), m_window(window)
{
}

void RepairFlow::repairAllSafe()
{
    m_session.prepareSafeRepairs([this](const PreparedRepair &prepared) { offer(prepared); });
}

void RepairFlow::repairAllLike(const rules::CheckResult &result, const rules::Finding &finding, int repair)
{
    m_session.prepareRepairsLike(result, finding, repair,
                                 [this](const PreparedRepair &prepared) { offer(prepared); });
}

void RepairFlow::offer(const PreparedRepair &prepared)
{
    if (prepared.edit.isEmpty())
        return;
    if (prepared.preview.changes <= 1) {
        m_session.apply(prepared);
        return;
    }
    m_dialogs.preview(m_window, prepared.edit.name, prepared.preview, [this, prepared](bool accepted) {
        if (accepted)
            m_session.apply(prepared);
    });
}

} // namespace passerelle::ui
