// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/provider.h"
#include "sandbox/server.h"

#include <QObject>

class QTcpSocket;

namespace passerelle::sandbox
{

class GuardedListener;

/// What of the sandbox lives on its own thread: listener, HTTP server, provider.
class Worker : public QObject
{
    Q_OBJECT
public:
    /// Takes a listener that already listens and has been told to pause.
    Worker(std::unique_ptr<GuardedListener> listener, otipass::ApiProfile profile, const Scenario &scenario,
           std::shared_ptr<const Clock> clock);

    /// Begins to serve; called on the thread that it serves on.
    void begin();
    void setScenario(const Scenario &scenario);

Q_SIGNALS:
    void served(const passerelle::sandbox::Served &request);

private:
    void handle(const Asked &asked, QTcpSocket *socket);
    void tell(const Asked &asked, const Reply &reply);

    GuardedListener *m_listener;
    otipass::ApiProfile m_profile;
    std::shared_ptr<const Clock> m_clock;
    Provider m_provider;
};

} // namespace passerelle::sandbox
