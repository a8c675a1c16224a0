// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/cell_marks.h"

#include "mapping/mapping_model.h"

#include <algorithm>

namespace passerelle::rules
{

using mapping::CellMark;
using mapping::MappingModel;

namespace
{

class FoundMarks final : public mapping::CellMarks
{
public:
    explicit FoundMarks(FindingsByPlace findings) : m_findings(std::move(findings)) {}

    std::vector<CellMark> ofRow(qint32 row) const override
    {
        const json::Tree &tree = mapping().tree();
        const mapping::Sector &sector = mapping().sector(row);
        const json::NodeId last = sector.entry == json::kNoNode ? sector.key : sector.entry;
        std::vector<CellMark> marks;
        m_findings.forEach(tree.node(sector.key).offset, tree.node(last).range().end(),
                           [&](const Finding &finding, ByteRange range) {
                               if (rowOf(finding, range) == row)
                                   add(marks, row, columnOf(finding, row, range), finding.severity);
                               return true;
                           });
        std::sort(marks.begin(), marks.end(),
                  [](const CellMark &a, const CellMark &b) { return a.column < b.column; });
        return marks;
    }

    std::vector<CellMark> sums() const override
    {
        std::vector<CellMark> all(mapping().sectors().size());
        const auto count = [this, &all](const Finding &finding, const document::Place &place) {
            if (place.buffer != document::Buffer::Mapping)
                return;
            if (const qint32 row = rowOf(finding, place.range); row >= 0)
                countIn(all[static_cast<std::size_t>(row)], finding.severity);
        };
        for (const Finding &finding : m_findings.result().findings()) {
            count(finding, finding.place);
            for (const document::Place &other : finding.others)
                count(finding, other);
        }
        std::vector<CellMark> sums;
        for (std::size_t row = 0; row < all.size(); ++row) {
            if (all[row].count > 0)
                sums.push_back({static_cast<qint32>(row), MappingModel::FindingsColumn, all[row].severity,
                                all[row].count});
        }
        return sums;
    }

private:
    const mapping::Mapping &mapping() const { return m_findings.result().facts()->mapping; }

    /// Most findings say which row they are of, so that none is searched for.
    qint32 rowOf(const Finding &finding, ByteRange range) const
    {
        return finding.reach == Reach::Text ? mapping().sectorAt(range.offset)
                                            : static_cast<qint32>(finding.subject);
    }
    qint32 columnOf(const Finding &finding, qint32 row, ByteRange range) const
    {
        static const Rule *const missing = ruleById(u"mapping-member-missing");
        return finding.rule == missing && finding.reach != Reach::Text
                   ? static_cast<qint32>(MappingModel::ServiceColumn + finding.detail)
                   : mapping::columnIn(mapping(), row, range.offset);
    }
    static void countIn(CellMark &mark, Severity severity)
    {
        mark.severity = mark.count == 0 ? static_cast<quint8>(severity)
                                        : std::min(mark.severity, static_cast<quint8>(severity));
        ++mark.count;
    }
    static void add(std::vector<CellMark> &marks, qint32 row, qint32 column, Severity severity)
    {
        auto at = std::find_if(marks.begin(), marks.end(),
                               [column](const CellMark &one) { return one.column == column; });
        if (at == marks.end())
            at = marks.insert(at, {row, column, 0, 0});
        countIn(*at, severity);
    }

    FindingsByPlace m_findings;
};

} // namespace

std::shared_ptr<const mapping::CellMarks> cellMarks(const FindingsByPlace &findings)
{
    return std::make_shared<const FoundMarks>(findings);
}

} // namespace passerelle::rules
