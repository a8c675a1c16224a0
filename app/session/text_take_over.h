// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "difference/text_comparison.h"
#include "document/edit.h"

#include <vector>

namespace passerelle::session
{

/// The edit of the mapping's text that makes these changes of a text comparison (indexes, in any order): the
/// lines of the left text give way to those of the right one, byte for byte.
document::Edit takeTextOver(const difference::TextComparison &comparison, std::vector<int> changes);

} // namespace passerelle::session
