// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults.h"

#include "sandbox/http_front.h"

#include <QTcpSocket>
#include <QTimer>
#include <algorithm>
#include <memory>

namespace passerelle::sandbox
{

namespace
{

void writeBody(QTcpSocket *socket, const QByteArray &type, const QByteArray &body)
{
    Reply reply;
    reply.contentType = type;
    reply.body = body;
    HttpFront::write(socket, reply, true);
}

void delay(const Fault &fault, QTcpSocket *socket, const Reply &right)
{
    // A connection that ends meanwhile takes the timer with it.
    QTimer::singleShot(fault.milliseconds, socket,
                       [socket, right] { HttpFront::write(socket, right, true); });
}

/// So many spaces, as fast as the other side reads them and no faster.
void huge(qint64 bytes, QTcpSocket *socket)
{
    static constexpr qint64 kBlock = 64 * 1024;
    socket->write(HttpFront::head(200, {{"Content-Type", "application/json"}, {"Connection", "close"}}));
    auto left = std::make_shared<qint64>(bytes);
    const auto feed = [socket, left] {
        while (*left > 0 && socket->bytesToWrite() < kBlock) {
            const qint64 now = std::min(kBlock, *left);
            socket->write(QByteArray(now, ' '));
            *left -= now;
        }
        if (*left == 0) {
            *left = -1;
            socket->disconnectFromHost();
        }
    };
    QObject::connect(socket, &QIODevice::bytesWritten, socket, feed);
    feed();
}

void neverEnding(QTcpSocket *socket)
{
    socket->write(
        HttpFront::head(200, {{"Content-Type", "application/json"}, {"Transfer-Encoding", "chunked"}}));
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket] {
        if (socket->bytesToWrite() == 0)
            socket->write("1\r\n \r\n");
    });
    timer->start(50);
}

void cutOff(QTcpSocket *socket, const Reply &right)
{
    socket->write(HttpFront::head(200, {{"Content-Type", "application/json"},
                                        {"Content-Length", QByteArray::number(right.body.size())}}) +
                  right.body.left(right.body.size() / 2));
    socket->disconnectFromHost();
}

Reply redirect(const QString &location)
{
    Reply reply;
    reply.status = 302;
    reply.headers.emplaceBack(
        "Location", (location.isEmpty() ? QStringLiteral("https://login.example.net/") : location).toUtf8());
    reply.contentType = "text/html";
    return reply;
}

Reply proxyPage()
{
    Reply reply;
    reply.status = 403;
    reply.headers = {
        {"Server", "squid/5.7"}, {"Via", "1.1 proxy (squid/5.7)"}, {"X-Squid-Error", "ERR_ACCESS_DENIED 0"}};
    reply.contentType = "text/html;charset=utf-8";
    reply.body =
        "<!DOCTYPE html><html><head><title>ERROR: The requested URL could not be retrieved</title></head>"
        "<body><h1>Access Denied.</h1></body></html>";
    return reply;
}

} // namespace

void playFault(const Fault &fault, QTcpSocket *socket, const Provider &provider, const Reply &right)
{
    switch (fault.kind) {
    case FaultKind::Delay:
        return delay(fault, socket, right);
    case FaultKind::Silent:
        return;
    case FaultKind::Status:
        return HttpFront::write(socket,
                                provider.error(fault.status, QStringLiteral("E%1").arg(fault.status),
                                               QStringLiteral("Erreur %1").arg(fault.status)),
                                true);
    case FaultKind::Html:
        return writeBody(socket, "text/html", "<!DOCTYPE html><html><body><h1>It works</h1></body></html>");
    case FaultKind::Empty:
        return writeBody(socket, "application/json", {});
    case FaultKind::NoContent: {
        Reply reply;
        reply.status = 204;
        return HttpFront::write(socket, reply, true);
    }
    case FaultKind::NotJson:
        return writeBody(socket, "application/json", "{\"status\": active");
    case FaultKind::OtherShape:
        return writeBody(socket, "application/json", "{\"results\":[1,2,3]}");
    case FaultKind::Huge:
        return huge(fault.bytes, socket);
    case FaultKind::CutOff:
        return cutOff(socket, right);
    case FaultKind::NeverEnding:
        return neverEnding(socket);
    case FaultKind::Redirect:
        return HttpFront::write(socket, redirect(fault.location), true);
    case FaultKind::ProxyPage:
        return HttpFront::write(socket, proxyPage(), true);
    }
}

} // namespace passerelle::sandbox
