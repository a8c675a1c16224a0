// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/safe_save.h"

#include "workspace/regular_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <algorithm>
#include <numeric>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace passerelle::workspace
{

namespace
{

/// What the system says where a user may store no more, although the disk has room.
#ifdef Q_OS_WIN
constexpr int kQuotaExceeded = 1295; // ERROR_DISK_QUOTA_EXCEEDED
#else
constexpr int kQuotaExceeded = EDQUOT;
#endif

class SaveProblem
{
    Q_DECLARE_TR_FUNCTIONS(SaveProblem)
public:
    static Problem noFolder(const QString &path)
    {
        return {QStringLiteral("save-folder-missing"), tr("The folder of this file is not there any more."),
                QDir::toNativeSeparators(path),
                tr("Your work is still open: save it under another name, or bring the folder back.")};
    }

    static Problem notAFile(const QString &path, bool isFolder)
    {
        const QString where = QDir::toNativeSeparators(path);
        return isFolder
                   ? Problem{QStringLiteral("save-is-directory"), tr("This is a folder, not a file."), where,
                             tr("Your work is still open: save it under another name.")}
                   : Problem{QStringLiteral("save-not-regular"),
                             tr("This is a pipe or a device, and a file that is saved would take its place."),
                             where, tr("Your work is still open: save it under another name.")};
    }
    static Problem noText(const QString &path)
    {
        return {QStringLiteral("save-name-not-text"), unreadableNameWords(), QDir::toNativeSeparators(path),
                tr("Your work is still open: save it under another name.")};
    }

    static Problem of(QFileDevice::FileError error, const QString &path, const QString &words)
    {
        const QString where = QDir::toNativeSeparators(path);
        if (words == qt_error_string(kQuotaExceeded))
            return {QStringLiteral("save-quota-exceeded"),
                    tr("Your share of this disk (its quota) is used up."), where,
                    tr("Nothing was changed on the disk, and your work is still open. Delete files of yours "
                       "there "
                       "and save again, or save on another disk.")};
        switch (error) {
        case QFileDevice::PermissionsError:
            return {QStringLiteral("save-no-permission"),
                    tr("You have no permission to write into this folder."), where,
                    tr("Nothing was changed on the disk, and your work is still open. "
                       "Save it under another name, where you may write.")};
        case QFileDevice::ResourceError:
            return {QStringLiteral("save-disk-full"), tr("The disk is full."), where,
                    tr("Nothing was changed on the disk, and your work is still open. "
                       "Make room and save again, or save on another disk.")};
        default:
            return {QStringLiteral("save-failed"), tr("The file could not be written: %1.").arg(words), where,
                    tr("Nothing was changed on the disk, and your work is still open. "
                       "Save again, or under another name.")};
        }
    }
};

/// QSaveFile makes a new file: without this it would belong to whoever saves.
void keepOwner(const QSaveFile &file, const QString &old)
{
#ifdef Q_OS_UNIX
    struct stat before = {};
    if (::stat(QFile::encodeName(old).constData(), &before) == 0) {
        // Only the superuser may give a file away; the group can follow for members.
        if (::fchown(file.handle(), before.st_uid, before.st_gid) != 0 &&
            ::fchown(file.handle(), static_cast<uid_t>(-1), before.st_gid) != 0)
            return;
        // Changing the owner takes some permissions away.
        static_cast<void>(::fchmod(file.handle(), before.st_mode & 07777));
    }
#else
    Q_UNUSED(file)
    Q_UNUSED(old)
#endif
}

/// What did not go at once is written again: only a write of which nothing goes says why.
bool writeAll(QSaveFile &file, const QByteArray &bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 written = file.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

} // namespace

/// A path, and what each symbolic link on it leads to.
static QStringList waysBehindLinks(const QString &path)
{
    QStringList ways{QFileInfo(path).absoluteFilePath()};
    // As many as Linux follows.
    for (int links = 0; links < 40; ++links) {
        const QFileInfo info(ways.constLast());
        if (!info.isSymbolicLink())
            break;
        ways.append(QDir::cleanPath(info.symLinkTarget()));
    }
    return ways;
}

QString behindLinks(const QString &path) { return waysBehindLinks(path).constLast(); }

/// "/dev/stdout" and the like: a name of something that is open already. Also where that is a file, another
/// one in its place would not be what is open.
static bool namesWhatIsOpen(const QString &path)
{
    const QStringList ways = waysBehindLinks(path);
    return std::any_of(ways.begin(), ways.end(), [](const QString &way) {
        const QString clean = QDir::cleanPath(way);
        return clean.startsWith(QLatin1String("/proc/")) || clean.startsWith(QLatin1String("/dev/fd/"));
    });
}

/// Whether a file may be put at this place: where nothing is, or a file that may be written to.
static Result<void> mayBePutAt(const QString &path)
{
    if (isUnreadableName(path))
        return Failure(SaveProblem::noText(path));
    const QFileInfo info(path); // of what the links lead to
    if (info.exists() && !info.isFile())
        return Failure(SaveProblem::notAFile(path, info.isDir()));
    if (namesWhatIsOpen(path))
        return Failure(SaveProblem::notAFile(path, false));
    if (!QFileInfo(behindLinks(path)).dir().exists())
        return Failure(SaveProblem::noFolder(path));
    if (info.exists() && !info.isWritable())
        return Failure(SaveProblem::of(QFileDevice::PermissionsError, path, {}));
    return {};
}

static qint64 sizeOf(const std::vector<QByteArray> &pieces)
{
    return std::accumulate(pieces.begin(), pieces.end(), qint64{0},
                           [](qint64 sum, const QByteArray &piece) { return sum + piece.size(); });
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    return writeWhole(path, std::vector<QByteArray>{bytes});
}

Result<void> writeWhole(const QString &path, const std::vector<QByteArray> &pieces)
{
    if (auto may = mayBePutAt(path); !may)
        return may;
    const QString target = behindLinks(path);
    const QFileInfo info(target);

    QSaveFile file(target);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly)) {
        const bool refused = file.error() == QFileDevice::PermissionsError ||
                             (file.error() == QFileDevice::OpenError && !QFileInfo(info.path()).isWritable());
        return Failure(SaveProblem::of(refused ? QFileDevice::PermissionsError : file.error(), path,
                                       file.errorString()));
    }
    keepOwner(file, target);
    const bool written = std::all_of(pieces.begin(), pieces.end(),
                                     [&file](const QByteArray &piece) { return writeAll(file, piece); }) &&
                         file.flush();
    if (!written || !file.commit()) {
        const QString words = file.errorString();
        // Qt calls it a write error whatever the reason.
        const bool isFull = QStorageInfo(info.path()).bytesAvailable() < sizeOf(pieces);
        const QFileDevice::FileError error = isFull ? QFileDevice::ResourceError : file.error();
        file.cancelWriting();
        return Failure(SaveProblem::of(error, path, words));
    }
    return {};
}

} // namespace passerelle::workspace
