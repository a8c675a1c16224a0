// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/file_lock.h"
#include "recovery/file_look.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using namespace passerelle::recovery;

/// What others do to a file that is open here is seen, and what is open here is seen by others.
class TestFileGuarding : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }
    static void setTime(const QString &path, qint64 milliseconds)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(milliseconds),
                                 QFileDevice::FileModificationTime));
    }
    static QString idOf(const Look &look) { return look.problem ? look.problem->id : QString(); }
    static QByteArray helper(const QStringList &words)
    {
        QProcess process;
        process.start(QStringLiteral(RECOVERY_HELPER), words);
        return process.waitForFinished() ? process.readAllStandardOutput().trimmed() : QByteArray("(hangs)");
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anUntouchedFileIsQuiet()
    {
        const QString file = write(QStringLiteral("m.json"), "{}");
        const KnownFiles known = marksOf({file, QString(), QStringLiteral(":/x")});
        QCOMPARE(known.size(), std::size_t(1));
        for (const Care care : {Care::SizeAndTime, Care::Content})
            QCOMPARE(idOf(lookAt(known, care)), QString());
        // Touched, copied over itself: the same content is no change.
        setTime(file, known.front().mark.modified + 5000);
        for (const Care care : {Care::SizeAndTime, Care::Content})
            QCOMPARE(idOf(lookAt(known, care)), QString());
        QVERIFY(!whatASaveWouldDestroy(known));
    }

    void aChangeIsSeen()
    {
        const QString file = write(QStringLiteral("m.json"), "{}");
        const KnownFiles known = marksOf({file});
        write(QStringLiteral("m.json"), "{ }");
        const Look look = lookAt(known, Care::SizeAndTime);
        QCOMPARE(idOf(look), QStringLiteral("file-changed-outside"));
        QVERIFY(whatASaveWouldDestroy(known));
        QCOMPARE(look.now.size(), std::size_t(1));
        QVERIFY(!whatASaveWouldDestroy(look.now));
    }

    void aChangeOfTheSameSizeAndTimeIsSeenBeforeASave()
    {
        const QString file = write(QStringLiteral("m.json"), "{1}");
        setTime(file, 1'700'000'000'000);
        const KnownFiles known = marksOf({file});
        write(QStringLiteral("m.json"), "{2}");
        setTime(file, 1'700'000'000'000);
        QCOMPARE(idOf(lookAt(known, Care::Content)), QStringLiteral("file-changed-outside"));
        QVERIFY(whatASaveWouldDestroy(known));
    }

    void anAtomicReplaceIsSeen()
    {
        const QString file = write(QStringLiteral("m.json"), "old");
        const KnownFiles known = marksOf({file});
        const QString other = write(QStringLiteral("new"), "new");
        QVERIFY(QFile::remove(file) && QFile::rename(other, file));
        QCOMPARE(idOf(lookAt(known, Care::SizeAndTime)), QStringLiteral("file-changed-outside"));
    }

    void aFileOrFolderThatIsGoneIsSaid()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("share")));
        const QString file = write(QStringLiteral("share/m.json"), "x");
        const KnownFiles known = marksOf({file});
        QVERIFY(QFile::remove(file));
        QCOMPARE(idOf(lookAt(known, Care::SizeAndTime)), QStringLiteral("file-vanished"));
        QVERIFY(!whatASaveWouldDestroy(known));
        QVERIFY(QDir(path(QStringLiteral("share"))).removeRecursively());
        QCOMPARE(idOf(lookAt(known, Care::SizeAndTime)), QStringLiteral("file-folder-gone"));
        // And back.
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("share")));
        write(QStringLiteral("share/m.json"), "x");
        QCOMPARE(idOf(lookAt(known, Care::SizeAndTime)), QString());
    }

    void anOldFileIsNotReadAgain()
    {
        const QString file = write(QStringLiteral("m.json"), "{1}");
        setTime(file, 1'700'000'000'000);
        KnownFiles known = marksOf({file});
        known.front().mark.hash = "whatever"; // reading it would find another
        QCOMPARE(idOf(lookAt(known, Care::SizeAndTime)), QString());
        QCOMPARE(idOf(lookAt(known, Care::Content)), QStringLiteral("file-changed-outside"));
    }

    void theGravestIsTold()
    {
        const QString workspace = write(QStringLiteral("w.passerelle"), "x");
        const QString mapping = write(QStringLiteral("m.json"), "x");
        const KnownFiles known = marksOf({workspace, mapping});
        QVERIFY(QFile::remove(workspace));
        write(QStringLiteral("m.json"), "y");
        const Look look = lookAt(known, Care::SizeAndTime);
        QCOMPARE(idOf(look), QStringLiteral("file-changed-outside"));
        QCOMPARE(look.problem->where, QDir::toNativeSeparators(mapping));
    }

    void aFileThatCanOnlyBeReadIsSaid()
    {
        const QString file = write(QStringLiteral("m.json"), "x");
        QVERIFY(QFile::setPermissions(file, QFile::Permissions(0x4444)));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
        const QByteArray answer = helper({QStringLiteral("nobody-look"), file});
        if (answer == "cannot become nobody")
            QSKIP("this process cannot become another user");
        QCOMPARE(answer, QByteArray("file-became-read-only"));
    }

    void aLockSaysWhoHasIt()
    {
        const QString file = write(QStringLiteral("m.json"), "x");
        QProcess other;
        other.start(QStringLiteral(RECOVERY_HELPER), {QStringLiteral("hold"), file});
        QVERIFY(other.waitForReadyRead());
        QCOMPARE(other.readAllStandardOutput().trimmed(), QByteArray("held"));
        FileLock lock(file);
        QCOMPARE(lock.take(), FileLock::Outcome::HeldByOther);
        QVERIFY(!lock.isOurs());
        const LockHolder holder = lock.holder();
        QCOMPARE(holder.process, other.processId());
        QCOMPARE(holder.host, QSysInfo::machineHostName());
        QVERIFY(holder.since.isValid());
        const Problem problem = FileLock::heldBy(holder, file);
        QCOMPARE(problem.id, QStringLiteral("file-locked"));
        QVERIFY(problem.what.contains(holder.host));

        // Taken over: the other one notices, and leaves ours alone when it goes.
        QCOMPARE(lock.takeOver(), FileLock::Outcome::Taken);
        QVERIFY(lock.isOurs());
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.readAllStandardOutput().trimmed(), QByteArray("lost"));
        QVERIFY(QFile::exists(lock.lockPath()));
        QCOMPARE(helper({QStringLiteral("take"), file}), QByteArray("held by other"));
    }

    void aDeadProcessHoldsNothing()
    {
        const QString file = write(QStringLiteral("m.json"), "x");
        QProcess other;
        other.start(QStringLiteral(RECOVERY_HELPER), {QStringLiteral("hold"), file});
        QVERIFY(other.waitForReadyRead());
        other.kill();
        QVERIFY(other.waitForFinished());
        {
            FileLock lock(file);
            QVERIFY(QFile::exists(lock.lockPath()));
            QCOMPARE(lock.take(), FileLock::Outcome::Taken);
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("m.json")});
    }

    void twoNamesOfOneFileShareALock()
    {
#ifdef Q_OS_UNIX
        const QString file = write(QStringLiteral("m.json"), "x");
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("other")));
        QVERIFY(QFile::link(file, path(QStringLiteral("other/link.json"))));
        const FileLock direct(file);
        const FileLock linked(path(QStringLiteral("other/link.json")));
        QCOMPARE(linked.lockPath(), direct.lockPath());
#else
        QSKIP("Unix only");
#endif
    }

    void noLockInAFolderThatCanOnlyBeRead()
    {
        const QString file = write(QStringLiteral("m.json"), "x");
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
        const QByteArray answer = helper({QStringLiteral("nobody-take"), file});
        if (answer == "cannot become nobody")
            QSKIP("this process cannot become another user");
        QCOMPARE(answer, QByteArray("not possible"));
    }
};

QTEST_GUILESS_MAIN(TestFileGuarding)
#include "tst_file_guarding.moc"
