// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/file_lock.h"

#include "workspace/safe_save.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QLockFile>
#include <QSysInfo>
#include <mutex>
#include <vector>

namespace passerelle::recovery
{

static QString lockPathOf(const QString &file)
{
    const QFileInfo info(workspace::behindLinks(file));
    return info.dir().filePath(QStringLiteral(".~%1.lock").arg(info.fileName()));
}

/// Locks that somebody took over. QLockFile takes its file away when it goes, whoever made that file; so
/// these stay until the program ends, and their file is somebody else's.
static void letGo(std::unique_ptr<QLockFile> lock)
{
    static std::mutex mutex;
    static auto *lost = new std::vector<std::unique_ptr<QLockFile>>; // never destroyed, on purpose
    const std::lock_guard guard(mutex);
    lost->push_back(std::move(lock));
}

FileLock::FileLock(const QString &file)
    : m_file(file), m_lockPath(lockPathOf(file)), m_lock(std::make_unique<QLockFile>(m_lockPath))
{
    m_lock->setStaleLockTime(0); // a day's work is not stale; a dead process is
}

FileLock::~FileLock()
{
    if (m_taken && !isOurs())
        letGo(std::move(m_lock));
}

FileLock::Outcome FileLock::take()
{
    m_taken = m_lock->tryLock(0);
    if (m_taken)
        return Outcome::Taken;
    return m_lock->error() == QLockFile::LockFailedError ? Outcome::HeldByOther : Outcome::NotPossible;
}

FileLock::Outcome FileLock::takeOver()
{
    if (QFile::exists(m_lockPath) && !QFile::remove(m_lockPath))
        return Outcome::HeldByOther; // Windows keeps a lock whose process lives
    return take();
}

bool FileLock::isOurs() const
{
    const LockHolder now = holder();
    return m_taken && now.process == QCoreApplication::applicationPid() &&
           (now.host.isEmpty() || now.host == QSysInfo::machineHostName());
}

LockHolder FileLock::holder() const
{
    LockHolder holder;
    QString program;
    if (!m_lock->getLockInfo(&holder.process, &holder.host, &program))
        return {};
    const QFileInfo info(m_lockPath);
    holder.user = info.owner();
    holder.since = info.lastModified().toUTC();
    return holder;
}

namespace
{

class FileLockText
{
    Q_DECLARE_TR_FUNCTIONS(FileLock)
public:
    static QString who(const LockHolder &holder)
    {
        if (holder.host.isEmpty() && holder.user.isEmpty())
            return tr("Somebody");
        if (holder.user.isEmpty())
            return tr("Somebody at %1").arg(holder.host);
        return holder.host.isEmpty() ? holder.user : tr("%1 at %2").arg(holder.user, holder.host);
    }
    static QString what(const LockHolder &holder)
    {
        if (!holder.since.isValid())
            return tr("%1 has this file open.").arg(who(holder));
        const QString since = QLocale().toString(holder.since.toLocalTime(), QLocale::ShortFormat);
        return tr("%1 has this file open since %2.").arg(who(holder), since);
    }
    static QString next()
    {
        return tr("It is open for reading only here, so that neither overwrites the other. Take over if "
                  "nobody works on it there any more.");
    }
};

} // namespace

Problem FileLock::heldBy(const LockHolder &holder, const QString &file)
{
    return {QStringLiteral("file-locked"), FileLockText::what(holder), QDir::toNativeSeparators(file),
            FileLockText::next()};
}

} // namespace passerelle::recovery
