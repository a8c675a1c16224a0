// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server.h"

#include "sandbox/guarded_listener.h"
#include "sandbox/worker.h"

#include <QHostAddress>

namespace passerelle::sandbox
{

namespace
{

Problem notStarted(const GuardedListener &listener, quint16 port)
{
    const QString where = QStringLiteral("127.0.0.1:%1").arg(port);
    switch (listener.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return {QStringLiteral("sandbox-port-taken"),
                Server::tr("Another program already listens on port %1, so the sandbox was not started.")
                    .arg(port),
                where, Server::tr("End the other program, or let the sandbox take a free port.")};
    case QAbstractSocket::SocketAccessError:
        return {QStringLiteral("sandbox-port-not-allowed"),
                Server::tr("This user may not listen on port %1, so the sandbox was not started.").arg(port),
                where, Server::tr("Choose a port above 1023, or let the sandbox take a free one.")};
    default:
        return {QStringLiteral("sandbox-not-started"),
                Server::tr("The sandbox could not be started: %1.").arg(listener.errorString()), where,
                Server::tr("Let it take a free port, or ask whether a firewall forbids programs to listen.")};
    }
}

} // namespace

Server::Server(QObject *parent) : QObject(parent) { m_thread.setObjectName(QStringLiteral("sandbox")); }

Server::~Server()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

Result<void> Server::start(const Scenario &scenario, const otipass::ApiProfile &profile, quint16 port,
                           std::shared_ptr<const Clock> clock)
{
    stop();
    auto listener = std::make_unique<GuardedListener>();
    // To listen takes no time; only what comes then is for the other thread.
    if (!listener->listen(QHostAddress(QHostAddress::LocalHost), port))
        return Failure(notStarted(*listener, port));
    m_port = listener->serverPort();
    m_scenario = scenario;
    if (!clock)
        clock = std::make_shared<SystemClock>();
    listener->pauseAccepting();
    m_worker = new Worker(std::move(listener), profile, scenario, std::move(clock));
    connect(m_worker, &Worker::served, this, &Server::served);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, &Worker::begin, Qt::QueuedConnection);
    return {};
}

void Server::reload(const Scenario &scenario)
{
    m_scenario = scenario;
    if (m_worker)
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, scenario] { worker->setScenario(scenario); }, Qt::QueuedConnection);
}

void Server::stop()
{
    if (!m_worker)
        return;
    m_worker->disconnect(this);
    m_worker->deleteLater();
    m_worker = nullptr;
    m_port = 0;
}

QUrl Server::url() const
{
    if (!m_worker)
        return {};
    QUrl url(QStringLiteral("http://127.0.0.1/api"));
    url.setPort(m_port);
    return url;
}

} // namespace passerelle::sandbox
