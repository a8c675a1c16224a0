// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/step.h"

#include <QCoreApplication>

namespace passerelle::scan
{

/// Reason of a scan that had no key to ask with; also the id of the rule that finds it missing.
inline constexpr QLatin1String kReasonNoPassword("connection-password-missing");

/// Builds the question from the connection, the entry and the API profile, and fetches the key.
class RequestStep final : public Step
{
    Q_DECLARE_TR_FUNCTIONS(RequestStep)
public:
    QLatin1String id() const override { return kRequest; }
    QString title() const override { return tr("Request"); }
    void run(const ScanContext &context, ScanState &state, const StepEnd &end) const override;

private:
    void fetchKey(const ScanContext &context, ScanState &state, StepResult result, const StepEnd &end) const;
};

} // namespace passerelle::scan
