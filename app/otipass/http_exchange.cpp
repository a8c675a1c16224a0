// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/http_exchange.h"

#include "otipass/exchange_problem.h"
#include "otipass/one_shot_body.h"
#include "otipass/wire_request.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QPromise>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QThreadPool>

namespace passerelle::otipass
{

namespace
{

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

/// What the system says may take long (a script on the network), so it is asked on another thread.
QFuture<QNetworkProxy> systemProxy(const QUrl &url)
{
    auto promise = std::make_shared<QPromise<QNetworkProxy>>();
    QFuture<QNetworkProxy> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, url] {
        const QList<QNetworkProxy> proxies =
            QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        promise->addResult(proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first());
        promise->finish();
    });
    return future;
}

QString inWords(const QSslError &error)
{
    const QString subject =
        error.certificate().subjectInfo(QSslCertificate::CommonName).join(QLatin1String(", "));
    return subject.isEmpty() ? error.errorString()
                             : QStringLiteral("%1 [%2]").arg(error.errorString(), subject);
}

/// Errors that only repeat an HTTP status: there is an answer.
bool isAnswer(int status, QNetworkReply::NetworkError error)
{
    const int code = static_cast<int>(error);
    if (status < 400)
        return status > 0 && error == QNetworkReply::NoError;
    return error == QNetworkReply::NoError || error == QNetworkReply::ProxyAuthenticationRequiredError ||
           error == QNetworkReply::ProtocolInvalidOperationError || // what Qt calls a 400
           (code > 200 && code < 300 && error != QNetworkReply::ContentReSendError) ||
           (code > 400 && code < 500);
}

} // namespace

HttpExchange::HttpExchange(Request request, secrets::Secret key, ProxyChoice proxy,
                           QByteArray extraAuthorities, QObject *parent)
    : Exchange(parent), m_request(std::move(request)), m_key(std::move(key)), m_proxyChoice(std::move(proxy)),
      m_extraAuthorities(std::move(extraAuthorities))
{
    m_silence.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this,
            [this] { fail(exchangeproblem::timeout(m_request.url, m_request.silence, m_sent)); });
    connect(&m_total, &QTimer::timeout, this, [this] {
        fail(m_anythingCame ? exchangeproblem::neverEnding(m_request.url, m_request.total)
                            : exchangeproblem::timeout(m_request.url, m_request.total, m_sent));
    });
    m_clock.start();
    QMetaObject::invokeMethod(this, &HttpExchange::begin, Qt::QueuedConnection);
}

HttpExchange::~HttpExchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void HttpExchange::cancel()
{
    if (m_cancelled || m_ended)
        return;
    m_cancelled = true;
    QMetaObject::invokeMethod(
        this, [this] { fail(exchangeproblem::cancelled(m_request.url)); }, Qt::QueuedConnection);
}

void HttpExchange::begin()
{
    if (m_cancelled)
        return;
    m_silence.start(m_request.silence);
    m_total.start(m_request.total);
    findProxy();
}

void HttpExchange::findProxy()
{
    const QNetworkProxy none(QNetworkProxy::NoProxy);
    if (isLoopback(m_request.url) || m_proxyChoice.mode == ProxyChoice::Mode::None) {
        send(none);
    } else if (m_proxyChoice.mode == ProxyChoice::Mode::Manual) {
        const bool isUsable =
            !m_proxyChoice.host.isEmpty() && m_proxyChoice.port > 0 && m_proxyChoice.port <= 0xFFFF;
        if (isUsable)
            send(QNetworkProxy(QNetworkProxy::HttpProxy, m_proxyChoice.host,
                               static_cast<quint16>(m_proxyChoice.port)));
        else
            fail(exchangeproblem::fromReply(m_request.url, QNetworkReply::ProxyNotFoundError, {}, true));
    } else {
        auto *watcher = new QFutureWatcher<QNetworkProxy>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            if (!m_ended && !m_cancelled)
                send(watcher->result());
        });
        watcher->setFuture(systemProxy(m_request.url));
    }
}

QNetworkRequest HttpExchange::networkRequest() const
{
    QNetworkRequest request(m_request.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Passerelle"));
    // It serves this exchange alone: one that was kept may have been closed meanwhile, and nobody could say
    // whether a question arrived.
    request.setRawHeader("Connection", "close");
    if (!m_extraAuthorities.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(QSslCertificate::fromData(m_extraAuthorities, QSsl::Pem));
        request.setSslConfiguration(tls);
    }
    return request;
}

void HttpExchange::send(const QNetworkProxy &proxy)
{
    std::optional<WireRequest> wire = withKey(m_request, m_key);
    if (!wire) {
        fail(exchangeproblem::wrongKey(m_request.url));
        return;
    }
    m_viaProxy = proxy.type() != QNetworkProxy::NoProxy;
    m_manager.setProxy(proxy);
    QNetworkRequest request = networkRequest();
    for (auto &[name, value] : wire->headers) {
        request.setRawHeader(name, value);
        secrets::wipe(value);
    }
    if (m_request.hasBody()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          m_request.bodyKind == BodyKind::Json
                              ? QByteArrayLiteral("application/json")
                              : QByteArrayLiteral("application/x-www-form-urlencoded"));
        request.setHeader(QNetworkRequest::ContentLengthHeader, wire->body.size());
        auto *body = new OneShotBody(std::move(wire->body));
        m_reply = m_request.method == "PUT" ? m_manager.put(request, body) : m_manager.post(request, body);
        body->setParent(m_reply);
        connect(
            body, &OneShotBody::wantedAgain, this,
            [this] {
                fail(exchangeproblem::fromReply(m_request.url, QNetworkReply::ContentReSendError, {},
                                                m_viaProxy));
            },
            Qt::QueuedConnection);
    } else {
        m_reply = m_manager.get(request);
    }
    connectReply();
}

void HttpExchange::connectReply()
{
    m_reply->setReadBufferSize(kLongestAnswer / 4);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64) {
        m_sent = m_sent || sent > 0;
        progressed();
    });
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpExchange::progressed);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        m_anythingCame = true;
        progressed();
        if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > kLongestAnswer)
            fail(exchangeproblem::tooLarge(m_request.url));
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readMore);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsErrors.append(inWords(error));
    });
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::replyFinished);
}

void HttpExchange::progressed()
{
    if (!m_ended)
        m_silence.start(m_request.silence);
}

void HttpExchange::readMore()
{
    m_anythingCame = true;
    progressed();
    QByteArray more;
    do {
        more = m_reply->read(kLongestAnswer + 1 - m_body.size());
        m_body += more;
    } while (!more.isEmpty());
    if (m_body.size() > kLongestAnswer)
        fail(exchangeproblem::tooLarge(m_request.url));
}

void HttpExchange::replyFinished()
{
    // What is left in the buffer; a body that was just too large ends there.
    readMore();
    if (m_ended)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isAnswer(status, m_reply->error()))
        answered(status);
    else if (!m_tlsErrors.isEmpty())
        fail(exchangeproblem::tls(m_request.url, m_tlsErrors));
    else
        fail(exchangeproblem::fromReply(m_request.url, error(),
                                        keyRedactor().redacted(m_reply->errorString()), m_viaProxy));
}

QNetworkReply::NetworkError HttpExchange::error() const
{
    // Once the question was sent, a connection that is refused is the second one, which Qt opens when the
    // first was closed without a word: the question did arrive.
    const bool isSecond = m_sent && m_reply->error() == QNetworkReply::ConnectionRefusedError;
    return isSecond ? QNetworkReply::RemoteHostClosedError : m_reply->error();
}

void HttpExchange::answered(int status)
{
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    ExchangeResult result;
    result.answer = rawAnswer(status);
    result.kind = ExchangeResult::Kind::Answered;
    if (!target.isEmpty()) {
        result.kind = ExchangeResult::Kind::Failed;
        const bool echoesKey = keyRedactor().finds(target.toString().toUtf8());
        result.problem = exchangeproblem::redirected(
            m_request.url, echoesKey ? m_request.url : m_request.url.resolved(target));
    }
    end(std::move(result));
}

RawAnswer HttpExchange::rawAnswer(int status) const
{
    const secrets::Redactor redactor = keyRedactor();
    RawAnswer raw;
    raw.status = status;
    raw.viaProxy = m_viaProxy;
    const QList<QNetworkReply::RawHeaderPair> &headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers)
        raw.headers.emplace_back(redactor.redacted(name), redactor.redacted(value));
    raw.body = m_body;
    const bool isWithheld = m_key.size() < secrets::Redactor::kShortest && !m_key.isEmpty();
    if (redactor.finds(m_body) || (isWithheld && !m_body.isEmpty())) {
        raw.exactBody = m_body;
        raw.body = isWithheld ? QByteArray(secrets::Redactor::kMark) : redactor.redacted(m_body);
    }
    return raw;
}

/// Without a key that is so short that other words hold it.
secrets::Redactor HttpExchange::keyRedactor() const
{
    secrets::Redactor redactor;
    if (m_key.size() >= secrets::Redactor::kShortest)
        redactor.add(m_key);
    return redactor;
}

void HttpExchange::fail(const Problem &problem)
{
    ExchangeResult result;
    result.kind = ExchangeResult::Kind::Failed;
    result.problem = problem;
    end(std::move(result));
}

void HttpExchange::end(ExchangeResult result)
{
    if (m_ended)
        return;
    m_ended = true;
    m_silence.stop();
    m_total.stop();
    if (m_cancelled) {
        result.kind = ExchangeResult::Kind::Cancelled;
        result.problem = exchangeproblem::cancelled(m_request.url);
    }
    result.milliseconds = m_clock.elapsed();
    result.mayHaveArrived = m_sent;
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    m_key = {};
    deleteLater();
    Q_EMIT finished(result);
}

} // namespace passerelle::otipass
