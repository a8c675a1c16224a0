// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "scan/trace.h"

namespace passerelle::cli
{

/// One line a step, the evidence of the step that failed, and the outcome as the last line.
void printTrace(const World &world, const scan::Trace &trace);
/// resources/schemas/scan-output.schema.json
void printTraceAsJson(const World &world, const scan::Trace &trace);

} // namespace passerelle::cli
