// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"

#include <QDateTime>
#include <QString>
#include <memory>

class QLockFile;

namespace passerelle::recovery
{

/// Who has a file open.
struct LockHolder {
    QString user; ///< empty where the system does not say
    QString host;
    qint64 process = 0;
    QDateTime since; ///< UTC
};

/// Tells other windows and other machines that a file is open here, by a small file beside it
/// (".~name.lock"). A lock whose process has died on this machine counts for nothing. It lives on one thread
/// and blocks on the disk: use it on a worker.
class FileLock
{
public:
    enum class Outcome : quint8 {
        Taken,
        HeldByOther,
        NotPossible ///< nothing can be written beside the file
    };

    /// Through symbolic links, so that two names of one file share a lock.
    explicit FileLock(const QString &file);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    Outcome take();
    /// Takes it from whoever has it; that one notices at its next look.
    Outcome takeOver();
    /// False after somebody took it over, or took the lock's file away.
    bool isOurs() const;
    /// Who has it, where somebody has.
    LockHolder holder() const;

    const QString &file() const { return m_file; }
    QString lockPath() const { return m_lockPath; }

    /// "file-locked": who has the file open, where and since when.
    static Problem heldBy(const LockHolder &holder, const QString &file);

private:
    QString m_file;
    QString m_lockPath;
    std::unique_ptr<QLockFile> m_lock;
    bool m_taken = false;
};

} // namespace passerelle::recovery
