// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/cell_marks.h"
#include "rules/findings_by_place.h"

#include <memory>

namespace passerelle::rules
{

/// What the findings say about each cell of the mapping's table, for MappingModel::setMarks(): all places of
/// a finding are marked; a missing member marks its empty cell.
std::shared_ptr<const mapping::CellMarks> cellMarks(const FindingsByPlace &findings);

} // namespace passerelle::rules
