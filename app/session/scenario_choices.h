// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "base/result.h"
#include "base/worker.h"
#include "sandbox/scenario.h"

#include <QAbstractListModel>
#include <vector>

class QSettings;

namespace passerelle::session
{

class ScanSession;
class WorkspaceSession;

/// The scenarios that the sandbox can be told to play, a row each: those that come with the program, and
/// files that the operator added. Which files, and which scenario each workspace is tried with, is remembered
/// on this machine and not in the workspace: a path means nothing to the colleague who gets the workspace,
/// and trying another scenario is no change of it. A file is read away from the window's thread; one that
/// cannot be read leaves the sandbox with what it plays, and the list where it is gone.
class ScenarioChoices : public QAbstractListModel
{
    Q_OBJECT
public:
    ScenarioChoices(WorkspaceSession &workspace, ScanSession &scan, QSettings &settings,
                    QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// The name for people, as the tool tip what the scenario is for or where its file is.
    QVariant data(const QModelIndex &index, int role) const override;

    /// The row of what the sandbox plays; -1 where it plays something that is not in the list.
    int current() const;
    /// Whether a file is being read.
    bool isReading() const { return m_pending > 0; }

    /// Plays that row, for this workspace from now on. Told through changed(), or problem().
    void choose(int row);
    /// Plays a file of the operator's and keeps it in the list.
    void add(const QString &path);
    /// Reads what is played once more and begins anew: passes forget that they were used.
    void restart();
    /// Whether what is played is a file of the operator's.
    bool canForget() const;
    /// Takes the file off the list; the file stays. The first of the program's scenarios is played.
    void forget();

Q_SIGNALS:
    void changed(); ///< current() or isReading() is another
    void problem(const passerelle::Problem &problem);

private:
    struct Choice {
        QString id; ///< of a built-in one, or the file's path
        QString name;
        QString toolTip;
    };
    void readFiles();
    void keepFiles();
    int rowOf(const QString &id) const;
    void recall();
    void remember(const QString &id);
    void play(const QString &id);
    void played(const QString &id, Result<sandbox::Scenario> scenario);
    void tellOf(const QString &id, Problem trouble);
    void takeOff(int row);
    void list(const QString &path, const QString &name);

    WorkspaceSession &m_workspace;
    ScanSession &m_scan;
    QSettings &m_settings;
    std::vector<Choice> m_choices; ///< the program's first
    int m_builtIn = 0;
    int m_pending = 0;
    quint64 m_job = 0; ///< only the newest is played
    Worker m_worker;
};

} // namespace passerelle::session
