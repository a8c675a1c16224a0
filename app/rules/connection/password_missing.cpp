// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/connection/password_place.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// No password (API key) is known for the workspace.
class PasswordMissing final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(PasswordMissing)
    PASSERELLE_RULE_CARD(
        "connection-password-missing", Error, tr("No password"),
        tr("Otipass answers only with the password, an API key, that it provided. TNAC's screen empties it "
           "at every save, so every card is refused after a change there until it is typed again. Type it "
           "once; it is kept in the keychain and never in the file."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
};

void PasswordMissing::check(const Facts &facts, Findings &findings) const
{
    if (facts.hasWorkspace && facts.password == PasswordState::Missing)
        findings.add(*this, atConnection(facts));
}

QString PasswordMissing::words(const Facts &, const Finding &) const
{
    return tr("No password is known for this workspace.\n"
              "Otipass does not answer without it, and every card is refused.\n"
              "Type the one that Otipass provided.");
}

} // namespace

PASSERELLE_RULE(connectionPasswordMissing, PasswordMissing)

} // namespace passerelle::rules
