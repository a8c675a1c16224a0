// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/judgement.h"

#include "rules/fingerprint.h"
#include "workspace/judgement_edits.h"

#include <QHash>
#include <algorithm>

namespace passerelle::rules
{

std::optional<Severity> severityOf(QStringView word)
{
    for (const Severity one : {Severity::Error, Severity::Warning, Severity::Note}) {
        if (word == severityId(one))
            return one;
    }
    return std::nullopt;
}

std::optional<Severity> severityIn(const workspace::Setup &setup, const Rule &rule)
{
    const workspace::RuleSeverity *said = setup.judgement.severityOf(QString(rule.id()));
    if (!said)
        return rule.severity();
    if (said->severity.value == workspace::kRuleOff)
        return std::nullopt;
    return severityOf(said->severity.value).value_or(rule.severity());
}

static void applySeverities(const workspace::Setup &setup, std::vector<Finding> &findings)
{
    QHash<const Rule *, std::optional<Severity>> changed;
    for (const workspace::RuleSeverity &one : setup.judgement.severities) {
        if (const Rule *rule = ruleById(one.rule.value))
            changed.insert(rule, severityIn(setup, *rule));
    }
    if (changed.isEmpty())
        return;
    const auto isOff = [&changed](Finding &finding) {
        const auto said = changed.constFind(finding.rule);
        if (said == changed.constEnd())
            return false;
        if (*said)
            finding.severity = **said;
        return !said->has_value();
    };
    findings.erase(std::remove_if(findings.begin(), findings.end(), isOff), findings.end());
}

/// Moves what is accepted from one list to the other.
static void applyAcceptances(const Facts &facts, Judged &judged, const CancelToken &cancel)
{
    QHash<const Rule *, QMultiHash<QString, quint32>> entries;
    const auto &accepted = facts.setup.judgement.accepted;
    for (std::size_t i = accepted.size(); i-- > 0;) {
        if (const Rule *rule = ruleById(accepted[i].rule.value))
            entries[rule].insert(accepted[i].fingerprint.value, static_cast<quint32>(i));
    }
    if (entries.isEmpty())
        return;
    Fingerprints fingerprints(facts);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < judged.findings.size(); ++i) {
        Finding &finding = judged.findings[i];
        const auto ofRule = entries.find(finding.rule);
        if (ofRule != entries.end() && !ofRule->isEmpty() && !cancel.isCancelled()) {
            if (const auto entry = ofRule->constFind(fingerprints.of(finding)); entry != ofRule->cend()) {
                judged.accepted.push_back({std::move(finding), *entry});
                ofRule->erase(entry);
                continue;
            }
        }
        if (kept != i)
            judged.findings[kept] = std::move(finding);
        ++kept;
    }
    judged.findings.resize(kept);
}

std::optional<Judged> judged(const Facts &facts, const std::vector<Finding> &found, const CancelToken &cancel)
{
    if (!facts.hasWorkspace || facts.setup.judgement.isEmpty())
        return std::nullopt;
    Judged result{found, {}};
    applySeverities(facts.setup, result.findings);
    applyAcceptances(facts, result, cancel);
    return result;
}

document::Edit acceptance(const Facts &facts, const Finding &finding, const QString &reason,
                          const QString &by, const QString &isoDate)
{
    Fingerprints fingerprints(facts);
    const workspace::Acceptance acceptance{QString(finding.rule->id()),
                                           fingerprints.of(finding),
                                           fingerprints.path(finding.place).join(QStringLiteral(" › ")),
                                           reason,
                                           by,
                                           isoDate};
    return workspace::acceptFinding(facts.setup, acceptance);
}

} // namespace passerelle::rules
