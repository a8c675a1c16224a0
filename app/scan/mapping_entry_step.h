// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/step.h"

#include <QCoreApplication>

namespace passerelle::scan
{

/// Reads the mapping as TNAC's parser would, and in it the entry of the sector.
class MappingEntryStep final : public ImmediateStep
{
    Q_DECLARE_TR_FUNCTIONS(MappingEntryStep)
public:
    QLatin1String id() const override { return kMappingEntry; }
    QString title() const override { return tr("Mapping entry"); }
    StepResult take(const ScanContext &context, ScanState &state) const override;

private:
    StepResult notJson(const ScanContext &context) const;
    StepResult missing(const ScanContext &context, const ScanState &state) const;
};

} // namespace passerelle::scan
