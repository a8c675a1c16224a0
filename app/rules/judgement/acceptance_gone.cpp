// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/judgement/acceptance_gone.h"

#include "rules/rule_kit.h"
#include "workspace/judgement_edits.h"

#include <QSet>

namespace passerelle::rules
{

namespace
{

/// Acceptances that fit no finding any more: one finding for all of them, so that they are tidied away
/// together. `subject` is the index of the first.
class AcceptanceGone final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(AcceptanceGone)
    PASSERELLE_RULE_CARD("findings-acceptance-gone", Note, tr("Acceptance that fits nothing any more"),
                         tr("The workspace accepts a finding that is not there: what it was about was put "
                            "right, or changed, and a finding of the changed text counts again. The "
                            "acceptance hides nothing and only lengthens the file. Remove it."))

    /// judged() finds it, once all other rules have spoken.
    void check(const Facts &, Findings &) const override {}
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
    bool hasSafeRepair(const Facts &, const Finding &) const override { return false; }
};

/// For people: what was accepted where.
QString nameOf(const workspace::AcceptedFinding &one)
{
    return one.where.value.isEmpty() ? one.rule.value : one.where.value;
}

QString AcceptanceGone::words(const Facts &facts, const Finding &finding) const
{
    const int count = static_cast<int>(finding.others.size()) + 1;
    return tr("%n acceptance(s) fit no finding any more (%1).\n"
              "What was accepted was put right or has changed, so nothing is hidden by it.\n"
              "Remove what is not needed any more.",
              nullptr, count)
        .arg(shown(nameOf(facts.setup.judgement.accepted[finding.subject])));
}

std::vector<Repair> AcceptanceGone::repairs(const Facts &facts, const Finding &finding) const
{
    QSet<quint32> offsets{finding.place.range.offset};
    for (const document::Place &other : finding.others)
        offsets.insert(other.range.offset);
    std::vector<int> gone;
    const auto &accepted = facts.setup.judgement.accepted;
    for (std::size_t i = 0; i < accepted.size(); ++i) {
        if (offsets.contains(acceptancePlace(facts, accepted[i]).range.offset))
            gone.push_back(static_cast<int>(i));
    }
    return {repair(workspace::removeAcceptances(facts.setup, gone), Safety::Choice)};
}

} // namespace

document::Place acceptancePlace(const Facts &facts, const workspace::AcceptedFinding &acceptance)
{
    if (acceptance.where.present)
        return inWorkspace(acceptance.where);
    return {document::Buffer::Workspace, facts.setup.tree().node(acceptance.node).range()};
}

PASSERELLE_RULE(findingsAcceptanceGone, AcceptanceGone)

} // namespace passerelle::rules
