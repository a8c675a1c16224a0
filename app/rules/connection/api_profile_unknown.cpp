// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/connection/profile_rule.h"
#include "rules/rule_kit.h"
#include "workspace/setup_edits.h"

namespace passerelle::rules
{

namespace
{

/// The workspace names an API profile that does not exist, or none.
class ApiProfileUnknown final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(ApiProfileUnknown)
    PASSERELLE_RULE_CARD("connection-api-profile-unknown", Error, tr("Unknown API profile"),
                         tr("The API profile says how Otipass is asked. Without it no question can be built, "
                            "and every card is refused. Choose a profile that exists, or put the missing "
                            "file into the folder of API profiles and open the workspace again."))

    void check(const Facts &facts, Findings &findings) const override
    {
        ProfileChoice::check(*this, facts, document::Buffer::ApiProfile, facts.setup.apiProfile, findings);
    }
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
};

QString ApiProfileUnknown::words(const Facts &facts, const Finding &) const
{
    const QString &chosen = facts.setup.apiProfile.value;
    if (chosen.isEmpty())
        return tr("No API profile is chosen.\n"
                  "Otipass cannot be asked, and every card is refused.\n"
                  "Choose one.");
    return tr("There is no API profile “%1”.\n"
              "Otipass cannot be asked, and every card is refused.\n"
              "Choose one that exists.")
        .arg(shownInQuotes(chosen));
}

std::vector<Repair> ApiProfileUnknown::repairs(const Facts &facts, const Finding &) const
{
    std::vector<Repair> all;
    const QStringList offered =
        ProfileChoice::offered(facts, document::Buffer::ApiProfile, facts.setup.apiProfile);
    for (const QString &id : offered)
        all.push_back(repair(workspace::setApiProfile(facts.setup, id), Safety::Choice));
    return all;
}

} // namespace

PASSERELLE_RULE(connectionApiProfileUnknown, ApiProfileUnknown)

} // namespace passerelle::rules
