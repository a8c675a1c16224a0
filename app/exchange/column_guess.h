// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/block.h"

namespace passerelle::exchange
{

/// What a column's name says that it is, in English, French, or as a member is named; Ignore where it says
/// nothing.
Target targetOfName(QStringView name);

/// Whether a row of cells is the header of those below it.
bool isHeader(const Row &first, const std::vector<Row> &below, const Known &known);

/// Says of each column of a table what it becomes: by its name where it has one, otherwise by its values. No
/// target is given twice. What nothing is known of is ignored.
void guessColumns(Block &block, const Known &known);

} // namespace passerelle::exchange
