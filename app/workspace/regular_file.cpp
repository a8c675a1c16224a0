// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/regular_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <io.h>
#include <qt_windows.h>
#endif

namespace passerelle::workspace
{

namespace
{

enum class Fault : quint8 {
    None,
    Missing,
    NameNotText,
    Directory,
    NotRegular,
    NoPermission,
    NotReadable,
    TooLarge,
    Cancelled
};

class FileProblem
{
    Q_DECLARE_TR_FUNCTIONS(FileProblem)
public:
    static Problem of(Fault fault, const QString &path, const QString &detail = {});
};

Problem FileProblem::of(Fault fault, const QString &path, const QString &detail)
{
    const QString where = QDir::toNativeSeparators(path);
    switch (fault) {
    case Fault::Missing:
        return {QStringLiteral("file-missing"), tr("The file is not there, or not any more."), where,
                tr("Check whether it was moved, renamed or deleted, and open it from where it is now.")};
    case Fault::NameNotText:
        return {QStringLiteral("file-name-not-text"), unreadableNameWords(), where,
                tr("Give the file another name, then open it.")};
    case Fault::Directory:
        return {QStringLiteral("file-is-directory"), tr("This is a folder, not a file."), where,
                tr("Open the workspace or the mapping inside it.")};
    case Fault::NotRegular:
        return {QStringLiteral("file-not-regular"),
                tr("This is a pipe or a device, which has no end and cannot be saved to."), where,
                tr("Save its content to a file and open that.")};
    case Fault::NoPermission:
        return {QStringLiteral("file-no-permission"), tr("You have no permission to read this file."), where,
                tr("Ask its owner for access, or open a copy of it.")};
    case Fault::TooLarge:
        return {QStringLiteral("file-too-large"),
                tr("The file is larger than 256 MiB, so it can hardly be a mapping."), where,
                tr("Check that it is the right file.")};
    case Fault::Cancelled:
        return {QStringLiteral("cancelled"), tr("Opening was stopped."), where,
                tr("What was open before is unchanged.")};
    case Fault::None:
    case Fault::NotReadable:
        break;
    }
    return {QStringLiteral("file-not-readable"),
            detail.isEmpty() ? tr("The file cannot be read.")
                             : tr("The file cannot be read: %1.").arg(detail),
            where, tr("Check the drive or the network connection, then open the file again.")};
}

#ifdef Q_OS_UNIX

Fault faultOf(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return Fault::Missing;
    case EACCES:
    case EPERM:
        return Fault::NoPermission;
    case ENXIO: // a socket
    case ENODEV:
        return Fault::NotRegular;
    default:
        return Fault::NotReadable;
    }
}

/// Looks at what was opened, not at what its name meant a moment ago.
Fault openFile(QFile &file, const QString &path)
{
    const int handle =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (handle < 0)
        return faultOf(errno);
    struct stat found = {};
    if (::fstat(handle, &found) != 0 || !S_ISREG(found.st_mode)) {
        ::close(handle);
        return S_ISDIR(found.st_mode) ? Fault::Directory : Fault::NotRegular;
    }
    if (!file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return Fault::NotReadable;
    }
    return Fault::None;
}

#else

Fault openFile(QFile &file, const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Fault::Directory;
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (!info.exists())
            return Fault::Missing;
        return file.error() == QFileDevice::PermissionsError || !info.isReadable() ? Fault::NoPermission
                                                                                   : Fault::NotReadable;
    }
#ifdef Q_OS_WIN
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
    if (file.handle() != -1 && GetFileType(handle) != FILE_TYPE_DISK)
        return Fault::NotRegular;
#endif
    return Fault::None;
}

#endif

Fault openResource(QFile &file, const QString &path)
{
    file.setFileName(path);
    if (QFileInfo(path).isDir())
        return Fault::Directory;
    return file.open(QIODevice::ReadOnly) ? Fault::None : Fault::Missing;
}

} // namespace

bool isUnreadableName(const QString &path)
{
    // What stands there for bytes that are no text may as well be in a name that is.
    return path.contains(QChar::ReplacementCharacter) && !QFileInfo::exists(path);
}

QString unreadableNameWords()
{
    return FileProblem::tr("This name holds bytes that are no text in this system's encoding (UTF-8), so no "
                           "file can be found by it.");
}

Result<QByteArray> readRegularFile(const QString &path, const CancelToken &cancel,
                                   const std::function<void(qint64 done, qint64 total)> &progress)
{
    static constexpr qint64 kPiece = qint64{4} * 1024 * 1024;
    QFile file;
    const Fault fault = path.startsWith(u':') ? openResource(file, path) : openFile(file, path);
    if (fault == Fault::Missing && isUnreadableName(path))
        return Failure(FileProblem::of(Fault::NameNotText, path));
    if (fault != Fault::None)
        return Failure(FileProblem::of(fault, path));
    const qint64 total = file.size();
    if (total > kLargestFile)
        return Failure(FileProblem::of(Fault::TooLarge, path));

    QByteArray bytes;
    bytes.reserve(total + 1);
    while (!cancel.isCancelled()) {
        // A size is a promise that files in /proc and growing ones do not keep.
        const QByteArray piece = file.read(kPiece);
        if (piece.isEmpty()) {
            if (file.error() != QFileDevice::NoError)
                return Failure(FileProblem::of(Fault::NotReadable, path, file.errorString()));
            return bytes;
        }
        bytes.append(piece);
        if (bytes.size() > kLargestFile)
            return Failure(FileProblem::of(Fault::TooLarge, path));
        if (progress)
            progress(bytes.size(), qMax(total, qint64{bytes.size()}));
    }
    return Failure(FileProblem::of(Fault::Cancelled, path));
}

} // namespace passerelle::workspace
