// SPDX-License-Identifier: GPL-3.0-or-later
// What tests need another process for: to be killed while saving, to be somebody else, to have no room.
#include "workspace/workspace_file.h"

#include <QCoreApplication>
#include <QTextStream>
#include <algorithm>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

using namespace passerelle;
using namespace passerelle::workspace;

#ifdef Q_OS_UNIX
/// What this process may still write into files, as a quota has it; negative: no end.
static qint64 quotaLeft = -1;

/// In the place of the system's: few machines have a disk with quotas.
extern "C" ssize_t write(int file, const void *bytes, size_t count)
{
    struct stat kind = {};
    if (quotaLeft >= 0 && ::fstat(file, &kind) == 0 && S_ISREG(kind.st_mode)) {
        if (quotaLeft == 0) {
            errno = EDQUOT;
            return -1;
        }
        count = std::min(count, static_cast<size_t>(quotaLeft));
        quotaLeft -= static_cast<qint64>(count);
    }
    return ::syscall(SYS_write, file, bytes, count);
}
#endif

static int told(const QString &what)
{
    QTextStream(stdout) << what << Qt::endl;
    return 0;
}

/// Saves two mappings in turns for ever, alone or in the workspace that stands at the path.
static int saveForEver(const QString &path, int size)
{
    const QByteArray texts[] = {QByteArray(size, 'a'), QByteArray(size, 'b')};
    const auto loaded = load(path);
    if (!loaded)
        return told(loaded.error().id);
    told(QStringLiteral("saving"));
    for (int turn = 1;; turn = 1 - turn) {
        if (const auto saved = save(*loaded, {texts[turn], loaded->workspaceText}); !saved)
            return told(saved.error().id);
    }
}

static int loadAs(const QString &path)
{
    const auto loaded = load(path);
    return told(loaded ? QStringLiteral("loaded") : loaded.error().id);
}

static int saveAs(const QString &path, int size)
{
    const auto saved = save({FileKind::Mapping, path, {}}, {QByteArray(size, 'n'), {}});
    return told(saved ? QStringLiteral("saved") : saved.error().id);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString command = words.value(1);
    const QString path = words.value(2);
    const int size = words.value(3, QStringLiteral("100")).toInt();
    if (command == QLatin1String("save-for-ever"))
        return saveForEver(path, size);
#ifdef Q_OS_UNIX
    if (command.startsWith(QLatin1String("nobody-")) && ::geteuid() == 0 && ::setuid(65534) != 0)
        return told(QStringLiteral("cannot become nobody"));
    if (command == QLatin1String("quota-save")) {
        quotaLeft = 4096;
        return saveAs(path, size);
    }
    if (command == QLatin1String("limited-save")) {
        // A write beyond the limit fails as on a full disk, instead of ending the process.
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{4096, 4096};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        return saveAs(path, size);
    }
#endif
    if (command == QLatin1String("nobody-loads"))
        return loadAs(path);
    if (command == QLatin1String("nobody-saves"))
        return saveAs(path, size);
    return 2;
}
