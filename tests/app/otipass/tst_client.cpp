// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/client.h"
#include "otipass/wire_request.h"
#include "secrets/redactor.h"
#include "support/faulty_peer.h"
#include "support/otipass_values.h"

using namespace passerelle;
using namespace passerelle::otipass;
using support::FaultyPeer;

namespace
{

secrets::Secret key() { return secrets::Secret(QByteArrayView(support::kMarkerKey)); }

Request requestTo(const QUrl &url, std::chrono::milliseconds silence = std::chrono::seconds(10))
{
    Request request =
        *buildRequest(support::assumedProfile(), support::connectionTo(url), support::goodValues());
    request.silence = silence;
    return request;
}

Answer read(const ExchangeResult &result) { return readAnswer(support::assumedProfile(), result.answer); }

} // namespace

class TestClient : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_peer = std::make_unique<FaultyPeer>();
        m_client = std::make_unique<Client>();
        m_client->setProxy({ProxyChoice::Mode::None, {}, 0});
    }

    void asksAndReadsTheAnswer()
    {
        m_peer->answerWith(FaultyPeer::http(200, R"({"status":"active"})"));
        const ExchangeResult result = exchange();
        QCOMPARE(result.kind, ExchangeResult::Kind::Answered);
        QCOMPARE(result.answer.status, 200);
        QVERIFY(result.mayHaveArrived);
        QVERIFY(result.milliseconds >= 0);
        QCOMPARE(read(result).meaning, Meaning::LetIn);
        QCOMPARE(m_peer->requests().size(), 1);
        const QByteArray asked = m_peer->requests().first();
        QVERIFY(asked.startsWith("POST /api/toulouse/v1/controls HTTP/1.1\r\n"));
        QVERIFY(asked.contains("Content-Type: application/x-www-form-urlencoded\r\n"));
        QVERIFY(asked.contains("Authorization: Basic " + ("museum:" + support::kMarkerKey).toBase64()));
        QVERIFY(asked.endsWith(requestTo(m_peer->url()).shownBody()));
    }

    void theEndComesOnceAndLater()
    {
        m_peer->answerWith(FaultyPeer::http(200, "{}"));
        QPointer<Exchange> exchange = m_client->send(requestTo(m_peer->url()), key());
        QSignalSpy ends(exchange, &Exchange::finished);
        QVERIFY(!exchange->isFinished());
        QVERIFY(ends.wait());
        QTRY_VERIFY(!exchange);
        QCOMPARE(ends.size(), 1);
    }

    void badAnswersEndInASentence_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("reason");
        const QByteArray page("<html><body>hello</body></html>");
        QTest::newRow("HTML") << FaultyPeer::http(200, page, "text/html") << "answer-html";
        QTest::newRow("empty") << FaultyPeer::http(200, {}) << "answer-empty";
        QTest::newRow("not JSON") << FaultyPeer::http(200, "status=active") << "answer-not-json";
        QTest::newRow("other shape") << FaultyPeer::http(200, "[]") << "answer-other-shape";
        QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << "answer-empty";
        QTest::newRow("302 to nowhere")
            << QByteArray("HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n") << "answer-redirect";
        QTest::newRow("401") << FaultyPeer::http(401, {}, "text/html",
                                                 "WWW-Authenticate: Basic realm=\"x\"\r\n")
                             << "answer-unauthorised";
        QTest::newRow("400") << FaultyPeer::http(400, R"({"code":"B1"})") << "answer-unknown-service";
        QTest::newRow("418") << FaultyPeer::http(418, "{}") << "answer-unexpected-status";
        QTest::newRow("403") << FaultyPeer::http(403, "{}") << "answer-forbidden";
        QTest::newRow("403 of a proxy")
            << FaultyPeer::http(403, page, "text/html", "Via: 1.1 squid\r\n") << "answer-forbidden-by-proxy";
        QTest::newRow("404") << FaultyPeer::http(404, page, "text/html") << "answer-not-found";
        QTest::newRow("429") << FaultyPeer::http(429, {}) << "answer-too-many";
        QTest::newRow("500") << FaultyPeer::http(500, page, "text/html") << "answer-server-error";
        QTest::newRow("unknown card")
            << FaultyPeer::http(404, R"({"code":"A5","message":"Numotipass 1 introuvable"})")
            << "refused-unknown-card";
    }
    void badAnswersEndInASentence()
    {
        QFETCH(QByteArray, answer);
        m_peer->answerWith(answer);
        const ExchangeResult result = exchange();
        QVERIFY2(result.kind == ExchangeResult::Kind::Answered, qPrintable(result.problem.sentence()));
        const Answer said = read(result);
        QTEST(said.reasonId, "reason");
        QVERIFY(!said.sentence.isEmpty());
        QVERIFY(!said.next.isEmpty());
    }

    void brokenExchangesEndInAProblem_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("id");
        QTest::newRow("closed without a word") << QByteArray() << "exchange-cut-off";
        QTest::newRow("cut off in the body")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"status\":\"active\"}")
            << "exchange-cut-off";
        QTest::newRow("cut off in the headers")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << "exchange-cut-off";
        QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << "exchange-cut-off";
        QTest::newRow("says it is huge")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 52428800\r\n\r\n{") << "exchange-too-large";
        QTest::newRow("redirect") << FaultyPeer::http(302, {}, "text/html",
                                                      "Location: https://elsewhere.example/login\r\n")
                                  << "exchange-redirected";
        QTest::newRow("redirect 307")
            << FaultyPeer::http(307, {}, "text/html", "Location: /other\r\n") << "exchange-redirected";
    }
    void brokenExchangesEndInAProblem()
    {
        QFETCH(QByteArray, answer);
        m_peer->answerWith(answer);
        const ExchangeResult result = exchange();
        QCOMPARE(result.kind, ExchangeResult::Kind::Failed);
        QTEST(result.problem.id, "id");
        QVERIFY(!result.problem.what.isEmpty());
        QVERIFY(!result.problem.next.isEmpty());
        QCOMPARE(result.problem.where, QStringLiteral("127.0.0.1:%1").arg(m_peer->port()));
        QVERIFY(result.mayHaveArrived);
    }

    void aChunkThatIsCutOffLetsNobodyIn()
    {
        // Whether Qt tells that the last chunk never came depends on when the connection ends; the JSON tells
        // it too.
        m_peer->answerWith(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"status\":\"active\"");
        const ExchangeResult result = exchange();
        if (result.kind == ExchangeResult::Kind::Answered)
            QCOMPARE(read(result).reasonId, QStringLiteral("answer-not-json"));
        else
            QCOMPARE(result.problem.id, QStringLiteral("exchange-cut-off"));
    }

    void aQuestionIsNeverAskedTwice()
    {
        // QNetworkAccessManager would send a body that it can rewind again, and the card would be counted
        // again.
        m_peer->closeSilently();
        QCOMPARE(exchange().problem.id, QStringLiteral("exchange-cut-off"));
        QTest::qWait(200);
        QCOMPARE(m_peer->requests().size(), 1);
    }

    void followsNoRedirect()
    {
        FaultyPeer other;
        other.answerWith(FaultyPeer::http(200, R"({"status":"active"})"));
        m_peer->answerWith(
            FaultyPeer::http(307, {}, "text/html", "Location: " + other.url().toEncoded() + "\r\n"));
        const ExchangeResult result = exchange();
        QCOMPARE(result.problem.id, QStringLiteral("exchange-redirected"));
        QVERIFY(result.problem.what.contains(QLatin1String("127.0.0.1")));
        QCOMPARE(other.connections(), 0);
    }

    void stopsADownloadThatIsTooLarge()
    {
        m_peer->answerForEver("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n",
                              QByteArray(64 * 1024, ' '));
        const ExchangeResult result = exchange();
        QCOMPARE(result.problem.id, QStringLiteral("exchange-too-large"));
        QVERIFY(result.answer.body.isEmpty());
        // What lies in the buffers of both sides counts as written, not more.
        QVERIFY2(m_peer->bytesWritten() < 20 * 1024 * 1024,
                 qPrintable(QString::number(m_peer->bytesWritten())));
    }

    void stopsACompressedAnswerThatIsTooLarge()
    {
        QByteArray packed = qCompress(QByteArray(50 * 1024 * 1024, ' '), 9).sliced(4);
        m_peer->answerWith(
            FaultyPeer::http(200, packed, "application/json", "Content-Encoding: deflate\r\n"));
        const ExchangeResult result = exchange();
        QCOMPARE(result.kind, ExchangeResult::Kind::Failed);
        QVERIFY(result.answer.body.isEmpty());
    }

    void takesAnAnswerOfExactlyTheLimit()
    {
        const QByteArray start(R"({"status":"active"})");
        m_peer->answerWith(FaultyPeer::http(200, start + QByteArray(kLongestAnswer - start.size(), ' ')));
        QCOMPARE(read(exchange()).meaning, Meaning::LetIn);
        m_peer->answerWith(FaultyPeer::http(200, start + QByteArray(kLongestAnswer - start.size() + 1, ' ')));
        QCOMPARE(exchange().problem.id, QStringLiteral("exchange-too-large"));
    }

    void givesUpAnAnswerThatNeverEnds()
    {
        m_peer->answerForEver("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\n \r\n", 20);
        Request request = requestTo(m_peer->url());
        request.total = std::chrono::milliseconds(400);
        const ExchangeResult result = support::resultOf(m_client->send(request, key()));
        QCOMPARE(result.problem.id, QStringLiteral("exchange-never-ending"));
    }

    void givesUpSilence()
    {
        m_peer->staySilent();
        const ExchangeResult result = support::resultOf(
            m_client->send(requestTo(m_peer->url(), std::chrono::milliseconds(300)), key()));
        QCOMPARE(result.kind, ExchangeResult::Kind::Failed);
        QCOMPARE(result.problem.id, QStringLiteral("exchange-timeout"));
        QVERIFY(result.mayHaveArrived);
        QCOMPARE(m_peer->requests().size(), 1);
    }

    void givesUpAPeerThatSpeaksNoHttp()
    {
        m_peer->answerWith("SSH-2.0-OpenSSH_9.2\r\n", FaultyPeer::Then::KeepOpen);
        const ExchangeResult result = support::resultOf(
            m_client->send(requestTo(m_peer->url(), std::chrono::milliseconds(300)), key()));
        QCOMPARE(result.kind, ExchangeResult::Kind::Failed);
        QCOMPARE(result.problem.id, QStringLiteral("exchange-cut-off"));
    }

    void givesUpSilenceAfterTheHeaders()
    {
        m_peer->answerWith("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{", FaultyPeer::Then::KeepOpen);
        const ExchangeResult result = support::resultOf(
            m_client->send(requestTo(m_peer->url(), std::chrono::milliseconds(300)), key()));
        QCOMPARE(result.problem.id, QStringLiteral("exchange-timeout"));
    }

    void saysThatNobodyListens()
    {
        QUrl url = m_peer->url();
        url.setPort(FaultyPeer::deadPort());
        const ExchangeResult result = support::resultOf(m_client->send(requestTo(url), key()));
        QCOMPARE(result.problem.id, QStringLiteral("exchange-refused"));
        QVERIFY(!result.mayHaveArrived);
    }

    void saysThatTheHostIsUnknown()
    {
        // Names under .invalid exist nowhere (RFC 6761).
        const QUrl url(QStringLiteral("http://otipass.invalid/api"));
        const ExchangeResult result = support::resultOf(m_client->send(requestTo(url), key()));
        QCOMPARE(result.problem.id, QStringLiteral("exchange-host-unknown"));
        QVERIFY(result.problem.what.contains(QLatin1String("otipass.invalid")));
        QVERIFY(!result.mayHaveArrived);
    }

    void sendsNothingWithoutAKey()
    {
        const ExchangeResult result =
            support::resultOf(m_client->send(requestTo(m_peer->url()), secrets::Secret()));
        QCOMPARE(result.problem.id, QStringLiteral("exchange-key-wrong"));
        QCOMPARE(m_peer->connections(), 0);
    }

    void cancelEndsEveryStageOnce_data()
    {
        QTest::addColumn<QString>("stage");
        for (const char *stage : {"at once", "connected", "asked", "headers", "body"})
            QTest::newRow(stage) << QString::fromLatin1(stage);
    }
    void cancelEndsEveryStageOnce()
    {
        QFETCH(QString, stage);
        if (stage == QLatin1String("headers"))
            m_peer->answerWith("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n", FaultyPeer::Then::KeepOpen);
        else if (stage == QLatin1String("body"))
            m_peer->answerWith("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{", FaultyPeer::Then::KeepOpen);
        else
            m_peer->staySilent();
        Exchange *exchange = m_client->send(requestTo(m_peer->url()), key());
        QSignalSpy ends(exchange, &Exchange::finished);
        if (stage == QLatin1String("connected"))
            QTRY_VERIFY(m_peer->connections() > 0);
        else if (stage != QLatin1String("at once"))
            QTRY_VERIFY(!m_peer->requests().isEmpty());
        if (stage == QLatin1String("headers") || stage == QLatin1String("body"))
            QTRY_VERIFY(m_peer->bytesWritten() > 0);
        exchange->cancel();
        exchange->cancel();
        QVERIFY(ends.isEmpty());
        QVERIFY(ends.wait());
        QCOMPARE(ends.size(), 1);
        const auto result = ends.first().first().value<ExchangeResult>();
        QCOMPARE(result.kind, ExchangeResult::Kind::Cancelled);
        QCOMPARE(result.problem.id, QStringLiteral("exchange-cancelled"));
        if (stage == QLatin1String("at once"))
            QVERIFY(!result.mayHaveArrived);
        QTest::qWait(50);
        QCOMPARE(ends.size(), 1);
    }

    void aClientCanGoInTheMiddle()
    {
        m_peer->staySilent();
        QPointer<Exchange> exchange = m_client->send(requestTo(m_peer->url()), key());
        QTRY_VERIFY(!m_peer->requests().isEmpty());
        m_client.reset();
        QVERIFY(!exchange);
    }

    void theKeyIsInNoEvidence()
    {
        const QByteArray echoed = "{\"code\":\"B3\",\"message\":\"key " + support::kMarkerKey + " of " +
                                  ("museum:" + support::kMarkerKey).toBase64() + " is wrong\"}";
        m_peer->answerWith(
            FaultyPeer::http(401, echoed, "application/json", "X-Echo: " + support::kMarkerKey + "\r\n"));
        const ExchangeResult result = exchange();
        const secrets::Redactor marker{key()};
        QVERIFY(marker.finds(m_peer->requests().first()));
        QVERIFY(!marker.finds(result.answer.body));
        for (const auto &[name, value] : result.answer.headers)
            QVERIFY(!marker.finds(value));
        const Answer answer = read(result);
        QCOMPARE(answer.reasonId, QStringLiteral("answer-unauthorised"));
        QVERIFY(!marker.finds((answer.sentence + answer.operatorMessage + answer.code).toUtf8()));
        QVERIFY(answer.operatorMessage.contains(QLatin1String("is wrong")));
    }

    void aKeyMayBeAWordOfTheAnswer()
    {
        m_peer->answerWith(FaultyPeer::http(200, R"({"status":"active"})"));
        const ExchangeResult result = support::resultOf(
            m_client->send(requestTo(m_peer->url()), secrets::Secret(QByteArrayView("active"))));
        QCOMPARE(read(result).meaning, Meaning::LetIn);
        QVERIFY(!result.answer.body.contains("active"));
    }

    void keepsNoCookies()
    {
        m_peer->answerWith(FaultyPeer::http(200, "{}", "application/json", "Set-Cookie: a=b\r\n"));
        exchange();
        exchange();
        QCOMPARE(m_peer->requests().size(), 2);
        QVERIFY(!m_peer->requests().last().contains("Cookie"));
    }

    void sendsAGetWithoutABody()
    {
        ApiProfile profile = support::assumedProfile();
        profile.method = "GET";
        m_peer->answerWith(FaultyPeer::http(200, R"({"status":"active"})"));
        const auto request =
            buildRequest(profile, support::connectionTo(m_peer->url()), support::goodValues());
        QCOMPARE(support::resultOf(m_client->send(*request, key())).answer.status, 200);
        const QByteArray asked = m_peer->requests().first();
        QVERIFY(asked.startsWith("GET /api/toulouse/v1/controls?numotipass=TLS00012345678&"));
        QVERIFY(asked.contains("space=PROVIDER%23PCUMID031FS00061&"));
        QVERIFY(asked.endsWith("\r\n\r\n"));
    }

    void manyAtOnceEndEach()
    {
        m_peer->answerWith(FaultyPeer::http(200, R"({"status":"active"})"));
        int ends = 0;
        for (int i = 0; i < 40; ++i) {
            connect(m_client->send(requestTo(m_peer->url()), key()), &Exchange::finished, this,
                    [&ends](const ExchangeResult &result) {
                        ends += result.kind == ExchangeResult::Kind::Answered;
                    });
        }
        QTRY_COMPARE_WITH_TIMEOUT(ends, 40, 20000);
        QCOMPARE(m_peer->requests().size(), 40);
    }

private:
    ExchangeResult exchange() { return support::resultOf(m_client->send(requestTo(m_peer->url()), key())); }

    std::unique_ptr<FaultyPeer> m_peer;
    std::unique_ptr<Client> m_client;
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
