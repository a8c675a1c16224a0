// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/judgement.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// A rule's severity in the workspace is a word that is none. `subject` is the index in severities.
class SeverityUnknown final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(SeverityUnknown)
    PASSERELLE_RULE_CARD("findings-severity-unknown", Warning, tr("Severity that does not exist"),
                         tr("The workspace gives a rule a severity that is none of error, warning, note and "
                            "off. The rule keeps its own severity. Choose one in the list of rules."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
};

void SeverityUnknown::check(const Facts &facts, Findings &findings) const
{
    if (!facts.hasWorkspace)
        return;
    quint32 subject = 0;
    for (const workspace::RuleSeverity &one : facts.setup.judgement.severities) {
        if (one.severity.value != workspace::kRuleOff && !severityOf(one.severity.value))
            findings.add(*this, inWorkspace(one.severity), subject);
        ++subject;
    }
}

QString SeverityUnknown::words(const Facts &facts, const Finding &finding) const
{
    const workspace::RuleSeverity &one = facts.setup.judgement.severities[finding.subject];
    return tr("Rule %1 is given the severity “%2”, which does not exist.\n"
              "It keeps its own, and its findings weigh other than somebody meant.\n"
              "Use error, warning, note or off.")
        .arg(shown(one.rule.value), shownInQuotes(one.severity.value));
}

std::vector<Repair> SeverityUnknown::repairs(const Facts &facts, const Finding &finding) const
{
    const workspace::RuleSeverity &one = facts.setup.judgement.severities[finding.subject];
    const json::Editor editor(facts.setup.reading(), document::Buffer::Workspace);
    return {repair(tr("Let rule %1 have its own severity").arg(shown(one.rule.value)),
                   editor.removeMember(facts.setup.tree().at({u"findings", u"severities"}), one.key),
                   Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(findingsSeverityUnknown, SeverityUnknown)

} // namespace passerelle::rules
