// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// A proxy by hand needs its host and port.
class ProxyHost final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(ProxyHost)
    PASSERELLE_RULE_CARD("connection-proxy-host", Error, tr("Proxy without a host"),
                         tr("The connection is to go through a proxy that is entered by hand, but its host "
                            "or port is missing. No question reaches Otipass then, and every card is "
                            "refused. Enter both, or use the system's proxy."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
};

void ProxyHost::check(const Facts &facts, Findings &findings) const
{
    const workspace::Connection &connection = facts.setup.connection;
    if (!facts.hasWorkspace || connection.proxyMode.value != QLatin1String("manual"))
        return;
    if (connection.proxyHost.value.trimmed().isEmpty())
        findings.add(*this, inWorkspace(connection.proxyHost));
    else if (connection.proxyPort.value < 1 || connection.proxyPort.value > 65535)
        findings.add(*this, inWorkspace(connection.proxyPort), 1);
}

QString ProxyHost::words(const Facts &, const Finding &finding) const
{
    if (finding.subject == 1)
        return tr("The proxy's port is missing or not between 1 and 65535.\n"
                  "No question reaches Otipass, and every card is refused.\n"
                  "Enter the port.");
    return tr("The proxy has no host.\n"
              "No question reaches Otipass, and every card is refused.\n"
              "Enter it, or use the system's proxy.");
}

} // namespace

PASSERELLE_RULE(connectionProxyHost, ProxyHost)

} // namespace passerelle::rules
