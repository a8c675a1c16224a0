// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/plan/plan_kit.h"
#include "rules/rule_kit.h"

#include <QSet>

namespace passerelle::rules
{

namespace
{

/// A mapping entry for a sector that the plan does not have.
class SectorNotInPlan final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(SectorNotInPlan)
    PASSERELLE_RULE_CARD("plan-sector-not-in-plan", Warning, tr("Mapping entry without a sector"),
                         tr("The mapping has an entry for a sector that the plan does not name, so no door "
                            "leads to it and it is never used. It is probably mistyped, or the plan is not "
                            "complete. Correct the code, or add the sector to the plan."))

    void check(const Facts &facts, Findings &findings) const override
    {
        checkAgain(facts, {0, static_cast<quint32>(facts.mapping.sectors().size())}, findings);
    }
    void checkAgain(const Facts &facts, Rows changed, Findings &findings) const override;
    Reach reach(quint32, quint32) const override { return Reach::SectorSetup; }
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
    bool hasSafeRepair(const Facts &, const Finding &) const override { return false; }
};

void SectorNotInPlan::checkAgain(const Facts &facts, Rows changed, Findings &findings) const
{
    if (!facts.hasWorkspace)
        return;
    QSet<QByteArray> codes;
    for (const workspace::LocatedText &sector : facts.setup.plan.sectors)
        codes.insert(sector.value.toUtf8());
    // A plan that nobody has begun says nothing about the mapping.
    if (codes.isEmpty() && facts.setup.plan.doors.empty())
        return;
    const auto &sectors = facts.mapping.sectors();
    QByteArray scratch;
    for (quint32 row = changed.from; row < changed.to; ++row) {
        if (row % 4096 == 0 && findings.isCancelled())
            return;
        const QByteArrayView code = facts.mapping.bytes(sectors[row].key, scratch);
        if (!codes.contains(QByteArray::fromRawData(code.data(), code.size())))
            findings.add(*this, inMapping(facts, sectors[row].key), row);
    }
}

QString SectorNotInPlan::words(const Facts &facts, const Finding &finding) const
{
    const QString code = facts.mapping.code(facts.mapping.sectors()[finding.subject]);
    return tr("The mapping has an entry for sector %1, which the plan does not name.\n"
              "No door leads to it.\n"
              "Correct the code, or add the sector to the plan.")
        .arg(shown(code));
}

std::vector<Repair> SectorNotInPlan::repairs(const Facts &facts, const Finding &finding) const
{
    const QString code = facts.mapping.code(facts.mapping.sectors()[finding.subject]);
    return {repair(workspace::addSector(facts.setup, code), Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(planSectorNotInPlan, SectorNotInPlan)

} // namespace passerelle::rules
