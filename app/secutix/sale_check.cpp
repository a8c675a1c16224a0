// SPDX-License-Identifier: GPL-3.0-or-later
#include "secutix/sale_check.h"

#include "base/wording.h"
#include "secutix/sale_prerequisites.h"

namespace passerelle::secutix
{

SaleCheck checkSale(const workspace::Setup &setup, const QString &season, const QString &product,
                    qint64 quotaUsed)
{
    const SaleSubject subject{season, product, quotaUsed};
    SaleCheck result;
    for (const SalePrerequisite &one : salePrerequisites()) {
        if (!one.holds(setup, subject))
            result.unmet.push_back(
                {one.id, Wording::ofLines(one.words(setup, subject)).sentence(), one.place(setup, subject)});
    }
    const workspace::Product *sold = setup.sale.product(product, season);
    if (!result.unmet.empty() || !sold)
        return result;

    SaleTerms terms;
    terms.channel = setup.sale.channelCode.value;
    terms.contact = setup.sale.contactNumber.value;
    terms.contingent = setup.sale.contingentCode.value;
    terms.season = season;
    terms.product = product;
    terms.tariff = sold->tariff.value;
    terms.price = sold->price.value;
    terms.vat = sold->vat.value;
    terms.quota = sold->quota.value;
    terms.quotaSeason = sold->season.value;
    terms.tariffPlace = sold->tariff.range;
    result.terms = std::move(terms);
    return result;
}

QString quotaSeason(const workspace::Setup &setup, const QString &season, const QString &product)
{
    const workspace::Product *sold = setup.sale.product(product, season);
    return sold ? sold->season.value : season;
}

} // namespace passerelle::secutix
