// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping_edits.h"
#include "rules/mapping/code_groups.h"
#include "rules/mapping/mapping_kit.h"
#include "rules/rule_kit.h"

#include <algorithm>

namespace passerelle::rules
{

namespace
{

/// A given sector code may appear only once [P].
class SectorRepeated final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(SectorRepeated)
    PASSERELLE_RULE_CARD(
        "mapping-sector-repeated", Error, tr("Sector code stands twice"),
        tr("A sector code may appear only once. Most parsers keep the last of two equal names without a "
           "word, so cards are checked against the service of the last entry and the other one is as good as "
           "not there. Remove one, or correct its code."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override;
    bool hasSafeRepair(const Facts &facts, const Finding &finding) const override;

private:
    static std::vector<qint32> rowsOf(const Facts &facts, const Finding &finding);
    static bool saySame(const Facts &facts, const std::vector<qint32> &rows);
};

void SectorRepeated::check(const Facts &facts, Findings &findings) const
{
    forEachCodeGroup(facts.mapping, [&](const std::vector<std::vector<qint32>> &codes) {
        for (const std::vector<qint32> &rows : codes) {
            if (rows.size() < 2)
                continue;
            std::vector<document::Place> others;
            others.reserve(rows.size() - 1);
            for (std::size_t i = 1; i < rows.size(); ++i)
                others.push_back(sectorPlace(facts, rows[i]));
            findings.add(*this, sectorPlace(facts, rows[0]), std::move(others),
                         static_cast<quint32>(rows[0]));
        }
    });
}

std::vector<qint32> SectorRepeated::rowsOf(const Facts &facts, const Finding &finding)
{
    return facts.mapping.withCode(facts.mapping.code(facts.mapping.sectors()[finding.subject]));
}

QString SectorRepeated::words(const Facts &facts, const Finding &finding) const
{
    const QString code = facts.mapping.code(facts.mapping.sectors()[finding.subject]);
    const QString lines = linesText(facts, finding.place, finding.others);
    const auto entry = facts.mapping.effective(code);
    const QString service = entry && !trimmed(entry->service).isEmpty() ? shown(entry->service) : QString();
    const auto count = static_cast<int>(finding.others.size()) + 1;
    const QStringList parts{
        count == 2
            ? tr("Sector %1 stands twice (lines %2).").arg(shown(code), lines)
            : tr("Sector %1 stands %2 times (lines %3).").arg(shown(code), QString::number(count), lines),
        service.isEmpty()
            ? tr("TNAC keeps the last one, which names no service, so cards there are refused.")
            : tr("TNAC keeps the last one, so cards there are checked against service %1.").arg(service),
        count == 2 ? tr("Remove one of them.") : tr("Keep one of them.")};
    return parts.join(QLatin1Char('\n'));
}

/// Whether all entries hold the same four values and nothing else.
bool SectorRepeated::saySame(const Facts &facts, const std::vector<qint32> &rows)
{
    const mapping::Mapping &mapping = facts.mapping;
    const mapping::NewSector first = mapping::valuesOf(mapping, rows.front());
    return std::all_of(rows.begin(), rows.end(), [&](qint32 row) {
        const mapping::Sector &sector = mapping.sectors()[static_cast<std::size_t>(row)];
        std::size_t members = 0;
        mapping.tree().forEachMember(sector.entry, [&members](json::Member) { ++members; });
        const bool complete =
            std::all_of(sector.fields.begin(), sector.fields.end(), [&](const mapping::Field &one) {
                return mapping.tree().isKind(one.value, json::Kind::String);
            });
        return members == mapping::kEntryFieldCount && complete &&
               mapping::valuesOf(mapping, row).values == first.values;
    });
}

bool SectorRepeated::hasSafeRepair(const Facts &facts, const Finding &finding) const
{
    return saySame(facts, rowsOf(facts, finding));
}

std::vector<Repair> SectorRepeated::repairs(const Facts &facts, const Finding &finding) const
{
    const std::vector<qint32> rows = rowsOf(facts, finding);
    const auto keep = [&](qint32 kept) {
        std::vector<qint32> others = rows;
        std::erase(others, kept);
        return mapping::removeSectors(facts.mapping, others).replacements;
    };
    const auto service = [&](qint32 row) { return shown(mapping::valuesOf(facts.mapping, row).values[0]); };
    if (saySame(facts, rows))
        return {repair(tr("Keep one of the entries, which say the same"), keep(rows.back()), Safety::Safe)};
    std::vector<Repair> all{
        repair(tr("Keep the last one, with service %1, as TNAC does").arg(service(rows.back())),
               keep(rows.back()), Safety::Choice),
        repair(tr("Keep the first one, with service %1").arg(service(rows.front())), keep(rows.front()),
               Safety::Choice)};
    for (std::size_t i = 1; i + 1 < rows.size() && i <= kMostBetween; ++i) {
        all.push_back(repair(tr("Keep number %1, with service %2").arg(i + 1).arg(service(rows[i])),
                             keep(rows[i]), Safety::Choice));
    }
    return all;
}

} // namespace

PASSERELLE_RULE(mappingSectorRepeated, SectorRepeated)

} // namespace passerelle::rules
