// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sale/prerequisite_rule.h"

#include "rules/rule_kit.h"
#include "rules/sale/prerequisite_repairs.h"
#include "rules/sale/prerequisite_texts.h"

#include <QHash>
#include <memory>

namespace passerelle::rules
{

using mapping::EntryField;
using secutix::SalePrerequisite;
using secutix::SaleScope;
using secutix::SaleSubject;

QString PrerequisiteRule::title() const { return tr(prerequisiteText(id()).title); }

QString PrerequisiteRule::explanation() const { return tr(prerequisiteText(id()).explanation); }

bool PrerequisiteRule::isMissingProduct() const { return id() == QLatin1String("sale-product-missing"); }

void PrerequisiteRule::check(const Facts &facts, Findings &findings) const
{
    if (!facts.hasWorkspace)
        return;
    if (isMissingProduct()) {
        checkMapping(facts, findings);
    } else if (m_prerequisite.scope == SaleScope::Product) {
        checkProducts(facts, findings);
    } else if (!m_prerequisite.holds(facts.setup, {})) {
        findings.add(*this, {document::Buffer::Workspace, m_prerequisite.place(facts.setup, {})});
    }
}

/// Each product of the sale, whether the mapping names it or not.
void PrerequisiteRule::checkProducts(const Facts &facts, Findings &findings) const
{
    const auto &products = facts.setup.sale.products;
    for (quint32 i = 0; i < products.size(); ++i) {
        const SaleSubject subject{products[i].season.value, products[i].code.value, {}};
        // Of products that stand twice, the one that counts is judged once.
        if (facts.setup.sale.product(subject.product, subject.season) != &products[i])
            continue;
        if (!m_prerequisite.holds(facts.setup, subject))
            findings.add(*this, {document::Buffer::Workspace, m_prerequisite.place(facts.setup, subject)}, i);
    }
}

namespace
{

/// The pairs of season and product that sectors name, each with its sectors. Most sectors name the pair that
/// the one before them named, so that is looked at first.
class Pairs
{
public:
    explicit Pairs(const mapping::Mapping &mapping) : m_mapping(mapping) {}

    void add(qint32 row)
    {
        const mapping::Sector &sector = m_mapping.sectors()[static_cast<std::size_t>(row)];
        const json::NodeId season = sector.field(EntryField::Season).value;
        const json::NodeId product = sector.field(EntryField::Product).value;
        if (!m_mapping.tree().isKind(season, json::Kind::String) ||
            !m_mapping.tree().isKind(product, json::Kind::String))
            return;
        const QByteArrayView seasonCode = m_mapping.bytes(season, m_seasonScratch);
        const QByteArrayView productCode = m_mapping.bytes(product, m_productScratch);
        if (seasonCode.isEmpty() || productCode.isEmpty())
            return;
        if (m_rows.empty() || seasonCode != m_season || productCode != m_product)
            change(seasonCode.toByteArray(), productCode.toByteArray());
        m_rows[m_current].push_back(row);
    }

    const std::vector<std::vector<qint32>> &rows() const { return m_rows; }

private:
    void change(const QByteArray &season, const QByteArray &product)
    {
        m_season = season;
        m_product = product;
        const auto known = m_index.constFind({season, product});
        if (known != m_index.constEnd()) {
            m_current = *known;
            return;
        }
        m_current = m_rows.size();
        m_index.insert({season, product}, m_current);
        m_rows.emplace_back();
    }

    const mapping::Mapping &m_mapping;
    QHash<std::pair<QByteArray, QByteArray>, std::size_t> m_index;
    std::vector<std::vector<qint32>> m_rows;
    QByteArray m_season, m_product, m_seasonScratch, m_productScratch;
    std::size_t m_current = 0;
};

} // namespace

void PrerequisiteRule::checkMapping(const Facts &facts, Findings &findings) const
{
    const mapping::Mapping &mapping = facts.mapping;
    Pairs pairs(mapping);
    for (qint32 row = 0; row < static_cast<qint32>(mapping.sectors().size()); ++row) {
        if (row % 4096 == 0 && findings.isCancelled())
            return;
        pairs.add(row);
    }
    const auto productPlace = [&](qint32 row) {
        return inMapping(facts,
                         mapping.sectors()[static_cast<std::size_t>(row)].field(EntryField::Product).value);
    };
    for (const std::vector<qint32> &rows : pairs.rows()) {
        Finding probe;
        probe.subject = static_cast<quint32>(rows.front());
        if (m_prerequisite.holds(facts.setup, subjectOf(facts, probe)))
            continue;
        std::vector<document::Place> others;
        others.reserve(rows.size() - 1);
        for (std::size_t i = 1; i < rows.size(); ++i)
            others.push_back(productPlace(rows[i]));
        findings.add(*this, productPlace(rows.front()), std::move(others), probe.subject);
    }
}

SaleSubject PrerequisiteRule::subjectOf(const Facts &facts, const Finding &finding) const
{
    if (m_prerequisite.scope != SaleScope::Product)
        return {};
    if (isMissingProduct()) {
        const mapping::Sector &sector = facts.mapping.sectors()[finding.subject];
        return {facts.mapping.text(sector.field(EntryField::Season)),
                facts.mapping.text(sector.field(EntryField::Product)),
                {}};
    }
    const workspace::Product &product = facts.setup.sale.products[finding.subject];
    return {product.season.value, product.code.value, {}};
}

QString PrerequisiteRule::words(const Facts &facts, const Finding &finding) const
{
    return m_prerequisite.words(facts.setup, subjectOf(facts, finding));
}

std::vector<Repair> PrerequisiteRule::repairs(const Facts &facts, const Finding &finding) const
{
    return prerequisiteRepairs(m_prerequisite.id, facts, finding, subjectOf(facts, finding));
}

const std::vector<const Rule *> &prerequisiteRules()
{
    static const auto rules = [] {
        std::vector<std::unique_ptr<const PrerequisiteRule>> made;
        for (const SalePrerequisite &one : secutix::salePrerequisites()) {
            if (one.scope != SaleScope::Control)
                made.push_back(std::make_unique<const PrerequisiteRule>(one));
        }
        return made;
    }();
    static const std::vector<const Rule *> listed = pointersTo(rules);
    return listed;
}

} // namespace passerelle::rules
