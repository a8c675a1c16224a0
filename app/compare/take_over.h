// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "document/edit.h"

#include <vector>

namespace passerelle::compare
{

/// The edit of the left text that makes these changes of the comparison (indexes, in any order), named in
/// words. Each value, code and member alone is touched; what comes in is laid out as its siblings are. Once
/// all changes are taken over, the two mean the same. Linear in the left text and what is taken over.
document::Edit takeOver(const Comparison &comparison, const std::vector<int> &changes);
document::Edit takeOverAll(const Comparison &comparison);

} // namespace passerelle::compare
