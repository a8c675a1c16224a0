// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/judgement_edits.h"

#include "workspace/setup_change.h"

#include <QCoreApplication>
#include <unordered_set>

namespace passerelle::workspace
{

namespace
{

constexpr QLatin1String kFindings("findings"), kSeverities("severities"), kAccepted("accepted");

class JudgementEdits
{
    Q_DECLARE_TR_FUNCTIONS(JudgementEdits)
};

} // namespace

document::Edit setRuleSeverity(const Setup &setup, QLatin1String rule, QLatin1String severity)
{
    const RuleSeverity *now = setup.judgement.severityOf(QString(rule));
    if (now ? now->severity.value == severity : severity.isEmpty())
        return {};
    const QString name = severity.isEmpty()     ? JudgementEdits::tr("Give rule %1 its own severity back")
                         : severity == kRuleOff ? JudgementEdits::tr("Turn rule %1 off")
                                                : JudgementEdits::tr("Set severity of rule %1 to “%2”");
    SetupChange change(setup, severity.isEmpty() || severity == kRuleOff
                                  ? name.arg(rule)
                                  : name.arg(QString(rule), QString(severity)));
    if (severity.isEmpty())
        change.removeMember(change.at({kFindings, kSeverities}), rule);
    else
        change.set({kFindings, kSeverities, rule}, SetupChange::literal(QString(severity)));
    return change.take();
}

document::Edit acceptFinding(const Setup &setup, const Acceptance &acceptance)
{
    QByteArray literal = "{";
    const auto add = [&literal](const char *name, const QString &value) {
        literal +=
            (literal.size() > 1 ? ", \"" : "\"") + QByteArray(name) + "\": " + SetupChange::literal(value);
    };
    add("rule", acceptance.rule);
    add("fingerprint", acceptance.fingerprint);
    add("where", acceptance.where);
    add("reason", acceptance.reason);
    if (!acceptance.by.isEmpty())
        add("by", acceptance.by);
    add("on", acceptance.on);
    SetupChange change(setup, JudgementEdits::tr("Accept a finding of %1").arg(acceptance.rule));
    change.addElement({kFindings, kAccepted}, literal + '}');
    return change.take();
}

document::Edit takeBackAcceptance(const Setup &setup, int index)
{
    const std::vector<AcceptedFinding> &accepted = setup.judgement.accepted;
    if (index < 0 || index >= static_cast<int>(accepted.size()))
        return {};
    const AcceptedFinding &entry = accepted[static_cast<std::size_t>(index)];
    SetupChange change(setup, JudgementEdits::tr("Count a finding of %1 again").arg(entry.rule.value));
    change.removeElements(change.at({kFindings, kAccepted}),
                          [&entry](json::NodeId node) { return node == entry.node; });
    return change.take();
}

document::Edit removeAcceptances(const Setup &setup, const std::vector<int> &indexes)
{
    const std::vector<AcceptedFinding> &accepted = setup.judgement.accepted;
    std::unordered_set<json::NodeId> nodes;
    for (const int index : indexes) {
        if (index >= 0 && index < static_cast<int>(accepted.size()))
            nodes.insert(accepted[static_cast<std::size_t>(index)].node);
    }
    if (nodes.empty())
        return {};
    SetupChange change(setup, JudgementEdits::tr("Remove %n acceptance(s) that fit nothing any more", nullptr,
                                                 static_cast<int>(nodes.size())));
    change.removeElements(change.at({kFindings, kAccepted}),
                          [&nodes](json::NodeId node) { return nodes.contains(node); });
    return change.take();
}

} // namespace passerelle::workspace
