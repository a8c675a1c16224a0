// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/connection_guard.h"

#include "sandbox/guarded_listener.h"
#include "sandbox/http_front.h"

#include <algorithm>

namespace passerelle::sandbox
{

namespace
{

/// Names under which this computer may be addressed; a port may follow.
bool isOwnHost(const QByteArray &host)
{
    const qsizetype colon = host.lastIndexOf(':');
    const bool hasPort = colon > host.lastIndexOf(']');
    const QByteArray name = (hasPort ? host.left(colon) : host).toLower();
    return name == "127.0.0.1" || name == "localhost" || name == "[::1]";
}

qsizetype endOfHead(const QByteArray &text)
{
    const qsizetype strict = text.indexOf("\r\n\r\n");
    const qsizetype loose = text.indexOf("\n\n");
    if (strict >= 0 && (loose < 0 || strict < loose))
        return strict + 4;
    return loose >= 0 ? loose + 2 : -1;
}

} // namespace

ConnectionGuard::ConnectionGuard(QTcpSocket *socket) : QObject(socket), m_socket(socket)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(GuardedListener::kPatience);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { turnAway(408, QStringLiteral("The request did not end in time.")); });
    m_patience.start();
}

void ConnectionGuard::startAnew()
{
    m_patience.stop();
    m_head.clear();
    m_bodyBytes = 0;
    m_headIsWhole = false;
}

void ConnectionGuard::look()
{
    if (m_isTurnedAway) {
        m_socket->readAll();
        return;
    }
    const qint64 available = m_socket->bytesAvailable();
    if (available == 0)
        return;
    if (!m_patience.isActive())
        m_patience.start();
    if (m_headIsWhole) {
        m_bodyBytes += available;
    } else {
        m_head += m_socket->peek(std::min(available, GuardedListener::kLongestHead + 1));
        const qsizetype end = endOfHead(m_head);
        if (end < 0 && m_head.size() > GuardedListener::kLongestHead) {
            turnAway(431, QStringLiteral("The headers are too long."));
        } else if (end >= 0) {
            m_bodyBytes = m_head.size() - end;
            m_head.truncate(end);
            m_headIsWhole = true;
            judgeHead();
        }
    }
    if (m_bodyBytes > GuardedListener::kLongestBody)
        turnAway(413, QStringLiteral("The body is too long."));
}

QByteArray ConnectionGuard::header(const QByteArray &name) const
{
    QByteArray found;
    for (const QByteArray &line : m_head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            found = found.isNull() ? line.sliced(colon + 1).trimmed()
                                   : found + ',' + line.sliced(colon + 1).trimmed();
    }
    return found;
}

void ConnectionGuard::judgeHead()
{
    const QByteArray host = header("host");
    if (host.isEmpty())
        return turnAway(400, QStringLiteral("The request names no host."));
    if (!isOwnHost(host))
        return turnAway(421, QStringLiteral("This is not %1.").arg(QString::fromLatin1(host.left(60))));
    if (!header("upgrade").isEmpty())
        return turnAway(400, QStringLiteral("Nothing can be upgraded here."));
    if (!header("transfer-encoding").isEmpty())
        return turnAway(411, QStringLiteral("The request does not say how long it is."));
    const QByteArray length = header("content-length");
    bool isNumber = false;
    const qint64 bytes = length.toLongLong(&isNumber);
    if (!length.isEmpty() && (!isNumber || bytes < 0))
        return turnAway(400, QStringLiteral("The request's length is no number."));
    if (bytes > GuardedListener::kLongestBody)
        return turnAway(413, QStringLiteral("The body is too long."));
    // Some programs wait for a word before they send the body.
    if (header("expect").toLower() == "100-continue" && m_bodyBytes == 0)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void ConnectionGuard::turnAway(int status, const QString &why)
{
    if (m_isTurnedAway)
        return;
    m_isTurnedAway = true;
    m_patience.stop();
    m_socket->readAll();
    Reply reply;
    reply.status = status;
    reply.contentType = "text/plain; charset=utf-8";
    reply.body = why.toUtf8();
    HttpFront::write(m_socket, reply, true);
    Q_EMIT turnedAway(status, why);
}

} // namespace passerelle::sandbox
