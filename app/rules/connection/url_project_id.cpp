// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping_edits.h"
#include "rules/connection/url_rule.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// Otipass hands out the URL with the project id behind /api; it belongs into the JSON [P].
class UrlProjectId final : public UrlRule
{
    Q_DECLARE_TR_FUNCTIONS(UrlProjectId)
    PASSERELLE_RULE_CARD(
        "connection-url-project-id", Error, tr("Project id in the URL"),
        tr("Otipass often hands out an address such as https://otipass.net/api/toulouse. The URL must end in "
           "/api, and toulouse goes into the mapping as OtipassProjectId; left in the URL it is asked for "
           "twice, and every card is refused. Cut it there and set it here."))

    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;

protected:
    std::optional<Url::Part> wrongPart(const Facts &facts, const Url &url) const override;
};

std::optional<workspace::ConnectionUrl::Part> UrlProjectId::wrongPart(const Facts &, const Url &url) const
{
    return url.isHttp() && url.behindApi().isPresent() ? std::optional(url.behindApi()) : std::nullopt;
}

QString UrlProjectId::words(const Facts &facts, const Finding &) const
{
    return tr("The URL %1 holds %2 behind /api.\n"
              "TNAC then asks an address that does not exist, and every card is refused.\n"
              "Cut it, and write it as OtipassProjectId in the mapping.")
        .arg(shownUrl(facts), shown(urlOf(facts).behindApi().text));
}

std::vector<Repair> UrlProjectId::repairs(const Facts &facts, const Finding &) const
{
    const Url url = urlOf(facts);
    const QString behind = url.behindApi().text;
    const QString id = url.projectId();
    const QString known = facts.mapping.projectId();
    const QString cut = url.cutBehindApi() + url.query().text + url.fragment().text;
    if (!known.isEmpty()) {
        const bool agrees = known == behind;
        return {newUrl(facts,
                       agrees ? tr("Cut %1 from the URL").arg(shown(behind))
                              : tr("Cut %1 and keep OtipassProjectId %2").arg(shown(behind), shown(known)),
                       cut, agrees ? Safety::Safe : Safety::Choice)};
    }
    const QString label = tr("Cut %1 from the URL and set OtipassProjectId").arg(shown(id));
    Repair both = newUrl(facts, label, cut, id == behind ? Safety::Safe : Safety::Choice);
    both.edit.add(mapping::setProjectId(facts.mapping, id));
    return {both};
}

} // namespace

PASSERELLE_RULE(connectionUrlProjectId, UrlProjectId)

} // namespace passerelle::rules
