// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping_edits.h"
#include "rules/mapping/mapping_kit.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

using mapping::EntryField;

namespace
{

/// A value that one sector alone has while all others agree. In its finding `subject` is the row.
class OddOne : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(OddOne)
public:
    explicit OddOne(EntryField field) : m_field(field) {}

    Severity severity() const override { return Severity::Warning; }
    void check(const Facts &facts, Findings &findings) const override
    {
        const qint32 row = facts.mapping.loneRow(m_field);
        if (row >= 0)
            findings.add(*this, inMapping(facts, valueNode(facts, row)), static_cast<quint32>(row));
    }
    QString words(const Facts &facts, const Finding &finding) const override
    {
        const auto row = static_cast<qint32>(finding.subject);
        const QString code = facts.mapping.code(facts.mapping.sectors()[finding.subject]);
        return tr("Sector %1 alone has the %2 %3; all others have %4.\n"
                  "Its sales probably go to the wrong place.\n"
                  "Check it with SecuTix.")
            .arg(shown(code), mapping::fieldWords(m_field),
                 shown(facts.mapping.tree().string(valueNode(facts, row))), shown(othersHave(facts, row)));
    }
    std::vector<Repair> repairs(const Facts &facts, const Finding &finding) const override
    {
        const auto row = static_cast<qint32>(finding.subject);
        const QString value = othersHave(facts, row);
        return {repair(tr("Write %1, as all others have").arg(shown(value)),
                       mapping::setField(facts.mapping, row, m_field, value).replacements, Safety::Choice)};
    }

private:
    json::NodeId valueNode(const Facts &facts, qint32 row) const
    {
        return facts.mapping.sectors()[static_cast<std::size_t>(row)].field(m_field).value;
    }
    QString othersHave(const Facts &facts, qint32 row) const
    {
        const auto &sectors = facts.mapping.sectors();
        for (qint32 other = 0; other < static_cast<qint32>(sectors.size()); ++other) {
            const QString value = facts.mapping.text(sectors[static_cast<std::size_t>(other)].field(m_field));
            if (other != row && !value.isEmpty())
                return value;
        }
        return {};
    }

    EntryField m_field;
};

class SeasonOddOne final : public OddOne
{
    Q_DECLARE_TR_FUNCTIONS(SeasonOddOne)
public:
    SeasonOddOne() : OddOne(EntryField::Season) {}
    QLatin1String id() const override { return QLatin1String("mapping-season-odd-one"); }
    QString title() const override { return tr("One sector with another season"); }
    QString explanation() const override
    {
        return tr(
            "One sector has a season code of its own while all others agree. It was probably forgotten when "
            "the "
            "season changed, or mistyped: its sales then go to the wrong season, or are not made. This is a "
            "hint: check it with SecuTix.");
    }
};

class ProductOddOne final : public OddOne
{
    Q_DECLARE_TR_FUNCTIONS(ProductOddOne)
public:
    ProductOddOne() : OddOne(EntryField::Product) {}
    QLatin1String id() const override { return QLatin1String("mapping-product-odd-one"); }
    QString title() const override { return tr("One sector with another product"); }
    QString explanation() const override
    {
        return tr("One sector has a product code of its own while all others agree. It is probably mistyped: "
                  "its sales "
                  "then go to the wrong product, or are not made. This is a hint: check it with SecuTix.");
    }
};

} // namespace

PASSERELLE_RULE(mappingSeasonOddOne, SeasonOddOne)
PASSERELLE_RULE(mappingProductOddOne, ProductOddOne)

} // namespace passerelle::rules
