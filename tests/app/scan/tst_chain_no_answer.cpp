// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan_world.h"

#include "scan/outcome_rules.h"
#include "support/faulty_peer.h"

#include <QSignalSpy>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;
using scan::Outcome;
using support::FaultyPeer;

/// Whole scans to which nothing usable is answered.
class TestChainNoAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(TestChainNoAnswer)
#include "tst_chain_no_answer.moc"
