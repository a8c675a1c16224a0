// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/edit.h"

#include <QString>
#include <vector>

namespace passerelle::rules
{

class Rule;

/// Error: scans or sales will fail. Warning: probably wrong. Note: worth knowing.
enum class Severity : quint8 { Error, Warning, Note };

/// Stable words for files: "error", "warning", "note".
QLatin1String severityId(Severity severity);

/// A change that would put a finding right.
struct Repair {
    QString label;       ///< what it does, in words, with the values in it
    document::Edit edit; ///< its name is the label
    bool safe = false;   ///< meaning kept and only one way to do it; otherwise the operator must choose
};

/// One mistake, kept small: there may be 100 000. Its words and repairs are made on demand by its rule,
/// against the facts it was found in (CheckResult does that).
struct Finding {
    const Rule *rule = nullptr;
    Severity severity = Severity::Error;
    document::Place place;               ///< the first and main place
    std::vector<document::Place> others; ///< further places that take part
    quint32 subject = 0;                 ///< for the rule alone: an index or a node that the finding is about
    quint32 detail = 0;                  ///< likewise
};

} // namespace passerelle::rules
