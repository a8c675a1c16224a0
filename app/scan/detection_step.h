// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/step.h"

#include <QCoreApplication>

namespace passerelle::scan
{

/// Is this an Otipass card? By length, checksum and content alone, on the device [P].
class DetectionStep final : public ImmediateStep
{
    Q_DECLARE_TR_FUNCTIONS(DetectionStep)
public:
    QLatin1String id() const override { return kDetection; }
    QString title() const override { return tr("Detection"); }
    StepResult take(const ScanContext &context, ScanState &state) const override;
};

} // namespace passerelle::scan
