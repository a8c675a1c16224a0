// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/requests.h"
#include "rules/facts.h"
#include "scan/scan_state.h"

#include <memory>

namespace passerelle::scan
{

/// What one scan leaves in the ledger's table of scans.
ledger::ScanRecord scanRecord(const ScanState &state, const QString &workspaceId);

/// The order with one ticket that SecuTix makes of a control [P].
ledger::SaleRecord saleRecord(const ledger::ControlRecord &control, const secutix::SaleTerms &terms);

/// Whether a prerequisite of a sale is judged by the step "tariff" (from product and season to the tariff)
/// rather than by the step "sale" (everything else, and the order itself).
bool isAboutTariff(QLatin1String prerequisite);

/// Makes control and sale of an offline scan exactly as the steps would have made them online: season and
/// product as they were kept at the scan, or, where there was no entry then, as the texts have them now. Any
/// thread.
ledger::Resolver resolverOf(std::shared_ptr<const rules::Facts> facts);

} // namespace passerelle::scan
