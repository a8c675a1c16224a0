// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/sale_terms.h"

#include "scan/device_and_door_step.h"
#include "scan/mapping_entry_step.h"
#include "scan/outcome_rules.h"
#include "scan/sector_step.h"

#include <algorithm>
#include <array>

namespace passerelle::scan
{

namespace
{

constexpr std::array kAboutTariff{QLatin1String("sale-mapping-incomplete"),
                                  QLatin1String("sale-product-missing"), QLatin1String("sale-product-family"),
                                  QLatin1String("sale-product-no-tariff"),
                                  QLatin1String("sale-product-price")};

/// Takes device, door, sector and entry as they stand now, for a scan that had none; the reason where they
/// fail.
QString findEntry(const std::shared_ptr<const rules::Facts> &facts, ledger::QueuedScan &queued)
{
    ScanContext context;
    context.facts = facts;
    ScanState state;
    state.scan.device = queued.scan.device;
    const DeviceAndDoorStep device;
    const SectorStep sector;
    const MappingEntryStep entry;
    for (const ImmediateStep *step :
         {static_cast<const ImmediateStep *>(&device), static_cast<const ImmediateStep *>(&sector),
          static_cast<const ImmediateStep *>(&entry)}) {
        const StepResult result = step->take(context, state);
        if (!result.passed)
            return result.reason;
    }
    queued.scan.door = state.door;
    queued.scan.sector = state.sector;
    queued.season = state.entry->season;
    queued.product = state.entry->product;
    queued.service = state.entry->service;
    return {};
}

ledger::ScanOutcome resolved(const std::shared_ptr<const rules::Facts> &facts, ledger::QueuedScan queued,
                             const ledger::QuotaUsed &quotaUsed)
{
    ledger::ScanOutcome result;
    result.scan = queued.scan;
    result.scan.outcome = QString(outcomeId(Outcome::LetInNoSale));
    if (queued.season.isEmpty() || queued.product.isEmpty()) {
        result.scan.reason = findEntry(facts, queued);
        if (!result.scan.reason.isEmpty())
            return result;
        result.scan.door = queued.scan.door;
        result.scan.sector = queued.scan.sector;
    }
    ledger::ControlRecord control;
    control.scanId = queued.scan.id;
    control.barcode = queued.barcode;
    control.season = queued.season;
    control.product = queued.product;
    control.service = queued.service;
    control.time = queued.scan.time;
    result.control = control;
    const QString season = secutix::quotaSeason(facts->setup, queued.season, queued.product);
    const auto check =
        secutix::checkSale(facts->setup, queued.season, queued.product, quotaUsed(queued.product, season));
    if (check.isMet()) {
        result.scan.outcome = QString(outcomeId(Outcome::LetInSaleMade));
        result.scan.reason.clear();
        result.sale = saleRecord(control, *check.terms);
    } else {
        result.scan.reason = QString(check.unmet.front().id);
    }
    return result;
}

} // namespace

ledger::ScanRecord scanRecord(const ScanState &state, const QString &workspaceId)
{
    ledger::ScanRecord record;
    record.id = state.scan.id;
    record.workspace = workspaceId;
    record.card = state.card.code;
    record.rawCode = shown(state.scan.cardCode);
    record.device = state.scan.device;
    record.door = state.door;
    record.sector = state.sector;
    record.time = state.scan.time;
    record.offline = !state.scan.online;
    return record;
}

ledger::SaleRecord saleRecord(const ledger::ControlRecord &control, const secutix::SaleTerms &terms)
{
    ledger::SaleRecord sale;
    sale.order.channel = terms.channel;
    sale.order.contact = terms.contact;
    sale.order.contingent = terms.contingent;
    sale.order.created = control.time;
    ledger::OrderLine line;
    line.barcode = control.barcode;
    line.season = terms.season;
    line.product = terms.product;
    line.tariff = terms.tariff;
    line.price = terms.price;
    line.vat = terms.vat;
    sale.lines.push_back(line);
    sale.limit = ledger::QuotaLimit{terms.product, terms.quotaSeason, terms.quota};
    return sale;
}

bool isAboutTariff(QLatin1String prerequisite)
{
    return std::any_of(kAboutTariff.begin(), kAboutTariff.end(),
                       [prerequisite](QLatin1String one) { return prerequisite == one; });
}

ledger::Resolver resolverOf(std::shared_ptr<const rules::Facts> facts)
{
    return [facts = std::move(facts)](const ledger::QueuedScan &queued, const ledger::QuotaUsed &quotaUsed) {
        return resolved(facts, queued, quotaUsed);
    };
}

} // namespace passerelle::scan
