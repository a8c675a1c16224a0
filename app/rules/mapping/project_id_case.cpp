// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping_edits.h"
#include "rules/mapping/project_id.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// Capitals in the project id: addresses tell them apart.
class ProjectIdCase final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(ProjectIdCase)
    PASSERELLE_RULE_CARD(
        "mapping-project-id-case", Warning, tr("Project id in capitals"),
        tr("Otipass hands out project ids in small letters, as the last part of an address, and addresses "
           "tell capitals apart. This is a hint: if Otipass knows it in small letters only, every card is "
           "refused. Compare it with the address that Otipass provided."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
    bool hasSafeRepair(const Facts &, const Finding &) const override { return false; }
};

void ProjectIdCase::check(const Facts &facts, Findings &findings) const
{
    if (judgeProjectId(facts.mapping).fault == ProjectIdFault::Case)
        findings.add(*this, inMapping(facts, facts.mapping.projectIdField().value));
}

QString ProjectIdCase::words(const Facts &facts, const Finding &) const
{
    return tr("The project id %1 holds capitals.\n"
              "If Otipass knows it in small letters only, every card is refused.\n"
              "Compare it with the address that Otipass provided.")
        .arg(shown(facts.mapping.projectId()));
}

std::vector<Repair> ProjectIdCase::repairs(const Facts &facts, const Finding &) const
{
    const QString meant = facts.mapping.projectId().toLower();
    return {repair(tr("Write %1").arg(shown(meant)), mapping::setProjectId(facts.mapping, meant).replacements,
                   Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(mappingProjectIdCase, ProjectIdCase)

} // namespace passerelle::rules
