// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/guarded_listener.h"

#include "sandbox/connection_guard.h"

namespace passerelle::sandbox
{

GuardedListener::GuardedListener(QObject *parent) : QTcpServer(parent) {}

void GuardedListener::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor) || m_connections >= kMostConnections) {
        delete socket;
        return;
    }
    ++m_connections;
    connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
    auto *guard = new ConnectionGuard(socket);
    // Connected before the server connects its own: slots are called in that order.
    connect(socket, &QTcpSocket::readyRead, guard, [this, socket, guard] {
        m_current = socket;
        guard->look();
    });
    connect(guard, &ConnectionGuard::turnedAway, this, &GuardedListener::turnedAway);
    addPendingConnection(socket);
}

void GuardedListener::requestTaken(QTcpSocket *socket)
{
    if (auto *guard = socket->findChild<ConnectionGuard *>({}, Qt::FindDirectChildrenOnly))
        guard->startAnew();
}

} // namespace passerelle::sandbox
