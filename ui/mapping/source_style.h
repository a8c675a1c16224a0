// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace passerelle::ui
{

class SourceEditor;

/// Numbers of markers and margins of the source.
namespace source
{
enum Margin { LineNumbers, Findings, Changes, Folds };
/// Markers and indicators have the numbers of the severities: 0 error, 1 warning, 2 note.
inline constexpr int kSeverities = 3;
/// Markers of changed lines, in the order of difference::LineState.
inline constexpr int kFirstChange = kSeverities;
inline constexpr unsigned kChangeMask = 7u << kFirstChange;
/// Indicators below 8 belong to lexers.
inline constexpr unsigned long kFirstIndicator = 8;
/// Indicator of what a search found.
inline constexpr int kFoundIndicator = kFirstIndicator + kSeverities;
/// Indicator of the part that a search is limited to.
inline constexpr int kPartIndicator = kFoundIndicator + 1;
} // namespace source

/// Fonts, colours, margins and markers in the palette of the moment.
void applySourceStyle(SourceEditor &editor);
/// Colours the lines from `firstLine` to `lastLine`, each by itself: so the cost is that of what is seen,
/// wherever in the text it is.
void colourLines(SourceEditor &editor, int firstLine, int lastLine);

} // namespace passerelle::ui
