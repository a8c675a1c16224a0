// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faulty_peer.h"

#include <QHostAddress>
#include <QTimer>

namespace passerelle::support
{

namespace
{

/// A request that has come whole: headers, and as much body as they say.
bool isWhole(const QByteArray &request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArray head = request.left(end).toLower();
    const qsizetype at = head.indexOf("content-length:");
    const qsizetype length = at < 0 ? 0 : head.sliced(at + 15).split('\r').first().trimmed().toLongLong();
    return request.size() >= end + 4 + length;
}

} // namespace

FaultyPeer::FaultyPeer(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultyPeer::accept);
    m_server.listen(QHostAddress(QHostAddress::LocalHost));
}

void FaultyPeer::answerWith(const QByteArray &bytes, Then then, bool atOnce)
{
    m_answer = bytes;
    m_block.clear();
    m_then = then;
    m_atOnce = atOnce;
}

void FaultyPeer::answerForEver(const QByteArray &head, const QByteArray &block, int pauseMilliseconds)
{
    answerWith(head, Then::KeepOpen);
    m_block = block;
    m_pause = pauseMilliseconds;
}

QUrl FaultyPeer::url() const
{
    QUrl url(QStringLiteral("http://127.0.0.1/api"));
    url.setPort(port());
    return url;
}

quint16 FaultyPeer::deadPort()
{
    QTcpServer server;
    server.listen(QHostAddress(QHostAddress::LocalHost));
    return server.serverPort();
}

QByteArray FaultyPeer::http(int status, const QByteArray &body, const QByteArray &contentType,
                            const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Answer\r\nContent-Type: " + contentType +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body;
}

void FaultyPeer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QIODevice::bytesWritten, this, [this](qint64 bytes) { m_bytesWritten += bytes; });
        if (m_atOnce)
            answer(socket);
        connect(socket, &QIODevice::readyRead, this, [this, socket] { received(socket); });
    }
}

void FaultyPeer::received(QTcpSocket *socket)
{
    const QByteArray request = socket->property("request").toByteArray() + socket->readAll();
    socket->setProperty("request", request);
    if (!isWhole(request))
        return;
    socket->setProperty("request", QByteArray());
    m_requests.append(request);
    Q_EMIT requestCame();
    if (!m_atOnce)
        answer(socket);
}

void FaultyPeer::answer(QTcpSocket *socket)
{
    socket->write(m_answer);
    if (!m_block.isEmpty() && m_pause > 0) {
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [this, socket] { socket->write(m_block); });
        timer->start(m_pause);
    } else if (!m_block.isEmpty()) {
        connect(socket, &QIODevice::bytesWritten, this, [this, socket] { feed(socket); });
        feed(socket);
    } else if (m_then == Then::Close) {
        socket->disconnectFromHost();
    }
}

void FaultyPeer::feed(QTcpSocket *socket)
{
    constexpr qint64 kAhead = 256 * 1024;
    while (socket->state() == QAbstractSocket::ConnectedState && socket->bytesToWrite() < kAhead)
        socket->write(m_block);
}

} // namespace passerelle::support
