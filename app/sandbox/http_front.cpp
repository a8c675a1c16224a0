// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http_front.h"

#include "sandbox/guarded_listener.h"

#include <QHttpServerRequest>
#include <QMetaEnum>
#include <QUrl>

namespace passerelle::sandbox
{

namespace
{

QByteArray phrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 421:
        return "Misdirected Request";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    default:
        return "Answer";
    }
}

QByteArray methodName(QHttpServerRequest::Method method)
{
    const char *name = QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(method));
    return QByteArray(name ? name : "UNKNOWN").toUpper();
}

/// Headers came as a list in 6.4 and as a class of their own later.
QList<QPair<QByteArray, QByteArray>> headersOf(const QHttpServerRequest &request)
{
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    return request.headers();
#else
    return request.headers().toListOfPairs();
#endif
}

} // namespace

HttpFront::HttpFront(GuardedListener *listener, Handler handler, QObject *parent)
    : QAbstractHttpServer(parent), m_listener(listener), m_handler(std::move(handler))
{
    bind(listener);
}

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
bool HttpFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    handle(request, socket);
    return true;
}
#else
bool HttpFront::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &)
{
    // The responder hides its connection; the listener saw the bytes of this request last.
    if (QTcpSocket *socket = m_listener->current())
        handle(request, socket);
    return true;
}
#endif

void HttpFront::handle(const QHttpServerRequest &request, QTcpSocket *socket)
{
    m_listener->requestTaken(socket);
    const QUrl url = request.url();
    Asked asked;
    asked.method = methodName(request.method());
    asked.path = url.path(QUrl::FullyEncoded).toUtf8();
    asked.query = url.query(QUrl::FullyEncoded).toUtf8();
    asked.headers = headersOf(request);
    asked.body = request.body();
    m_handler(asked, socket);
}

QByteArray HttpFront::head(int status, const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + ' ' + phrase(status) + "\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    return text + "\r\n";
}

void HttpFront::write(QTcpSocket *socket, const Reply &reply, bool close)
{
    QList<QPair<QByteArray, QByteArray>> headers = reply.headers;
    if (reply.status != 204) {
        headers.emplaceBack("Content-Type", reply.contentType);
        headers.emplaceBack("Content-Length", QByteArray::number(reply.body.size()));
    }
    headers.emplaceBack("Cache-Control", "no-store");
    if (close)
        headers.emplaceBack("Connection", "close");
    socket->write(head(reply.status, headers) + (reply.status == 204 ? QByteArray() : reply.body));
    if (close)
        socket->disconnectFromHost();
}

} // namespace passerelle::sandbox
