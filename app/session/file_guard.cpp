// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/file_guard.h"

#include "base/clock.h"
#include "recovery/unfinished_saves.h"
#include "session/held_locks.h"
#include "session/patient_worker.h"
#include "session/work_difference.h"
#include "session/workspace_session.h"

#include <QDir>
#include <QFileInfo>
#include <utility>

namespace passerelle::session
{

/// Writing a file comes as several signals, and often as a file that is missing for a moment.
static constexpr int kSettlingMilliseconds = 300;

struct FileGuard::Seen {
    recovery::Look look;
    std::optional<Problem> lostLock;
};

struct FileGuard::Locking {
    QStringList files;
    HeldLocks::Answer answer;
    QStringList unfinished; ///< what killed saves left beside the files
};

FileGuard::FileGuard(WorkspaceSession &session, Ways ways)
    : m_session(session), m_ways(std::move(ways)), m_locks(std::make_shared<HeldLocks>()),
      m_worker(std::make_unique<PatientWorker>(QStringLiteral("guard"), m_ways.patience))
{
    connect(m_worker.get(), &PatientWorker::silent, this, &FileGuard::tellSilence);
    connect(m_worker.get(), &PatientWorker::answered, this,
            [this] { Q_EMIT settled(QStringLiteral("file-folder-silent")); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSettlingMilliseconds);
    connect(&m_soon, &QTimer::timeout, this,
            [this] { look(std::exchange(m_soonCare, recovery::Care::SizeAndTime)); });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] {
        m_soonCare = recovery::Care::Content;
        m_soon.start();
    });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_soon.start(); });
    connect(&session, &WorkspaceSession::opened, this, [this] {
        m_followed.reset(); // another work, even where it is the same file
        m_lockedBy.reset();
        tell(std::nullopt);
    });
    connect(&session, &WorkspaceSession::fileChanged, this, &FileGuard::followFile);
    connect(&session, &WorkspaceSession::onDisk, this, [this] { look(); });
}

FileGuard::~FileGuard()
{
    if (m_worker->end())
        m_locks->release();
}

// ---- folders that do not answer

void FileGuard::tellSilence()
{
    Q_EMIT told({QStringLiteral("file-folder-silent"),
                 tr("The folder of this file does not answer (a network share?)."),
                 QDir::toNativeSeparators(QFileInfo(m_session.file().path).absolutePath()),
                 tr("Your work is still open and can go on. What others do to the file is not seen until the "
                    "folder answers; save in another place if that lasts.")});
}

/// Another file is open: it does not wait for the folder of the one before.
void FileGuard::startAnew()
{
    if (!m_worker->isSilent())
        return;
    m_locks = std::make_shared<HeldLocks>();
    m_worker->startAnew();
    m_isLooking = false;
}

QStringList FileGuard::paths() const
{
    QStringList paths;
    if (m_session.file().path.isEmpty())
        return paths;
    for (const recovery::KnownFile &file : m_session.marks())
        paths.append(file.path);
    return paths;
}

void FileGuard::followFile()
{
    if (m_session.isBusy() || paths() == m_followed)
        return;
    m_followed = paths();
    tell(std::nullopt);
    startAnew();
    watch();
    takeLocks();
    look();
}

void FileGuard::watch()
{
    QStringList wanted;
    const QStringList followed = m_followed.value_or(QStringList());
    for (const QString &path : followed)
        wanted << path << QFileInfo(path).absolutePath();
    wanted.removeDuplicates();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    QStringList old, fresh;
    for (const QString &path : watched) {
        if (!wanted.contains(path))
            old.append(path);
    }
    for (const QString &path : std::as_const(wanted)) {
        if (!watched.contains(path) && QFileInfo::exists(path))
            fresh.append(path);
    }
    if (!old.isEmpty())
        m_watcher.removePaths(old);
    if (!fresh.isEmpty())
        m_watcher.addPaths(fresh);
}

// ---- locks

void FileGuard::takeLocks()
{
    m_worker->run(
        [locks = m_locks, files = m_followed.value_or(QStringList()),
         now = m_session.services().clock->now()] {
            return Locking{files, locks->take(files), recovery::unfinishedSaves(files, now)};
        },
        [this](const Locking &answer) { lockAnswered(answer); });
}

void FileGuard::lockAnswered(const Locking &answer)
{
    if (answer.files != m_followed)
        return;
    for (const QString &path : answer.unfinished) {
        Q_EMIT told({QStringLiteral("file-unfinished-save"),
                     tr("A save that was cut off left a file beside yours."), QDir::toNativeSeparators(path),
                     tr("Your file is whole. Look at the other one if you miss something; then it can be "
                        "deleted.")});
    }
    m_lockedBy = answer.answer.held;
    if (m_lockedBy) {
        m_session.setLocked(answer.answer.held->what);
        Q_EMIT told(*answer.answer.held);
        return;
    }
    Q_EMIT settled(QStringLiteral("file-locked"));
    Q_EMIT settled(QStringLiteral("file-lock-lost"));
    m_session.setLocked({});
    if (!answer.answer.isPossible)
        Q_EMIT noted(tr("No lock can be put beside this file: others will not see that it is open here."));
}

void FileGuard::takeOver(Done done)
{
    m_worker->run(
        [locks = m_locks, files = m_followed.value_or(QStringList())] {
            return Locking{files, locks->takeOver(), {}};
        },
        [this, done = std::move(done)](const Locking &answer) {
            lockAnswered(answer);
            look(recovery::Care::Content);
            done(answer.answer.held ? Result<void>(Failure(*answer.answer.held)) : Result<void>());
        });
}

// ---- looks

void FileGuard::look(recovery::Care care)
{
    if (m_session.file().path.isEmpty())
        return;
    if (m_isLooking || m_session.isBusy()) {
        m_soonCare = std::max(m_soonCare, care);
        m_soon.start();
        return;
    }
    m_isLooking = true;
    m_worker->run(
        [locks = m_locks, known = m_session.marks(), care, look = m_ways.look] {
            return Seen{look(known, care), locks->lost()};
        },
        [this, known = m_session.marks()](const Seen &seen) {
            m_isLooking = false;
            answered(seen, known);
        });
}

std::vector<Problem> FileGuard::troubles() const
{
    std::vector<Problem> all;
    for (const auto &one : {m_trouble, m_lockedBy}) {
        if (one)
            all.push_back(*one);
    }
    return all;
}

void FileGuard::lookAndTellAgain()
{
    m_trouble.reset();
    look(recovery::Care::Content);
}

static bool isSame(const recovery::KnownFiles &a, const recovery::KnownFiles &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const recovery::KnownFile &one, const recovery::KnownFile &other) {
                          return one.path == other.path && one.mark.looked == other.mark.looked &&
                                 one.mark.hasSameContent(other.mark);
                      });
}

void FileGuard::answered(const Seen &seen, const recovery::KnownFiles &asked)
{
    if (m_session.isBusy() || !isSame(asked, m_session.marks())) {
        m_soon.start(); // the program itself read or wrote meanwhile: look anew
        return;
    }
    watch();
    m_now = seen.look.now;
    tell(seen.look.problem ? seen.look.problem : seen.lostLock);
}

void FileGuard::tell(const std::optional<Problem> &problem)
{
    const auto wordsOf = [](const std::optional<Problem> &one) { return one ? one->sentence() : QString(); };
    if (wordsOf(problem) == wordsOf(m_trouble))
        return;
    const auto before = std::exchange(m_trouble, problem);
    if (before)
        Q_EMIT settled(before->id);
    if (!problem)
        return;
    const bool isGone =
        problem->id == QLatin1String("file-vanished") || problem->id == QLatin1String("file-folder-gone");
    if (isGone)
        m_session.keepMine(m_session.marks()); // nothing of it is on the disk any more
    Q_EMIT told(*problem);
}

// ---- what the operator chooses

void FileGuard::reload(Done done)
{
    m_session.reload([this, done = std::move(done)](const Result<void> &reloaded) {
        if (reloaded)
            tell(std::nullopt);
        done(reloaded);
    });
}

void FileGuard::keepMine()
{
    tell(std::nullopt);
    m_session.keepMine(m_now);
    Q_EMIT mineKept();
}

void FileGuard::compare(DiffThen then)
{
    m_worker->run(
        [path = m_session.file().path, mine = m_session.texts()]() -> Result<QString> {
            workspace::LoadOptions options;
            options.foreign = workspace::ForeignText::Keep;
            const auto now = workspace::load(path, options);
            if (!now)
                return Failure(now.error());
            return workDifference({now->mappingText, now->workspaceText}, mine);
        },
        [then = std::move(then)](const Result<QString> &diff) { then(diff); });
}

} // namespace passerelle::session
