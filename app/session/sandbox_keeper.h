// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sandbox/scenario.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>
#include <memory>
#include <optional>

namespace passerelle
{
class Clock;
namespace otipass
{
struct ApiProfile;
}
namespace sandbox
{
class Server;
}

namespace session
{

/// The sandbox of a session: its scenario, and the server, which is started when it is first needed and again
/// when the API profile is another one.
class SandboxKeeper : public QObject
{
    Q_OBJECT
public:
    explicit SandboxKeeper(std::shared_ptr<const Clock> clock, QObject *parent = nullptr);
    ~SandboxKeeper() override;

    QString scenarioName() const { return m_name; }
    /// A built-in id or a path. The old scenario stays where the new one cannot be read.
    Result<void> setScenario(const QString &idOrPath);
    /// One that was loaded from that built-in id or path.
    void play(const QString &idOrPath, sandbox::Scenario scenario);
    /// What is played; nothing where not even the built-in scenario can be read.
    const sandbox::Scenario *scenario() const;

    /// Whether any key that is not empty is right.
    bool takesAnyKey() const;

    bool isRunning() const;
    QUrl url() const;
    /// Sees to it that the server runs and speaks this profile, whose text tells it from others.
    Result<void> ensure(const otipass::ApiProfile &profile, const QByteArray &profileText);

Q_SIGNALS:
    void changed();

private:
    void loadDefault() const;

    std::shared_ptr<const Clock> m_clock;
    QString m_name;
    mutable std::optional<sandbox::Scenario> m_scenario;
    mutable bool m_isTried = false;
    QByteArray m_profileText;
    std::unique_ptr<sandbox::Server> m_server;
};

} // namespace session
} // namespace passerelle
