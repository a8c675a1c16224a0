// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/ledger_samples.h"
#include "ledger/ledger_database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using namespace passerelle::ledger;

/// Offline scans become controls and sales, each once.
class LedgerSynchroniseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(QStringLiteral("ledger.sqlite"));
    }

    void queuesOnce()
    {
        LedgerDatabase database = open();
        QCOMPARE(*database.queueOffline(samples::queued(1)),
                 (Recorded{0, kLetInNoSale, kReasonQueued, false}));
        QCOMPARE(*database.queueOffline(samples::queued(1)),
                 (Recorded{0, kLetInNoSale, kReasonQueued, true}));
        const auto queued = database.queued();
        QVERIFY(queued && queued->size() == 1);
        QueuedScan expected = samples::queued(1);
        expected.scan.offline = true;
        expected.scan.outcome = kLetInNoSale;
        expected.scan.reason = kReasonQueued;
        QCOMPARE(queued->front(), expected);
        const auto page = database.scans({});
        QVERIFY(page->rows[0].isQueued);
        QCOMPARE(page->rows[0].barcode, QStringLiteral("OTI1"));
    }

    void makesWhatOnlineWouldHaveMade()
    {
        LedgerDatabase database = open();
        queue(database, 120);
        std::vector<std::pair<int, int>> progress;
        const auto done = database.synchronise(
            {}, samples::resolved, {}, [&](int part, int whole) { progress.emplace_back(part, whole); });
        QVERIFY(done);
        QCOMPARE(*done, (Synchronised{120, 0, 0, false, {}}));
        QCOMPARE(progress, (std::vector<std::pair<int, int>>{{50, 120}, {100, 120}, {120, 120}}));
        QCOMPARE(*database.totals(), (Totals{120, 120, 120, 120, 120, 0, 0}));
        const auto page = database.orders({});
        QCOMPARE(page->rows.front().line.barcode, QStringLiteral("OTI120"));
        QCOMPARE(page->rows.front().time, samples::timeOf(120));
        const auto scans = database.scans({});
        QVERIFY(scans->rows.front().scan.offline); // how it was let in stays known
        QCOMPARE(scans->rows.front().scan.outcome, kLetInSaleMade);
        QVERIFY(scans->rows.front().scan.reason.isEmpty());

        QCOMPARE(*database.synchronise({}, samples::resolved), Synchronised{});
        QCOMPARE(database.totals()->orders, 120);
    }

    void whatCannotBeSoldIsTriedAgain()
    {
        LedgerDatabase database = open();
        queue(database, 3);
        const auto noTariff = [](const QueuedScan &queued, const QuotaUsed &quota) {
            ScanOutcome outcome = samples::resolved(queued, quota);
            if (queued.barcode == QLatin1String("OTI2")) {
                outcome.sale.reset();
                outcome.scan.reason = QStringLiteral("sale-product-no-tariff");
            }
            return outcome;
        };
        QCOMPARE(*database.synchronise({}, noTariff),
                 (Synchronised{2, 1, 0, false, QStringLiteral("sale-product-no-tariff")}));
        QCOMPARE(*database.totals(),
                 (Totals{3, 3, 3, 2, 2, 1, 0})); // the control is there, the sale is to come
        QCOMPARE(database.queued()->front().attempts, 1);
        QCOMPARE(database.queued()->front().scan.reason, QStringLiteral("sale-product-no-tariff"));

        const auto repaired = [](const QueuedScan &queued, const QuotaUsed &quota) {
            ScanOutcome outcome = samples::resolved(queued, quota);
            outcome.control->season = QStringLiteral("DDMM24"); // the mapping was wrong
            return outcome;
        };
        QCOMPARE(*database.synchronise({}, repaired), (Synchronised{1, 0, 0, false, {}}));
        QCOMPARE(*database.totals(), (Totals{3, 3, 3, 3, 3, 0, 0}));
        const auto scans = database.scans({});
        QCOMPARE(scans->rows[1].season, QStringLiteral("DDMM24"));
        QCOMPARE(scans->rows[1].barcode, QStringLiteral("OTI2"));
    }

    void whatIsNotMappedStaysQueued()
    {
        LedgerDatabase database = open();
        queue(database, 2);
        const auto unmapped = [](const QueuedScan &queued, const QuotaUsed &) {
            ScanOutcome outcome;
            outcome.scan = queued.scan;
            outcome.scan.reason = QStringLiteral("sector-not-mapped");
            return outcome;
        };
        QCOMPARE(*database.synchronise({}, unmapped),
                 (Synchronised{0, 2, 0, false, QStringLiteral("sector-not-mapped")}));
        QCOMPARE(*database.totals(), (Totals{2, 2, 0, 0, 0, 2, 0}));
    }

    void sellsNoMoreThanTheQuota()
    {
        LedgerDatabase database = open();
        queue(database, 5);
        std::vector<qint64> used;
        const auto limited = [&](const QueuedScan &queued, const QuotaUsed &quota) {
            used.push_back(quota(QStringLiteral("PASSTOU"), QStringLiteral("DDMM23")));
            ScanOutcome outcome = samples::resolved(queued, quota);
            outcome.sale->limit = QuotaLimit{QStringLiteral("PASSTOU"), QStringLiteral("DDMM23"), 3};
            return outcome;
        };
        QCOMPARE(*database.synchronise({}, limited), (Synchronised{3, 2, 0, false, kReasonQuota}));
        QCOMPARE(used, (std::vector<qint64>{0, 1, 2, 3, 3}));
        QCOMPARE(database.totals()->orders, 3);
    }

    void stopsWhereItIsTold()
    {
        LedgerDatabase database = open();
        queue(database, 120);
        const CancelToken cancel;
        int seen = 0;
        const auto stopping = [&](const QueuedScan &queued, const QuotaUsed &quota) {
            if (++seen == 70)
                cancel.cancel();
            return samples::resolved(queued, quota);
        };
        QCOMPARE(*database.synchronise({}, stopping, cancel), (Synchronised{70, 0, 50, true, {}}));
        QCOMPARE(*database.totals(), (Totals{120, 120, 70, 70, 70, 50, 0}));
        QCOMPARE(*database.synchronise({}, samples::resolved), (Synchronised{50, 0, 0, false, {}}));
        QCOMPARE(database.totals()->orders, 120);
    }

    void leavesOtherWorkspacesAlone()
    {
        LedgerDatabase database = open();
        queue(database, 2);
        QueuedScan elsewhere = samples::queued(3);
        elsewhere.scan.workspace = QStringLiteral("castles");
        QVERIFY(database.queueOffline(elsewhere));
        QCOMPARE(database.synchronise(QStringLiteral("museums"), samples::resolved)->made, 2);
        QCOMPARE(database.queued(QStringLiteral("castles"))->size(), std::size_t{1});
        QCOMPARE(database.synchronise(QStringLiteral("castles"), samples::resolved)->made, 1);
    }

    void whatComesMeanwhileWaitsForTheNext()
    {
        LedgerDatabase database = open();
        queue(database, 60);
        SynchroniseRun run;
        QVERIFY(database.synchroniseBatch(run, samples::resolved, {}));
        QVERIFY(!run.isFinished);
        QVERIFY(database.queueOffline(samples::queued(100)));
        QVERIFY(database.synchroniseBatch(run, samples::resolved, {}));
        QVERIFY(run.isFinished);
        QCOMPARE(run.result.made, 60);
        QCOMPARE(database.queued()->size(), std::size_t{1});
    }

    /// Two programs at once: each scan is taken by one of them.
    void twoAtOnce()
    {
        LedgerDatabase one = open();
        queue(one, 130);
        LedgerDatabase other = open();
        SynchroniseRun first;
        SynchroniseRun second;
        while (!first.isFinished || !second.isFinished) {
            if (!first.isFinished)
                QVERIFY(one.synchroniseBatch(first, samples::resolved, {}));
            if (!second.isFinished)
                QVERIFY(other.synchroniseBatch(second, samples::resolved, {}));
        }
        QCOMPARE(first.result.made + second.result.made, 130);
        QCOMPARE(*one.totals(), (Totals{130, 130, 130, 130, 130, 0, 0}));
    }

private:
    LedgerDatabase open()
    {
        Result<LedgerDatabase> made = LedgerDatabase::open(m_path);
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence()));
        return std::move(*made);
    }

    static void queue(LedgerDatabase &database, int count)
    {
        QVERIFY(database.begin());
        for (int number = 1; number <= count; ++number)
            QVERIFY(database.queueOffline(samples::queued(number)));
        QVERIFY(database.commit());
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(LedgerSynchroniseTest)
#include "tst_ledger_synchronise.moc"
