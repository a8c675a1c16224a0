// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/connection/url_rule.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// Spaces in the URL, also those that cannot be seen.
class UrlSpaces final : public UrlRule
{
    Q_DECLARE_TR_FUNCTIONS(UrlSpaces)
    PASSERELLE_RULE_CARD(
        "connection-url-spaces", Error, tr("Space in the URL"),
        tr("A space comes along when the address is copied, and cannot be seen at an end. TNAC then asks an "
           "address that does not exist, and every card is refused. Remove it."))

    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;

protected:
    std::optional<Url::Part> wrongPart(const Facts &facts, const Url &url) const override;
};

std::optional<workspace::ConnectionUrl::Part> UrlSpaces::wrongPart(const Facts &, const Url &url) const
{
    return url.hasSpaces() ? std::optional(whole(url)) : std::nullopt;
}

QString UrlSpaces::words(const Facts &facts, const Finding &) const
{
    return tr("The URL “%1” holds a space.\n"
              "TNAC then asks an address that does not exist, and every card is refused.\n"
              "Remove the space.")
        .arg(shownInQuotes(urlOf(facts).shown()));
}

std::vector<Repair> UrlSpaces::repairs(const Facts &facts, const Finding &) const
{
    const Url url = urlOf(facts);
    QString text = url.text();
    text.removeIf([](QChar one) {
        return one.isSpace() || one.category() == QChar::Other_Format ||
               one.category() == QChar::Other_Control;
    });
    return {
        newUrl(facts, tr("Remove the spaces"), text, url.hasSpacesInside() ? Safety::Choice : Safety::Safe)};
}

} // namespace

PASSERELLE_RULE(connectionUrlSpaces, UrlSpaces)

} // namespace passerelle::rules
