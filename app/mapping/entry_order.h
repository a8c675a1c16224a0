// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "document/edit.h"
#include "mapping/mapping.h"

namespace passerelle::mapping
{

/// Puts a run of entries into another order: the entry of row `order[i]` comes to row `first` + i. An entry
/// takes the comments above it and behind it along; commas and white space stay where they are. A helper of
/// the edits of rows. Fails with "rows-not-movable" where the text does not say where an entry ends.
Result<document::Edit> reordered(const Mapping &mapping, qint32 first, const std::vector<qint32> &order,
                                 const QString &name);

} // namespace passerelle::mapping
