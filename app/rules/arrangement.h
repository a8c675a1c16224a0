// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/area.h"
#include "rules/checker.h"

#include <optional>

namespace passerelle::rules
{

/// Which findings are shown.
struct FindingsFilter {
    bool errors = true;
    bool warnings = true;
    bool notes = true;
    QString text;                  ///< in the message, the place or the rule's id, in any case
    bool accepted = true;          ///< those that the workspace accepts, behind the others
    std::optional<Area> area = {}; ///< those of one page alone

    bool takesAll() const { return errors && warnings && notes && text.isEmpty() && accepted && !area; }
    bool operator==(const FindingsFilter &) const = default;
};

/// What stands together under one heading.
enum class Grouping : quint8 { None, ByRule, ByPlace };

/// Findings that stand together. Its words are made when a view asks for them.
struct Section {
    const Rule *rule = nullptr; ///< by rule; otherwise nullptr
    document::Place place;      ///< by place: where its first finding stands
    qint32 sector = -1;         ///< by place: the row of the sector in the mapping, or -1
    quint32 first = 0;          ///< in Arrangement::rows
    quint32 count = 0;

    /// What stays the same from one check to the next.
    QString key(const Facts &facts) const;
    QString title(const Facts &facts) const;
};

/// Which findings are shown, in which order. Rows are indexes into result.findings(), and behind them into
/// result.accepted().
struct Arrangement {
    bool isAll = true; ///< everything in its order; then rows and sections are empty
    std::vector<quint32> rows;
    std::vector<Section> sections;
};

/// A finding by its row in an arrangement's sense.
const Finding &findingAt(const CheckResult &result, quint32 index);
/// How many there are: found and accepted.
quint32 allFindings(const CheckResult &result);

/// Indexes of those that the filter takes, in their order. Any thread.
std::vector<quint32> filtered(const CheckResult &result, const FindingsFilter &filter,
                              const CancelToken &cancel = {});
/// Any thread. Reads no message unless the filter has a text.
Arrangement arranged(const CheckResult &result, const FindingsFilter &filter, Grouping grouping,
                     const CancelToken &cancel = {});

} // namespace passerelle::rules
