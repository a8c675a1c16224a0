// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "scan/trace.h"

#include <functional>
#include <vector>

namespace passerelle::scan
{

/// How a step ended, and what it saw on the way.
struct StepResult {
    bool passed = true;
    QString reason;  ///< stable id where it failed
    QString message; ///< one sentence for support staff
    std::vector<Evidence> evidence;
    std::vector<rules::Repair> repairs;

    /// Adds something that was read, applied or made. Long or unprintable values are shown shortened.
    StepResult &note(const QString &label, const QString &value, std::optional<document::Place> place = {},
                     const QString &rule = {});
    /// Ends the step as passed.
    StepResult &pass(const QString &text);
    /// Ends the step as failed.
    StepResult &fail(const QString &reasonId, const QString &text);
    /// Ends the step as failed because of a problem.
    StepResult &fail(const Problem &problem);
};

/// Ends a step; called exactly once, at once or later, on the thread of the chain.
using StepEnd = std::function<void(StepResult)>;

/// A text as it can be shown in one line: control characters as their pictures, the end cut off after
/// 120 characters with the count behind it.
QString shown(const QString &text);

} // namespace passerelle::scan
