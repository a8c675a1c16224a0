// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/facts.h"

#include <functional>

namespace passerelle::rules
{

/// For each group of sectors whose codes are equal but for case or spaces: the rows of each exact code, both
/// in the order of the text. Groups of a single sector are left out.
using CodeGroup = std::vector<std::vector<qint32>>;
void forEachCodeGroup(const mapping::Mapping &mapping, const std::function<void(const CodeGroup &)> &visit);

/// The place of a sector's code.
document::Place sectorPlace(const Facts &facts, qint32 row);

} // namespace passerelle::rules
