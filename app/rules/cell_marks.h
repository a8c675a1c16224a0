// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/mapping_model.h"
#include "rules/checker.h"

namespace passerelle::rules
{

/// What the findings say about each cell of the mapping's table, sorted as MappingModel::setMarks() wants it.
/// All places of a finding are marked; a missing member marks its empty cell. Any thread.
std::vector<mapping::CellMark> cellMarks(const CheckResult &result);

} // namespace passerelle::rules
