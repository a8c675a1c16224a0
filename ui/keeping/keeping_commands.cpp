// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/keeping_commands.h"

#include "session/safekeeping.h"
#include "session/workspace_session.h"
#include "ui/keeping/diff_dialog.h"
#include "ui/keeping/history_dock.h"
#include "ui/keeping/recovery_dialog.h"
#include "ui/keeping/versions_dialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/message_area.h"

#include <QAction>
#include <QGuiApplication>
#include <QMainWindow>
#include <QSettings>
#include <QUndoStack>
#include <utility>

namespace passerelle::ui
{

using session::FileGuard;
using session::RecoveryKeeper;
using session::VersionKeeper;

static const QString kKeepVersions = QStringLiteral("versions/keep");

KeepingCommands::KeepingCommands(const Context &context)
    : QObject(context.window), m_context(context),
      m_history(new HistoryDock(context.workspace.document().history(), context.window))
{
    context.window->addDockWidget(Qt::RightDockWidgetArea, m_history);
    m_context.safekeeping.versions.setOn(m_context.settings.value(kKeepVersions, true).toBool());
    connectActions();
    connectKeepers();
    showActionStates();
    for (const Problem &problem : context.safekeeping.guard.troubles())
        offer(problem);
    if (!context.safekeeping.recovery.leftOvers().empty())
        showLeftOvers();
}

void KeepingCommands::connectActions()
{
    Actions &actions = m_context.actions;
    QUndoStack &history = m_context.workspace.document().history();
    for (const auto id :
         {Actions::EarlierVersions, Actions::BackToSaved, Actions::History, Actions::RecoverWork})
        m_context.window->addAction(actions[id]);
    connect(actions[Actions::EarlierVersions], &QAction::triggered, this, &KeepingCommands::showVersions);
    connect(actions[Actions::History], &QAction::triggered, m_history, &HistoryDock::toggle);
    connect(actions[Actions::RecoverWork], &QAction::triggered, this, &KeepingCommands::recover);
    connect(actions[Actions::BackToSaved], &QAction::triggered, this,
            [&history] { history.setIndex(history.cleanIndex()); });
    connect(&history, &QUndoStack::cleanChanged, this, &KeepingCommands::showActionStates);
    connect(&history, &QUndoStack::indexChanged, this, &KeepingCommands::showActionStates);
    connect(&m_context.workspace, &session::WorkspaceSession::fileChanged, this,
            &KeepingCommands::showActionStates);
}

void KeepingCommands::connectKeepers()
{
    session::Safekeeping &keeping = m_context.safekeeping;
    connect(&keeping.guard, &FileGuard::told, this, &KeepingCommands::offer);
    connect(&keeping.guard, &FileGuard::settled, &m_context.messages, &MessageArea::withdraw);
    connect(&keeping.guard, &FileGuard::noted, this, &KeepingCommands::done);
    session::FileWork &fileWork = m_context.workspace.fileWork();
    connect(&fileWork, &session::FileWork::silent, this, &KeepingCommands::offer);
    connect(&fileWork, &session::FileWork::answered, &m_context.messages, &MessageArea::withdraw);
    connect(&m_context.workspace, &session::WorkspaceSession::onDisk, this,
            [this] { m_context.messages.withdrawTopic(QLatin1String("save-")); });
    connect(&keeping.recovery, &RecoveryKeeper::problem, this, &KeepingCommands::tell);
    connect(&keeping.recovery, &RecoveryKeeper::leftOversChanged, this, &KeepingCommands::showLeftOvers);
    connect(&keeping.recovery, &RecoveryKeeper::leftOversChanged, this, &KeepingCommands::showActionStates);
    connect(&keeping.recovery, &RecoveryKeeper::noneFound, this, [this] {
        if (std::exchange(m_isLooking, false))
            Q_EMIT done(tr("There is no unsaved work any more."));
    });
    connect(&keeping.versions, &VersionKeeper::problem, this, &KeepingCommands::tell);
    // Watching fails on network shares: whoever comes back to the window sees the truth.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [&keeping](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            keeping.guard.look();
    });
}

void KeepingCommands::showActionStates()
{
    const QUndoStack &history = m_context.workspace.document().history();
    m_context.actions[Actions::BackToSaved]->setEnabled(history.cleanIndex() >= 0 && !history.isClean());
    m_context.actions[Actions::EarlierVersions]->setEnabled(!m_context.workspace.file().path.isEmpty());
    m_context.actions[Actions::RecoverWork]->setEnabled(m_context.safekeeping.recovery.hasUnsavedWork());
}

void KeepingCommands::finish() { m_context.safekeeping.recovery.finish(); }

// ---- what happens to the file

void KeepingCommands::tell(const Problem &problem)
{
    if (problem.id == QLatin1String("file-changed-outside"))
        m_context.safekeeping.guard.lookAndTellAgain();
    else
        offer(problem);
}

void KeepingCommands::offer(const Problem &problem)
{
    using Offer = MessageArea::Offer;
    std::vector<Offer> offers;
    const Offer elsewhere{QStringLiteral("save-as"), tr("Save &as…"), [this] { m_context.files.saveAs(); }};
    const bool isAboutSaving = problem.id.startsWith(QLatin1String("save-"));
    if (problem.id == QLatin1String("file-changed-outside")) {
        offers = {{QStringLiteral("compare"), tr("&Compare…"), [this] { compare(); }},
                  {QStringLiteral("keep-mine"), tr("&Keep mine"), [this] { keepMine(); }},
                  {QStringLiteral("reload"), tr("&Reload"), [this] { reload(); }}};
    } else if (problem.id == QLatin1String("file-locked") || problem.id == QLatin1String("file-lock-lost")) {
        offers = {{QStringLiteral("take-over"), tr("&Take over"), [this] { takeOver(); }}, elsewhere};
    } else if (problem.id == QLatin1String("file-vanished") ||
               problem.id == QLatin1String("file-folder-gone") ||
               problem.id == QLatin1String("file-folder-silent") ||
               problem.id == QLatin1String("file-became-read-only") || isAboutSaving) {
        offers = {elsewhere};
    } else if (problem.id != QLatin1String("open-folder-silent")) {
        m_context.messages.tell(problem);
        return;
    }
    session::FileWork &fileWork = m_context.workspace.fileWork();
    if (fileWork.isSilent())
        offers.push_back(
            {QStringLiteral("give-up"), tr("Stop &waiting"), [&fileWork] { fileWork.giveUp(); }});
    m_context.messages.offer(problem, offers, isAboutSaving ? Tone::Error : Tone::Warning);
}

void KeepingCommands::compare()
{
    m_context.safekeeping.guard.compare([self = QPointer(this)](const Result<QString> &diff) {
        if (!self)
            return;
        auto *dialog = new DiffDialog(tr("%1: what differs").arg(self->m_context.workspace.displayName()),
                                      tr("From the file as it is now (−) to your work (+)."), diff,
                                      self->m_context.window);
        dialog->addWay(QStringLiteral("keep-mine"), tr("&Keep mine"), [self] {
            if (self)
                self->keepMine();
        });
        dialog->addWay(QStringLiteral("reload"), tr("&Reload"), [self] {
            if (self)
                self->reload();
        });
        dialog->show();
    });
}

void KeepingCommands::reload()
{
    m_context.safekeeping.guard.reload([self = QPointer(this)](const Result<void> &reloaded) {
        if (!self)
            return;
        if (reloaded)
            Q_EMIT self->done(tr("Reloaded. Undo brings your work back."));
        else
            self->tell(reloaded.error());
    });
}

void KeepingCommands::keepMine()
{
    m_context.safekeeping.guard.keepMine();
    Q_EMIT done(tr("Your work stays; the next save replaces what is in the file."));
}

void KeepingCommands::takeOver()
{
    m_context.safekeeping.guard.takeOver([self = QPointer(this)](const Result<void> &taken) {
        if (self && taken)
            Q_EMIT self->done(tr("Taken over: you can change and save the file."));
    });
}

// ---- unsaved work after a crash

/// What was kept for later may have been restored in another window meanwhile.
void KeepingCommands::recover()
{
    if (!m_context.safekeeping.recovery.leftOvers().empty()) {
        showLeftOvers();
        return;
    }
    m_isLooking = true;
    m_context.safekeeping.recovery.findLeftOvers();
}

void KeepingCommands::showLeftOvers()
{
    if (!m_context.safekeeping.recovery.leftOvers().empty())
        m_isLooking = false;
    if (m_recovery || m_context.safekeeping.recovery.leftOvers().empty())
        return;
    m_recovery = new RecoveryDialog(m_context.safekeeping.recovery, m_context.window);
    m_recovery->setOtherWork(m_context.workspace.isOpen());
    connect(&m_context.workspace, &session::WorkspaceSession::opened, m_recovery,
            [dialog = m_recovery.data()] { dialog->setOtherWork(true); });
    connect(m_recovery, &RecoveryDialog::restoreRequested, this, &KeepingCommands::restore);
    connect(m_recovery, &RecoveryDialog::discardRequested, this, &KeepingCommands::discard);
    connect(m_recovery, &QDialog::finished, this, [this](int result) {
        m_recovery.clear(); // it is on its way out
        if (result == QDialog::Accepted)
            offerOthers();
        else
            m_context.safekeeping.recovery.keepForLater();
    });
    m_recovery->open();
}

/// One work is open at a time: what is left stays within reach.
void KeepingCommands::offerOthers()
{
    const auto count = static_cast<int>(m_context.safekeeping.recovery.leftOvers().size());
    if (count == 0)
        return;
    m_context.messages.offer({QStringLiteral("unsaved-work-left"),
                              tr("%n more work(s) were not saved when the program ended.", nullptr, count),
                              {},
                              tr("Save the work that is open before you restore another one.")},
                             {{QStringLiteral("show"), tr("&Show…"), [this] { showLeftOvers(); }}},
                             Tone::Note);
}

void KeepingCommands::restore(std::size_t index)
{
    m_context.files.whenNothingIsLost([this, index] {
        m_context.safekeeping.recovery.restore(index, [self = QPointer(this)](const Result<void> &restored) {
            if (!self)
                return;
            if (!restored) {
                self->tell(restored.error());
                return;
            }
            Q_EMIT self->arrived(); // clears older messages, so it comes before what closing tells
            if (self->m_recovery)
                self->m_recovery->accept();
        });
    });
}

void KeepingCommands::discard(std::size_t index)
{
    Dialogs::Question question;
    question.id = QStringLiteral("discard-unsaved-work");
    question.text = tr("Discard this unsaved work for good?");
    question.detail = tr("The file itself stays as it was last saved.");
    question.accept = tr("Discard");
    question.isDangerous = true;
    m_context.dialogs.ask(m_context.window, question, [this, index](bool accepted) {
        if (accepted)
            m_context.safekeeping.recovery.discard(index);
    });
}

// ---- earlier versions

void KeepingCommands::showVersions()
{
    auto *dialog = new VersionsDialog(m_context.safekeeping.versions, m_context.workspace.displayName(),
                                      m_context.window);
    connect(dialog, &VersionsDialog::keepingChosen, this, &KeepingCommands::chooseKeeping);
    connect(dialog, &VersionsDialog::comparisonRequested, this, &KeepingCommands::comparisonRequested);
    dialog->open();
}

void KeepingCommands::chooseKeeping(bool on)
{
    m_context.settings.setValue(kKeepVersions, on);
    m_context.safekeeping.versions.setOn(on);
    if (on)
        return;
    Dialogs::Question question;
    question.id = QStringLiteral("delete-versions");
    question.text = tr("Delete the versions that were kept so far?");
    question.detail = tr("Those of all workspaces and mappings go, for good. Your files stay as they are.");
    question.accept = tr("Delete them");
    question.isDangerous = true;
    m_context.dialogs.ask(m_context.window, question, [this](bool accepted) {
        if (accepted)
            m_context.safekeeping.versions.forgetAll();
    });
}

} // namespace passerelle::ui
