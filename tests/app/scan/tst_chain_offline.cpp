// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan_world.h"

#include "scan/sale_terms.h"

#include <QSignalSpy>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;
using document::Buffer;
using scan::Outcome;

/// Scans without the provider: let in, queued, sold when the ledger is synchronised.
class TestChainOffline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queuesOfflineAndSellsLater()
    {
        ScanWorld world; // no sandbox: nobody is asked
        scan::Scan scan = world.scanOf();
        scan.online = false;
        const scan::Trace trace = world.run(scan);
        QCOMPARE(wayOf(trace),
                 QStringLiteral("detection device-and-door sector mapping-entry control-barcode"));
        QCOMPARE(trace.outcome, Outcome::LetInNoSale);
        QCOMPARE(trace.reason, QString(ledger::kReasonQueued));
        QVERIFY(trace.isQueued);
        QCOMPARE(world.totals().queuedOffline, 1);
        synchronise(world);
        const ledger::Totals totals = world.totals();
        QCOMPARE(totals.queuedOffline, 0);
        QCOMPARE(totals.orders, 1);
        const ledger::ScanRow row = world.rows().front();
        QCOMPARE(row.barcode, trace.barcode);
        QCOMPARE(row.season, QStringLiteral("DDMM23"));
    }

    void letsInOfflineWhateverIsWrongWithTheMapping()
    {
        ScanWorld world;
        world.change(Buffer::Mapping, "\"DDMM_AUG\"", "\"DDMM_AUH\"");
        scan::Scan scan = world.scanOf();
        scan.online = false;
        const scan::Trace trace = world.run(scan);
        QVERIFY(trace.isQueued);
        QCOMPARE(stepOf(trace, scan::kMappingEntry).reason, QStringLiteral("mapping-entry-missing"));
        synchronise(world); // nothing to store it with: it waits
        QCOMPARE(world.totals().queuedOffline, 1);
        world.change(Buffer::Mapping, "\"DDMM_AUH\"", "\"DDMM_AUG\"");
        synchronise(world);
        QCOMPARE(world.totals().queuedOffline, 0);
        QCOMPARE(world.totals().orders, 1);
    }

    void refusesOfflineWhatIsNoCard()
    {
        ScanWorld world;
        scan::Scan scan = world.scanOf(QStringLiteral("3760001234567"));
        scan.online = false;
        QCOMPARE(world.run(scan).outcome, Outcome::NotOtipass);
        QCOMPARE(world.totals().queuedOffline, 0);
    }

    void letsInOfflineAtADeviceThatThePlanLacks()
    {
        // It scans, so there is one: the plan may still learn of it.
        ScanWorld world;
        scan::Scan scan = world.scanOf();
        scan.online = false;
        scan.device = QStringLiteral("PDA_99");
        const scan::Trace trace = world.run(scan);
        QCOMPARE(trace.outcome, Outcome::LetInNoSale);
        QVERIFY(trace.isQueued);
        QCOMPARE(stepOf(trace, scan::kDeviceAndDoor).reason, QStringLiteral("device-unknown"));
    }

    void queuesNothingThatNoDeviceScanned()
    {
        ScanWorld world;
        scan::Scan scan = world.scanOf();
        scan.online = false;
        scan.device.clear();
        const scan::Trace trace = world.run(scan);
        QCOMPARE(wayOf(trace), QStringLiteral("detection device-and-door!device-not-chosen"));
        QCOMPARE(trace.outcome, Outcome::Refused);
        QCOMPARE(trace.reason, QStringLiteral("device-not-chosen"));
        QVERIFY(!trace.isQueued);
        QVERIFY(trace.barcode.isEmpty());
        QCOMPARE(world.totals().queuedOffline, 0);
    }

    void tellsThatAnOfflineScanCouldNotBeKept()
    {
        ScanWorld world;
        world.ledger = std::make_unique<ledger::Ledger>(world.folder.path()); // a folder is no ledger
        scan::Scan scan = world.scanOf();
        scan.online = false;
        QSignalSpy problems(&world.chain, &scan::Chain::notRecorded);
        const scan::Trace trace = world.run(scan);
        QVERIFY(!trace.isQueued);
        QCOMPARE(trace.outcome, Outcome::LetInNoSale);
        QCOMPARE(trace.reason, QString(ledger::kNotAFile));
        QCOMPARE(int(problems.count()), 1);
    }

private:
    static void synchronise(ScanWorld &world)
    {
        std::optional<Result<ledger::Synchronised>> done;
        world.ledger->synchronise({}, scan::resolverOf(world.context().facts), {}, &world.chain, {},
                                  [&done](const auto &end) { done = end; });
        QTRY_VERIFY(done.has_value());
        QVERIFY(done->has_value());
    }
};

QTEST_GUILESS_MAIN(TestChainOffline)
#include "tst_chain_offline.moc"
