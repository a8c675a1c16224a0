// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/ledger_samples.h"
#include "ledger/ledger_database.h"
#include "ledger/migrations/migration.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using namespace passerelle::ledger;

/// A ledger of an older version is brought up to date with all that is in it.
class LedgerMigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(QStringLiteral("ledger.sqlite"));
    }

    void everyStepRisesByOne()
    {
        int version = 0;
        for (const Migration &step : migrations()) {
            QCOMPARE(step.version, ++version);
            QVERIFY(!step.statements.empty());
        }
        QCOMPARE(currentSchemaVersion(), version);
    }

    void firstVersionKeepsItsRows()
    {
        makeFirstVersion();
        Result<LedgerDatabase> database = LedgerDatabase::open(m_path);
        QVERIFY2(database, qPrintable(database ? QString() : database.error().sentence()));
        QCOMPARE(database->schemaVersion(), currentSchemaVersion());
        QCOMPARE(*database->totals(), (Totals{5, 4, 2, 2, 3, 1, 1}));
        QCOMPARE(*database->totals(QStringLiteral("castles")), (Totals{1, 1, 1, 1, 2, 0, 0}));
        QCOMPARE(*database->quotaUsed(QStringLiteral("museums"), QStringLiteral("PASSTOU"), {}), 1);
        QCOMPARE(*database->quotaUsed(QStringLiteral("castles"), QStringLiteral("PASSTOU"), {}), 2);
        QCOMPARE(database->scans({})->rows.size(), std::size_t{5});
        const auto queued = database->queued();
        QVERIFY(queued && queued->size() == 1);
        QCOMPARE(queued->front().barcode, QStringLiteral("OTI4"));
        QCOMPARE(queued->front().attempts, 0);
    }

    void countsGoOnFromThere()
    {
        makeFirstVersion();
        Result<LedgerDatabase> database = LedgerDatabase::open(m_path);
        QVERIFY(database);
        QCOMPARE(database->record(samples::sold(10))->order, 3); // no number is given twice
        QVERIFY(database->synchronise({}, samples::resolved));
        QCOMPARE(*database->totals(), (Totals{6, 5, 4, 4, 5, 0, 1}));
        QCOMPARE(*database->quotaUsed(QStringLiteral("museums"), QStringLiteral("PASSTOU"), {}), 3);
    }

    void isDoneOnce()
    {
        makeFirstVersion();
        QVERIFY(LedgerDatabase::open(m_path));
        Result<LedgerDatabase> again = LedgerDatabase::open(m_path);
        QVERIFY(again);
        QCOMPARE(again->totals()->scans, 5);
    }

    /// A step that fails leaves the file as it was.
    void failsAsAWhole()
    {
        makeFirstVersion({"CREATE TABLE sold (anything TEXT)"}); // the second step stumbles over it
        const Result<LedgerDatabase> database = LedgerDatabase::open(m_path);
        QVERIFY(!database);
        QCOMPARE(database.error().id, kFailed);
        QSqlDatabase raw = connect();
        QCOMPARE(valueOf(raw, "PRAGMA user_version"), 1);
        QCOMPARE(valueOf(raw, "SELECT count(*) FROM sqlite_master WHERE name = 'tally'"), 0);
        QCOMPARE(valueOf(raw, "SELECT count(*) FROM scan"), 5);
    }

    void cleanup() { QSqlDatabase::removeDatabase(QStringLiteral("raw")); }

private:
    QSqlDatabase connect()
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(m_path);
        if (!raw.open())
            qFatal("cannot open");
        return raw;
    }

    static int valueOf(const QSqlDatabase &raw, const char *sql)
    {
        QSqlQuery query(QString::fromLatin1(sql), raw);
        return query.next() ? query.value(0).toInt() : -1;
    }

    /// A file as the first version of the schema wrote it, from the text that stands beside this test.
    void makeFirstVersion(const QList<QByteArray> &more = {})
    {
        QFile file(QStringLiteral(PASSERELLE_TEST_DATA "/ledger/ledger-v1.sql"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is missing", qPrintable(file.fileName()));
        QList<QByteArray> statements = file.readAll().split(';');
        statements.append(more);
        {
            QSqlDatabase raw = connect();
            for (const QByteArray &statement : std::as_const(statements)) {
                QSqlQuery query(raw);
                if (!statement.trimmed().isEmpty() && !query.exec(QString::fromUtf8(statement)))
                    qFatal("%s: %s", statement.constData(), qPrintable(query.lastError().text()));
            }
            raw.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(LedgerMigrationsTest)
#include "tst_ledger_migrations.moc"
