// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sale/prerequisite_repairs.h"

#include "base/nearness.h"
#include "mapping/mapping_edits.h"
#include "rules/rule_kit.h"
#include "workspace/setup_edits.h"

namespace passerelle::rules
{

using secutix::SaleSubject;
using workspace::ProductField;
using workspace::SaleField;

namespace
{

struct PrerequisiteRepairs {
    Q_DECLARE_TR_FUNCTIONS(PrerequisiteRepairs)
};

/// A word that must stand there to the letter. Where only its case or spaces are wrong there is no choice.
Repair word(const QString &now, QLatin1String wanted, const document::Edit &edit)
{
    const bool isSame = now.trimmed().compare(wanted, Qt::CaseInsensitive) == 0;
    return repair(PrerequisiteRepairs::tr("Write %1").arg(wanted), edit.replacements,
                  isSame ? Safety::Safe : Safety::Choice);
}

Repair setField(const Facts &facts, SaleField field, const QString &now, QLatin1String wanted)
{
    return word(now, wanted, workspace::setSaleField(facts.setup, field, wanted));
}

Repair tie(const Facts &facts, SaleField field)
{
    const QString code = facts.setup.sale.channelCode.value;
    const QString channel = code.isEmpty() ? QString(workspace::kChannelCode) : code;
    return repair(PrerequisiteRepairs::tr("Tie it to %1").arg(shown(channel)),
                  workspace::setSaleField(facts.setup, field, channel).replacements, Safety::Choice);
}

/// Products of the sale that the mapping may have meant, and the one that it names.
std::vector<Repair> products(const Facts &facts, const Finding &finding, const SaleSubject &subject)
{
    std::vector<Repair> result;
    result.push_back(
        repair(workspace::addProduct(facts.setup, subject.product, subject.season), Safety::Choice));
    const auto row = static_cast<qint32>(finding.subject);
    for (const workspace::Product &product : facts.setup.sale.products) {
        const bool isNear = editDistance(product.code.value.toUtf8(), subject.product.toUtf8(), 2) <= 2 &&
                            (product.season.value.isEmpty() || product.season.value == subject.season);
        if (isNear && finding.others.empty()) {
            result.push_back(repair(
                mapping::setField(facts.mapping, row, mapping::EntryField::Product, product.code.value),
                Safety::Choice));
        }
    }
    return result;
}

/// The prices that products of the same tariff have, and none to pay.
std::vector<Repair> prices(const Facts &facts, const Finding &finding)
{
    const auto &all = facts.setup.sale.products;
    const workspace::Product &product = all[finding.subject];
    const auto set = [&](const QString &label, qint64 price) {
        return repair(label,
                      workspace::setProductField(facts.setup, static_cast<int>(finding.subject),
                                                 ProductField::Price, QString::number(price))
                          .replacements,
                      Safety::Choice);
    };
    std::vector<Repair> result;
    QList<qint64> offered{0};
    for (const workspace::Product &other : all) {
        const bool isAlike = !product.tariff.value.isEmpty() && other.tariff.value == product.tariff.value;
        if (!isAlike || !other.price.present || other.price.value < 0 || offered.contains(other.price.value))
            continue;
        offered.append(other.price.value);
        result.push_back(
            set(PrerequisiteRepairs::tr("Take the price of product %1").arg(shown(other.code.value)),
                other.price.value));
    }
    result.push_back(set(PrerequisiteRepairs::tr("Entry is free: write the price 0"), 0));
    return result;
}

} // namespace

std::vector<Repair> prerequisiteRepairs(QLatin1String id, const Facts &facts, const Finding &finding,
                                        const SaleSubject &subject)
{
    const workspace::Sale &sale = facts.setup.sale;
    if (id == QLatin1String("sale-channel-code"))
        return {setField(facts, SaleField::ChannelCode, sale.channelCode.value, workspace::kChannelCode)};
    if (id == QLatin1String("sale-channel-type"))
        return {setField(facts, SaleField::ChannelType, sale.channelType.value, workspace::kChannelType)};
    if (id == QLatin1String("sale-contingent-channel"))
        return {tie(facts, SaleField::ContingentChannel)};
    if (id == QLatin1String("sale-interface-channel"))
        return {tie(facts, SaleField::InterfaceChannel)};
    if (id == QLatin1String("sale-pending-account")) {
        return {repair(PrerequisiteRepairs::tr("Allow Pending account"),
                       workspace::setPaymentMode(facts.setup, workspace::kPendingAccount, true).replacements,
                       Safety::Choice)};
    }
    if (id == QLatin1String("sale-product-missing"))
        return products(facts, finding, subject);
    if (id == QLatin1String("sale-product-price"))
        return prices(facts, finding);
    if (id == QLatin1String("sale-product-family")) {
        const int index = static_cast<int>(finding.subject);
        return {word(sale.products[finding.subject].family.value, workspace::kOpenPassFamily,
                     workspace::setProductField(facts.setup, index, ProductField::Family,
                                                workspace::kOpenPassFamily))};
    }
    return {};
}

} // namespace passerelle::rules
