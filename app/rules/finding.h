// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/large_vector.h"
#include "document/edit.h"
#include "rules/places.h"

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

/// Whether a finding has a safe repair, where somebody has asked.
enum class HasSafe : quint8 { Unknown, No, Yes };

/// One mistake, kept small: there may be 100 000. Its words and repairs are made on demand by its rule,
/// against the facts it was found in (CheckResult does that).
struct Finding {
    const Rule *rule = nullptr;
    Severity severity = Severity::Error;
    HasSafe hasSafe = HasSafe::Unknown; ///< a repair that is safe
    document::Place place;              ///< the first and main place
    Places others;                      ///< further places that take part
    quint32 subject = 0;                ///< for the rule alone: an index or a node that the finding is about
    quint32 detail = 0;                 ///< likewise
};
using FindingList = LargeVector<Finding>;

} // namespace passerelle::rules
