// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/step.h"

#include <QCoreApplication>

namespace passerelle::scan
{

/// From the product code to the tariff that the sale is made on [P].
class TariffStep final : public ImmediateStep
{
    Q_DECLARE_TR_FUNCTIONS(TariffStep)
public:
    QLatin1String id() const override { return kTariff; }
    QString title() const override { return tr("Tariff"); }
    StepResult take(const ScanContext &context, ScanState &state) const override;
};

} // namespace passerelle::scan
