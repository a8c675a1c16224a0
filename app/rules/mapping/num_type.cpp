// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping_edits.h"
#include "rules/mapping/mapping_kit.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// NumType is serial or is left out [P].
class NumType final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(NumType)
    PASSERELLE_RULE_CARD(
        "mapping-num-type", Error, tr("Unknown kind of card numbers"),
        tr("NumType is serial where pass codes start with letters, and is left out where they are numbers; "
           "there is no other value. With another one cards are not detected as Otipass cards, or Otipass is "
           "asked for the wrong kind of number. Choose one of the two."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
    bool hasSafeRepair(const Facts &facts, const Finding &finding) const override;
};

void NumType::check(const Facts &facts, Findings &findings) const
{
    const mapping::Field &field = facts.mapping.numTypeField();
    if (facts.mapping.tree().isKind(field.value, json::Kind::String) && !facts.mapping.isSerial())
        findings.add(*this, inMapping(facts, field.value));
}

QString NumType::words(const Facts &facts, const Finding &) const
{
    return tr("NumType is “%1”; only serial is known.\n"
              "Cards are not recognised or are refused.\n"
              "Write serial if pass codes start with letters, otherwise remove the member.")
        .arg(shownInQuotes(facts.mapping.text(facts.mapping.numTypeField())));
}

bool NumType::hasSafeRepair(const Facts &facts, const Finding &) const
{
    return trimmed(facts.mapping.text(facts.mapping.numTypeField())).toLower() == mapping::kSerial;
}

std::vector<Repair> NumType::repairs(const Facts &facts, const Finding &finding) const
{
    const auto serial = mapping::setSerial(facts.mapping, true).replacements;
    if (hasSafeRepair(facts, finding))
        return {repair(tr("Write serial"), serial, Safety::Safe)};
    return {repair(tr("Pass codes start with letters: write serial"), serial, Safety::Choice),
            repair(tr("Pass codes are numbers: remove NumType"),
                   mapping::setSerial(facts.mapping, false).replacements, Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(mappingNumType, NumType)

} // namespace passerelle::rules
