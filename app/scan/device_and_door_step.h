// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/step.h"

#include <QCoreApplication>

namespace passerelle::scan
{

/// Finds the device in the plan and the door that it is linked to [P].
class DeviceAndDoorStep final : public ImmediateStep
{
    Q_DECLARE_TR_FUNCTIONS(DeviceAndDoorStep)
public:
    QLatin1String id() const override { return kDeviceAndDoor; }
    QString title() const override { return tr("Device and door"); }
    StepResult take(const ScanContext &context, ScanState &state) const override;
};

} // namespace passerelle::scan
