// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// No URL at all.
class UrlEmpty final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(UrlEmpty)
    PASSERELLE_RULE_CARD("connection-url-empty", Error, tr("No URL"),
                         tr("Without the URL that Otipass provided nobody can be asked, and every card is "
                            "refused. Type it into the connection."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
};

void UrlEmpty::check(const Facts &facts, Findings &findings) const
{
    const workspace::LocatedText &url = facts.setup.connection.url;
    if (facts.hasWorkspace && url.value.trimmed().isEmpty())
        findings.add(*this, inWorkspace(url));
}

QString UrlEmpty::words(const Facts &, const Finding &) const
{
    return tr("The connection has no URL.\n"
              "Otipass cannot be asked, and every card is refused.\n"
              "Type the address that Otipass provided.");
}

} // namespace

PASSERELLE_RULE(connectionUrlEmpty, UrlEmpty)

} // namespace passerelle::rules
