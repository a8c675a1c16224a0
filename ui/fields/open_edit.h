// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace passerelle::ui
{

/// Takes what stands in the field or the cell that is being typed into, as leaving it would: before the work
/// is saved, closed or left, so that neither the file nor the question about unsaved work misses it. A field
/// stays the one that has the focus.
void takeOpenEdit(const QWidget &window);

} // namespace passerelle::ui
