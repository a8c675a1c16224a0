// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/connection/url_rule.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// The URL must end in /api [P].
class UrlNotApi final : public UrlRule
{
    Q_DECLARE_TR_FUNCTIONS(UrlNotApi)
    PASSERELLE_RULE_CARD("connection-url-not-api", Error, tr("URL does not end in /api"),
                         tr("TNAC puts the project id and the rest of the way behind the URL, which must "
                            "therefore end in /api. With another end an address is asked that does not "
                            "exist, and every card is refused. Correct the end."))

    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;

protected:
    std::optional<Url::Part> wrongPart(const Facts &facts, const Url &url) const override;
};

std::optional<workspace::ConnectionUrl::Part> UrlNotApi::wrongPart(const Facts &, const Url &url) const
{
    if (!url.isHttp() || url.host().text.trimmed().isEmpty() || url.endsInApi() ||
        url.behindApi().isPresent())
        return std::nullopt;
    // A query, a fragment or a space behind /api is the matter of their own rules.
    if (url.hasApi() && url.cutBehindApi().trimmed() == url.text().left(url.path().end()).trimmed())
        return std::nullopt;
    return url.path().isPresent() ? url.path() : whole(url);
}

QString UrlNotApi::words(const Facts &facts, const Finding &) const
{
    return tr("The URL %1 does not end in /api.\n"
              "TNAC then asks an address that does not exist, and every card is refused.\n"
              "Correct its end.")
        .arg(shownUrl(facts));
}

std::vector<Repair> UrlNotApi::repairs(const Facts &facts, const Finding &) const
{
    const Url url = urlOf(facts);
    const auto ending = [&](const QString &path) {
        const QString tail = url.query().text + url.fragment().text;
        return url.text().left(url.host().end()) + path + tail;
    };
    if (url.hasApi()) {
        const QString path = url.cutBehindApi().sliced(url.path().at);
        return {newUrl(facts, tr("Remove the slash at the end"), ending(path), Safety::Safe)};
    }
    const QStringList parts = url.path().text.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() == 1 && parts.constFirst().compare(QLatin1String("api"), Qt::CaseInsensitive) == 0)
        return {
            newUrl(facts, tr("Write /api in small letters"), ending(QStringLiteral("/api")), Safety::Choice)};
    return {newUrl(
        facts, tr("Write /api at the end"),
        ending(parts.isEmpty() ? QStringLiteral("/api") : u'/' + parts.join(u'/') + QStringLiteral("/api")),
        Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(connectionUrlNotApi, UrlNotApi)

} // namespace passerelle::rules
