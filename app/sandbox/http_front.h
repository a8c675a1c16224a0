// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/provider.h"

#include <QAbstractHttpServer>
#include <QPointer>
#include <QTcpSocket>
#include <functional>
#include <memory>

namespace passerelle::sandbox
{

class GuardedListener;

/// Qt HttpServer, which parses requests, behind one face for 6.4 to 6.8: its ways to listen, to handle and to
/// answer changed. Answers are written to the connection itself, as faults need bytes that no server would
/// write.
class HttpFront : public QAbstractHttpServer
{
public:
    using Handler = std::function<void(const Asked &, QTcpSocket *)>;

    /// The listener already listens; a request is handled before the handler returns, or later by whoever
    /// kept the socket in a QPointer.
    HttpFront(GuardedListener *listener, Handler handler, QObject *parent = nullptr);

    /// Writes a whole answer. The connection stays open for the next request unless `close`.
    static void write(QTcpSocket *socket, const Reply &reply, bool close);
    /// Status line and headers, with the empty line behind them.
    static QByteArray head(int status, const QList<QPair<QByteArray, QByteArray>> &headers);

protected:
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}
#else
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &&) override {}
#else
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override {}
#endif
#endif

private:
    void handle(const QHttpServerRequest &request, QTcpSocket *socket);

    GuardedListener *m_listener;
    Handler m_handler;
};

} // namespace passerelle::sandbox
