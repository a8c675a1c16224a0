// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/step.h"

#include <QCoreApplication>

namespace passerelle::scan
{

/// The door must lead into exactly one sector: its code is how the mapping entry is found [P].
class SectorStep final : public ImmediateStep
{
    Q_DECLARE_TR_FUNCTIONS(SectorStep)
public:
    QLatin1String id() const override { return kSector; }
    QString title() const override { return tr("Sector"); }
    StepResult take(const ScanContext &context, ScanState &state) const override;
};

} // namespace passerelle::scan
