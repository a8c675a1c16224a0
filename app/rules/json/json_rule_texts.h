// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/finding.h"
#include "json/deviation.h"

namespace passerelle::rules
{

/// The words of one kind of deviation, untranslated (context JsonRule).
struct JsonRuleText {
    json::DeviationKind kind;
    QLatin1String id;
    Severity severity;
    const char *title;
    const char *explanation;
    const char *message; ///< %1 is what stands there, %2 its line
    const char *repair;  ///< label of the mend
};

const JsonRuleText &jsonRuleText(json::DeviationKind kind);

} // namespace passerelle::rules
