// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/client.h"
#include "sandbox/server.h"
#include "support/otipass_values.h"

using namespace passerelle;
using namespace passerelle::otipass;
using sandbox::Scenario;
using sandbox::Server;

/// Each fault of the scenario "faults", met by the client: it ends, once, in words.
class TestSandboxFaults : public QObject
{
    Q_OBJECT

private slots:
    void eachFaultEndsInWords_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("reason");
        QTest::newRow("none") << "TLS00012345678"
                              << "";
        QTest::newRow("delay") << "TLS00090000001"
                               << "";
        QTest::newRow("html") << "TLS00090000002"
                              << "answer-html";
        QTest::newRow("empty") << "TLS00090000003"
                               << "answer-empty";
        QTest::newRow("not JSON") << "TLS00090000004"
                                  << "answer-not-json";
        QTest::newRow("other shape") << "TLS00090000005"
                                     << "answer-other-shape";
        QTest::newRow("500") << "TLS00090000006"
                             << "answer-server-error";
        QTest::newRow("429") << "TLS00090000007"
                             << "answer-too-many";
        QTest::newRow("redirect") << "TLS00090000008"
                                  << "exchange-redirected";
        QTest::newRow("cut off") << "TLS00090000009"
                                 << "exchange-cut-off";
        QTest::newRow("never ending") << "TLS00090000010"
                                      << "exchange-never-ending";
        QTest::newRow("huge") << "TLS00090000011"
                              << "exchange-too-large";
        QTest::newRow("proxy") << "TLS00090000012"
                               << "answer-forbidden-by-proxy";
        QTest::newRow("no content") << "TLS00090000013"
                                    << "answer-empty";
        QTest::newRow("silent") << "TLS00090000014"
                                << "exchange-timeout";
    }
    void eachFaultEndsInWords()
    {
        QFETCH(QString, card);
        QFETCH(QString, reason);
        Scenario scenario = *Scenario::load(QStringLiteral("faults"));
        for (sandbox::Fault &fault : scenario.faults)
            fault.milliseconds = 50;
        Server server;
        QVERIFY(server.start(scenario, support::assumedProfile()));
        Request request = *buildRequest(support::assumedProfile(), support::connectionTo(server.url()),
                                        support::goodValues(card));
        if (reason == QLatin1String("exchange-timeout"))
            request.silence = std::chrono::milliseconds(300);
        if (reason == QLatin1String("exchange-never-ending"))
            request.total = std::chrono::milliseconds(600);
        Client client;
        const ExchangeResult result =
            support::resultOf(client.send(request, secrets::Secret(QByteArrayView("any"))));
        if (result.kind == ExchangeResult::Kind::Answered) {
            const Answer answer = readAnswer(support::assumedProfile(), result.answer);
            QCOMPARE(answer.reasonId, reason);
            QVERIFY(!answer.sentence.isEmpty());
            QCOMPARE(answer.meaning == Meaning::LetIn, reason.isEmpty());
        } else {
            QCOMPARE(result.problem.id, reason);
            QVERIFY(!result.problem.what.isEmpty());
            QVERIFY(!result.problem.next.isEmpty());
        }
    }

    void aWrongQuestionIsAnsweredRightly()
    {
        Server server;
        QVERIFY(server.start(*Scenario::load(QStringLiteral("faults")), support::assumedProfile()));
        RequestValues values = support::goodValues(QStringLiteral("TLS00090000002"));
        values.projectId = QStringLiteral("reims");
        const Request request =
            *buildRequest(support::assumedProfile(), support::connectionTo(server.url()), values);
        Client client;
        const ExchangeResult result =
            support::resultOf(client.send(request, secrets::Secret(QByteArrayView("any"))));
        QCOMPARE(readAnswer(support::assumedProfile(), result.answer).reasonId,
                 QStringLiteral("answer-unknown-project"));
    }

    void leavingADelayedAnswerHarmsNobody()
    {
        Scenario scenario = *Scenario::load(QStringLiteral("toulouse"));
        scenario.faults.push_back(
            {QStringLiteral("TLS00012345678"), sandbox::FaultKind::Delay, 300, 0, 0, {}});
        Server server;
        QVERIFY(server.start(scenario, support::assumedProfile()));
        QSignalSpy served(&server, &Server::served);
        {
            Client client;
            client.send(*buildRequest(support::assumedProfile(), support::connectionTo(server.url()),
                                      support::goodValues()),
                        secrets::Secret(QByteArrayView("any")));
            QTRY_COMPARE(served.size(), 1);
        }
        QTest::qWait(400);
        Client client;
        const Request request = *buildRequest(support::assumedProfile(), support::connectionTo(server.url()),
                                              support::goodValues(QStringLiteral("TLS00012345679")));
        QCOMPARE(
            support::resultOf(client.send(request, secrets::Secret(QByteArrayView("any")))).answer.status,
            200);
    }
};

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandbox_faults.moc"
