// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/ledger_samples.h"
#include "ledger/ledger_database.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using namespace passerelle::ledger;

/// A program that works on the ledger is killed again and again, at any moment: what was answered is there,
/// and nothing is there twice.
class LedgerKilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(QStringLiteral("ledger.sqlite"));
        m_random.seed(20260301);
    }

    void whileRecording()
    {
        QSet<int> answered;
        for (int round = 0; round < kRounds; ++round)
            workUntilKilled("record", round * kApart + 1, answered);
        QVERIFY(answered.size() > kRounds);
        checkAll(answered);

        LedgerDatabase database = open();
        for (const int number : std::as_const(answered)) { // who was not sure asks again
            const Result<Recorded> again = database.record(samples::sold(number));
            QVERIFY(again && again->wasThere && again->order > 0);
        }
    }

    void whileQueueing()
    {
        QSet<int> answered;
        for (int round = 0; round < kRounds; ++round)
            workUntilKilled("queue", round * kApart + 1, answered);
        LedgerDatabase database = open();
        const auto queued = database.queued();
        QVERIFY(queued);
        QSet<QString> there;
        for (const QueuedScan &one : *queued)
            there.insert(one.scan.id);
        QCOMPARE(there.size(), static_cast<qsizetype>(queued->size()));
        for (const int number : std::as_const(answered))
            QVERIFY(there.contains(samples::idOf(number)));
        QVERIFY(database.synchronise({}, samples::resolved));
        checkAll(answered);
    }

    void whileSynchronising()
    {
        QSet<int> queued;
        int kills = 0;
        for (int round = 0; round < kRounds; ++round) {
            {
                LedgerDatabase database = open();
                QVERIFY(database.begin());
                for (int i = 0; i < 170; ++i) {
                    const int number = round * kApart + i + 1;
                    QVERIFY(database.queueOffline(samples::queued(number)));
                    queued.insert(number);
                }
                QVERIFY(database.commit());
            }
            QSet<int> turns;
            kills += workUntilKilled("synchronise", 0, turns) ? 1 : 0;
            const Totals totals = *open().totals();
            QCOMPARE(totals.orders, totals.controls);
            QCOMPARE(totals.orders + totals.queuedOffline, totals.letIn);
        }
        QVERIFY2(kills >= kRounds / 2, qPrintable(QStringLiteral("only %1 were killed half-way").arg(kills)));
        QVERIFY(open().synchronise({}, samples::resolved));
        QCOMPARE(open().totals()->queuedOffline, 0);
        checkAll(queued);
    }

private:
    static constexpr int kRounds = 32;
    static constexpr int kApart = 1000000;

    LedgerDatabase open()
    {
        Result<LedgerDatabase> made = LedgerDatabase::open(m_path); // looks the file through
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence()));
        return std::move(*made);
    }

    /// Collects what the program says until it is killed after some lines; false where it came to its end
    /// before.
    bool workUntilKilled(const char *work, int first, QSet<int> &said)
    {
        QProcess victim;
        victim.start(QStringLiteral(PASSERELLE_LEDGER_VICTIM),
                     {m_path, QString::fromLatin1(work), QString::number(first)});
        victim.waitForStarted();
        const bool isAtOnce = m_random.bounded(8) == 0; // perhaps while it makes or opens the file
        const int lines = isAtOnce ? 0 : m_random.bounded(1, 150);
        QByteArray output;
        while (output.count('\n') < lines && victim.waitForReadyRead())
            output += victim.readAllStandardOutput();
        victim.kill();
        victim.waitForFinished();
        output += victim.readAllStandardOutput();
        output.truncate(output.lastIndexOf('\n') + 1); // it may have been killed within a line
        for (const QByteArray &line : output.split('\n')) {
            if (!line.isEmpty())
                said.insert(line.toInt());
        }
        return victim.exitStatus() == QProcess::CrashExit;
    }

    /// Each of these is there once, with its control and its order, and no order without its control.
    void checkAll(const QSet<int> &numbers)
    {
        LedgerDatabase database = open();
        QHash<QString, ScanRow> scans;
        QSet<qint64> orders;
        QSet<QString> barcodes;
        PageQuery query;
        for (bool atEnd = false; !atEnd;) {
            const auto page = database.scans(query);
            QVERIFY(page);
            for (const ScanRow &row : page->rows) {
                QVERIFY(!scans.contains(row.scan.id));
                QVERIFY(!barcodes.contains(row.barcode));
                QVERIFY(!orders.contains(row.order));
                scans.insert(row.scan.id, row);
                barcodes.insert(row.barcode);
                orders.insert(row.order);
            }
            atEnd = page->atEnd;
            query.before = page->rows.empty() ? 0 : page->rows.back().row;
        }
        for (const int number : numbers) {
            const ScanRow row = scans.value(samples::idOf(number));
            QVERIFY2(row.row > 0, qPrintable(QStringLiteral("scan %1 is lost").arg(number)));
            QVERIFY(row.order > 0);
            QCOMPARE(row.barcode, QStringLiteral("OTI%1").arg(number));
        }
        const Totals totals = *database.totals();
        QCOMPARE(totals.scans, scans.size());
        QCOMPARE(totals.controls, scans.size());
        QCOMPARE(totals.orders, scans.size());
        QCOMPARE(totals.tickets, scans.size());
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
    QRandomGenerator m_random;
};

QTEST_GUILESS_MAIN(LedgerKilledTest)
#include "tst_ledger_killed.moc"
