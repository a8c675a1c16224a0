// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/connection/url_rule.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// The URL must begin with https://, or http:// at the least.
class UrlScheme final : public UrlRule
{
    Q_DECLARE_TR_FUNCTIONS(UrlScheme)
    PASSERELLE_RULE_CARD("connection-url-scheme", Error, tr("URL without http"),
                         tr("The address must begin with https://. TNAC cannot ask anything else, and every "
                            "card is refused. Copy the address from what Otipass sent."))

    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;

protected:
    std::optional<Url::Part> wrongPart(const Facts &facts, const Url &url) const override;
};

std::optional<workspace::ConnectionUrl::Part> UrlScheme::wrongPart(const Facts &, const Url &url) const
{
    if (url.isHttp())
        return std::nullopt;
    return url.scheme().isPresent() ? url.scheme() : whole(url);
}

QString UrlScheme::words(const Facts &facts, const Finding &) const
{
    return tr("The URL %1 does not begin with https://.\n"
              "TNAC cannot ask such an address, and every card is refused.\n"
              "Copy it from what Otipass sent.")
        .arg(shownUrl(facts));
}

std::vector<Repair> UrlScheme::repairs(const Facts &facts, const Finding &) const
{
    const Url url = urlOf(facts);
    if (url.scheme().isPresent())
        return {newUrl(facts, tr("Write https instead of %1").arg(shown(url.scheme().text)),
                       url.with(url.scheme(), QStringLiteral("https")), Safety::Choice)};
    if (url.host().text.contains(u':') || !url.host().text.contains(u'.'))
        return {};
    return {newUrl(facts, tr("Write https:// before it"), QStringLiteral("https://") + url.text().trimmed(),
                   Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(connectionUrlScheme, UrlScheme)

} // namespace passerelle::rules
