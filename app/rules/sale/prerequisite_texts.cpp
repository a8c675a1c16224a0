// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sale/prerequisite_texts.h"

#include <QtGlobal>
#include <algorithm>
#include <array>

namespace passerelle::rules
{

// clang-format off
static constexpr std::array kTexts{
    PrerequisiteText{QLatin1String("sale-channel-code"),
     QT_TRANSLATE_NOOP("PrerequisiteRule", "Code of the sales channel"),
     QT_TRANSLATE_NOOP("PrerequisiteRule",
                       "SecuTix finds the sales channel for Otipass controls by its code, which must be exactly OTIPASS. "
                       "With another code visitors are let in and no sale is made. Give the channel this code.")},
    PrerequisiteText{QLatin1String("sale-channel-type"),
     QT_TRANSLATE_NOOP("PrerequisiteRule", "Type of the sales channel"),
     QT_TRANSLATE_NOOP("PrerequisiteRule",
                       "The channel must be an external sales channel of the type STX_File, or controls are not taken as "
                       "sales: visitors are let in and nobody is paid. Make a channel of this type.")},
    PrerequisiteText{QLatin1String("sale-contingent-missing"),
     QT_TRANSLATE_NOOP("PrerequisiteRule", "No external contingent"),
     QT_TRANSLATE_NOOP("PrerequisiteRule",
                       "Sales are made from an external contingent tied to the channel; its name and code do not matter. "
                       "Without one visitors are let in and no sale is made. Create it in SecuTix and enter its code.")},
    PrerequisiteText{QLatin1String("sale-contingent-channel"),
     QT_TRANSLATE_NOOP("PrerequisiteRule", "Contingent tied to another channel"),
     QT_TRANSLATE_NOOP("PrerequisiteRule",
                       "The contingent must be tied to the sales channel of Otipass. Otherwise visitors are let in and "
                       "no sale is made. Tie it to the channel.")},
    PrerequisiteText{QLatin1String("sale-contact-missing"),
     QT_TRANSLATE_NOOP("PrerequisiteRule", "No Otipass contact"),
     QT_TRANSLATE_NOOP("PrerequisiteRule",
                       "Each order needs a contact that buys. Without it visitors are let in and no sale is made. Create "
                       "the contact in SecuTix and enter its number.")},
    PrerequisiteText{QLatin1String("sale-pending-account"),
     QT_TRANSLATE_NOOP("PrerequisiteRule", "Contact may not pay by Pending account"),
     QT_TRANSLATE_NOOP("PrerequisiteRule",
                       "Orders for Otipass entries are paid by Pending account, which the contact must be allowed. "
                       "Otherwise visitors are let in and no sale is made. Allow it among the contact's payment modes.")},
    PrerequisiteText{QLatin1String("sale-interface-missing"),
     QT_TRANSLATE_NOOP("PrerequisiteRule", "No external sales interface"),
     QT_TRANSLATE_NOOP("PrerequisiteRule",
                       "An external interface tied to the channel turns controls into orders. Without it visitors are let "
                       "in and no sale is made. Create it in SecuTix and enter its code.")},
    PrerequisiteText{QLatin1String("sale-interface-channel"),
     QT_TRANSLATE_NOOP("PrerequisiteRule", "Interface tied to another channel"),
     QT_TRANSLATE_NOOP("PrerequisiteRule",
                       "The external interface must be tied to the sales channel of Otipass. Otherwise it does not see "
                       "the controls, visitors are let in and no sale is made. Tie it to the channel.")},
    PrerequisiteText{QLatin1String("sale-product-missing"),
     QT_TRANSLATE_NOOP("PrerequisiteRule", "Product of the mapping not in the sale"),
     QT_TRANSLATE_NOOP("PrerequisiteRule",
                       "The sale is made on the season and the product that the mapping names. Where SecuTix does not "
                       "have them, visitors are let in and no sale is made. Add the product, or correct the mapping.")},
    PrerequisiteText{QLatin1String("sale-product-family"),
     QT_TRANSLATE_NOOP("PrerequisiteRule", "Product of another family"),
     QT_TRANSLATE_NOOP("PrerequisiteRule",
                       "Entries need a product of the family Open Pass, since a card can be controlled many times. With "
                       "another family visitors are let in and no sale is made. Use a product of this family.")},
    PrerequisiteText{QLatin1String("sale-product-no-tariff"),
     QT_TRANSLATE_NOOP("PrerequisiteRule", "Product without a tariff"),
     QT_TRANSLATE_NOOP("PrerequisiteRule",
                       "The access control interface must map each product to a tariff code, from which the order is "
                       "made. Without it visitors are let in and no sale is made. Map the product to a tariff.")},
    PrerequisiteText{QLatin1String("sale-product-price"),
     QT_TRANSLATE_NOOP("PrerequisiteRule", "Price of a product"),
     QT_TRANSLATE_NOOP("PrerequisiteRule",
                       "Each ticket is sold at the price (amount x 100) of its product, 0 where entry is free. Without a "
                       "price, or with a negative one, visitors are let in and no sale is made. Enter it as SecuTix has it.")},
    PrerequisiteText{QLatin1String("sale-quota-missing"),
     QT_TRANSLATE_NOOP("PrerequisiteRule", "No quota on the product"),
     QT_TRANSLATE_NOOP("PrerequisiteRule",
                       "The contingent needs a quota on the product. Without it visitors are let in and no sale is made. "
                       "Give the contingent a quota in SecuTix, and enter it.")},
};
// clang-format on

const PrerequisiteText &prerequisiteText(QLatin1String id)
{
    static constexpr PrerequisiteText none{QLatin1String(), "", ""};
    const auto *const found = std::find_if(kTexts.begin(), kTexts.end(),
                                           [id](const PrerequisiteText &one) { return one.id == id; });
    return found == kTexts.end() ? none : *found;
}

} // namespace passerelle::rules
