// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// A VAT that cannot be.
class ProductVat final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(ProductVat)
    PASSERELLE_RULE_CARD(
        "sale-product-vat", Warning, tr("VAT of a product"),
        tr("The VAT (per cent x 100) goes into the file that the sale is made from. One below "
           "zero or above 100 per cent cannot be, and the sale may be refused. Enter it as "
           "SecuTix has it."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
};

void ProductVat::check(const Facts &facts, Findings &findings) const
{
    if (!facts.hasWorkspace)
        return;
    const auto &products = facts.setup.sale.products;
    for (quint32 i = 0; i < products.size(); ++i) {
        const Located<int> &vat = products[i].vat;
        if (vat.present && (vat.value < 0 || vat.value > 10000))
            findings.add(*this, inWorkspace(vat), i);
    }
}

QString ProductVat::words(const Facts &facts, const Finding &finding) const
{
    const workspace::Product &product = facts.setup.sale.products[finding.subject];
    return tr("The VAT of product %1 is %2 per cent x 100, which cannot be.\n"
              "The sale may be refused.\n"
              "Enter it as SecuTix has it.")
        .arg(shown(product.code.value), QString::number(product.vat.value));
}

} // namespace

PASSERELLE_RULE(saleProductVat, ProductVat)

} // namespace passerelle::rules
