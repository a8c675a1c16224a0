// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/connection/url_rule.h"
#include "rules/rule_kit.h"

#include <QRegularExpression>

namespace passerelle::rules
{

namespace
{

/// Two slashes side by side in the URL's path.
class UrlSlashes final : public UrlRule
{
    Q_DECLARE_TR_FUNCTIONS(UrlSlashes)
    PASSERELLE_RULE_CARD("connection-url-slashes", Error, tr("Doubled slash in the URL"),
                         tr("A server takes two slashes side by side for another address than one. TNAC then "
                            "asks an address that does not exist, and every card is refused. Only behind "
                            "https: there are two. Leave one of them."))

    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;

protected:
    std::optional<Url::Part> wrongPart(const Facts &facts, const Url &url) const override;

private:
    static Url::Part judged(const Url &url);
};

/// The path up to /api: what stands behind that is the matter of other rules, which take it away.
workspace::ConnectionUrl::Part UrlSlashes::judged(const Url &url)
{
    const Url::Part &path = url.path();
    return url.hasApi() ? Url::Part{path.at, url.cutBehindApi().sliced(path.at)} : path;
}

std::optional<workspace::ConnectionUrl::Part> UrlSlashes::wrongPart(const Facts &, const Url &url) const
{
    if (!url.isHttp() || url.host().text.trimmed().isEmpty() || !url.path().isPresent())
        return std::nullopt;
    const Url::Part path = judged(url);
    return path.text.contains(QLatin1String("//")) ? std::optional(path) : std::nullopt;
}

QString UrlSlashes::words(const Facts &facts, const Finding &) const
{
    return tr("The URL %1 has two slashes side by side in its path.\n"
              "TNAC then asks an address that does not exist, and every card is refused.\n"
              "Leave one of them.")
        .arg(shownUrl(facts));
}

/// No address of Otipass has an empty part, so one slash is what was meant.
std::vector<Repair> UrlSlashes::repairs(const Facts &facts, const Finding &) const
{
    static const QRegularExpression slashes(QStringLiteral("/{2,}"));
    const Url url = urlOf(facts);
    const Url::Part path = judged(url);
    return {newUrl(facts, tr("Write one slash there"),
                   url.with(path, QString(path.text).replace(slashes, QStringLiteral("/"))), Safety::Safe)};
}

} // namespace

PASSERELLE_RULE(connectionUrlSlashes, UrlSlashes)

} // namespace passerelle::rules
