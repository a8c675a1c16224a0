// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan_world.h"

#include "support/faulty_peer.h"

#include <QTest>

using namespace passerelle;
using namespace passerelle::test;
using document::Buffer;
using scan::Outcome;

/// Whole scans that are refused, by the provider or because it cannot be asked; and cards that are none.
class TestChainRefused : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    void a401IsOneRefusalWhateverComesWithIt_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("JSON") << QByteArray(R"({"code":"B3"})");
    }
    void a401IsOneRefusalWhateverComesWithIt()
    {
        QFETCH(QByteArray, body);
        ScanWorld world;
        support::FaultyPeer peer;
        peer.answerWith(support::FaultyPeer::http(401, body));
        world.sandboxUrl = peer.url();
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
};

QTEST_GUILESS_MAIN(TestChainRefused)
#include "tst_chain_refused.moc"
