// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping_edits.h"
#include "rules/mapping/project_id.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// OtipassProjectId is the last part of the address that Otipass provided, not the whole of it [P].
class ProjectIdUrl final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(ProjectIdUrl)
    PASSERELLE_RULE_CARD("mapping-project-id-url", Error, tr("Project id holds an address"),
                         tr("OtipassProjectId is only the last part of the address that Otipass provided, "
                            "such as toulouse. With the whole address in it Otipass is asked at a place that "
                            "does not exist, and every card is refused. Keep the last part."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
    bool hasSafeRepair(const Facts &facts, const Finding &finding) const override;
};

void ProjectIdUrl::check(const Facts &facts, Findings &findings) const
{
    if (judgeProjectId(facts.mapping).fault == ProjectIdFault::Url)
        findings.add(*this, inMapping(facts, facts.mapping.projectIdField().value));
}

QString ProjectIdUrl::words(const Facts &facts, const Finding &) const
{
    return tr("The project id is the address %1.\n"
              "Otipass is then asked at a place that does not exist, and every card is refused.\n"
              "Write only its last part.")
        .arg(shown(facts.mapping.projectId()));
}

bool ProjectIdUrl::hasSafeRepair(const Facts &facts, const Finding &) const
{
    return judgeProjectId(facts.mapping).isCertain;
}

std::vector<Repair> ProjectIdUrl::repairs(const Facts &facts, const Finding &) const
{
    const ProjectIdVerdict verdict = judgeProjectId(facts.mapping);
    if (verdict.meant.isEmpty())
        return {};
    return {repair(tr("Keep the last part: %1").arg(shown(verdict.meant)),
                   mapping::setProjectId(facts.mapping, verdict.meant).replacements,
                   verdict.isCertain ? Safety::Safe : Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(mappingProjectIdUrl, ProjectIdUrl)

} // namespace passerelle::rules
