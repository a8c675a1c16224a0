// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/api_profile.h"
#include "rules/connection/profile_rule.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

using ApiProfileNames = ProfileNames<otipass::ApiProfile, document::Buffer::ApiProfile>;

namespace
{

/// A text that is no API profile.
class ApiProfileUnreadable final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(ApiProfileUnreadable)
    PASSERELLE_RULE_CARD("connection-api-profile-unreadable", Error, tr("API profile cannot be read"),
                         tr("The text of the API profile is not JSON, or not of the shape that a profile "
                            "has. Questions to Otipass cannot be built with it, and every card is refused. "
                            "Correct the profile, or choose another one."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
};

void ApiProfileUnreadable::check(const Facts &facts, Findings &findings) const
{
    ApiProfileNames::checkReadable(*this, facts, findings);
}

QString ApiProfileUnreadable::words(const Facts &facts, const Finding &) const
{
    return ApiProfileNames::whyUnreadable(facts) + u'\n' +
           tr("Otipass cannot be asked with it, and every card is refused.\nCorrect the profile, or choose "
              "another one.");
}

} // namespace

PASSERELLE_RULE(connectionApiProfileUnreadable, ApiProfileUnreadable)

} // namespace passerelle::rules
