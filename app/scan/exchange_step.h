// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/step.h"

#include <QCoreApplication>

namespace passerelle::scan
{

/// Sends the question and waits for what comes back.
class ExchangeStep final : public Step
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeStep)
public:
    QLatin1String id() const override { return kExchange; }
    QString title() const override { return tr("Exchange"); }
    void run(const ScanContext &context, ScanState &state, const StepEnd &end) const override;
};

} // namespace passerelle::scan
