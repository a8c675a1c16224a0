// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/mapping/mapping_kit.h"
#include "rules/rule_kit.h"
#include "rules/sector_rule.h"

#include <algorithm>

namespace passerelle::rules
{

namespace
{

/// In the published reference service ids stand in capitals, but for one [P].
class ServiceCase final : public SectorRule
{
    Q_DECLARE_TR_FUNCTIONS(ServiceCase)
    PASSERELLE_RULE_CARD(
        "mapping-service-case", Warning, tr("Service id not in capitals"),
        tr("Otipass hands out service ids in capitals; the published reference holds one in small letters "
           "beside a space id in capitals. This is a hint and not a certain failure: if Otipass compares "
           "letter by letter, cards are refused in this sector. Write it in capitals."))

    void checkSector(const SectorView &view, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
    bool hasSafeRepair(const Facts &facts, const Finding &finding) const override;

private:
    static QString inCapitals(const Facts &facts, const Finding &finding);
};

bool isSmall(char one) { return one >= 'a' && one <= 'z'; }

void ServiceCase::checkSector(const SectorView &view, Findings &findings) const
{
    const FieldView &service = view.field(mapping::EntryField::Service);
    if (service.state == FieldView::Text && std::any_of(service.bytes.begin(), service.bytes.end(), isSmall))
        findings.add(*this, view.place(service.node), view.row, detailOf(mapping::EntryField::Service));
}

/// Without the spaces around it, which no service id has.
QString ServiceCase::inCapitals(const Facts &facts, const Finding &finding)
{
    return trimmed(valueOf(facts, finding)).toUpper();
}

QString ServiceCase::words(const Facts &facts, const Finding &finding) const
{
    return tr("The service id %1 of sector %2 is not in capitals.\n"
              "If Otipass compares letter by letter, cards are refused there.\n"
              "Write %3.")
        .arg(shown(valueOf(facts, finding)), shown(codeOf(facts, finding)),
             shown(inCapitals(facts, finding)));
}

/// Safe where the space id says the same already in capitals.
bool ServiceCase::hasSafeRepair(const Facts &facts, const Finding &finding) const
{
    return fitsService(facts.mapping, sectorOf(facts, finding), Qt::CaseSensitive);
}

std::vector<Repair> ServiceCase::repairs(const Facts &facts, const Finding &finding) const
{
    const QString value = inCapitals(facts, finding);
    return {repair(tr("Write %1 in capitals").arg(shown(value)),
                   {setText(facts, document::Buffer::Mapping, nodeOf(facts, finding), value)},
                   hasSafeRepair(facts, finding) ? Safety::Safe : Safety::Choice)};
}

} // namespace

PASSERELLE_RULE(mappingServiceCase, ServiceCase)

} // namespace passerelle::rules
