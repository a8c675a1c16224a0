// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/connection/url_rule.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// A URL without a host.
class UrlHost final : public UrlRule
{
    Q_DECLARE_TR_FUNCTIONS(UrlHost)
    PASSERELLE_RULE_CARD("connection-url-host", Error, tr("URL without a host"),
                         tr("Behind https:// the name of Otipass's server must stand. Without it nobody can "
                            "be asked, and every card is refused. Copy the address from what Otipass sent."))

    QString words(const Facts &facts, const Finding &finding) const override;

protected:
    std::optional<Url::Part> wrongPart(const Facts &facts, const Url &url) const override;
};

std::optional<workspace::ConnectionUrl::Part> UrlHost::wrongPart(const Facts &, const Url &url) const
{
    return url.isHttp() && url.host().text.trimmed().isEmpty() ? std::optional(whole(url)) : std::nullopt;
}

QString UrlHost::words(const Facts &facts, const Finding &) const
{
    return tr("The URL %1 names no server.\n"
              "Nobody can be asked, and every card is refused.\n"
              "Copy the address from what Otipass sent.")
        .arg(shownUrl(facts));
}

} // namespace

PASSERELLE_RULE(connectionUrlHost, UrlHost)

} // namespace passerelle::rules
