// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// A price or a VAT that cannot be.
class ProductPrice final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(ProductPrice)
    PASSERELLE_RULE_CARD("sale-product-price", Warning, tr("Price of a product"),
                         tr("The price (amount x 100) and the VAT (per cent x 100) go into the file that the "
                            "sale is made from. Without a price SecuTix takes the tariff's, if it takes the "
                            "line at all; a negative one is refused. Enter both as SecuTix has them."))

    void check(const Facts &facts, Findings &findings) const override;
    QString message(const Facts &facts, const Finding &finding) const override;
};

void ProductPrice::check(const Facts &facts, Findings &findings) const
{
    if (!facts.hasWorkspace)
        return;
    const auto &products = facts.setup.sale.products;
    for (quint32 i = 0; i < products.size(); ++i) {
        const workspace::Product &product = products[i];
        if (!product.price.present || product.price.value < 0)
            findings.add(*this, inWorkspace(product.price), i, 0);
        if (product.vat.present && (product.vat.value < 0 || product.vat.value > 10000))
            findings.add(*this, inWorkspace(product.vat), i, 1);
    }
}

QString ProductPrice::message(const Facts &facts, const Finding &finding) const
{
    const workspace::Product &product = facts.setup.sale.products[finding.subject];
    const QString code = shown(product.code.value);
    if (finding.detail == 1) {
        return tr("The VAT of product %1 is %2 per cent x 100, which cannot be. The sale may be refused. "
                  "Enter it as SecuTix "
                  "has it.")
            .arg(code, QString::number(product.vat.value));
    }
    if (!product.price.present)
        return tr("Product %1 has no price. The sale may be refused, or made at another price. Enter it as "
                  "SecuTix has "
                  "it.")
            .arg(code);
    return tr("The price of product %1 is negative. The sale is refused. Enter it as SecuTix has it.")
        .arg(code);
}

} // namespace

PASSERELLE_RULE(saleProductPrice, ProductPrice)

} // namespace passerelle::rules
