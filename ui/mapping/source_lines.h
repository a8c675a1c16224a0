// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace passerelle::ui
{

class SourceEditor;

/// Moves the lines of the selection up (-1) or down (+1) by one.
void moveLines(SourceEditor &editor, int direction);
/// One step of indentation, as the text has it.
QByteArray indentStep(const SourceEditor &editor);
/// Whether the selection goes over more than one line.
bool spansLines(const SourceEditor &editor);
/// Indents the lines of the selection by one step more (+1) or less (-1).
void indentLines(SourceEditor &editor, int direction);
/// The lines of the selection once more below them.
void duplicateLines(SourceEditor &editor);

} // namespace passerelle::ui
