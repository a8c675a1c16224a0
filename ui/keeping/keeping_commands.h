// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "base/result.h"

#include <QObject>
#include <QPointer>

class QMainWindow;
class QSettings;

namespace passerelle::session
{
class Safekeeping;
class WorkspaceSession;
} // namespace passerelle::session

namespace passerelle::ui
{

class Actions;
class Dialogs;
class FileCommands;
class HistoryDock;
class MessageArea;
class RecoveryDialog;

/// What the window offers so that nothing is lost: messages with ways on when something happens to the file,
/// unsaved work after a crash, earlier versions, the list of changes.
class KeepingCommands : public QObject
{
    Q_OBJECT
public:
    struct Context {
        session::WorkspaceSession &workspace;
        session::Safekeeping &safekeeping;
        Actions &actions;
        Dialogs &dialogs;
        FileCommands &files;
        MessageArea &messages;
        QSettings &settings;
        QMainWindow *window;
    };

    explicit KeepingCommands(const Context &context);

    /// Tells a problem, with what can be done about it where that is known here.
    void tell(const Problem &problem);
    /// The window closes, and what was not saved may go.
    void finish();

Q_SIGNALS:
    void done(const QString &sentence);
    void arrived(); ///< restored work is in place
    /// Another mapping is to be compared with the open one by meaning.
    void comparisonRequested(const QString &name, const QByteArray &mapping);

private:
    void connectActions();
    void connectKeepers();
    void offer(const Problem &problem);
    void compare();
    void reload();
    void keepMine();
    void takeOver();
    void recover();
    void showLeftOvers();
    void offerOthers();
    void restore(std::size_t index);
    void discard(std::size_t index);
    void showVersions();
    void chooseKeeping(bool on);
    void showActionStates();

    Context m_context;
    HistoryDock *m_history;
    QPointer<RecoveryDialog> m_recovery;
    bool m_isLooking = false; ///< for unsaved work, by the operator's wish
};

} // namespace passerelle::ui
