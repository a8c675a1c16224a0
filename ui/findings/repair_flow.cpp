// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/repair_flow.h"

#include "session/background_checker.h"
#include "session/workspace_session.h"
#include "ui/shell/actions.h"

#include <QAction>
#include <QSettings>
#include <QWidget>

namespace passerelle::ui
{

using session::PreparedRepair;

static const QString &showsFirstKey()
{
    static const QString key = QStringLiteral("findings/show-repairs-first");
    return key;
}

RepairFlow::RepairFlow(const PageContext &context, QWidget *window)
    : QObject(window), m_session(context.workspace), m_dialogs(context.dialogs), m_settings(context.settings),
      m_showsFirst(*context.actions[Actions::ShowRepairsFirst]), m_window(window)
{
    m_showsFirst.setChecked(m_settings.value(showsFirstKey(), true).toBool());
    connect(&m_showsFirst, &QAction::toggled, this,
            [this](bool shows) { m_settings.setValue(showsFirstKey(), shows); });
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
    if (prepared.preview.changes <= 1 || !m_showsFirst.isChecked()) {
        m_session.apply(prepared);
        return;
    }
    m_dialogs.preview(m_window, prepared.edit.name, prepared.preview,
                      [this, prepared](Dialogs::Previewed answer) { end(prepared, answer); });
}

void RepairFlow::end(const PreparedRepair &prepared, Dialogs::Previewed answer)
{
    if (answer == Dialogs::Previewed::Cancel)
        return;
    if (answer == Dialogs::Previewed::AcceptAndShowNoMore)
        m_showsFirst.setChecked(false);
    m_session.apply(prepared);
}

} // namespace passerelle::ui
