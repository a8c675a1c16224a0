// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/cell_marks.h"

#include <algorithm>
#include <numeric>

namespace passerelle::rules
{

using mapping::CellMark;

namespace
{

/// Gathers marks. Most findings say which row they are of, so that no row is searched for.
class Marker
{
public:
    explicit Marker(const CheckResult &result) : m_mapping(result.facts()->mapping) {}

    void mark(const Finding &finding)
    {
        static const Rule *const missing = ruleById(u"mapping-member-missing");
        const bool isOfOne = finding.reach != Reach::Text;
        const qint32 row = isOfOne ? static_cast<qint32>(finding.subject) : kUnknown;
        if (isOfOne && finding.rule == missing) {
            const auto column = static_cast<qint32>(mapping::MappingModel::ServiceColumn + finding.detail);
            m_marks.push_back({row, column, static_cast<quint8>(finding.severity), 1});
            return;
        }
        mark(finding.place, finding.severity, row);
        for (const document::Place &place : finding.others)
            mark(place, finding.severity, row);
    }

    std::vector<CellMark> united()
    {
        sortByRow();
        std::size_t kept = 0;
        for (const CellMark &one : m_marks) {
            CellMark *const last = kept > 0 ? &m_marks[kept - 1] : nullptr;
            if (last && last->row == one.row && last->column == one.column) {
                last->severity = std::min(last->severity, one.severity);
                last->count += one.count;
            } else {
                m_marks[kept++] = one;
            }
        }
        m_marks.resize(kept);
        return std::move(m_marks);
    }

private:
    static constexpr qint32 kUnknown = -1;

    void mark(const document::Place &place, Severity severity, qint32 row)
    {
        if (place.buffer != document::Buffer::Mapping)
            return;
        const int column = row == kUnknown ? mapping::columnAt(m_mapping, place.range.offset, row)
                                           : mapping::columnIn(m_mapping, row, place.range.offset);
        if (column >= 0)
            m_marks.push_back({row, column, static_cast<quint8>(severity), 1});
    }

    /// Row by row, then by column: a sector has few marks, however many there are of all.
    void sortByRow()
    {
        std::vector<quint32> begins(m_mapping.sectors().size() + 1);
        for (const CellMark &one : m_marks)
            ++begins[static_cast<std::size_t>(one.row) + 1];
        std::partial_sum(begins.begin(), begins.end(), begins.begin());
        std::vector<CellMark> sorted(m_marks.size());
        std::vector<quint32> ends = begins;
        for (const CellMark &one : m_marks)
            sorted[ends[static_cast<std::size_t>(one.row)]++] = one;
        for (std::size_t row = 0; row + 1 < begins.size(); ++row) {
            std::sort(sorted.begin() + begins[row], sorted.begin() + begins[row + 1],
                      [](const CellMark &a, const CellMark &b) { return a.column < b.column; });
        }
        m_marks = std::move(sorted);
    }

    const mapping::Mapping &m_mapping;
    std::vector<CellMark> m_marks;
};

} // namespace

std::vector<CellMark> cellMarks(const CheckResult &result)
{
    Marker marker(result);
    for (const Finding &finding : result.findings())
        marker.mark(finding);
    return marker.united();
}

} // namespace passerelle::rules
