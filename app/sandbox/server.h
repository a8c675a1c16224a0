// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "otipass/api_profile.h"
#include "sandbox/scenario.h"

#include <QDateTime>
#include <QObject>
#include <QThread>
#include <QUrl>
#include <memory>

namespace passerelle::sandbox
{

class Worker;

/// One request that the sandbox answered, for a log view. Holds neither user nor key.
struct Served {
    QDateTime time;
    QString method;
    QString path;
    QString card;    ///< empty where the question held none
    QString verdict; ///< id of the verdict, or of the fault ("fault:html"), or why it was turned away
    int status = 0;  ///< 0: no answer was written
    QString message; ///< what was answered, in words
};

/// A provider of one API profile, played from a scenario, on loopback. Runs on a thread of its own; all
/// functions are called on the thread that this object lives on and return at once.
class Server : public QObject
{
    Q_OBJECT
public:
    explicit Server(QObject *parent = nullptr);
    /// Ends the server and waits for its thread, which never waits itself.
    ~Server() override;

    /// Listens on 127.0.0.1; port 0: a free one. A running server is stopped first. Problems:
    /// sandbox-port-taken, sandbox-port-not-allowed, sandbox-not-started.
    Result<void> start(const Scenario &scenario, const otipass::ApiProfile &profile, quint16 port = 0,
                       std::shared_ptr<const Clock> clock = {});
    /// Another scenario on the same port; what passes remember is forgotten.
    void reload(const Scenario &scenario);
    void stop();
    bool isRunning() const { return m_worker != nullptr; }

    /// What a connection's URL must be to reach it: "http://127.0.0.1:<port>/api". Empty while it does not
    /// run.
    QUrl url() const;
    quint16 port() const { return m_port; }
    const Scenario &scenario() const { return m_scenario; }

Q_SIGNALS:
    void served(const passerelle::sandbox::Served &request);

private:
    QThread m_thread;
    Worker *m_worker = nullptr; ///< lives on m_thread
    quint16 m_port = 0;
    Scenario m_scenario;
};

} // namespace passerelle::sandbox

Q_DECLARE_METATYPE(passerelle::sandbox::Served)
