// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/large_vector.h"
#include "document/edit.h"
#include "rules/places.h"
#include "rules/rule_ref.h"

#include <QString>
#include <vector>

namespace passerelle::rules
{

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

/// What a finding follows from, and how long it holds.
enum class Reach : quint8 {
    Text,   ///< anything: looked for again after each change
    Sector, ///< one sector alone, whose row is its `subject`: holds as long as the sector stays as it is
    SectorRepair, ///< likewise, and so does whether its repair is safe
    SectorSetup   ///< likewise, as long as the workspace's text stays as it is too
};

/// One mistake, kept small: there may be 300 000. Its words and repairs are made on demand by its rule,
/// against the facts it was found in (CheckResult does that).
struct Finding {
    RuleRef rule;
    Severity severity = Severity::Error;
    HasSafe hasSafe : 4 = HasSafe::Unknown; ///< a repair that is safe
    Reach reach : 4 = Reach::Text;
    document::Place place; ///< the first and main place
    Places others;         ///< further places that take part
    quint32 subject = 0;   ///< for the rule alone: an index or a node that the finding is about
    quint32 detail = 0;    ///< likewise
};
static_assert(sizeof(Finding) == 36);
using FindingList = LargeVector<Finding>;

} // namespace passerelle::rules
