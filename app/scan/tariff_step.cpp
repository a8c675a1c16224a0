// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/tariff_step.h"

#include "scan/finding_lookup.h"
#include "scan/sale_terms.h"

#include <algorithm>

namespace passerelle::scan
{

StepResult TariffStep::take(const ScanContext &context, ScanState &state) const
{
    StepResult result;
    const ledger::ControlRecord &control = *state.control;
    const mapping::Mapping &mapping = context.facts->mapping;
    const mapping::Sector &sector = mapping.sectors()[std::size_t(state.entry->sector)];
    result.note(tr("Season"), control.season, inMapping(mapping.range(sector, mapping::EntryField::Season)),
                tr("Season and product are mandatory for a sale."));
    result.note(tr("Product"), control.product,
                inMapping(mapping.range(sector, mapping::EntryField::Product)));
    const auto check = secutix::checkSale(context.setup(), control.season, control.product, 0);
    const auto unmet = std::find_if(check.unmet.begin(), check.unmet.end(),
                                    [](const auto &one) { return isAboutTariff(one.id); });
    if (unmet != check.unmet.end()) {
        const document::Place place = inWorkspace(unmet->place);
        result.note(tr("Looked for"), QString(unmet->id), place,
                    tr("The access control interface maps each product code to a tariff code."));
        result.repairs = repairsOf(context.check, unmet->id);
        return result.fail(QString(unmet->id), unmet->message);
    }
    const workspace::Product *product = context.setup().sale.product(control.product, control.season);
    result.note(tr("Tariff"), product->tariff.value, inWorkspace(product->tariff.range),
                tr("The access control interface maps each product code to a tariff code."));
    return result.pass(tr("Product %1 is sold at tariff %2.").arg(control.product, product->tariff.value));
}

} // namespace passerelle::scan
