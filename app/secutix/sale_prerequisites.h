// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/byte_range.h"
#include "workspace/setup.h"

#include <QString>
#include <optional>
#include <span>

namespace passerelle::secutix
{

/// What a prerequisite is judged for. Set-up prerequisites look at none of it.
struct SaleSubject {
    QString season;
    QString product;
    /// Tickets already sold of the contingent on this product; nothing where nobody counted (a check of the
    /// text).
    std::optional<qint64> quotaUsed = {};
};

/// When a prerequisite can be judged.
enum class SaleScope : quint8 {
    SetUp,   ///< once for a workspace
    Product, ///< for each product and season that the mapping names
    Control  ///< only for one control: hangs on what was sold until then
};

/// One thing that must be there in SecuTix so that a control becomes a sale [P]. The list of them is the only
/// place that says what a sale needs: rules judge the text with it, the scan chain judges a control with it.
struct SalePrerequisite {
    /// Stable; the id of the rule that finds it unmet and the reason of a scan that failed for it.
    QLatin1String id;
    SaleScope scope = SaleScope::SetUp;
    /// True where it is met, and where another prerequisite of the list already covers what is missing
    /// (a product that is not there has no wrong family).
    bool (*holds)(const workspace::Setup &setup, const SaleSubject &subject) = nullptr;
    /// Where in the workspace's text it stands, or where it should stand.
    ByteRange (*place)(const workspace::Setup &setup, const SaleSubject &subject) = nullptr;
    /// For support staff, where it does not hold: what is wrong, what follows, what to do, a line each
    /// (Wording::ofLines()).
    QString (*words)(const workspace::Setup &setup, const SaleSubject &subject) = nullptr;
};

/// All of them, in the order of the vendor's procedure: channel, contingent, contact, interface, product,
/// quota.
std::span<const SalePrerequisite> salePrerequisites();
/// The one with that id, or nullptr.
const SalePrerequisite *salePrerequisite(QStringView id);

} // namespace passerelle::secutix
