// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/connection/url_rule.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// A fragment in the URL.
class UrlFragment final : public UrlRule
{
    Q_DECLARE_TR_FUNCTIONS(UrlFragment)
    PASSERELLE_RULE_CARD(
        "connection-url-fragment", Error, tr("Fragment in the URL"),
        tr("What stands behind a # is for a web browser and never goes to a server; it would end up in the "
           "middle of the address that TNAC asks, and every card is refused. Remove it."))

    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;

protected:
    std::optional<Url::Part> wrongPart(const Facts &facts, const Url &url) const override;
};

std::optional<workspace::ConnectionUrl::Part> UrlFragment::wrongPart(const Facts &, const Url &url) const
{
    return url.fragment().isPresent() ? std::optional(url.fragment()) : std::nullopt;
}

QString UrlFragment::words(const Facts &facts, const Finding &) const
{
    return tr("The URL %1 has the fragment %2.\n"
              "TNAC then asks an address that does not exist, and every card is refused.\n"
              "Remove it.")
        .arg(shownUrl(facts), shown(urlOf(facts).fragment().text));
}

std::vector<Repair> UrlFragment::repairs(const Facts &facts, const Finding &) const
{
    const Url url = urlOf(facts);
    return {newUrl(facts, tr("Remove %1").arg(shown(url.fragment().text)), url.with(url.fragment(), {}),
                   Safety::Safe)};
}

} // namespace

PASSERELLE_RULE(connectionUrlFragment, UrlFragment)

} // namespace passerelle::rules
