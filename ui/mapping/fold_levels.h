// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/line_index.h"
#include "json/tree.h"

#include <vector>

namespace passerelle::ui
{

/// How deep each line of a text lies in objects and arrays, and whether one begins there that goes on in
/// other lines; written as Scintilla has it (SC_FOLDLEVEL…). Of several that begin on one line the outermost
/// counts.
using FoldLevels = std::vector<quint16>;

/// Time is linear in the text; for any thread.
FoldLevels foldLevels(const json::Tree &tree, const document::LineIndex &lines);

} // namespace passerelle::ui
