// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/connection/password_place.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// The keychain does not say whether there is a password.
class PasswordUnavailable final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(PasswordUnavailable)
    PASSERELLE_RULE_CARD("connection-password-unavailable", Warning, tr("Password cannot be looked up"),
                         tr("The keychain is locked, missing or refuses, so nobody can say whether the "
                            "password is known. Scans ask for it and fail without it. Unlock the keychain, "
                            "or type the password for this session."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
};

void PasswordUnavailable::check(const Facts &facts, Findings &findings) const
{
    if (facts.hasWorkspace && facts.password == PasswordState::Unavailable)
        findings.add(*this, atConnection(facts));
}

QString PasswordUnavailable::words(const Facts &, const Finding &) const
{
    return tr("The keychain does not give the password.\n"
              "Scans fail until it does.\n"
              "Unlock it, or type the password for this session.");
}

} // namespace

PASSERELLE_RULE(connectionPasswordUnavailable, PasswordUnavailable)

} // namespace passerelle::rules
