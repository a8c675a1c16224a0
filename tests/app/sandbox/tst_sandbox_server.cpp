// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/client.h"
#include "sandbox/server.h"
#include "secrets/redactor.h"
#include "support/otipass_values.h"

#include <QTcpServer>

using namespace passerelle;
using namespace passerelle::otipass;
using sandbox::Scenario;
using sandbox::Served;
using sandbox::Server;

/// The whole way over a real socket: request, exchange, sandbox, answer.
class TestSandboxServer : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_profile = support::assumedProfile();
        m_scenario = *Scenario::load(QStringLiteral("toulouse"));
    }

    void answersForEachState_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("active") << "TLS00012345678"
                                << "serial"
                                << "let-in";
        QTest::newRow("active here") << "TLS00012345680"
                                     << "serial"
                                     << "let-in";
        QTest::newRow("inactive") << "TLS00020000001"
                                  << "serial"
                                  << "inactive";
        QTest::newRow("expired") << "TLS00020000002"
                                 << "serial"
                                 << "expired";
        QTest::newRow("blocked") << "TLS00020000003"
                                 << "serial"
                                 << "blocked";
        QTest::newRow("used") << "TLS00020000004"
                              << "serial"
                              << "already-used";
        QTest::newRow("elsewhere") << "TLS00020000005"
                                   << "serial"
                                   << "not-for-this-service";
        QTest::newRow("number") << "00012344"
                                << "numotipass"
                                << "let-in";
        QTest::newRow("unknown") << "TLS99999999999"
                                 << "serial"
                                 << "unknown-card";
        QTest::newRow("other kind") << "00012344"
                                    << "serial"
                                    << "unknown-card";
    }
    void answersForEachState()
    {
        QFETCH(QString, card);
        QFETCH(QString, type);
        QFETCH(QString, verdict);
        start();
        RequestValues values = support::goodValues(card);
        values.cardType = type;
        const Answer answer = ask(values);
        QVERIFY2(answer.hasVerdict, qPrintable(answer.sentence));
        QCOMPARE(QString(verdictId(answer.verdict)), verdict);
        QVERIFY(!answer.operatorMessage.isEmpty());
    }

    void unknownCardsGetTheRealShape()
    {
        start();
        const ExchangeResult result = exchange(support::goodValues(QStringLiteral("TLS99999999999")));
        QCOMPARE(result.answer.body,
                 QByteArray(R"({"code":"A5","message":"Numotipass TLS99999999999 introuvable"})"));
    }

    void passesAreForSomeServicesOnly()
    {
        start();
        RequestValues values = support::goodValues(QStringLiteral("TLS00012345680"));
        QCOMPARE(ask(values).verdict, Verdict::LetIn);
        values.service = QStringLiteral("PCUMID031FS00071");
        values.space = QStringLiteral("PROVIDER#PCUMID031FS00071");
        QCOMPARE(ask(values).verdict, Verdict::NotForThisService);
    }

    void passesEndWithTheirLastDay()
    {
        m_scenario.passes.front().validUntil = QDate(2026, 5, 4);
        auto clock = std::make_shared<FixedClock>(QDateTime(QDate(2026, 5, 4), QTime(23, 59), Qt::UTC));
        QVERIFY(m_server->start(m_scenario, m_profile, 0, clock));
        QCOMPARE(ask(support::goodValues()).validUntil, QStringLiteral("2026-05-04"));
        auto later = std::make_shared<FixedClock>(QDateTime(QDate(2026, 5, 5), QTime(0, 0), Qt::UTC));
        QVERIFY(m_server->start(m_scenario, m_profile, 0, later));
        QCOMPARE(ask(support::goodValues()).verdict, Verdict::Expired);
    }

    void remembersUseIfTheScenarioSaysSo()
    {
        start();
        QCOMPARE(ask(support::goodValues()).verdict, Verdict::LetIn);
        QCOMPARE(ask(support::goodValues()).verdict, Verdict::LetIn);
        m_scenario.remembersUse = true;
        m_server->reload(m_scenario);
        QCOMPARE(ask(support::goodValues()).verdict, Verdict::LetIn);
        QCOMPARE(ask(support::goodValues()).verdict, Verdict::AlreadyUsed);
        RequestValues elsewhere = support::goodValues();
        elsewhere.service = QStringLiteral("PCUMID031FS00071");
        elsewhere.space = QStringLiteral("PROVIDER#PCUMID031FS00071");
        QCOMPARE(ask(elsewhere).verdict, Verdict::LetIn);
        m_server->reload(m_scenario);
        QCOMPARE(ask(support::goodValues()).verdict, Verdict::LetIn);
    }

    void checksUserAndKey()
    {
        start();
        m_user = QStringLiteral("other");
        QCOMPARE(ask(support::goodValues()).reasonId, QStringLiteral("answer-unauthorised"));
        m_user = QStringLiteral("museum");
        m_scenario.key = QStringLiteral("sandbox-key");
        m_server->reload(m_scenario);
        const Answer wrong = ask(support::goodValues());
        QCOMPARE(wrong.reasonId, QStringLiteral("answer-unauthorised"));
        QVERIFY(wrong.operatorMessage.contains(QLatin1String("key")));
        m_key = "sandbox-key";
        QCOMPARE(ask(support::goodValues()).verdict, Verdict::LetIn);
        m_key = support::kMarkerKey;
    }

    void saysWhatIsWrongInTheMapping()
    {
        start();
        RequestValues values = support::goodValues();
        values.service = QStringLiteral("pcumid031fs00061");
        const Answer small = ask(values);
        QVERIFY2(small.reasonId == QLatin1String("answer-unknown-service"),
                 qPrintable(small.reasonId + small.sentence + m_last.problem.sentence()));
        QVERIFY(small.operatorMessage.contains(QLatin1String("PCUMID031FS00061")));
        values = support::goodValues();
        values.space = QStringLiteral("PROVIDER#PCUMID031FS00071");
        QCOMPARE(ask(values).reasonId, QStringLiteral("answer-unknown-service"));
        values = support::goodValues();
        values.projectId = QStringLiteral("reims");
        QCOMPARE(ask(values).reasonId, QStringLiteral("answer-unknown-project"));
    }

    void speaksEveryWayOfAProfile_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("body");
        const auto add = [](const char *name, CredentialWay way, const QByteArray &method, BodyKind body) {
            QTest::newRow(name) << static_cast<int>(way) << method << static_cast<int>(body);
        };
        add("bearer", CredentialWay::Bearer, "POST", BodyKind::Form);
        add("header", CredentialWay::Header, "PUT", BodyKind::Json);
        add("field in a form", CredentialWay::Field, "POST", BodyKind::Form);
        add("field in JSON", CredentialWay::Field, "POST", BodyKind::Json);
        add("GET", CredentialWay::Basic, "GET", BodyKind::Form);
    }
    void speaksEveryWayOfAProfile()
    {
        QFETCH(int, way);
        QFETCH(QByteArray, method);
        QFETCH(int, body);
        m_profile.method = method;
        m_profile.body = static_cast<BodyKind>(body);
        m_profile.credentials = {static_cast<CredentialWay>(way), QStringLiteral("x-user"),
                                 QStringLiteral("x-key")};
        start();
        const Answer answer = ask(support::goodValues());
        QVERIFY2(answer.verdict == Verdict::LetIn && answer.hasVerdict, qPrintable(answer.sentence));
        m_scenario.key = QStringLiteral("another");
        m_server->reload(m_scenario);
        QCOMPARE(ask(support::goodValues()).reasonId, QStringLiteral("answer-unauthorised"));
    }

    void tellsWhatWasAskedWithoutTheKey()
    {
        start();
        QSignalSpy served(m_server.get(), &Server::served);
        ask(support::goodValues());
        QTRY_COMPARE(served.size(), 1);
        const auto one = served.first().first().value<Served>();
        QCOMPARE(one.method, QStringLiteral("POST"));
        QCOMPARE(one.path, QStringLiteral("/api/toulouse/v1/controls"));
        QCOMPARE(one.card, QStringLiteral("TLS00012345678"));
        QCOMPARE(one.verdict, QStringLiteral("let-in"));
        QCOMPARE(one.status, 200);
        QVERIFY(one.time.isValid());
        const secrets::Redactor marker{secrets::Secret(QByteArrayView(support::kMarkerKey))};
        QVERIFY(!marker.finds((one.method + one.path + one.card + one.verdict + one.message).toUtf8()));
    }

    void aPortThatIsTakenIsAProblem()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
        const auto started = m_server->start(m_scenario, m_profile, other.serverPort());
        QVERIFY(!started);
        QCOMPARE(started.error().id, QStringLiteral("sandbox-port-taken"));
        QVERIFY(started.error().what.contains(QString::number(other.serverPort())));
        QVERIFY(!started.error().next.isEmpty());
        QVERIFY(!m_server->isRunning());
        QVERIFY(m_server->url().isEmpty());
    }

    void listensOnLoopbackAlone()
    {
        start();
        QCOMPARE(m_server->url().host(), QStringLiteral("127.0.0.1"));
        QCOMPARE(m_server->url().path(), QStringLiteral("/api"));
        QVERIFY(m_server->port() > 0);
    }

    void startsAndStopsAgain()
    {
        for (int i = 0; i < 5; ++i) {
            start();
            QVERIFY(m_server->isRunning());
            QCOMPARE(ask(support::goodValues()).verdict, Verdict::LetIn);
            m_server->stop();
            QVERIFY(!m_server->isRunning());
        }
        start();
        m_server = std::make_unique<Server>();
    }

    void stopsWhileItIsAsked()
    {
        m_scenario.faults.push_back({QStringLiteral("*"), sandbox::FaultKind::Silent, 0, 0, 0, {}});
        start();
        QSignalSpy served(m_server.get(), &Server::served);
        Exchange *waiting = send(support::goodValues());
        QSignalSpy ends(waiting, &Exchange::finished);
        QTRY_COMPARE(served.size(), 1);
        m_server->stop();
        QVERIFY(ends.wait());
        QCOMPARE(ends.first().first().value<ExchangeResult>().problem.id, QStringLiteral("exchange-cut-off"));
    }

private:
    void start()
    {
        const auto started = m_server->start(m_scenario, m_profile);
        QVERIFY2(started, qPrintable(started ? QString() : started.error().sentence()));
    }
    Exchange *send(const RequestValues &values)
    {
        const auto request = buildRequest(m_profile, {m_server->url().toString(), m_user, 0}, values);
        return m_client.send(*request, secrets::Secret(QByteArrayView(m_key)));
    }
    ExchangeResult exchange(const RequestValues &values) { return m_last = support::resultOf(send(values)); }
    Answer ask(const RequestValues &values) { return readAnswer(m_profile, exchange(values).answer); }

    ExchangeResult m_last;
    ApiProfile m_profile;
    Scenario m_scenario;
    QString m_user = QStringLiteral("museum");
    QByteArray m_key = support::kMarkerKey;
    std::unique_ptr<Server> m_server = std::make_unique<Server>();
    Client m_client;
};

QTEST_GUILESS_MAIN(TestSandboxServer)
#include "tst_sandbox_server.moc"
