// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/connection/url_rule.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// A query in the URL.
class UrlQuery final : public UrlRule
{
    Q_DECLARE_TR_FUNCTIONS(UrlQuery)
    PASSERELLE_RULE_CARD("connection-url-query", Error, tr("Query in the URL"),
                         tr("What stands behind a question mark would end up in the middle of the address "
                            "that TNAC asks, which then does not exist: every card is refused. Remove it."))

    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;

protected:
    std::optional<Url::Part> wrongPart(const Facts &facts, const Url &url) const override;
};

std::optional<workspace::ConnectionUrl::Part> UrlQuery::wrongPart(const Facts &, const Url &url) const
{
    return url.query().isPresent() ? std::optional(url.query()) : std::nullopt;
}

QString UrlQuery::words(const Facts &facts, const Finding &) const
{
    return tr("The URL %1 has the query %2.\n"
              "TNAC then asks an address that does not exist, and every card is refused.\n"
              "Remove it.")
        .arg(shownUrl(facts), shown(urlOf(facts).query().text));
}

std::vector<Repair> UrlQuery::repairs(const Facts &facts, const Finding &) const
{
    const Url url = urlOf(facts);
    return {newUrl(facts, tr("Remove %1").arg(shown(url.query().text)), url.with(url.query(), {}),
                   Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(connectionUrlQuery, UrlQuery)

} // namespace passerelle::rules
