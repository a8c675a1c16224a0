// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/client.h"
#include "secrets/redactor.h"
#include "support/faulty_peer.h"
#include "support/otipass_values.h"

using namespace passerelle;
using namespace passerelle::otipass;
using support::FaultyPeer;

namespace
{

const QUrl kPlain(QStringLiteral("http://otipass.invalid/api"));
const QUrl kSafe(QStringLiteral("https://otipass.invalid/api"));

} // namespace

/// The peer plays the proxy; what lies behind it is never asked.
class TestClientProxy : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_proxy = std::make_unique<FaultyPeer>();
        m_client = std::make_unique<Client>();
        m_client->setProxy({ProxyChoice::Mode::Manual, QStringLiteral("127.0.0.1"), m_proxy->port()});
    }

    void sendsThroughTheProxy()
    {
        m_proxy->answerWith(FaultyPeer::http(200, R"({"status":"active"})"));
        const ExchangeResult result = exchange(kPlain);
        QCOMPARE(result.kind, ExchangeResult::Kind::Answered);
        QVERIFY(result.answer.viaProxy);
        QVERIFY(
            m_proxy->requests().first().startsWith("POST http://otipass.invalid/api/toulouse/v1/controls"));
    }

    void aRefusalOfTheProxyIsNamed()
    {
        m_proxy->answerWith(FaultyPeer::http(403, "<html><body>Access Denied</body></html>", "text/html"));
        const ExchangeResult result = exchange(kPlain);
        QCOMPARE(result.kind, ExchangeResult::Kind::Answered);
        QCOMPARE(readAnswer(support::assumedProfile(), result.answer).reasonId,
                 QStringLiteral("answer-forbidden-by-proxy"));
    }

    void aLoginOfTheProxyIsNamed()
    {
        m_proxy->answerWith(
            FaultyPeer::http(407, "<html></html>", "text/html", "Proxy-Authenticate: Basic realm=\"p\"\r\n"));
        const ExchangeResult result = exchange(kPlain);
        const QString id = result.kind == ExchangeResult::Kind::Answered
                               ? readAnswer(support::assumedProfile(), result.answer).reasonId
                               : result.problem.id;
        QVERIFY2(id == QLatin1String("answer-proxy-login") || id == QLatin1String("exchange-proxy-login"),
                 qPrintable(id));
    }

    void aTunnelThatIsRefusedIsNamed_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("id");
        QTest::newRow("403") << FaultyPeer::http(403, "<html></html>", "text/html",
                                                 "X-Squid-Error: ERR_ACCESS_DENIED 0\r\n")
                             << "exchange-proxy-refused";
        QTest::newRow("407") << FaultyPeer::http(407, {}, "text/html",
                                                 "Proxy-Authenticate: Basic realm=\"p\"\r\n")
                             << "exchange-proxy-login";
        QTest::newRow("503") << FaultyPeer::http(503, {}, "text/html") << "exchange-proxy-refused";
        QTest::newRow("closed") << QByteArray() << "exchange-timeout";
    }
    void aTunnelThatIsRefusedIsNamed()
    {
        QFETCH(QByteArray, answer);
        m_proxy->answerWith(answer);
        const ExchangeResult result = exchange(kSafe);
        QCOMPARE(result.kind, ExchangeResult::Kind::Failed);
        QTEST(result.problem.id, "id");
        QVERIFY(!result.problem.next.isEmpty());
        QVERIFY(!result.mayHaveArrived);
        // The proxy is asked for a tunnel and never told the key.
        QVERIFY(!m_proxy->requests().isEmpty());
        const secrets::Redactor marker{secrets::Secret(QByteArrayView(support::kMarkerKey))};
        for (const QByteArray &asked : m_proxy->requests()) {
            QVERIFY(asked.startsWith("CONNECT otipass.invalid:443 "));
            QVERIFY(!marker.finds(asked));
        }
    }

    void aProxyThatIsNotThereIsNamed()
    {
        m_client->setProxy({ProxyChoice::Mode::Manual, QStringLiteral("127.0.0.1"), FaultyPeer::deadPort()});
        for (const QUrl &url : {kPlain, kSafe}) {
            const ExchangeResult result = exchange(url);
            QCOMPARE(result.problem.id, QStringLiteral("exchange-proxy-unreachable"));
            QVERIFY(!result.mayHaveArrived);
        }
    }

    void aProxyWithoutAHostIsNamed()
    {
        m_client->setProxy({ProxyChoice::Mode::Manual, {}, 3128});
        QCOMPARE(exchange(kPlain).problem.id, QStringLiteral("exchange-proxy-unreachable"));
        m_client->setProxy({ProxyChoice::Mode::Manual, QStringLiteral("proxy"), 70000});
        QCOMPARE(exchange(kPlain).problem.id, QStringLiteral("exchange-proxy-unreachable"));
    }

    void theSandboxIsReachedWithoutAProxy()
    {
        FaultyPeer sandbox;
        sandbox.answerWith(FaultyPeer::http(200, R"({"status":"active"})"));
        QCOMPARE(exchange(sandbox.url()).answer.status, 200);
        QCOMPARE(m_proxy->connections(), 0);
    }

    void takesTheSystemsProxy()
    {
#ifndef Q_OS_LINUX
        QSKIP("elsewhere the system's proxy is not a variable");
#endif
        const QByteArray before = qgetenv("http_proxy");
        qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(m_proxy->port()));
        m_client->setProxy({});
        m_proxy->answerWith(FaultyPeer::http(200, R"({"status":"active"})"));
        const ExchangeResult result = exchange(kPlain);
        qputenv("http_proxy", before);
        QCOMPARE(result.answer.status, 200);
        QVERIFY(result.answer.viaProxy);
    }

    void canBeCancelledWhileTheSystemIsAsked()
    {
        m_client->setProxy({});
        Exchange *exchange = m_client->send(
            *buildRequest(support::assumedProfile(), support::connectionTo(kPlain), support::goodValues()),
            secrets::Secret(QByteArrayView(support::kMarkerKey)));
        QSignalSpy ends(exchange, &Exchange::finished);
        QMetaObject::invokeMethod(
            exchange, [exchange] { exchange->cancel(); }, Qt::QueuedConnection);
        QVERIFY(ends.wait());
        QCOMPARE(ends.first().first().value<ExchangeResult>().kind, ExchangeResult::Kind::Cancelled);
    }

private:
    ExchangeResult exchange(const QUrl &url)
    {
        const auto request =
            buildRequest(support::assumedProfile(), support::connectionTo(url, 2), support::goodValues());
        return support::resultOf(
            m_client->send(*request, secrets::Secret(QByteArrayView(support::kMarkerKey))));
    }

    std::unique_ptr<FaultyPeer> m_proxy;
    std::unique_ptr<Client> m_client;
};

QTEST_GUILESS_MAIN(TestClientProxy)
#include "tst_client_proxy.moc"
