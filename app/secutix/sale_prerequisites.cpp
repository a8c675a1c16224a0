// SPDX-License-Identifier: GPL-3.0-or-later
#include "secutix/sale_prerequisites.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace passerelle::secutix
{

using workspace::Product;
using workspace::Sale;
using workspace::Setup;

namespace
{

struct SaleTexts {
    Q_DECLARE_TR_FUNCTIONS(SaleTexts)
};

const Product *productOf(const Setup &setup, const SaleSubject &subject)
{
    return setup.sale.product(subject.product, subject.season);
}

/// A large object is shown by its first character.
ByteRange beginning(ByteRange range) { return {range.offset, std::min(range.length, quint32{1})}; }

/// The word that the contingent and the interface must be tied to.
QString channelOf(const Setup &setup)
{
    return setup.sale.channelCode.value.isEmpty() ? QString(workspace::kChannelCode)
                                                  : setup.sale.channelCode.value;
}

QString orNothing(const QString &value) { return value.isEmpty() ? SaleTexts::tr("nothing") : value; }

template <workspace::LocatedText Sale::*member>
ByteRange placeOf(const Setup &setup, const SaleSubject &)
{
    return (setup.sale.*member).range;
}

template <workspace::LocatedText Sale::*member>
bool isFilled(const Setup &setup, const SaleSubject &)
{
    return !(setup.sale.*member).value.trimmed().isEmpty();
}

/// Tied to the channel, by its code as it is or as it will be once it is right. Where the thing itself
/// (`owner`) is missing, another prerequisite says so.
template <workspace::LocatedText Sale::*owner, workspace::LocatedText Sale::*channel>
bool isTied(const Setup &setup, const SaleSubject &)
{
    const QString &tiedTo = (setup.sale.*channel).value;
    return (setup.sale.*owner).value.trimmed().isEmpty() || tiedTo == channelOf(setup) ||
           tiedTo == workspace::kChannelCode;
}

ByteRange productPlace(const Setup &setup, const SaleSubject &subject)
{
    const Product *product = productOf(setup, subject);
    return product ? product->code.range : beginning(setup.sale.range);
}

template <auto member>
ByteRange productMemberPlace(const Setup &setup, const SaleSubject &subject)
{
    const Product *product = productOf(setup, subject);
    return product ? (product->*member).range : beginning(setup.sale.range);
}

bool isNamed(const SaleSubject &subject) { return !subject.product.isEmpty() && !subject.season.isEmpty(); }

constexpr std::array kPrerequisites{
    SalePrerequisite{
        QLatin1String("sale-channel-code"), SaleScope::SetUp,
        [](const Setup &setup, const SaleSubject &) {
            return setup.sale.channelCode.value == workspace::kChannelCode;
        },
        placeOf<&Sale::channelCode>,
        [](const Setup &setup, const SaleSubject &) {
            return SaleTexts::tr("The sales channel's code is %1, not exactly %2.\n"
                                 "SecuTix then finds no channel for Otipass controls, and no sale is made.\n"
                                 "Give the channel the code %2.")
                .arg(orNothing(setup.sale.channelCode.value), workspace::kChannelCode);
        }},
    SalePrerequisite{QLatin1String("sale-channel-type"), SaleScope::SetUp,
                     [](const Setup &setup, const SaleSubject &) {
                         return setup.sale.channelType.value == workspace::kChannelType;
                     },
                     placeOf<&Sale::channelType>,
                     [](const Setup &setup, const SaleSubject &) {
                         return SaleTexts::tr("The sales channel's type is %1, not %2.\n"
                                              "Controls are then not taken as sales.\n"
                                              "Make an external sales channel of the type %2.")
                             .arg(orNothing(setup.sale.channelType.value), workspace::kChannelType);
                     }},
    SalePrerequisite{QLatin1String("sale-contingent-missing"), SaleScope::SetUp,
                     isFilled<&Sale::contingentCode>, placeOf<&Sale::contingentCode>,
                     [](const Setup &, const SaleSubject &) {
                         return SaleTexts::tr("There is no external contingent.\n"
                                              "Controls have no seats to be sold from, so no sale is made.\n"
                                              "Create a contingent tied to the sales channel.");
                     }},
    SalePrerequisite{QLatin1String("sale-contingent-channel"), SaleScope::SetUp,
                     isTied<&Sale::contingentCode, &Sale::contingentChannel>,
                     placeOf<&Sale::contingentChannel>,
                     [](const Setup &setup, const SaleSubject &) {
                         return SaleTexts::tr("Contingent %1 is tied to %2, not to the sales channel %3.\n"
                                              "Otipass controls cannot use it, so no sale is made.\n"
                                              "Tie it to %3.")
                             .arg(setup.sale.contingentCode.value,
                                  orNothing(setup.sale.contingentChannel.value), channelOf(setup));
                     }},
    SalePrerequisite{QLatin1String("sale-contact-missing"), SaleScope::SetUp, isFilled<&Sale::contactNumber>,
                     placeOf<&Sale::contactNumber>,
                     [](const Setup &, const SaleSubject &) {
                         return SaleTexts::tr("There is no Otipass contact.\n"
                                              "An order needs somebody who buys, so no sale is made.\n"
                                              "Create the contact in SecuTix and enter its number.");
                     }},
    SalePrerequisite{QLatin1String("sale-pending-account"), SaleScope::SetUp,
                     [](const Setup &setup, const SaleSubject &subject) {
                         return !isFilled<&Sale::contactNumber>(setup, subject) ||
                                setup.sale.hasPaymentMode(QString(workspace::kPendingAccount));
                     },
                     [](const Setup &setup, const SaleSubject &) {
                         const auto &modes = setup.sale.paymentModes;
                         return modes.empty() ? setup.sale.contactNumber.range
                                              : ByteRange::between(modes.front().range.offset,
                                                                   modes.back().range.end());
                     },
                     [](const Setup &setup, const SaleSubject &) {
                         return SaleTexts::tr("Contact %1 may not pay by Pending account (%2).\n"
                                              "The order cannot be paid, so no sale is made.\n"
                                              "Allow it among the contact's payment modes.")
                             .arg(setup.sale.contactNumber.value, workspace::kPendingAccount);
                     }},
    SalePrerequisite{QLatin1String("sale-interface-missing"), SaleScope::SetUp,
                     isFilled<&Sale::interfaceCode>, placeOf<&Sale::interfaceCode>,
                     [](const Setup &, const SaleSubject &) {
                         return SaleTexts::tr("There is no external sales interface.\n"
                                              "Nothing turns controls into orders, so no sale is made.\n"
                                              "Create an interface tied to the sales channel.");
                     }},
    SalePrerequisite{QLatin1String("sale-interface-channel"), SaleScope::SetUp,
                     isTied<&Sale::interfaceCode, &Sale::interfaceChannel>, placeOf<&Sale::interfaceChannel>,
                     [](const Setup &setup, const SaleSubject &) {
                         return SaleTexts::tr("Interface %1 is tied to %2, not to the sales channel %3.\n"
                                              "It does not see Otipass controls, so no sale is made.\n"
                                              "Tie it to %3.")
                             .arg(setup.sale.interfaceCode.value,
                                  orNothing(setup.sale.interfaceChannel.value), channelOf(setup));
                     }},
    SalePrerequisite{QLatin1String("sale-mapping-incomplete"), SaleScope::Control,
                     [](const Setup &, const SaleSubject &subject) { return isNamed(subject); },
                     [](const Setup &setup, const SaleSubject &) { return beginning(setup.sale.range); },
                     [](const Setup &, const SaleSubject &) {
                         return SaleTexts::tr("The sector's mapping entry gives no season or no product.\n"
                                              "A sale needs both, so none is made.\n"
                                              "Fill them in on the mapping page.");
                     }},
    SalePrerequisite{QLatin1String("sale-product-missing"), SaleScope::Product,
                     [](const Setup &setup, const SaleSubject &subject) {
                         return !isNamed(subject) || productOf(setup, subject) != nullptr;
                     },
                     [](const Setup &setup, const SaleSubject &) { return beginning(setup.sale.range); },
                     [](const Setup &, const SaleSubject &subject) {
                         return SaleTexts::tr("SecuTix has no product %1 in season %2.\n"
                                              "Visitors are let in and no sale is made.\n"
                                              "Add the product to the sale's set-up or correct the mapping.")
                             .arg(subject.product, subject.season);
                     }},
    SalePrerequisite{QLatin1String("sale-product-family"), SaleScope::Product,
                     [](const Setup &setup, const SaleSubject &subject) {
                         const Product *product = productOf(setup, subject);
                         return !product || product->family.value == workspace::kOpenPassFamily;
                     },
                     productMemberPlace<&Product::family>,
                     [](const Setup &setup, const SaleSubject &subject) {
                         const Product *product = productOf(setup, subject);
                         return SaleTexts::tr(
                                    "Product %1 is of the family %2, not Open Pass (%3).\n"
                                    "Its tickets cannot be controlled many times, so no sale is made.\n"
                                    "Use a product of the family Open Pass.")
                             .arg(subject.product, orNothing(product ? product->family.value : QString()),
                                  workspace::kOpenPassFamily);
                     }},
    SalePrerequisite{QLatin1String("sale-product-no-tariff"), SaleScope::Product,
                     [](const Setup &setup, const SaleSubject &subject) {
                         const Product *product = productOf(setup, subject);
                         return !product || !product->tariff.value.trimmed().isEmpty();
                     },
                     [](const Setup &setup, const SaleSubject &subject) {
                         const Product *product = productOf(setup, subject);
                         return product && product->tariff.present ? product->tariff.range
                                                                   : productPlace(setup, subject);
                     },
                     [](const Setup &, const SaleSubject &subject) {
                         return SaleTexts::tr("Product %1 is mapped to no tariff.\n"
                                              "Visitors are let in and no sale is made.\n"
                                              "Map it to a tariff code in the access control interface.")
                             .arg(subject.product);
                     }},
    // Zero is a price (entry free of charge); no price is none, and would be sold at zero by mistake.
    SalePrerequisite{
        QLatin1String("sale-product-price"), SaleScope::Product,
        [](const Setup &setup, const SaleSubject &subject) {
            const Product *product = productOf(setup, subject);
            return !product || (product->price.present && product->price.value >= 0);
        },
        productMemberPlace<&Product::price>,
        [](const Setup &setup, const SaleSubject &subject) {
            const Product *product = productOf(setup, subject);
            if (product && product->price.present)
                return SaleTexts::tr("The price of product %1 is negative.\n"
                                     "Visitors are let in and no sale is made.\n"
                                     "Enter it as SecuTix has it.")
                    .arg(subject.product);
            return SaleTexts::tr("Product %1 has no price.\n"
                                 "Visitors are let in and no sale is made, since nobody knows for how much.\n"
                                 "Enter it as SecuTix has it.")
                .arg(subject.product);
        }},
    SalePrerequisite{QLatin1String("sale-quota-missing"), SaleScope::Product,
                     [](const Setup &setup, const SaleSubject &subject) {
                         const Product *product = productOf(setup, subject);
                         return !product || product->quota.value > 0;
                     },
                     productMemberPlace<&Product::quota>,
                     [](const Setup &setup, const SaleSubject &subject) {
                         return SaleTexts::tr("Contingent %1 has no quota on product %2.\n"
                                              "Visitors are let in and no sale is made.\n"
                                              "Give the contingent a quota on the product.")
                             .arg(orNothing(setup.sale.contingentCode.value), subject.product);
                     }},
    SalePrerequisite{QLatin1String("sale-quota-used-up"), SaleScope::Control,
                     [](const Setup &setup, const SaleSubject &subject) {
                         const Product *product = productOf(setup, subject);
                         return !product || product->quota.value <= 0 || !subject.quotaUsed ||
                                *subject.quotaUsed < product->quota.value;
                     },
                     productMemberPlace<&Product::quota>,
                     [](const Setup &setup, const SaleSubject &subject) {
                         const Product *product = productOf(setup, subject);
                         return SaleTexts::tr("The quota of %1 on product %2 is used up (%3 sold).\n"
                                              "Visitors are let in and no sale is made.\n"
                                              "Raise the quota in SecuTix and in the set-up.")
                             .arg(product ? product->quota.value : 0)
                             .arg(subject.product)
                             .arg(subject.quotaUsed.value_or(0));
                     }},
};

} // namespace

std::span<const SalePrerequisite> salePrerequisites() { return kPrerequisites; }

const SalePrerequisite *salePrerequisite(QStringView id)
{
    const auto found = std::find_if(kPrerequisites.begin(), kPrerequisites.end(),
                                    [id](const SalePrerequisite &one) { return id == one.id; });
    return found == kPrerequisites.end() ? nullptr : &*found;
}

} // namespace passerelle::secutix
