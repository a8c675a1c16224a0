// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping_edits.h"
#include "rules/mapping/project_id.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// A slash in the project id.
class ProjectIdSlash final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(ProjectIdSlash)
    PASSERELLE_RULE_CARD(
        "mapping-project-id-slash", Error, tr("Project id holds a slash"),
        tr("The project id is one part of an address, between two slashes that TNAC writes itself. With a "
           "slash in it Otipass is asked at another place, and every card is refused. Remove the slash."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
    bool hasSafeRepair(const Facts &facts, const Finding &finding) const override;
};

void ProjectIdSlash::check(const Facts &facts, Findings &findings) const
{
    if (judgeProjectId(facts.mapping).fault == ProjectIdFault::Slash)
        findings.add(*this, inMapping(facts, facts.mapping.projectIdField().value));
}

QString ProjectIdSlash::words(const Facts &facts, const Finding &) const
{
    return tr("The project id %1 holds a slash.\n"
              "Otipass is then asked at another place, and every card is refused.\n"
              "Remove the slash.")
        .arg(shown(facts.mapping.projectId()));
}

bool ProjectIdSlash::hasSafeRepair(const Facts &facts, const Finding &) const
{
    return judgeProjectId(facts.mapping).isCertain;
}

std::vector<Repair> ProjectIdSlash::repairs(const Facts &facts, const Finding &) const
{
    const ProjectIdVerdict verdict = judgeProjectId(facts.mapping);
    if (verdict.meant.isEmpty())
        return {};
    return {repair(tr("Write %1").arg(shown(verdict.meant)),
                   mapping::setProjectId(facts.mapping, verdict.meant).replacements,
                   verdict.isCertain ? Safety::Safe : Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(mappingProjectIdSlash, ProjectIdSlash)

} // namespace passerelle::rules
