// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/judgement.h"

#include "rules/fingerprint.h"
#include "rules/judgement/acceptance_gone.h"
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

static void applySeverities(const workspace::Setup &setup, FindingList &findings)
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

namespace
{

/// The workspace's acceptances, each for one finding.
class Acceptances
{
public:
    explicit Acceptances(const Facts &facts) : m_facts(facts), m_fingerprints(facts)
    {
        const auto &accepted = facts.setup.judgement.accepted;
        for (std::size_t i = accepted.size(); i-- > 0;) {
            if (const Rule *rule = ruleById(accepted[i].rule.value))
                m_entries[rule].insert(accepted[i].fingerprint.value, static_cast<quint32>(i));
        }
    }

    bool isEmpty() const { return m_entries.isEmpty(); }

    /// The index of the acceptance of this finding, which no other finding has then.
    std::optional<quint32> take(const Finding &finding)
    {
        const auto ofRule = m_entries.find(finding.rule);
        if (ofRule == m_entries.end() || ofRule->isEmpty())
            return std::nullopt;
        const auto entry = ofRule->constFind(m_fingerprints.of(finding));
        if (entry == ofRule->cend())
            return std::nullopt;
        const quint32 index = *entry;
        ofRule->erase(entry);
        return index;
    }

    /// Those that no finding took, as one finding. Those of a rule that is off wait for it.
    std::optional<Finding> left() const
    {
        std::vector<quint32> indexes;
        for (auto rule = m_entries.cbegin(); rule != m_entries.cend(); ++rule) {
            if (rule.key() != &findingsAcceptanceGone() && severityIn(m_facts.setup, *rule.key()))
                std::copy(rule->cbegin(), rule->cend(), std::back_inserter(indexes));
        }
        const std::optional<Severity> severity = severityIn(m_facts.setup, findingsAcceptanceGone());
        if (indexes.empty() || !severity)
            return std::nullopt;
        std::sort(indexes.begin(), indexes.end());
        std::vector<document::Place> places;
        places.reserve(indexes.size());
        for (const quint32 index : indexes)
            places.push_back(acceptancePlace(m_facts, m_facts.setup.judgement.accepted[index]));
        const document::Place first = places.front();
        places.erase(places.begin());
        return Finding{
            &findingsAcceptanceGone(), *severity, HasSafe::Unknown, Reach::Text, first, std::move(places),
            indexes.front(),           0};
    }

private:
    const Facts &m_facts;
    Fingerprints m_fingerprints;
    QHash<const Rule *, QMultiHash<QString, quint32>> m_entries;
};

} // namespace

/// Moves what is accepted from one list to the other, and adds what is said of acceptances that are left.
static void applyAcceptances(const Facts &facts, Judged &judged, const CancelToken &cancel)
{
    Acceptances acceptances(facts);
    if (acceptances.isEmpty())
        return;
    FindingList open;
    open.reserve(judged.findings.size());
    const auto place = [&](Finding &&finding) {
        const auto entry = cancel.isCancelled() ? std::nullopt : acceptances.take(finding);
        if (entry)
            judged.accepted.push_back({std::move(finding), *entry});
        else
            open.push_back(std::move(finding));
    };
    for (Finding &finding : judged.findings)
        place(std::move(finding));
    if (std::optional<Finding> left = acceptances.left(); left && !cancel.isCancelled())
        place(std::move(*left));
    judged.findings = std::move(open);
}

std::optional<Judged> judged(const Facts &facts, const FindingList &found, const CancelToken &cancel)
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
