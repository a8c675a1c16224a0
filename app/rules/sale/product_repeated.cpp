// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/plan/plan_kit.h"
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// A product that stands twice in the sale.
class ProductRepeated final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(ProductRepeated)
    PASSERELLE_RULE_CARD("sale-product-repeated", Warning, tr("Product stands twice"),
                         tr("The sale names a product of one season more than once, so it is not clear which "
                            "tariff and quota count. The first is taken. Keep one."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
};

void ProductRepeated::check(const Facts &facts, Findings &findings) const
{
    if (!facts.hasWorkspace)
        return;
    const auto name = [](const workspace::Product &one) {
        workspace::LocatedText both = one.code;
        if (!both.value.isEmpty())
            both.value += u'\n' + one.season.value;
        return both;
    };
    checkRepeated(*this, facts.setup.sale.products, name, findings);
}

QString ProductRepeated::words(const Facts &facts, const Finding &finding) const
{
    const workspace::Product &product = facts.setup.sale.products[finding.subject];
    return tr("Product %1 of season %2 stands in the sale more than once (lines %3).\n"
              "It is not clear which tariff counts; the first is taken.\n"
              "Keep one.")
        .arg(shown(product.code.value), shown(product.season.value),
             linesText(facts, finding.place, finding.others));
}

} // namespace

PASSERELLE_RULE(saleProductRepeated, ProductRepeated)

} // namespace passerelle::rules
