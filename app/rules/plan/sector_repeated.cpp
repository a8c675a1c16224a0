// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/plan/plan_kit.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// A sector that stands twice in the plan.
class PlanSectorRepeated final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(PlanSectorRepeated)
    PASSERELLE_RULE_CARD("plan-sector-repeated", Warning, tr("Sector stands twice in the plan"),
                         tr("The plan names a sector more than once. That does no harm at the door, but the "
                            "second was probably meant to be another sector. Correct or remove it."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
};

void PlanSectorRepeated::check(const Facts &facts, Findings &findings) const
{
    if (!facts.hasWorkspace)
        return;
    checkRepeated(
        *this, facts.setup.plan.sectors, [](const workspace::LocatedText &one) { return one; }, findings);
}

QString PlanSectorRepeated::words(const Facts &facts, const Finding &finding) const
{
    return tr("The plan names sector %1 more than once (lines %2).\n"
              "Another sector was probably meant.\n"
              "Correct or remove it.")
        .arg(shown(facts.setup.plan.sectors[finding.subject].value),
             linesText(facts, finding.place, finding.others));
}

} // namespace

PASSERELLE_RULE(planSectorRepeated, PlanSectorRepeated)

} // namespace passerelle::rules
