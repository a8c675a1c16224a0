// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// The workspace speaks of a rule that does not exist. `subject` is an index in severities, or behind them in
/// accepted.
class RuleUnknown final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(RuleUnknown)
    PASSERELLE_RULE_CARD(
        "findings-rule-unknown", Warning, tr("Rule that does not exist"),
        tr("The workspace changes the severity of a rule, or accepts a finding of a rule, that this program "
           "does not know: it is misspelt, or of another version. Nothing is changed or accepted by it. "
           "Choose "
           "the rule in the list of rules, and remove this one."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
};

const workspace::LocatedText &nameOf(const Facts &facts, const Finding &finding)
{
    const workspace::Judgement &judgement = facts.setup.judgement;
    const std::size_t severities = judgement.severities.size();
    return finding.subject < severities ? judgement.severities[finding.subject].rule
                                        : judgement.accepted[finding.subject - severities].rule;
}

void RuleUnknown::check(const Facts &facts, Findings &findings) const
{
    if (!facts.hasWorkspace)
        return;
    quint32 subject = 0;
    const auto look = [&](const workspace::LocatedText &rule) {
        if (!ruleById(rule.value))
            findings.add(*this, inWorkspace(rule), subject);
        ++subject;
    };
    for (const workspace::RuleSeverity &one : facts.setup.judgement.severities)
        look(one.rule);
    for (const workspace::AcceptedFinding &one : facts.setup.judgement.accepted)
        look(one.rule);
}

QString RuleUnknown::words(const Facts &facts, const Finding &finding) const
{
    return tr("The workspace speaks of a rule “%1”, which does not exist.\n"
              "What it says has no effect, so findings may show that somebody meant to accept.\n"
              "Correct its name or remove it.")
        .arg(shownInQuotes(nameOf(facts, finding).value));
}

std::vector<Repair> RuleUnknown::repairs(const Facts &facts, const Finding &finding) const
{
    const workspace::Judgement &judgement = facts.setup.judgement;
    const json::Tree &tree = facts.setup.tree();
    const json::Editor editor(facts.setup.reading(), document::Buffer::Workspace);
    const std::size_t severities = judgement.severities.size();
    std::vector<document::Replacement> removal;
    if (finding.subject < severities) {
        removal = editor.removeMember(tree.at({u"findings", u"severities"}),
                                      judgement.severities[finding.subject].key);
    } else {
        removal = editor.removeElement(tree.at({u"findings", u"accepted"}),
                                       judgement.accepted[finding.subject - severities].node);
    }
    return {repair(tr("Remove what is said of rule “%1”").arg(shownInQuotes(nameOf(facts, finding).value)),
                   std::move(removal), Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(findingsRuleUnknown, RuleUnknown)

} // namespace passerelle::rules
