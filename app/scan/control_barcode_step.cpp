// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/control_barcode_step.h"

#include "otipass/api_profile.h"
#include "secutix/control_barcode.h"

namespace passerelle::scan
{

StepResult ControlBarcodeStep::take(const ScanContext &context, ScanState &state) const
{
    StepResult result;
    const QString pattern = context.api->timestampFormat.isEmpty() ? QString(secutix::kDefaultTimestamp)
                                                                   : context.api->timestampFormat;
    result.note(tr("Card number"), state.card.code);
    result.note(tr("Time, UTC"), state.scan.time.toUTC().toString(Qt::ISODateWithMs));
    result.note(tr("Format of the time stamp"), pattern);
    const auto barcode = secutix::controlBarcode(state.card.code, state.scan.time, pattern);
    if (!barcode)
        return result.fail(barcode.error());
    ledger::ControlRecord control;
    control.scanId = state.scan.id;
    control.barcode = *barcode;
    control.time = state.scan.time;
    if (state.entry) {
        control.season = state.entry->season;
        control.product = state.entry->product;
        control.service = state.entry->service;
    }
    state.control = control;
    result.note(tr("Barcode"), *barcode, {},
                tr("OTI, card number and time stamp; season and product are stored with it."));
    if (state.scan.online)
        return result.pass(tr("Control %1.").arg(*barcode));
    return result.pass(tr("Control %1 is stored by the synchronisation.").arg(*barcode));
}

} // namespace passerelle::scan
