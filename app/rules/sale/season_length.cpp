// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_kit.h"

namespace passerelle::rules
{

namespace
{

/// A season code has at most eight characters [S].
class SaleSeasonLength final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(SaleSeasonLength)
    PASSERELLE_RULE_CARD("sale-season-length", Error, tr("Season code of a product too long"),
                         tr("A season code of SecuTix has at most eight characters. A longer one cannot "
                            "exist there, so no sale is made. Look the code up in SecuTix."))

    void check(const Facts &facts, Findings &findings) const override;
    QString words(const Facts &facts, const Finding &finding) const override;
};

void SaleSeasonLength::check(const Facts &facts, Findings &findings) const
{
    if (!facts.hasWorkspace)
        return;
    const auto &products = facts.setup.sale.products;
    for (quint32 i = 0; i < products.size(); ++i) {
        if (products[i].season.value.trimmed().size() > 8)
            findings.add(*this, inWorkspace(products[i].season), i);
    }
}

QString SaleSeasonLength::words(const Facts &facts, const Finding &finding) const
{
    const workspace::Product &product = facts.setup.sale.products[finding.subject];
    return tr("The season code %1 of product %2 has more than eight characters.\n"
              "It cannot exist in SecuTix, so no sale is made.\n"
              "Look the code up there.")
        .arg(shown(product.season.value), shown(product.code.value));
}

} // namespace

PASSERELLE_RULE(saleSeasonLength, SaleSeasonLength)

} // namespace passerelle::rules
