// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_state.h"

#include "session/scan_session.h"
#include "session/workspace_session.h"
#include "ui/findings/findings_panel.h"
#include "ui/shell/actions.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/sidebar.h"

#include <QAction>
#include <QApplication>
#include <QUndoStack>
#include <algorithm>
#include <utility>

namespace passerelle::ui
{

using session::ScanSession;
using session::WorkspaceSession;

WindowState::WindowState(const Context &context) : QObject(&context.window), m_context(context)
{
    WorkspaceSession &session = context.workspace;
    connect(&session, &WorkspaceSession::opened, this, &WindowState::showTitle);
    connect(&session, &WorkspaceSession::opened, this, &WindowState::showBadges);
    connect(&session, &WorkspaceSession::fileChanged, this, &WindowState::showTitle);
    connect(&session, &WorkspaceSession::checked, this, &WindowState::showBadges);
    connect(&context.scan, &ScanSession::traceChanged, this, &WindowState::showActionStates);
    connect(&context.findings, &FindingsPanel::currentChanged, this, &WindowState::showActionStates);
    const QUndoStack &history = session.document().history();
    connect(&history, &QUndoStack::canUndoChanged, this, &WindowState::showActionStates);
    connect(&history, &QUndoStack::canRedoChanged, this, &WindowState::showActionStates);
    connect(&history, &QUndoStack::undoTextChanged, this, &WindowState::showActionStates);
    connect(&history, &QUndoStack::redoTextChanged, this, &WindowState::showActionStates);
    showTitle();
    showBadges();
}

void WindowState::showTitle()
{
    WorkspaceSession &session = m_context.workspace;
    const QString program = QApplication::applicationDisplayName();
    m_context.window.setWindowTitle(
        session.isOpen() ? MainWindow::tr("%1[*] – %2").arg(session.displayName(), program) : program);
    m_context.window.setWindowModified(session.isModified());
    m_context.window.setWindowFilePath(session.file().path);
    showActionStates();
}

void WindowState::showActionStates()
{
    WorkspaceSession &session = m_context.workspace;
    Actions &commands = m_context.actions;
    const QUndoStack &history = session.document().history();
    const bool idle = session.isOpen() && (!session.isBusy() || session.fileWork().isSilent());
    commands[Actions::Save]->setEnabled(idle);
    commands[Actions::SaveAs]->setEnabled(idle);
    for (const auto id : {Actions::CopyForTnac, Actions::SaveAsTemplate, Actions::SaveEntryAsTemplate})
        commands[id]->setEnabled(session.isOpen());
    commands[Actions::ScanCard]->setEnabled(session.isOpen());
    commands[Actions::ScanAgain]->setEnabled(session.isOpen() && !m_context.scan.recent().empty());
    for (const auto id : {Actions::Find, Actions::Replace, Actions::FindNext, Actions::FindPrevious,
                          Actions::GoToSector, Actions::GoToLine, Actions::Format})
        commands[id]->setEnabled(session.isOpen());
    commands[Actions::Undo]->setEnabled(history.canUndo());
    commands[Actions::Redo]->setEnabled(history.canRedo());
    commands[Actions::Undo]->setText(history.canUndo() ? MainWindow::tr("&Undo: %1").arg(history.undoText())
                                                       : MainWindow::tr("&Undo"));
    commands[Actions::Redo]->setText(history.canRedo() ? MainWindow::tr("&Redo: %1").arg(history.redoText())
                                                       : MainWindow::tr("&Redo"));
    commands[Actions::Repair]->setEnabled(m_context.findings.hasRepairs());
    commands[Actions::RepairAllSafe]->setEnabled(m_safeRepairs > 0 && !session.file().isReadOnly);
    m_context.findings.setVisible(session.isOpen());
}

void WindowState::showBadges()
{
    const rules::CheckResult &result = m_context.workspace.result();
    const std::vector<Page *> &pages = m_context.pages;
    std::vector<std::pair<int, int>> counts(pages.size()); // errors, warnings
    if (result.facts()) {
        for (const rules::CheckResult::Alike &kind : result.kinds()) {
            const rules::Finding &finding = result.findings()[kind.first];
            const auto page = std::find_if(pages.begin(), pages.end(),
                                           [&finding](const Page *one) { return one->concerns(finding); });
            if (finding.severity == rules::Severity::Note || page == pages.end())
                continue;
            auto &[errors, warnings] = counts[static_cast<std::size_t>(page - pages.begin())];
            (finding.severity == rules::Severity::Error ? errors : warnings) += kind.count;
        }
    }
    for (std::size_t i = 0; i < pages.size(); ++i)
        m_context.sidebar.setBadge(static_cast<int>(i), counts[i].first, counts[i].second);
    const int safe = m_safeRepairs = result.facts() ? result.safeRepairCount() : 0;
    m_context.actions[Actions::RepairAllSafe]->setText(
        safe > 0 ? MainWindow::tr("Repair all &safe (%1)").arg(safe) : MainWindow::tr("Repair all &safe"));
    showActionStates();
}

} // namespace passerelle::ui
