// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace passerelle::ui
{

/// Where Ctrl and an arrow lead along a line of cells, as in Excel and LibreOffice: to the end of the filled
/// cells that one stands in, otherwise to the next filled one, otherwise to the end of the line.
/// `from` is a place in the line, `by` +1 or -1; gives `from` where there is nothing further.
int jumpAlong(int from, int by, int length, const std::function<bool(int place)> &isFilled);

} // namespace passerelle::ui
