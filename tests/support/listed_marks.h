// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/mapping_model.h"

#include <algorithm>
#include <memory>

namespace passerelle::test
{

/// Marks of cells that a test writes down, sorted by row, then column.
class ListedMarks final : public mapping::CellMarks
{
public:
    explicit ListedMarks(std::vector<mapping::CellMark> marks) : m_marks(std::move(marks)) {}

    std::vector<mapping::CellMark> ofRow(qint32 row) const override
    {
        std::vector<mapping::CellMark> marks;
        std::copy_if(m_marks.begin(), m_marks.end(), std::back_inserter(marks),
                     [row](const mapping::CellMark &one) { return one.row == row; });
        return marks;
    }
    std::vector<mapping::CellMark> sums() const override
    {
        std::vector<mapping::CellMark> sums;
        for (const mapping::CellMark &one : m_marks) {
            if (sums.empty() || sums.back().row != one.row)
                sums.push_back({one.row, mapping::MappingModel::FindingsColumn, one.severity, 0});
            sums.back().severity = std::min(sums.back().severity, one.severity);
            sums.back().count += one.count;
        }
        return sums;
    }

private:
    std::vector<mapping::CellMark> m_marks;
};

inline std::shared_ptr<const mapping::CellMarks> listedMarks(std::vector<mapping::CellMark> marks)
{
    return std::make_shared<const ListedMarks>(std::move(marks));
}

} // namespace passerelle::test
