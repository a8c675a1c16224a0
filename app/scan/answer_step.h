// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/step.h"

#include <QCoreApplication>

namespace passerelle::scan
{

/// Reads what came back by the API profile.
class AnswerStep final : public ImmediateStep
{
    Q_DECLARE_TR_FUNCTIONS(AnswerStep)
public:
    QLatin1String id() const override { return kAnswer; }
    QString title() const override { return tr("Answer"); }
    StepResult take(const ScanContext &context, ScanState &state) const override;
};

} // namespace passerelle::scan
