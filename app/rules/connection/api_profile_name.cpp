// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/api_profile.h"
#include "rules/connection/profile_rule.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

using ApiProfileNames = ProfileNames<otipass::ApiProfile, document::Buffer::ApiProfile>;

namespace
{

/// A name in the API profile that the program does not know.
class ApiProfileName final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(ApiProfileName)
    PASSERELLE_RULE_CARD("connection-api-profile-name", Error, tr("Unknown name in the API profile"),
                         tr("A field of the API profile names something that the program does not know. "
                            "Questions to Otipass cannot be built with it, and every card is refused. "
                            "Correct the name in the profile, or choose another profile."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
};

void ApiProfileName::check(const Facts &facts, Findings &findings) const
{
    ApiProfileNames::checkNames(*this, facts, findings);
}

QString ApiProfileName::words(const Facts &facts, const Finding &finding) const
{
    const auto profile = ApiProfileNames::parse(facts);
    if (!profile || finding.subject >= profile->unknownNames.size())
        return title();
    const auto &unknown = profile->unknownNames[finding.subject];
    if (unknown.nearest.isEmpty())
        return tr("The API profile names “%1”, which the program does not know.\n"
                  "Otipass cannot be asked, and every card is refused.\n"
                  "Correct the name in the profile.")
            .arg(shownInQuotes(unknown.name));
    return tr("The API profile names “%1”, which the program does not know; “%2” was probably meant.\n"
              "Otipass cannot be asked, and every card is refused.\n"
              "Correct the name in the profile.")
        .arg(shownInQuotes(unknown.name), shownInQuotes(unknown.nearest));
}

} // namespace

PASSERELLE_RULE(connectionApiProfileName, ApiProfileName)

} // namespace passerelle::rules
