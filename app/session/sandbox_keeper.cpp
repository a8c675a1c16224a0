// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sandbox_keeper.h"

#include "sandbox/server.h"

namespace passerelle::session
{

static const QString kFirstScenario = QStringLiteral("toulouse");

SandboxKeeper::SandboxKeeper(std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent), m_clock(std::move(clock)), m_name(kFirstScenario)
{
}

SandboxKeeper::~SandboxKeeper() = default;

Result<void> SandboxKeeper::setScenario(const QString &idOrPath)
{
    auto loaded = sandbox::Scenario::load(idOrPath);
    if (!loaded)
        return Failure(loaded.error());
    play(idOrPath, std::move(*loaded));
    return {};
}

void SandboxKeeper::play(const QString &idOrPath, sandbox::Scenario scenario)
{
    m_name = idOrPath;
    m_scenario = std::move(scenario);
    if (isRunning())
        m_server->reload(*m_scenario);
    Q_EMIT changed();
}

const sandbox::Scenario *SandboxKeeper::scenario() const
{
    if (!m_scenario && !m_isTried)
        loadDefault();
    return m_scenario ? &*m_scenario : nullptr;
}

void SandboxKeeper::loadDefault() const
{
    m_isTried = true;
    if (auto loaded = sandbox::Scenario::load(m_name))
        m_scenario = std::move(*loaded);
}

bool SandboxKeeper::takesAnyKey() const { return scenario() && scenario()->key == QLatin1String("*"); }

bool SandboxKeeper::isRunning() const { return m_server && m_server->isRunning(); }

QUrl SandboxKeeper::url() const { return isRunning() ? m_server->url() : QUrl(); }

Result<void> SandboxKeeper::ensure(const otipass::ApiProfile &profile, const QByteArray &profileText)
{
    if (isRunning() && m_profileText == profileText)
        return {};
    if (!scenario()) {
        auto loaded = sandbox::Scenario::load(m_name);
        if (!loaded)
            return Failure(loaded.error());
        m_scenario = std::move(*loaded);
    }
    if (!m_server)
        m_server = std::make_unique<sandbox::Server>();
    const auto started = m_server->start(*m_scenario, profile, 0, m_clock);
    m_profileText = started ? profileText : QByteArray();
    Q_EMIT changed();
    return started;
}

} // namespace passerelle::session
