// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan_world.h"

#include "scan/outcome_rules.h"
#include "scan/sale_terms.h"
#include "secrets/redactor.h"
#include "support/faulty_peer.h"

#include <QSignalSpy>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;
using document::Buffer;
using scan::Outcome;
using scan::StepState;
using support::FaultyPeer;

namespace
{
const QString kWholeWay =
    QStringLiteral("detection device-and-door sector mapping-entry request exchange answer "
                   "control-barcode tariff sale files");
}

/// Whole scans, over the real socket of the sandbox and into a real ledger: each outcome.
class TestChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsInAndSells()
    {
        ScanWorld world;
        world.play(QStringLiteral("toulouse"));
        QSignalSpy advances(&world.chain, &scan::Chain::advanced);
        const scan::Trace trace = world.run();
        QCOMPARE(wayOf(trace), kWholeWay);
        QCOMPARE(scan::outcomeId(trace.outcome), QLatin1String("let-in-sale-made"));
        QCOMPARE(trace.reason, QString());
        QCOMPARE(trace.barcode, QStringLiteral("OTITLS0001234567820260504101112345"));
        QCOMPARE(trace.order, QStringLiteral("1"));
        QVERIFY(trace.isFinished && !trace.isQueued);
        QVERIFY(!trace.message.isEmpty());
        // Each step begins and ends in view of whoever watches.
        QCOMPARE(int(advances.count()), 22);
        const ledger::Totals totals = world.totals();
        QCOMPARE(totals.scans, 1);
        QVERIFY(totals.agrees());
        QCOMPARE(totals.orders, 1);
        QCOMPARE(world.rows().front().scan.sector, QStringLiteral("DDMM_AUG"));
    }

    void refusesByTheStateOfThePass_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("reason");
        QTest::newRow("inactive") << "TLS00020000001"
                                  << "refused-inactive";
        QTest::newRow("expired") << "TLS00020000002"
                                 << "refused-expired";
        QTest::newRow("blocked") << "TLS00020000003"
                                 << "refused-blocked";
        QTest::newRow("already used") << "TLS00020000004"
                                      << "refused-already-used";
        QTest::newRow("not for this service") << "TLS00020000005"
                                              << "refused-not-for-this-service";
        QTest::newRow("unknown") << "TLS99999999999"
                                 << "refused-unknown-card";
    }
    void refusesByTheStateOfThePass()
    {
        QFETCH(QString, card);
        QFETCH(QString, reason);
        ScanWorld world;
        world.play(QStringLiteral("toulouse"));
        const scan::Trace trace = world.run(card);
        QCOMPARE(trace.outcome, Outcome::Refused);
        QCOMPARE(trace.reason, reason);
        QCOMPARE(wayOf(trace),
                 QStringLiteral("detection device-and-door sector mapping-entry request exchange "
                                "answer!") +
                     reason);
        QCOMPARE(trace.barcode, QString());
        const ledger::Totals totals = world.totals();
        QCOMPARE(totals.refused, 1);
        QCOMPARE(totals.controls, 0);
    }

    void refusesAQuestionThatIsWrong()
    {
        ScanWorld world;
        world.play(QStringLiteral("strict")); // one key only
        const scan::Trace trace = world.run();
        QCOMPARE(trace.outcome, Outcome::Refused);
        QCOMPARE(trace.reason, QStringLiteral("answer-unauthorised"));
    }

    void offersTheRepairOfTheFindingBehindARefusal()
    {
        ScanWorld world;
        world.change(Buffer::Mapping, "\"PCUMID031FS00061\"", "\"pcumid031fs00061\"");
        world.play(QStringLiteral("toulouse"));
        const scan::Trace trace = world.run();
        QCOMPARE(trace.outcome, Outcome::Refused);
        QCOMPARE(trace.reason, QStringLiteral("answer-unknown-service"));
        const auto &repairs = stepOf(trace, scan::kAnswer).repairs;
        QVERIFY(!repairs.empty());
        QCOMPARE(repairs.front().edit.replacements.front().buffer, Buffer::Mapping);
    }

    void saysThatACardIsNone_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QString() << "card-empty";
        QTest::newRow("10 000 characters") << QString(10000, QLatin1Char('A')) << "card-too-long";
        QTest::newRow("line break") << "TLS000\n12345678"
                                    << "card-line-break";
        QTest::newRow("control character") << QStringLiteral("TLS000\x01"
                                                             "5678")
                                           << "card-control-character";
        QTest::newRow("not ASCII") << QStringLiteral("TLS000É5678") << "card-not-ascii";
        QTest::newRow("a number") << "00012344"
                                  << "card-is-number";
    }
    void saysThatACardIsNone()
    {
        QFETCH(QString, card);
        QFETCH(QString, reason);
        ScanWorld world;
        world.play(QStringLiteral("toulouse"));
        const scan::Trace trace = world.run(card);
        QCOMPARE(trace.outcome, Outcome::NotOtipass);
        QCOMPARE(trace.reason, reason);
        QCOMPARE(wayOf(trace), QStringLiteral("detection!") + reason);
        QVERIFY(!trace.message.isEmpty());
        for (const scan::Evidence &evidence : stepOf(trace, scan::kDetection).evidence) {
            QVERIFY(evidence.value.size() < 200);
            QVERIFY(!evidence.value.contains(QLatin1Char('\n')) && !evidence.value.contains(QChar(1)));
        }
        QCOMPARE(world.totals().refused, 1);
    }

    void hasNoAnswer_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("reason");
        QTest::newRow("html") << "TLS00090000002"
                              << "answer"
                              << "answer-html";
        QTest::newRow("empty") << "TLS00090000003"
                               << "answer"
                               << "answer-empty";
        QTest::newRow("not JSON") << "TLS00090000004"
                                  << "answer"
                                  << "answer-not-json";
        QTest::newRow("500") << "TLS00090000006"
                             << "answer"
                             << "answer-server-error";
        QTest::newRow("429") << "TLS00090000007"
                             << "answer"
                             << "answer-too-many";
        QTest::newRow("redirect") << "TLS00090000008"
                                  << "exchange"
                                  << "exchange-redirected";
        QTest::newRow("cut off") << "TLS00090000009"
                                 << "exchange"
                                 << "exchange-cut-off";
    }
    void hasNoAnswer()
    {
        QFETCH(QString, card);
        QFETCH(QString, step);
        QFETCH(QString, reason);
        ScanWorld world;
        world.play(QStringLiteral("faults"));
        const scan::Trace trace = world.run(card);
        QCOMPARE(scan::outcomeId(trace.outcome), QLatin1String("no-answer"));
        QCOMPARE(trace.reason, reason);
        QVERIFY2(wayOf(trace).endsWith(step + QLatin1Char('!') + reason), qPrintable(wayOf(trace)));
        QCOMPARE(world.totals().letIn, 0);
    }

    void hasNoAnswerWhereNobodyListens()
    {
        ScanWorld world;
        world.sandboxUrl = QUrl(QStringLiteral("http://127.0.0.1:%1/api").arg(FaultyPeer::deadPort()));
        const scan::Trace trace = world.run();
        QCOMPARE(trace.outcome, Outcome::NoAnswer);
        QCOMPARE(trace.reason, QStringLiteral("exchange-refused"));
    }

    void cannotAsk_data()
    {
        QTest::addColumn<int>("buffer");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("reason");
        const int workspace = int(Buffer::Workspace), mapping = int(Buffer::Mapping);
        QTest::newRow("no such device")
            << workspace << QByteArray("PDA_01") << QByteArray("PDA_09") << "device-and-door"
            << "device-unknown";
        QTest::newRow("no door") << workspace << QByteArray("\"door\": \"AUG_GATE01\"")
                                 << QByteArray("\"door\": \"\"") << "device-and-door"
                                 << "device-without-door";
        QTest::newRow("no such door") << workspace << QByteArray("\"door\": \"AUG_GATE01\"")
                                      << QByteArray("\"door\": \"AUG_GATE02\"") << "device-and-door"
                                      << "door-unknown";
        QTest::newRow("no sector") << workspace
                                   << QByteArray("\"name\": \"AUG_GATE01\", \"sectors\": [\"DDMM_AUG\"]")
                                   << QByteArray("\"name\": \"AUG_GATE01\", \"sectors\": []") << "sector"
                                   << "door-without-sector";
        QTest::newRow("two sectors")
            << workspace << QByteArray("\"name\": \"AUG_GATE01\", \"sectors\": [\"DDMM_AUG\"]")
            << QByteArray("\"name\": \"AUG_GATE01\", \"sectors\": [\"DDMM_AUG\", \"DDMM_MSR\"]") << "sector"
            << "door-several-sectors";
        QTest::newRow("no entry") << mapping << QByteArray("\"DDMM_AUG\"") << QByteArray("\"DDMM_AUH\"")
                                  << "mapping-entry"
                                  << "mapping-entry-missing";
        QTest::newRow("no service") << mapping << QByteArray("\"PCUMID031FS00061\"") << QByteArray("\"\"")
                                    << "mapping-entry"
                                    << "mapping-entry-incomplete";
        QTest::newRow("not JSON") << mapping << QByteArray("\"serial\",")
                                  << QByteArray("\"serial\", // letters\n") << "mapping-entry"
                                  << "mapping-not-json";
        QTest::newRow("interface type") << workspace << QByteArray("\"interfaceType\": \"OTIPASS\"")
                                        << QByteArray("\"interfaceType\": \"Otipass\"") << "request"
                                        << "connection-interface-type";
        QTest::newRow("URL") << workspace << QByteArray("otipass.net/api")
                             << QByteArray("otipass.net/api/toulouse") << "request"
                             << "connection-url-project-id";
    }
    void cannotAsk()
    {
        QFETCH(int, buffer);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, step);
        QFETCH(QString, reason);
        ScanWorld world;
        world.change(static_cast<Buffer>(buffer), from, to);
        world.play(QStringLiteral("toulouse"));
        const scan::Trace trace = world.run();
        QCOMPARE(scan::outcomeId(trace.outcome), QLatin1String("refused"));
        QCOMPARE(trace.reason, reason);
        QVERIFY2(wayOf(trace).endsWith(step + QLatin1Char('!') + reason), qPrintable(wayOf(trace)));
        QCOMPARE(trace.message, stepOf(trace, QLatin1String(step.toLatin1())).message);
        QCOMPARE(world.totals().refused, 1);
    }

    void cannotAskWithoutAPassword()
    {
        ScanWorld world;
        world.play(QStringLiteral("toulouse"));
        world.password.reset();
        const scan::Trace missing = world.run();
        QCOMPARE(missing.outcome, Outcome::Refused);
        QCOMPARE(missing.reason, QStringLiteral("connection-password-missing"));
        world.passwordProblem = Problem{QStringLiteral("keychain-locked"), QStringLiteral("Locked."), {}, {}};
        QCOMPARE(world.run().reason, QStringLiteral("keychain-locked"));
    }

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

    void writesFilesWhereAFolderIsChosen()
    {
        ScanWorld world;
        world.play(QStringLiteral("toulouse"));
        world.fileFolder = world.folder.filePath(QStringLiteral("files"));
        QVERIFY(QDir().mkpath(world.fileFolder));
        QCOMPARE(world.run().outcome, Outcome::LetInSaleMade);
        QVERIFY(!QDir(world.fileFolder).entryList(QDir::Files).isEmpty());
        world.fileFolder = world.folder.filePath(QStringLiteral("missing/ledger.sqlite"));
        world.clock->set(world.clock->now().addSecs(1));
        const scan::Trace trace = world.run();
        QCOMPARE(stepOf(trace, scan::kFiles).state, StepState::Failed);
        QCOMPARE(trace.outcome, Outcome::LetInSaleMade); // the sale stands
        QVERIFY(!trace.order.isEmpty());
    }

    void cancelsTheExchangeOnce()
    {
        ScanWorld world;
        FaultyPeer peer;
        peer.staySilent();
        world.sandboxUrl = peer.url();
        QSignalSpy ends(&world.chain, &scan::Chain::finished);
        QSignalSpy questions(&peer, &FaultyPeer::requestCame);
        world.chain.start(world.scanOf(), world.context());
        QVERIFY(questions.wait());
        QVERIFY(world.chain.isRunning());
        world.chain.cancel();
        world.chain.cancel();
        QTRY_COMPARE(int(ends.count()), 1);
        const scan::Trace trace = world.chain.trace();
        QCOMPARE(trace.outcome, Outcome::NoAnswer);
        QCOMPARE(trace.reason, QString(scan::kReasonCancelled));
        QCOMPARE(stepOf(trace, scan::kExchange).reason, QString(scan::kReasonCancelled));
        QCOMPARE(world.totals().refused, 1);
        QCOMPARE(int(ends.count()), 1);
        // The chain is free again.
        world.sandboxUrl.reset();
        world.play(QStringLiteral("toulouse"));
        QCOMPARE(world.run().outcome, Outcome::LetInSaleMade);
    }

    void keepsTheKeyOutOfTheTrace()
    {
        ScanWorld world;
        world.play(QStringLiteral("toulouse"));
        const scan::Trace trace = world.run();
        const secrets::Redactor redactor{secrets::Secret(*world.password)};
        for (const scan::StepRecord &step : trace.steps) {
            QVERIFY(!redactor.finds(step.message.toUtf8()));
            for (const scan::Evidence &evidence : step.evidence)
                QVERIFY2(!redactor.finds(evidence.value.toUtf8()), qPrintable(evidence.label));
        }
    }

    void givesAPlaceToWhatWasRead()
    {
        ScanWorld world;
        world.play(QStringLiteral("toulouse"));
        const scan::Trace trace = world.run();
        const scan::ScanContext context = world.context();
        bool sawService = false;
        for (const scan::Evidence &evidence : stepOf(trace, scan::kMappingEntry).evidence) {
            if (evidence.value != QStringLiteral("PCUMID031FS00061"))
                continue;
            QVERIFY(evidence.place.has_value());
            QCOMPARE(evidence.place->buffer, Buffer::Mapping);
            QCOMPARE(context.facts->mapping.tree().slice(evidence.place->range).toByteArray(),
                     QByteArrayLiteral("\"PCUMID031FS00061\""));
            sawService = true;
        }
        QVERIFY(sawService);
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

QTEST_GUILESS_MAIN(TestChain)
#include "tst_chain.moc"
