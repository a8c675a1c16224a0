// SPDX-License-Identifier: GPL-3.0-or-later
// What tests need another process for: to be killed while journalling, to hold a lock, to have no room.
#include "recovery/file_lock.h"
#include "recovery/file_look.h"
#include "recovery/journal_writer.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QThread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace passerelle;
using namespace passerelle::recovery;

static int told(const QString &what)
{
    QTextStream(stdout) << what << Qt::endl;
    return 0;
}

static document::Edit typed(quint32 at, const QByteArray &what)
{
    return {QStringLiteral("type"), {{document::Buffer::Mapping, {at, 0}, what}}};
}

/// Types numbers at the end of a text for ever, and says each one that is on the disk.
static int journalForEver(const QString &folder)
{
    JournalWriter writer(folder);
    QByteArray text(50'000, 'x');
    text += '\n';
    for (int number = 0;; ++number) {
        const QByteArray line = QByteArray::number(number) + '\n';
        const bool begins = number % 40 == 0;
        const auto at = static_cast<quint32>(text.size());
        text += line;
        const auto done = begins ? writer.begin({QStringLiteral("/w"), false, QStringLiteral("w"), {}},
                                                {text, {}}, QDateTime::currentDateTimeUtc())
                                 : writer.append({typed(at, line)}, QDateTime::currentDateTimeUtc());
        if (!done)
            return told(done.error().id);
        told(QString::number(number));
    }
}

static int holdLock(const QString &file)
{
    FileLock lock(file);
    if (lock.take() != FileLock::Outcome::Taken)
        return told(QStringLiteral("not taken"));
    told(QStringLiteral("held"));
    while (lock.isOurs())
        QThread::msleep(10);
    return told(QStringLiteral("lost"));
}

static int takeLock(const QString &file)
{
    FileLock lock(file);
    static const char *const words[] = {"taken", "held by other", "not possible"};
    return told(QLatin1String(words[static_cast<int>(lock.take())]));
}

static int look(const QString &file)
{
    const auto found = lookAt(marksOf({file}), Care::Content);
    return told(found.problem ? found.problem->id : QStringLiteral("nothing"));
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    QString command = words.value(1);
    const QString path = words.value(2);
#ifdef Q_OS_UNIX
    if (command.startsWith(QLatin1String("nobody-"))) {
        if (::geteuid() == 0 && ::setuid(65534) != 0)
            return told(QStringLiteral("cannot become nobody"));
        command.remove(0, 7);
    }
    if (command.startsWith(QLatin1String("limited-"))) {
        // A write beyond the limit fails as on a full disk, instead of ending the process.
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{60'000, 60'000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        command.remove(0, 8);
    }
#endif
    if (command == QLatin1String("journal"))
        return journalForEver(path);
    if (command == QLatin1String("hold"))
        return holdLock(path);
    if (command == QLatin1String("take"))
        return takeLock(path);
    if (command == QLatin1String("look"))
        return look(path);
    return 2;
}
