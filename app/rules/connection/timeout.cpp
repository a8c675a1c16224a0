// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_kit.h"
#include "workspace/setup_edits.h"

namespace passerelle::rules
{

namespace
{

constexpr int kUsualSeconds = 10;
/// Nobody waits longer than that at a door; what is beyond it is another number typed here.
constexpr int kMostSeconds = 300;

/// A time to wait that is none, or that nobody waits.
class Timeout final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(Timeout)
    PASSERELLE_RULE_CARD(
        "connection-timeout", Warning, tr("Timeout of less than a second or more than five minutes"),
        tr("The timeout is how many seconds a reader waits for Otipass. Less than one leaves "
           "Otipass no time, so the API profile's own time is taken instead. With more than five "
           "minutes, a visitor whose card gets no answer stands at the door as long as that. Enter "
           "the seconds that they may wait."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
    bool hasSafeRepair(const Facts &, const Finding &) const override { return false; }
};

void Timeout::check(const Facts &facts, Findings &findings) const
{
    const auto &seconds = facts.setup.connection.timeoutSeconds;
    if (facts.hasWorkspace && seconds.present && (seconds.value < 1 || seconds.value > kMostSeconds))
        findings.add(*this, inWorkspace(seconds));
}

QString Timeout::words(const Facts &facts, const Finding &) const
{
    const int seconds = facts.setup.connection.timeoutSeconds.value;
    if (seconds > kMostSeconds)
        return tr("The timeout is %1 seconds, longer than anybody waits.\n"
                  "A visitor whose card gets no answer stands at the door as long as that.\n"
                  "Enter how many seconds a visitor may wait.")
            .arg(seconds);
    return tr("The timeout is %1 seconds, which leaves Otipass no time.\n"
              "The API profile's own time is taken instead, and visitors wait as long as that.\n"
              "Enter how many seconds a visitor may wait.")
        .arg(seconds);
}

std::vector<Repair> Timeout::repairs(const Facts &facts, const Finding &) const
{
    const QString usual = QString::number(kUsualSeconds);
    return {
        repair(tr("Wait %1 seconds").arg(usual),
               workspace::setConnectionField(facts.setup, workspace::ConnectionField::TimeoutSeconds, usual)
                   .replacements,
               Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(connectionTimeout, Timeout)

} // namespace passerelle::rules
