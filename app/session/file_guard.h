// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "recovery/file_lock.h"
#include "recovery/file_look.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>
#include <memory>

namespace passerelle::session
{

class WorkspaceSession;
class HeldLocks;
class PatientWorker;

/// Stands between the open work and what others do to its files: a change from outside, a file or a folder
/// that is gone, another window or machine that has the file open. It never decides: it tells, and does what
/// the operator chose. The files are watched, and looked at again by look(), since watching fails on network
/// shares. A folder that does not answer is told and holds up nothing else: the next file is looked at by a
/// thread of its own. Lives as long as its session.
class FileGuard : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<void> &)>;
    using DiffThen = std::function<void(const Result<QString> &)>;

    /// How it looks, and how long it waits for an answer before it says that there is none.
    struct Ways {
        std::function<recovery::Look(const recovery::KnownFiles &, recovery::Care)> look = recovery::lookAt;
        std::chrono::milliseconds patience{10'000};
    };

    explicit FileGuard(WorkspaceSession &session, Ways ways);
    explicit FileGuard(WorkspaceSession &session) : FileGuard(session, Ways()) {}
    ~FileGuard() override;

    /// Looks at the files: when the window comes to the front, and when told that something happened.
    void look(recovery::Care care = recovery::Care::SizeAndTime);
    /// Looks, and tells what is wrong although it was told before: a save was refused.
    void lookAndTellAgain();
    /// What was told and still holds.
    std::vector<Problem> troubles() const;

    // ---- what the operator chooses
    /// Takes what is in the file; undo brings the work back.
    void reload(Done done);
    /// The next save may replace what is in the file.
    void keepMine();
    /// From what is in the file now to the work.
    void compare(DiffThen then);
    /// Takes the lock from whoever has it, and makes the work writable.
    void takeOver(Done done);

Q_SIGNALS:
    /// "file-changed-outside", "file-vanished", "file-folder-gone", "file-became-read-only", "file-locked",
    /// "file-lock-lost", "file-folder-silent", "file-unfinished-save".
    void told(const passerelle::Problem &problem);
    /// What was told with this id holds no more.
    void settled(const QString &id);
    /// A word beside the work, of no weight.
    void noted(const QString &sentence);
    void mineKept();

private:
    struct Seen;
    struct Locking;
    void tellSilence();
    void startAnew();
    void followFile();
    void takeLocks();
    void lockAnswered(const Locking &answer);
    void answered(const Seen &seen, const recovery::KnownFiles &asked);
    void tell(const std::optional<Problem> &problem);
    void watch();
    QStringList paths() const;

    WorkspaceSession &m_session;
    Ways m_ways;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    recovery::Care m_soonCare = recovery::Care::SizeAndTime;
    std::optional<QStringList> m_followed; ///< nothing: the work has just been exchanged
    recovery::KnownFiles m_now;            ///< what the files held at the last look
    std::optional<Problem> m_trouble;
    std::optional<Problem> m_lockedBy;
    bool m_isLooking = false;
    std::shared_ptr<HeldLocks> m_locks; ///< used on the worker only
    std::unique_ptr<PatientWorker> m_worker;
};

} // namespace passerelle::session
