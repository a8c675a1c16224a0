// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/journal_folder.h"

#include <QDir>
#include <QLockFile>
#include <algorithm>

namespace passerelle::recovery
{

static const QString kSuffix = QStringLiteral(".journal");
static const QString kLockSuffix = QStringLiteral(".lock");

QString JournalFolder::pathOf(const QString &folder, const QString &id)
{
    return QDir(folder).filePath(id + kSuffix);
}

std::unique_ptr<QLockFile> JournalFolder::lockOf(const QString &journal)
{
    auto lock = std::make_unique<QLockFile>(journal + kLockSuffix);
    lock->setStaleLockTime(0); // only death makes it stale
    return lock;
}

/// What a process that died in the middle left beside its journal, or instead of it: its lock, and a file
/// that was to take the journal's place.
static void removeRemains(const QDir &folder)
{
    const QStringList names = folder.entryList({u'*' + kSuffix + QStringLiteral(".*")}, QDir::Files);
    for (const QString &name : names) {
        const qsizetype end = name.indexOf(kSuffix) + kSuffix.size();
        const QString journal = folder.filePath(name.left(end));
        const bool isLock = name.endsWith(kLockSuffix);
        if (isLock && QFile::exists(journal))
            continue;
        const auto lock = JournalFolder::lockOf(journal);
        if (lock->tryLock(0) && !isLock)
            QFile::remove(folder.filePath(name));
    }
}

std::vector<LeftOver> JournalFolder::leftOvers(const QString &folder)
{
    std::vector<LeftOver> found;
    const QDir directory(folder);
    const QFileInfoList files = directory.entryInfoList({u'*' + kSuffix}, QDir::Files);
    for (const QFileInfo &file : files) {
        std::shared_ptr<QLockFile> lock = lockOf(file.filePath());
        if (!lock->tryLock(0) || !QFile::exists(file.filePath())) // its owner lives, or has just finished
            continue;
        LeftOver one{file.filePath(), file.lastModified().toUTC(), readJournal(file.filePath()),
                     std::move(lock)};
        if (one.content)
            one.last = one.content->last;
        found.push_back(std::move(one));
    }
    removeRemains(directory);
    std::sort(found.begin(), found.end(),
              [](const LeftOver &a, const LeftOver &b) { return a.last > b.last; });
    return found;
}

void JournalFolder::discard(LeftOver &one)
{
    QFile::remove(one.path);
    one.lock.reset();
}

} // namespace passerelle::recovery
