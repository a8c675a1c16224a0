// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/step.h"

#include <QCoreApplication>

namespace passerelle::scan
{

/// Makes the order with one ticket, if everything is there that SecuTix needs [P], and stores it with its
/// control.
class SaleStep final : public Step
{
    Q_DECLARE_TR_FUNCTIONS(SaleStep)
public:
    QLatin1String id() const override { return kSale; }
    QString title() const override { return tr("Sale"); }
    void run(const ScanContext &context, ScanState &state, const StepEnd &end) const override;

private:
    void sell(const ScanContext &context, ScanState &state, qint64 used, const StepEnd &end) const;
    static StepResult stored(const ScanContext &context, const ScanState &state, StepResult result);
};

} // namespace passerelle::scan
