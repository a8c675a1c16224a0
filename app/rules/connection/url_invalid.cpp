// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/connection/url_rule.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// A host or a port that no address has.
class UrlInvalid final : public UrlRule
{
    Q_DECLARE_TR_FUNCTIONS(UrlInvalid)
    PASSERELLE_RULE_CARD("connection-url-invalid", Error, tr("URL with a host or port that cannot be"),
                         tr("What stands between https:// and the next slash is the server's name, and "
                            "behind a colon its port, a number from 1 to 65535. With another text there "
                            "nobody can be asked, and every card is refused. Copy the address from what "
                            "Otipass sent."))

    QString words(const Facts &facts, const Finding &finding) const override;

protected:
    std::optional<Url::Part> wrongPart(const Facts &facts, const Url &url) const override;
};

/// Without a host, or with spaces in it, the URL is another rule's matter.
std::optional<workspace::ConnectionUrl::Part> UrlInvalid::wrongPart(const Facts &, const Url &url) const
{
    const bool isAnothers = !url.isHttp() || url.host().text.trimmed().isEmpty() || url.hasSpaces();
    return isAnothers || url.hasValidHost() ? std::nullopt : std::optional(url.host());
}

QString UrlInvalid::words(const Facts &facts, const Finding &) const
{
    return tr("%1 in the URL is no server that can be asked.\n"
              "Every card is refused.\n"
              "Copy the address from what Otipass sent.")
        .arg(shown(urlOf(facts).host().text));
}

} // namespace

PASSERELLE_RULE(connectionUrlInvalid, UrlInvalid)

} // namespace passerelle::rules
