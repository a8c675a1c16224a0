// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/block.h"
#include "mapping/cell_edits.h"

namespace passerelle::exchange
{

/// Where a paste goes in: cells as the table shows them, from the current one to the right and down.
struct Landing {
    std::vector<qint32> rows;                    ///< the mapping's
    std::vector<std::optional<QString>> members; ///< of columns; nothing: one that cannot be typed into
    qsizetype chosenRows = 1, chosenColumns = 1; ///< how much of it is selected
};

/// The cells of a small plain block that goes in as in a spreadsheet: no header, no JSON, nothing that looks
/// like another column than the one it would land in, no new codes, and it fits. A block that goes into the
/// selection several times is repeated. Nothing: it wants to be looked at first.
std::optional<std::vector<mapping::CellText>> directPaste(const Block &block, const Landing &landing);

} // namespace passerelle::exchange
