// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/plan/plan_kit.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// A door must lead into exactly one sector [P].
class DoorSeveralSectors final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(DoorSeveralSectors)
    PASSERELLE_RULE_CARD("plan-door-several-sectors", Error, tr("Door with several sectors"),
                         tr("A door that a device for Otipass cards stands at must lead into exactly one "
                            "sector, since the sector tells the mapping entry. With several TNAC cannot "
                            "choose, and every card is refused. Keep one."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
};

void DoorSeveralSectors::check(const Facts &facts, Findings &findings) const
{
    if (!facts.hasWorkspace)
        return;
    const auto &doors = facts.setup.plan.doors;
    for (quint32 i = 0; i < doors.size(); ++i) {
        std::vector<document::Place> others;
        for (const workspace::LocatedText &sector : doors[i].sectors)
            others.push_back(inWorkspace(sector));
        if (others.size() > 1)
            findings.add(*this, inWorkspace(doors[i].name), std::move(others), i);
    }
}

QString DoorSeveralSectors::words(const Facts &facts, const Finding &finding) const
{
    const workspace::Door &door = doorOf(facts, finding);
    QStringList codes;
    for (const workspace::LocatedText &sector : door.sectors)
        codes.append(shown(sector.value));
    return tr("The door %1 leads into several sectors: %2.\n"
              "TNAC cannot tell which mapping entry counts, and every card is refused there.\n"
              "Keep one.")
        .arg(shown(door.name.value), codes.join(QStringLiteral(", ")));
}

std::vector<Repair> DoorSeveralSectors::repairs(const Facts &facts, const Finding &finding) const
{
    std::vector<Repair> result;
    QStringList codes;
    for (const workspace::LocatedText &sector : doorOf(facts, finding).sectors)
        codes.append(sector.value);
    const qsizetype all = codes.size();
    codes.removeDuplicates();
    for (const QString &code : codes.mid(0, kMostChoices)) {
        const bool isOnly = codes.size() == 1 && all > 1;
        result.push_back(repair(
            tr("Keep only %1").arg(shown(code)),
            workspace::setDoorSectors(facts.setup, static_cast<int>(finding.subject), {code}).replacements,
            isOnly ? Safety::Safe : Safety::Choice));
    }
    return result;
}

} // namespace

PASSERELLE_RULE(planDoorSeveralSectors, DoorSeveralSectors)

} // namespace passerelle::rules
