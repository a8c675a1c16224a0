// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/cell_marks.h"

#include "rules/sector_rule.h"

#include <algorithm>

namespace passerelle::rules
{

using mapping::CellMark;

static void mark(const CheckResult &result, const document::Place &place, Severity severity,
                 std::vector<CellMark> &marks)
{
    if (place.buffer != document::Buffer::Mapping)
        return;
    qint32 row = -1;
    const int column = mapping::columnAt(result.facts()->mapping, place.range.offset, row);
    if (column >= 0)
        marks.push_back({row, column, static_cast<quint8>(severity), 1});
}

static void unite(std::vector<CellMark> &marks)
{
    const auto cell = [](const CellMark &one) { return std::pair(one.row, one.column); };
    std::sort(marks.begin(), marks.end(),
              [&](const CellMark &a, const CellMark &b) { return cell(a) < cell(b); });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (i > 0 && cell(marks[i]) == cell(marks[kept - 1])) {
            marks[kept - 1].severity = std::min(marks[kept - 1].severity, marks[i].severity);
            marks[kept - 1].count += marks[i].count;
        } else {
            marks[kept++] = marks[i];
        }
    }
    marks.resize(kept);
}

std::vector<CellMark> cellMarks(const CheckResult &result)
{
    static const Rule *const missing = ruleById(u"mapping-member-missing");
    std::vector<CellMark> marks;
    for (const Finding &finding : result.findings()) {
        if (finding.rule == missing && finding.subject != SectorRule::kTop) {
            const auto column = static_cast<qint32>(mapping::MappingModel::ServiceColumn + finding.detail);
            marks.push_back(
                {static_cast<qint32>(finding.subject), column, static_cast<quint8>(finding.severity), 1});
            continue;
        }
        mark(result, finding.place, finding.severity, marks);
        for (const document::Place &place : finding.others)
            mark(result, place, finding.severity, marks);
    }
    unite(marks);
    return marks;
}

} // namespace passerelle::rules
