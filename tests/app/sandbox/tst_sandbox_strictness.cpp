// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server.h"
#include "support/otipass_values.h"

#include <QTcpSocket>

using namespace passerelle;
using sandbox::Scenario;
using sandbox::Server;

namespace
{

const QByteArray kBody("numotipass=TLS00012345678&type=serial&service=PCUMID031FS00061&"
                       "space=PROVIDER%23PCUMID031FS00061&date=2026-05-04T10%3A11%3A12Z");
const QByteArray kForm("Content-Type: application/x-www-form-urlencoded\r\n");
const QByteArray kAuthorization("Authorization: Basic " + QByteArray("museum:any").toBase64() + "\r\n");

QByteArray post(const QByteArray &body, const QByteArray &headers = kForm + kAuthorization,
                const QByteArray &path = "/api/toulouse/v1/controls", const QByteArray &method = "POST")
{
    return method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

/// Raw bytes over the socket: what a careless or hostile client sends.
class TestSandboxStrictness : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start(*Scenario::load(QStringLiteral("toulouse")), support::assumedProfile()));
    }
    void cleanup()
    {
        // Whatever came before, the next one is served.
        QCOMPARE(statusOf(post(kBody)), 200);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        const auto body = [](const QByteArray &from, const QByteArray &to) {
            return post(QByteArray(kBody).replace(from, to));
        };
        QTest::newRow("right") << post(kBody) << 200 << QByteArray("active");
        QTest::newRow("field missing") << body("&type=serial", "") << 400 << QByteArray("type is missing");
        QTest::newRow("field empty") << body("type=serial", "type=") << 400 << QByteArray("type is empty");
        QTest::newRow("field unknown")
            << post(kBody + "&weather=good") << 400 << QByteArray("weather is unknown");
        QTest::newRow("field twice") << post(kBody + "&type=serial") << 400
                                     << QByteArray("type was sent twice");
        QTest::newRow("type wrong") << body("serial", "cereal") << 400 << QByteArray("type cannot be cereal");
        QTest::newRow("time wrong") << body("2026-05-04T10", "yesterday") << 400
                                    << QByteArray("date cannot be");
        QTest::newRow("too long") << body("TLS00012345678", QByteArray(5000, 'A')) << 400
                                  << QByteArray("too long");
        QTest::newRow("no body") << post({}) << 400 << QByteArray("numotipass is missing");
        QTest::newRow("JSON") << post("{}", "Content-Type: application/json\r\n" + kAuthorization) << 415
                              << QByteArray("Content-Type must be");
        QTest::newRow("no type") << post(kBody, kAuthorization) << 415 << QByteArray("Content-Type");
        QTest::newRow("no key") << post(kBody, kForm) << 401 << QByteArray("No key");
        QTest::newRow("empty key") << post(kBody, kForm + "Authorization: Basic " +
                                                      QByteArray("museum:").toBase64() + "\r\n")
                                   << 401 << QByteArray("No key");
        QTest::newRow("broken key") << post(kBody, kForm + "Authorization: Basic %%%\r\n") << 401
                                    << QByteArray("No key");
        QTest::newRow("other user") << post(kBody, kForm + "Authorization: Basic " +
                                                       QByteArray("x:any").toBase64() + "\r\n")
                                    << 401 << QByteArray("User x is unknown");
        QTest::newRow("other path") << post(kBody, kForm + kAuthorization, "/api/toulouse/v1/control") << 404
                                    << QByteArray("There is nothing");
        QTest::newRow("other version") << post(kBody, kForm + kAuthorization, "/api/toulouse/v2/controls")
                                       << 404 << QByteArray("There is nothing");
        QTest::newRow("no api") << post(kBody, kForm + kAuthorization, "/toulouse/v1/controls") << 404
                                << QByteArray("There is nothing");
        QTest::newRow("root") << post(kBody, kForm + kAuthorization, "/") << 404
                              << QByteArray("There is nothing");
        QTest::newRow("doubled project")
            << post(kBody, kForm + kAuthorization, "/api/toulouse/toulouse/v1/controls") << 404
            << QByteArray("There is nothing");
        QTest::newRow("other project") << post(kBody, kForm + kAuthorization, "/api/reims/v1/controls") << 404
                                       << QByteArray("Project reims");
        QTest::newRow("GET") << post(kBody, kForm + kAuthorization, "/api/toulouse/v1/controls", "GET") << 405
                             << QByteArray("Method GET");
        QTest::newRow("DELETE") << post({}, kForm + kAuthorization, "/api/toulouse/v1/controls", "DELETE")
                                << 405 << QByteArray("Method DELETE");
        QTest::newRow("no accept") << post(kBody).replace("Accept: application/json\r\n", "") << 400
                                   << QByteArray("Header Accept");
        // What only the guard before the server sees.
        QTest::newRow("no host") << post(kBody).replace("Host: 127.0.0.1\r\n", "") << 400
                                 << QByteArray("no host");
        QTest::newRow("rebound") << post(kBody).replace("Host: 127.0.0.1", "Host: evil.example") << 421
                                 << QByteArray("This is not evil.example");
        QTest::newRow("rebound port") << post(kBody).replace("Host: 127.0.0.1", "Host: evil.example:80")
                                      << 421 << QByteArray("This is not");
        QTest::newRow("localhost") << post(kBody).replace("Host: 127.0.0.1", "Host: LOCALHOST:1234") << 200
                                   << QByteArray("active");
        QTest::newRow("chunked") << post(kBody).replace("Content-Length: ",
                                                        "Transfer-Encoding: chunked\r\nX: ")
                                 << 411 << QByteArray("how long");
        QTest::newRow("upgrade") << post(kBody, kForm + kAuthorization +
                                                    "Connection: upgrade\r\nUpgrade: websocket\r\n")
                                 << 400 << QByteArray("upgraded");
        QTest::newRow("large body") << post(QByteArray(200 * 1024, 'a')) << 413 << QByteArray("too long");
        QTest::newRow("says it is large")
            << post({}).replace("Content-Length: 0", "Content-Length: 9999999999") << 413
            << QByteArray("too long");
        QTest::newRow("negative") << post({}).replace("Content-Length: 0", "Content-Length: -5") << 400
                                  << QByteArray("no number");
        QTest::newRow("two lengths") << post(kBody, kForm + kAuthorization + "Content-Length: 3\r\n") << 400
                                     << QByteArray("no number");
        QTest::newRow("large head") << post(kBody, "X-Long: " + QByteArray(40 * 1024, 'a') + "\r\n") << 431
                                    << QByteArray("headers are too long");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, says);
        const QByteArray answer = talk(request);
        QTEST(status(answer), "status");
        QVERIFY2(answer.contains(says), answer.constData());
        if (answer.contains("application/json"))
            QVERIFY2(answer.contains("\"message\""), answer.constData());
    }

    void garbageIsDropped_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not HTTP") << QByteArray("HELLO\r\n\r\n");
        QTest::newRow("no version") << QByteArray("GET /api\r\nHost: 127.0.0.1\r\n\r\n");
        QTest::newRow("other protocol") << QByteArray("GET / FTP/1.0.0\r\nHost: 127.0.0.1\r\n\r\n");
        QTest::newRow("binary") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\n\n\0\n\n", 16);
        QTest::newRow("endless line") << QByteArray(100 * 1024, 'A');
    }
    void garbageIsDropped()
    {
        QFETCH(QByteArray, bytes);
        const QByteArray answer = talk(bytes);
        QVERIFY2(answer.isEmpty() || status(answer) >= 400, answer.constData());
    }

    void aRequestMayComeInPieces()
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server.port());
        QVERIFY(socket.waitForConnected());
        const QByteArray request = post(kBody);
        for (qsizetype at = 0; at < request.size(); at += 7) {
            socket.write(request.mid(at, 7));
            socket.flush();
            QTest::qWait(1);
        }
        QTRY_VERIFY(socket.bytesAvailable() > 0 && socket.peek(100000).contains("active"));
        // The connection stays open for the next one, and is measured anew.
        socket.readAll();
        socket.write(post(kBody).replace("Host: 127.0.0.1", "Host: evil.example"));
        QTRY_VERIFY(socket.peek(100000).contains("421"));
    }

    void aConnectionIsClosedWhenAsked()
    {
        const QByteArray answer = talk(post(kBody, kForm + kAuthorization + "Connection: close\r\n"));
        QCOMPARE(status(answer), 200);
        QVERIFY(answer.contains("Connection: close\r\n"));
        QVERIFY(m_wasClosed);
    }

    void thoseWhoAskBeforeTheBodyAreTold()
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server.port());
        const QByteArray request = post(kBody, kForm + kAuthorization + "Expect: 100-continue\r\n");
        const qsizetype end = request.indexOf("\r\n\r\n") + 4;
        socket.write(request.left(end));
        QTRY_VERIFY(socket.peek(1000).startsWith("HTTP/1.1 100"));
        socket.write(request.sliced(end));
        QTRY_VERIFY(socket.peek(100000).contains("active"));
    }

    void manyConnectionsThatSayNothingDoNotBlockIt()
    {
        std::vector<std::unique_ptr<QTcpSocket>> idle;
        for (int i = 0; i < 20; ++i) {
            idle.push_back(std::make_unique<QTcpSocket>());
            idle.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server.port());
            idle.back()->write("POST /api");
        }
        QCOMPARE(statusOf(post(kBody)), 200);
    }

    void clientsMayLeaveAtAnyMoment()
    {
        const QByteArray request = post(kBody);
        for (qsizetype length = 1; length < request.size(); length += 13) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server.port());
            QVERIFY(socket.waitForConnected());
            socket.write(request.left(length));
            socket.waitForBytesWritten();
            socket.abort();
        }
    }

private:
    /// Sends bytes and gives back what comes until an answer is whole or the connection ends.
    QByteArray talk(const QByteArray &bytes)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server.port());
        socket.write(bytes);
        QByteArray answer;
        const auto isWhole = [&] {
            answer += socket.readAll();
            const qsizetype end = answer.indexOf("\r\n\r\n");
            const qsizetype at = answer.indexOf("Content-Length: ");
            const bool closing = answer.contains("Connection: close");
            m_wasClosed = socket.state() == QAbstractSocket::UnconnectedState;
            return m_wasClosed ||
                   (!closing && end > 0 && at > 0 &&
                    answer.size() >= end + 4 + answer.sliced(at + 16).split('\r').first().toInt());
        };
        if (!QTest::qWaitFor(isWhole, 20000))
            qWarning("no whole answer: %s", answer.constData());
        return answer;
    }
    static int status(const QByteArray &answer) { return answer.mid(9, 3).toInt(); }
    int statusOf(const QByteArray &request) { return status(talk(request)); }

    Server m_server;
    bool m_wasClosed = false;
};

QTEST_GUILESS_MAIN(TestSandboxStrictness)
#include "tst_sandbox_strictness.moc"
