// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <utility>
#include <vector>

namespace passerelle::compare
{

/// Counts what is written differently and fills the comparison's formatting. `rightOf` gives each left
/// sector's partner or -1, `same` the pairs without a change of meaning.
void compareFormatting(Comparison &comparison, const std::vector<qint32> &rightOf,
                       const std::vector<std::pair<qint32, qint32>> &same);

} // namespace passerelle::compare
