// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/connection/url_rule.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// Plain http beyond the machine itself.
class UrlNotTls final : public UrlRule
{
    Q_DECLARE_TR_FUNCTIONS(UrlNotTls)
    PASSERELLE_RULE_CARD("connection-url-not-tls", Warning, tr("URL without encryption"),
                         tr("With http user name and key go over the network for everybody to read, and "
                            "Otipass may not answer such a question at all. On the machine itself, as for "
                            "the sandbox, it does no harm. Write https."))

    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;

protected:
    std::optional<Url::Part> wrongPart(const Facts &facts, const Url &url) const override;
};

std::optional<workspace::ConnectionUrl::Part> UrlNotTls::wrongPart(const Facts &, const Url &url) const
{
    return url.isHttp() && !url.isTls() && !url.isLoopback() ? std::optional(url.scheme()) : std::nullopt;
}

QString UrlNotTls::words(const Facts &facts, const Finding &) const
{
    return tr("The URL %1 begins with http.\n"
              "User name and key can be read on their way, and Otipass may not answer.\n"
              "Write https.")
        .arg(shownUrl(facts));
}

std::vector<Repair> UrlNotTls::repairs(const Facts &facts, const Finding &) const
{
    const Url url = urlOf(facts);
    return {
        newUrl(facts, tr("Write https"), url.with(url.scheme(), QStringLiteral("https")), Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(connectionUrlNotTls, UrlNotTls)

} // namespace passerelle::rules
