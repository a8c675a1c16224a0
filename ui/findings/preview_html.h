// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/edit_preview.h"

class QPalette;

namespace passerelle::ui
{

/// As many changes as fit under a hovering mouse or into the details of a finding.
inline constexpr int kFewChanges = 4;

/// What a repair would change as a small diff in rich text, for labels and tool tips: minus and plus before
/// the lines, and their colours.
QString previewHtml(const rules::EditPreview &preview, const QPalette &palette);

} // namespace passerelle::ui
