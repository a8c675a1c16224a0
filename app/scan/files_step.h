// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/step.h"

#include <QCoreApplication>

namespace passerelle::scan
{

/// Writes the files of the ledger, where a folder was chosen.
class FilesStep final : public Step
{
    Q_DECLARE_TR_FUNCTIONS(FilesStep)
public:
    QLatin1String id() const override { return kFiles; }
    QString title() const override { return tr("Files"); }
    void run(const ScanContext &context, ScanState &state, const StepEnd &end) const override;
};

} // namespace passerelle::scan
