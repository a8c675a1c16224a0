// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping_edits.h"
#include "rules/connection/url_rule.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// The URL and the mapping name two project ids.
class UrlProjectMismatch final : public UrlRule
{
    Q_DECLARE_TR_FUNCTIONS(UrlProjectMismatch)
    PASSERELLE_RULE_CARD(
        "connection-url-project-mismatch", Error, tr("URL and mapping name two projects"),
        tr("The project id behind /api in the URL and OtipassProjectId in the mapping are not the same. One "
           "of them is of another city or mistyped: cards are then unknown to Otipass and refused. Keep the "
           "one that Otipass provided, in the mapping only."))

    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;

protected:
    std::optional<Url::Part> wrongPart(const Facts &facts, const Url &url) const override;
    std::vector<document::Place> furtherPlaces(const Facts &facts) const override;
};

std::optional<workspace::ConnectionUrl::Part> UrlProjectMismatch::wrongPart(const Facts &facts,
                                                                            const Url &url) const
{
    const QString known = facts.mapping.projectId();
    const bool differs = url.isHttp() && url.behindApi().isPresent() && !known.isEmpty() &&
                         url.behindApi().text.section(u'/', 0, 0) != known;
    return differs ? std::optional(url.behindApi()) : std::nullopt;
}

std::vector<document::Place> UrlProjectMismatch::furtherPlaces(const Facts &facts) const
{
    return {inMapping(facts, facts.mapping.projectIdField().value)};
}

QString UrlProjectMismatch::words(const Facts &facts, const Finding &) const
{
    return tr("The URL names the project %1, the mapping %2.\n"
              "Cards of the other project are refused.\n"
              "Keep the one that Otipass provided, in the mapping only.")
        .arg(shown(urlOf(facts).behindApi().text), shown(facts.mapping.projectId()));
}

std::vector<Repair> UrlProjectMismatch::repairs(const Facts &facts, const Finding &) const
{
    const Url url = urlOf(facts);
    const QString id = url.behindApi().text.section(u'/', 0, 0);
    const QString cut = url.cutBehindApi() + url.query().text + url.fragment().text;
    Repair ofUrl =
        newUrl(facts, tr("The URL is right: set OtipassProjectId to %1").arg(shown(id)), cut, Safety::Choice);
    ofUrl.edit.add(mapping::setProjectId(facts.mapping, id));
    return {ofUrl, newUrl(facts, tr("The mapping is right: keep %1").arg(shown(facts.mapping.projectId())),
                          cut, Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(connectionUrlProjectMismatch, UrlProjectMismatch)

} // namespace passerelle::rules
