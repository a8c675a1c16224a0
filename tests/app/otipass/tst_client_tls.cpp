// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/client.h"
#include "support/faulty_peer.h"
#include "support/otipass_values.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace passerelle;
using namespace passerelle::otipass;
using support::FaultyPeer;

namespace
{

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Answers over TLS with one certificate.
class TlsPeer : public QTcpServer
{
public:
    TlsPeer(const QByteArray &certificate, const QByteArray &key)
        : m_certificate(certificate, QSsl::Pem), m_key(key, QSsl::Rsa, QSsl::Pem)
    {
        listen(QHostAddress(QHostAddress::LocalHost));
    }
    QUrl url(const QString &host) const
    {
        QUrl url(QStringLiteral("https://%1/api").arg(host));
        url.setPort(serverPort());
        return url;
    }
    QByteArray received;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setLocalCertificate(m_certificate);
        socket->setPrivateKey(m_key);
        connect(socket, &QIODevice::readyRead, this, [this, socket] {
            received += socket->readAll();
            if (received.contains("\r\n\r\n"))
                socket->write(FaultyPeer::http(200, R"({"status":"active"})"));
        });
        socket->startServerEncryption();
    }

private:
    QSslCertificate m_certificate;
    QSslKey m_key;
};

} // namespace

class TestClientTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl() || QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("needs TLS and the openssl program");
        makeCertificate(QStringLiteral("good"), {QStringLiteral("-days"), QStringLiteral("2")});
        // Valid, but for another name.
        makeCertificate(QStringLiteral("other"), {QStringLiteral("-days"), QStringLiteral("2")},
                        QStringLiteral("DNS:museum.example"));
    }

    void refusesASelfSignedCertificate()
    {
        TlsPeer peer(pem("good"), keyOf("good"));
        const ExchangeResult result = exchange(peer.url(QStringLiteral("127.0.0.1")));
        QCOMPARE(result.kind, ExchangeResult::Kind::Failed);
        QCOMPARE(result.problem.id, QStringLiteral("exchange-tls"));
        // In words, with the certificate's own name.
        QVERIFY2(result.problem.what.contains(QLatin1String("self"), Qt::CaseInsensitive),
                 qPrintable(result.problem.what));
        QVERIFY2(result.problem.what.contains(QLatin1String("sandbox.test")),
                 qPrintable(result.problem.what));
        QVERIFY(!result.problem.next.isEmpty());
        QVERIFY(!result.mayHaveArrived);
        QVERIFY(peer.received.isEmpty());
    }

    void takesACertificateThatIsTrusted()
    {
        TlsPeer peer(pem("good"), keyOf("good"));
        m_client.setExtraAuthorities(pem("good"));
        const ExchangeResult result = exchange(peer.url(QStringLiteral("127.0.0.1")));
        QVERIFY2(result.kind == ExchangeResult::Kind::Answered, qPrintable(result.problem.sentence()));
        QCOMPARE(readAnswer(support::assumedProfile(), result.answer).meaning, Meaning::LetIn);
        QVERIFY(peer.received.startsWith("POST /api/toulouse/v1/controls"));
    }

    void refusesATrustedCertificateOfAnotherName()
    {
        TlsPeer peer(pem("other"), keyOf("other"));
        m_client.setExtraAuthorities(pem("other"));
        const ExchangeResult result = exchange(peer.url(QStringLiteral("127.0.0.1")));
        QCOMPARE(result.problem.id, QStringLiteral("exchange-tls"));
        QVERIFY(peer.received.isEmpty());
    }

    void saysWhenTheOtherSideSpeaksNoTls()
    {
        FaultyPeer peer;
        peer.answerWith("HTTP/1.1 400 Bad Request\r\n\r\n", FaultyPeer::Then::Close, true);
        QUrl url = peer.url();
        url.setScheme(QStringLiteral("https"));
        const ExchangeResult result = exchange(url);
        QCOMPARE(result.problem.id, QStringLiteral("exchange-tls"));
        QVERIFY(!result.mayHaveArrived);
    }

    void givesUpAHandshakeThatNeverEnds()
    {
        FaultyPeer peer;
        peer.staySilent();
        QUrl url = peer.url();
        url.setScheme(QStringLiteral("https"));
        Request request =
            *buildRequest(support::assumedProfile(), support::connectionTo(url), support::goodValues());
        request.silence = std::chrono::milliseconds(300);
        const ExchangeResult result =
            support::resultOf(m_client.send(request, secrets::Secret(QByteArrayView(support::kMarkerKey))));
        QCOMPARE(result.problem.id, QStringLiteral("exchange-timeout"));
        QVERIFY(!result.mayHaveArrived);
    }

private:
    void makeCertificate(const QString &name, const QStringList &more,
                         const QString &names = QStringLiteral("IP:127.0.0.1"))
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                                  QStringLiteral("rsa:2048"), QStringLiteral("-nodes"),
                                  QStringLiteral("-keyout"), m_folder.filePath(name + QLatin1String(".key")),
                                  QStringLiteral("-out"), m_folder.filePath(name + QLatin1String(".pem")),
                                  QStringLiteral("-subj"), QStringLiteral("/CN=sandbox.test"),
                                  QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + names} +
                          more);
        QVERIFY(openssl.waitForFinished());
        QCOMPARE(openssl.exitCode(), 0);
    }
    QByteArray pem(const char *name) const
    {
        return contents(m_folder.filePath(QLatin1String(name) + QLatin1String(".pem")));
    }
    QByteArray keyOf(const char *name) const
    {
        return contents(m_folder.filePath(QLatin1String(name) + QLatin1String(".key")));
    }
    ExchangeResult exchange(const QUrl &url)
    {
        const auto request =
            buildRequest(support::assumedProfile(), support::connectionTo(url), support::goodValues());
        return support::resultOf(
            m_client.send(*request, secrets::Secret(QByteArrayView(support::kMarkerKey))));
    }

    QTemporaryDir m_folder;
    Client m_client;
};

QTEST_GUILESS_MAIN(TestClientTls)
#include "tst_client_tls.moc"
