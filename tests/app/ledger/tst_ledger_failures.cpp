// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/ledger_samples.h"
#include "ledger/ledger_database.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace passerelle;
using namespace passerelle::ledger;

namespace
{

/// A connection of somebody else to the same file.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open %s", qPrintable(path));
    }
    ~OtherProgram() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(OtherProgram)

    void run(const char *sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        if (!query.exec(QString::fromLatin1(sql)))
            qFatal("%s", sql);
    }

private:
    const QString m_name = QStringLiteral("other");
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

/// Each thing that can stand in a ledger's way, by name: told to whoever asked, and nothing is overwritten.
class LedgerFailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(QStringLiteral("ledger.sqlite"));
        m_options = {};
        m_options.busyTimeoutMs = 50;
    }

    void locked()
    {
        Result<LedgerDatabase> database = open();
        QVERIFY(database);
        {
            OtherProgram other(m_path);
            other.run("BEGIN IMMEDIATE");
            expect(database->record(samples::sold(1)), kLocked);
            expect(database->queueOffline(samples::queued(2)), kLocked);
            expect(database->synchronise({}, samples::resolved), kLocked);
            QVERIFY(database->totals()); // reading goes on
        }
        QVERIFY(database->record(samples::sold(1)));
    }

    void lockedAtOpening()
    {
        QVERIFY(open());
        OtherProgram other(m_path);
        other.run("PRAGMA locking_mode = EXCLUSIVE");
        other.run("BEGIN EXCLUSIVE");
        expect(open(), kLocked);
    }

    void corrupt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text")
            << QByteArray("not a database at all, but long enough to be one ").repeated(100);
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("a header and no more") << QByteArray("SQLite format 3\0", 16);
    }

    void corrupt()
    {
        QFETCH(QByteArray, bytes);
        write(m_path, bytes);
        expect(open(), kCorrupt);
        QCOMPARE(bytesOf(m_path), bytes);
        QCOMPARE(m_folder->path(), QFileInfo(m_path).path());
    }

    void corruptInTheMiddle_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("a page of noise") << QByteArray(4096, '\x5a');
        QTest::newRow("a page of nothing") << QByteArray(4096, '\0');
    }

    void corruptInTheMiddle()
    {
        fill(500);
        QByteArray bytes = bytesOf(m_path);
        QVERIFY(bytes.size() > 20 * 4096);
        QFETCH(QByteArray, damage);
        for (const qsizetype page : {5, 9, 13, 17})
            bytes.replace(page * 4096, damage.size(), damage);
        write(m_path, bytes);
        expect(open(), kCorrupt);
        QCOMPARE(bytesOf(m_path), bytes);
    }

    void cutOff()
    {
        fill(500);
        const QByteArray bytes = bytesOf(m_path).first(5 * 4096 + 100);
        write(m_path, bytes);
        expect(open(), kCorrupt);
        QCOMPARE(bytesOf(m_path), bytes);
    }

    void corruptIsSetAsideOnlyWhenAsked()
    {
        const QByteArray bytes(5000, 'x');
        write(m_path, bytes);
        QVERIFY(!open());
        const Result<QString> aside = LedgerDatabase::setAside(m_path);
        QVERIFY(aside);
        QVERIFY(!QFile::exists(m_path));
        QCOMPARE(bytesOf(*aside), bytes);
        Result<LedgerDatabase> anew = open();
        QVERIFY(anew);
        QVERIFY(anew->record(samples::sold(1)));
        QCOMPARE(bytesOf(*aside), bytes);
    }

    void newer()
    {
        fill(1);
        {
            OtherProgram other(m_path);
            other.run("PRAGMA user_version = 999");
        }
        const QByteArray bytes = bytesOf(m_path);
        expect(open(), kNewer);
        QCOMPARE(bytesOf(m_path), bytes);
    }

    void ofAnotherProgram()
    {
        {
            OtherProgram other(m_path);
            other.run("CREATE TABLE recipe (name TEXT)");
        }
        const QByteArray bytes = bytesOf(m_path);
        expect(open(), kForeign);
        QCOMPARE(bytesOf(m_path), bytes);
    }

    void aFolder()
    {
        QVERIFY(QDir().mkpath(m_path));
        expect(open(), kNotAFile);
    }

    void aPipe()
    {
#ifdef Q_OS_UNIX
        QCOMPARE(mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
        expect(open(), kNotAFile); // and it does not wait for somebody who writes
#else
        QSKIP("no pipes with a name in a folder");
#endif
    }

    void aFileWhereAFolderShouldBe()
    {
        write(m_path, "x");
        m_path += QStringLiteral("/ledger.sqlite");
        expect(open(), kNotWritable);
    }

    void folderThatRefuses()
    {
#ifdef Q_OS_UNIX
        const AsNobody nobody(m_folder->path(), 0555);
        if (!nobody)
            QSKIP("cannot give up the rights of root");
        expect(open(), kNotWritable);
#else
        QSKIP("rights of folders are another thing here");
#endif
    }

    void fileThatRefuses()
    {
#ifdef Q_OS_UNIX
        fill(1);
        QCOMPARE(chmod(QFile::encodeName(m_path).constData(), 0444), 0);
        const AsNobody nobody(m_folder->path(), 0555);
        if (!nobody)
            QSKIP("cannot give up the rights of root");
        expect(open(), kNotWritable);
#else
        QSKIP("rights of files are another thing here");
#endif
    }

    void diskFull()
    {
        m_options.sizeLimit = qint64{128} * 1024;
        Result<LedgerDatabase> database = open();
        QVERIFY(database);
        int made = 0;
        Result<Recorded> last = Recorded{};
        while (last && made < 5000) {
            last = database->record(samples::sold(made + 1));
            made += last ? 1 : 0;
        }
        expect(last, kDiskFull);
        QVERIFY(made > 10);
        QCOMPARE(database->totals()->orders, made); // what was answered is there, no more
        expect(database->record(samples::sold(made + 2)), kDiskFull);

        m_options.sizeLimit = 0; // somebody made room
        database = open();
        QVERIFY(database);
        QVERIFY(database->record(samples::sold(made + 1)));
        QCOMPARE(database->totals()->orders, made + 1);
    }

    void diskFullWithinAGroup()
    {
        m_options.sizeLimit = qint64{128} * 1024;
        Result<LedgerDatabase> database = open();
        QVERIFY(database->begin());
        Result<Recorded> last = Recorded{};
        for (int number = 1; last && number < 5000; ++number)
            last = database->record(samples::sold(number));
        expect(last, kDiskFull);
        database->rollback();
        QCOMPARE(database->totals()->scans, 0);
        QVERIFY(database->record(samples::sold(1)));
    }

    void readOnlyMakesNothing()
    {
        m_options.readOnly = true;
        expect(open(), kMissing);
        QVERIFY(!QFile::exists(m_path));
    }

private:
#ifdef Q_OS_UNIX
    /// Without the rights of root for as long as it lives; false where that cannot be.
    class AsNobody
    {
    public:
        AsNobody(const QString &folder, mode_t mode) : m_folder(QFile::encodeName(folder))
        {
            if (chmod(m_folder.constData(), mode) != 0)
                return;
            m_wasRoot = geteuid() == 0;
            constexpr uid_t kNobody = 65534;
            m_isNobody = !m_wasRoot || seteuid(kNobody) == 0;
        }
        ~AsNobody()
        {
            if (m_wasRoot && m_isNobody && seteuid(0) != 0)
                qFatal("root is gone");
            if (chmod(m_folder.constData(), 0755) != 0)
                qFatal("the folder cannot be cleared away");
        }
        Q_DISABLE_COPY_MOVE(AsNobody)
        explicit operator bool() const { return m_isNobody; }
        bool operator!() const { return !m_isNobody; }

    private:
        QByteArray m_folder;
        bool m_wasRoot = false;
        bool m_isNobody = false;
    };
#endif

    Result<LedgerDatabase> open() { return LedgerDatabase::open(m_path, m_options); }

    void fill(int scans)
    {
        Result<LedgerDatabase> database = open();
        QVERIFY(database);
        QVERIFY(database->begin());
        for (int number = 1; number <= scans; ++number)
            QVERIFY(database->record(samples::sold(number)));
        QVERIFY(database->commit());
    }

    template <typename T>
    void expect(const Result<T> &result, QLatin1String id)
    {
        QVERIFY(!result);
        const Problem &problem = result.error();
        QCOMPARE(problem.id, id);
        QVERIFY(!problem.what.isEmpty());
        QVERIFY(problem.where.contains(QStringLiteral("ledger.sqlite")));
        QVERIFY(!problem.next.isEmpty());
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
    LedgerOptions m_options;
};

QTEST_GUILESS_MAIN(LedgerFailuresTest)
#include "tst_ledger_failures.moc"
