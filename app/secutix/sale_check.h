// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/byte_range.h"
#include "workspace/setup.h"

#include <QString>
#include <optional>
#include <vector>

namespace passerelle::secutix
{

/// On what terms a control is sold: everything that an order and its line need beside the control itself.
struct SaleTerms {
    QString channel;
    QString contact;
    QString contingent;
    QString season;
    QString product;
    QString tariff;
    qint64 price = 0; ///< amount x 100; 0 where the set-up gives none (SecuTix then takes the tariff's)
    int vat = 0;      ///< per cent x 100
    qint64 quota = 0; ///< of the contingent on the product
    /// Season that the quota is counted for; empty where the product is set up for any season.
    QString quotaSeason;
    ByteRange tariffPlace; ///< in the workspace's text
};

/// A prerequisite that does not hold, for this control.
struct UnmetPrerequisite {
    QLatin1String id; ///< also the id of the rule, where one exists
    QString message;
    ByteRange place; ///< in the workspace's text
};

/// Either terms, or why there are none; never both.
struct SaleCheck {
    std::optional<SaleTerms> terms;
    std::vector<UnmetPrerequisite> unmet; ///< in the order of the vendor's procedure

    bool isMet() const { return terms.has_value(); }
};

/// Whether a control with this season and product becomes a sale. `quotaUsed` counts the tickets sold so far.
SaleCheck checkSale(const workspace::Setup &setup, const QString &season, const QString &product,
                    qint64 quotaUsed);

/// The season that the product's quota is counted for: its own, or empty where it is set up for any season.
/// For asking the ledger how much is used before checkSale().
QString quotaSeason(const workspace::Setup &setup, const QString &season, const QString &product);

} // namespace passerelle::secutix
