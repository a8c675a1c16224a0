// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/ledger_samples.h"
#include "ledger/ledger_database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using namespace passerelle::ledger;

/// What the ledger keeps, and that it keeps it once.
class LedgerDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(QStringLiteral("deep/er/ledger.sqlite"));
    }

    void keepsAScanWithItsSale()
    {
        LedgerDatabase database = open();
        const Result<Recorded> recorded = database.record(samples::sold(1));
        QVERIFY2(recorded, qPrintable(recorded ? QString() : recorded.error().sentence()));
        QCOMPARE(*recorded, (Recorded{1, kLetInSaleMade, {}, false}));

        const auto page = database.scans({});
        QVERIFY(page && page->rows.size() == 1 && page->atEnd);
        QCOMPARE(page->rows[0].scan, samples::scan(1));
        QCOMPARE(page->rows[0].barcode, QStringLiteral("OTI1"));
        QCOMPARE(page->rows[0].order, 1);
        const auto orders = database.orders({});
        QVERIFY(orders && orders->rows.size() == 1);
        OrderLine line = samples::sale(1).lines[0];
        line.order = 1;
        QCOMPARE(orders->rows[0].line, line);
        OrderRecord order = samples::sale(1).order;
        order.number = 1;
        QCOMPARE(orders->rows[0].order, order);
        QCOMPARE(orders->rows[0].scanId, samples::idOf(1));
    }

    void theSameScanTwiceIsOneRow()
    {
        LedgerDatabase database = open();
        QVERIFY(database.record(samples::sold(1)));
        QVERIFY(database.record(samples::sold(2)));
        const Result<Recorded> again = database.record(samples::sold(1));
        QVERIFY(again);
        QCOMPARE(*again, (Recorded{1, kLetInSaleMade, {}, true}));
        const Result<Totals> totals = database.totals();
        QVERIFY(totals);
        QCOMPARE(totals->scans, 2);
        QCOMPARE(totals->orders, 2);
    }

    void outlivesTheProgram()
    {
        {
            QVERIFY(open().record(samples::sold(7)));
        }
        LedgerDatabase database = open();
        QCOMPARE(database.record(samples::sold(7))->order, 1);
        QCOMPARE(database.record(samples::sold(8))->order, 2);
    }

    void countsWhatCame()
    {
        LedgerDatabase database = open();
        for (int number = 1; number <= 3; ++number)
            QVERIFY(database.record(samples::sold(number)));
        QVERIFY(database.record(samples::refused(4)));
        QVERIFY(database.record({samples::scan(5, kLetInNoSale), samples::control(5), {}}));
        QVERIFY(database.queueOffline(samples::queued(6)));
        ScanOutcome elsewhere = samples::sold(7);
        elsewhere.scan.workspace = QStringLiteral("castles");
        QVERIFY(database.record(elsewhere));

        const Totals museums{6, 5, 4, 3, 3, 1, 1};
        QCOMPARE(*database.totals(QStringLiteral("museums")), museums);
        QCOMPARE(museums.letInWithoutSale(), 1);
        QVERIFY(!museums.agrees());
        QCOMPARE(*database.totals(), (Totals{7, 6, 5, 4, 4, 1, 1}));
        QCOMPARE(*database.totals(QStringLiteral("nowhere")), Totals{});
        const QString product = QStringLiteral("PASSTOU");
        QCOMPARE(*database.quotaUsed(QStringLiteral("museums"), product, QStringLiteral("DDMM23")), 3);
        QCOMPARE(*database.quotaUsed(QStringLiteral("museums"), product, {}), 3);
        QCOMPARE(*database.quotaUsed(QStringLiteral("museums"), product, QStringLiteral("DDMM24")), 0);
        QCOMPARE(*database.quotaUsed(QStringLiteral("castles"), product, {}), 1);
    }

    void sellsNoMoreThanTheQuota()
    {
        LedgerDatabase database = open();
        ScanOutcome outcome = samples::sold(1);
        outcome.sale->limit = QuotaLimit{QStringLiteral("PASSTOU"), QStringLiteral("DDMM23"), 1};
        QCOMPARE(database.record(outcome)->order, 1);
        outcome = samples::sold(2);
        outcome.sale->limit = QuotaLimit{QStringLiteral("PASSTOU"), QStringLiteral("DDMM23"), 1};
        QCOMPARE(*database.record(outcome), (Recorded{0, kLetInNoSale, kReasonQuota, false}));
        const Totals totals = *database.totals();
        QCOMPARE(totals.controls, 2); // the visitor is inside
        QCOMPARE(totals.orders, 1);
        QCOMPARE(*database.record(outcome), (Recorded{0, kLetInNoSale, kReasonQuota, true}));
    }

    void aScanWithoutAControlSellsNothing()
    {
        LedgerDatabase database = open();
        ScanOutcome outcome = samples::sold(1);
        outcome.control.reset();
        const Result<Recorded> recorded = database.record(outcome);
        QVERIFY(recorded);
        QCOMPARE(recorded->order, 0);
        QCOMPARE(recorded->outcome, kLetInNoSale);
    }

    void aBarcodeIsThereOnce()
    {
        LedgerDatabase database = open();
        QVERIFY(database.record(samples::sold(1)));
        ScanOutcome outcome = samples::sold(2);
        outcome.control->barcode = QStringLiteral("OTI1");
        const Result<Recorded> twice = database.record(outcome);
        QVERIFY(!twice);
        QCOMPARE(twice.error().id, kBarcodeTwice);
        QueuedScan queued = samples::queued(3);
        queued.barcode = QStringLiteral("OTI1");
        QCOMPARE(database.queueOffline(queued).error().id, kBarcodeTwice);
        QCOMPARE(database.totals()->scans, 1); // nothing is left of what failed
    }

    void keepsAnyText()
    {
        LedgerDatabase database = open();
        ScanOutcome outcome = samples::refused(1);
        outcome.scan.rawCode =
            QStringLiteral("a\nb\tc'; DROP TABLE scan; -- é€😀") + QChar(0) + QStringLiteral("z");
        outcome.scan.card = QString(10000, u'9');
        outcome.scan.device = QString(); // null, which no column takes
        QVERIFY(database.record(outcome));
        const auto page = database.scans({});
        QCOMPARE(page->rows[0].scan.rawCode, outcome.scan.rawCode);
        QCOMPARE(page->rows[0].scan.card, outcome.scan.card);
    }

    void pagesNewestFirst()
    {
        LedgerDatabase database = open();
        QVERIFY(database.begin());
        for (int number = 1; number <= 25; ++number)
            QVERIFY(database.record(number % 2 ? samples::sold(number) : samples::refused(number)));
        QVERIFY(database.commit());

        PageQuery query;
        query.limit = 10;
        std::vector<qint64> seen;
        for (;;) {
            const auto page = database.scans(query);
            QVERIFY(page);
            for (const ScanRow &row : page->rows)
                seen.push_back(row.row);
            if (page->atEnd)
                break;
            query.before = page->rows.back().row;
        }
        std::vector<qint64> expected;
        for (qint64 row = 25; row >= 1; --row)
            expected.push_back(row);
        QCOMPARE(seen, expected);

        query = {};
        query.after = 23;
        QCOMPARE(database.scans(query)->rows.size(), std::size_t{2});
        query = {};
        query.limit = 5;
        QCOMPARE(database.orders(query)->rows.front().row, 13);
        QVERIFY(!database.orders(query)->atEnd);
    }

    void selects_data()
    {
        QTest::addColumn<Selection>("selection");
        QTest::addColumn<int>("expected");
        const QString none;
        QTest::newRow("all") << Selection{} << 6;
        QTest::newRow("workspace") << Selection{.workspace = QStringLiteral("castles")} << 1;
        QTest::newRow("outcome") << Selection{.outcome = QStringLiteral("refused")} << 2;
        QTest::newRow("part of a card, any case") << Selection{.text = QStringLiteral("tls0000000")} << 6;
        QTest::newRow("barcode") << Selection{.text = QStringLiteral("OTI3")} << 1;
        QTest::newRow("queued barcode") << Selection{.text = QStringLiteral("oti6")} << 1;
        QTest::newRow("underscore is itself") << Selection{.text = QStringLiteral("PDA_0")} << 6;
        QTest::newRow("wildcards are themselves") << Selection{.text = QStringLiteral("P%1")} << 0;
        QTest::newRow("from") << Selection{.from = samples::timeOf(5)} << 2;
        QTest::newRow("until") << Selection{.until = samples::timeOf(3)} << 2;
        QTest::newRow("from until") << Selection{.from = samples::timeOf(2), .until = samples::timeOf(4)}
                                    << 2;
    }

    void selects()
    {
        LedgerDatabase database = open();
        for (const int number : {1, 2, 3})
            QVERIFY(database.record(samples::sold(number)));
        QVERIFY(database.record(samples::refused(4)));
        ScanOutcome elsewhere = samples::refused(5);
        elsewhere.scan.workspace = QStringLiteral("castles");
        QVERIFY(database.record(elsewhere));
        QVERIFY(database.queueOffline(samples::queued(6)));
        QFETCH(Selection, selection);
        PageQuery query;
        query.selection = selection;
        const auto page = database.scans(query);
        QVERIFY(page);
        QTEST(static_cast<int>(page->rows.size()), "expected");
    }

    void aFailureInAGroupLeavesTheOthers()
    {
        LedgerDatabase database = open();
        QVERIFY(database.begin());
        QVERIFY(database.record(samples::sold(1)));
        ScanOutcome twice = samples::sold(2);
        twice.control->barcode = QStringLiteral("OTI1");
        QVERIFY(!database.record(twice));
        QVERIFY(database.record(samples::sold(3)));
        QVERIFY(database.commit());
        QCOMPARE(*database.totals(), (Totals{2, 2, 2, 2, 2, 0, 0}));

        QVERIFY(database.begin());
        QVERIFY(database.record(samples::sold(4)));
        database.rollback();
        QCOMPARE(database.totals()->scans, 2);
    }

    void readersSeeWhatIsCommitted()
    {
        LedgerDatabase writer = open();
        QVERIFY(writer.record(samples::sold(1)));
        LedgerOptions options;
        options.readOnly = true;
        Result<LedgerDatabase> reader = LedgerDatabase::open(m_path, options);
        QVERIFY(reader);
        QVERIFY(writer.begin());
        QVERIFY(writer.record(samples::sold(2)));
        QCOMPARE(reader->totals()->scans, 1);
        QVERIFY(writer.commit());
        QCOMPARE(reader->totals()->scans, 2);
        QVERIFY(!reader->record(samples::sold(3)));
    }

private:
    LedgerDatabase open()
    {
        Result<LedgerDatabase> made = LedgerDatabase::open(m_path);
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence()));
        return std::move(*made);
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(LedgerDatabaseTest)
#include "tst_ledger_database.moc"
