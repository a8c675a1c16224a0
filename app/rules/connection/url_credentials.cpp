// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/connection/url_rule.h"
#include "rules/rule_kit.h"
#include "workspace/setup_edits.h"

namespace passerelle::rules
{

namespace
{

/// User or password in the URL: they would be stored in the file and shown in logs.
class UrlCredentials final : public UrlRule
{
    Q_DECLARE_TR_FUNCTIONS(UrlCredentials)
    PASSERELLE_RULE_CARD(
        "connection-url-credentials", Error, tr("User or password in the URL"),
        tr("What stands before an @ in an address is a user name and a password. They would be stored in the "
           "file and could be read in logs, and TNAC has fields of its own for them. Remove them from the "
           "URL, and have the key changed if the file went to others."))

    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;

protected:
    std::optional<Url::Part> wrongPart(const Facts &facts, const Url &url) const override;
};

std::optional<workspace::ConnectionUrl::Part> UrlCredentials::wrongPart(const Facts &, const Url &url) const
{
    return url.credentials().isPresent() ? std::optional(url.credentials()) : std::nullopt;
}

QString UrlCredentials::words(const Facts &facts, const Finding &) const
{
    return tr("The URL %1 holds a user name or a password.\n"
              "They are stored in the file and can be read in logs.\n"
              "Remove them, and type them into their own fields.")
        .arg(shownUrl(facts));
}

std::vector<Repair> UrlCredentials::repairs(const Facts &facts, const Finding &) const
{
    const Url url = urlOf(facts);
    Repair cut =
        newUrl(facts, tr("Remove user and password from the URL"), url.withoutCredentials(), Safety::Choice);
    const QString user = url.credentials().text.section(u':', 0, 0);
    if (user.isEmpty() || !facts.setup.connection.userName.value.isEmpty())
        return {cut};
    Repair move = cut;
    move.label = tr("Remove them from the URL and keep the user name %1 in its field").arg(shown(user));
    move.edit.name = move.label;
    move.edit.add(workspace::setConnectionField(facts.setup, workspace::ConnectionField::UserName, user));
    return {move, cut};
}

} // namespace

PASSERELLE_RULE(connectionUrlCredentials, UrlCredentials)

} // namespace passerelle::rules
