// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/step.h"

#include <QCoreApplication>

namespace passerelle::scan
{

/// Makes the barcode of this one control [P].
class ControlBarcodeStep final : public ImmediateStep
{
    Q_DECLARE_TR_FUNCTIONS(ControlBarcodeStep)
public:
    QLatin1String id() const override { return kControlBarcode; }
    QString title() const override { return tr("Control barcode"); }
    StepResult take(const ScanContext &context, ScanState &state) const override;
};

} // namespace passerelle::scan
