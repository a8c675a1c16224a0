// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan_world.h"

#include "scan/outcome_rules.h"
#include "support/faulty_peer.h"

#include <QTest>

using namespace passerelle;
using namespace passerelle::test;
using document::Buffer;
using scan::Outcome;
using scan::StepState;
using support::FaultyPeer;

/// Whole scans that let a visitor in and sell nothing.
class TestChainNoSale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsInAndSellsNothing_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no product") << QByteArray("\"code\": \"PASSTOU\"")
                                    << QByteArray("\"code\": \"OTHER\"") << "tariff"
                                    << "sale-product-missing";
        QTest::newRow("no tariff") << QByteArray("\"tariff\": \"FULL\"") << QByteArray("\"tariff\": \"\"")
                                   << "tariff"
                                   << "sale-product-no-tariff";
        QTest::newRow("no price") << QByteArray("\"price\": 1200, ") << QByteArray() << "tariff"
                                  << "sale-product-price";
        QTest::newRow("channel") << QByteArray("\"channel\": {\"code\": \"OTIPASS\"")
                                 << QByteArray("\"channel\": {\"code\": \"Otipass\"") << "sale"
                                 << "sale-channel-code";
        QTest::newRow("payment") << QByteArray("\"PENDING_ACCOUNT\"") << QByteArray("\"CASH\"") << "sale"
                                 << "sale-pending-account";
        QTest::newRow("no quota") << QByteArray("\"quota\": 1000") << QByteArray("\"quota\": 0") << "sale"
                                  << "sale-quota-missing";
    }
    void letsInAndSellsNothing()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, step);
        QFETCH(QString, reason);
        ScanWorld world;
        world.change(Buffer::Workspace, from, to);
        world.play(QStringLiteral("toulouse"));
        const scan::Trace trace = world.run();
        QCOMPARE(scan::outcomeId(trace.outcome), QLatin1String("let-in-no-sale"));
        QCOMPARE(trace.reason, reason);
        QVERIFY2(wayOf(trace).endsWith(step + QLatin1Char('!') + reason), qPrintable(wayOf(trace)));
        QVERIFY(!trace.barcode.isEmpty());
        QCOMPARE(trace.order, QString());
        const ledger::Totals totals = world.totals();
        QCOMPARE(totals.controls, 1); // the control itself is recorded
        QCOMPARE(totals.orders, 0);
        QCOMPARE(totals.letInWithoutSale(), 1);
    }

    void sellsNoMoreThanTheQuota()
    {
        ScanWorld world;
        world.change(Buffer::Workspace, "\"quota\": 1000", "\"quota\": 1");
        world.play(QStringLiteral("toulouse"));
        QCOMPARE(world.run().outcome, Outcome::LetInSaleMade);
        world.clock->set(world.clock->now().addSecs(60));
        const scan::Trace second = world.run();
        QCOMPARE(second.outcome, Outcome::LetInNoSale);
        QCOMPARE(second.reason, QStringLiteral("sale-quota-used-up"));
        QCOMPARE(world.totals().controls, 2);
    }

    void checksOnlyAtAHelpdesk()
    {
        ScanWorld world;
        world.change(Buffer::Workspace, "\"helpdesk\": false", "\"helpdesk\": true");
        world.play(QStringLiteral("toulouse"));
        const scan::Trace good = world.run();
        QCOMPARE(good.outcome, Outcome::LetInNoSale);
        QCOMPARE(good.reason, QString(scan::kReasonHelpdesk));
        QVERIFY(wayOf(good).endsWith(QStringLiteral(" answer")));
        QCOMPARE(world.totals().controls, 0);
        QCOMPARE(world.run(QStringLiteral("TLS00020000002")).outcome, Outcome::Refused);
    }

    void letsNobodyInAtAnExit()
    {
        ScanWorld world;
        world.change(Buffer::Workspace, "\"direction\": \"In\"", "\"direction\": \"Out\"");
        world.play(QStringLiteral("toulouse"));
        const scan::Trace trace = world.run();
        QCOMPARE(trace.reason, QString(scan::kReasonExit));
        QCOMPARE(trace.barcode, QString());
    }

    void letsInByForce()
    {
        ScanWorld world;
        world.change(Buffer::Workspace, "\"forceEntry\": false", "\"forceEntry\": true");
        world.play(QStringLiteral("toulouse"));
        const scan::Trace trace = world.run(QStringLiteral("TLS00020000003"));
        QCOMPARE(trace.outcome, Outcome::LetInNoSale);
        QCOMPARE(trace.reason, QString(scan::kReasonForcedEntry));
        QCOMPARE(stepOf(trace, scan::kAnswer).reason, QStringLiteral("refused-blocked"));
        QCOMPARE(world.run(QStringLiteral("TLS00012345678")).outcome, Outcome::LetInSaleMade);
        world.stopSandbox(); // no answer is no refusal
        world.sandboxUrl = QUrl(QStringLiteral("http://127.0.0.1:%1/api").arg(FaultyPeer::deadPort()));
        QCOMPARE(world.run().outcome, Outcome::NoAnswer);
    }

    void sellsNothingWithoutALedger()
    {
        ScanWorld world;
        world.play(QStringLiteral("toulouse"));
        world.ledger = std::make_unique<ledger::Ledger>(world.folder.path());
        const scan::Trace trace = world.run();
        QCOMPARE(trace.outcome, Outcome::LetInNoSale);
        QCOMPARE(trace.reason, QString(ledger::kNotAFile));
        QCOMPARE(stepOf(trace, scan::kSale).state, StepState::Failed);
    }
};

QTEST_GUILESS_MAIN(TestChainNoSale)
#include "tst_chain_no_sale.moc"
