// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/mapping/project_id.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// Characters that do not stand in a part of an address.
class ProjectIdCharacters final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(ProjectIdCharacters)
    PASSERELLE_RULE_CARD(
        "mapping-project-id-characters", Error, tr("Project id holds a character that addresses do not"),
        tr("The project id is one part of an address: letters, digits, dashes, dots and underscores. With "
           "another character in it Otipass is asked at a place that does not exist, and every card is "
           "refused. Write it as it stands at the end of the address that Otipass provided."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
};

void ProjectIdCharacters::check(const Facts &facts, Findings &findings) const
{
    const ProjectIdFault fault = judgeProjectId(facts.mapping).fault;
    if (fault == ProjectIdFault::Characters || fault == ProjectIdFault::Dots)
        findings.add(*this, inMapping(facts, facts.mapping.projectIdField().value));
}

QString ProjectIdCharacters::words(const Facts &facts, const Finding &) const
{
    if (judgeProjectId(facts.mapping).fault == ProjectIdFault::Dots)
        return tr("The project id “%1” names nothing: in an address dots alone lead to another place.\n"
                  "Otipass is not found there, and every card is refused.\n"
                  "Write it as Otipass provided it.")
            .arg(shownInQuotes(facts.mapping.projectId()));
    return tr("The project id “%1” holds a character that does not stand in an address.\n"
              "Otipass is then asked at a place that does not exist, and every card is refused.\n"
              "Write it as Otipass provided it.")
        .arg(shownInQuotes(facts.mapping.projectId()));
}

} // namespace

PASSERELLE_RULE(mappingProjectIdCharacters, ProjectIdCharacters)

} // namespace passerelle::rules
