// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace passerelle::sandbox
{

/// Listens for Qt HttpServer and looks at the bytes before it does, as it has no limits of its own: headers
/// and bodies that are too long, half requests that never end, any Host (DNS rebinding: a web page of
/// somewhere else that names itself 127.0.0.1), chunked bodies whose length nobody knows. What does not fit
/// is answered here, and the server behind never sees it.
class GuardedListener : public QTcpServer
{
    Q_OBJECT
public:
    static constexpr qint64 kLongestHead = 16 * 1024;
    static constexpr qint64 kLongestBody = 64 * 1024;
    static constexpr int kMostConnections = 64;
    static constexpr int kPatience = 15000; ///< milliseconds for a whole request

    explicit GuardedListener(QObject *parent = nullptr);

    /// The connection whose bytes are being handled right now.
    QTcpSocket *current() const { return m_current; }
    /// The request on this connection has been read whole; the next one is measured anew.
    void requestTaken(QTcpSocket *socket);

Q_SIGNALS:
    void turnedAway(int status, const QString &why);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QPointer<QTcpSocket> m_current;
    int m_connections = 0;
};

} // namespace passerelle::sandbox
