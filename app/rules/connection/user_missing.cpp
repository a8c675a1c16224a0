// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// No user name.
class UserMissing final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(UserMissing)
    PASSERELLE_RULE_CARD("connection-user-missing", Error, tr("No user name"),
                         tr("Otipass answers only to a user that it knows. Without the user name it provided "
                            "every card is refused. Type it into the connection."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
};

void UserMissing::check(const Facts &facts, Findings &findings) const
{
    const workspace::LocatedText &user = facts.setup.connection.userName;
    if (facts.hasWorkspace && user.value.trimmed().isEmpty())
        findings.add(*this, inWorkspace(user));
}

QString UserMissing::words(const Facts &, const Finding &) const
{
    return tr("The connection has no user name.\n"
              "Otipass does not answer without it, and every card is refused.\n"
              "Type the one that Otipass provided.");
}

} // namespace

PASSERELLE_RULE(connectionUserMissing, UserMissing)

} // namespace passerelle::rules
