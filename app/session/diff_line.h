// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "difference/side_by_side.h"

#include <QString>

namespace passerelle::session
{

/// One side of a row of two texts side by side, as it is shown.
struct DiffLine {
    QString text;          ///< without its end; a very long line is cut to what lies around its difference
    int changedFrom = 0;   ///< what of it differs from the other side, in characters of the text
    int changedLength = 0; ///< 0: nothing, or all of it
    QString end;           ///< how the line ends, in words, where that is a difference; else empty
};

/// Characters of a line that are shown at most.
inline constexpr int kLongestDiffLine = 2000;

DiffLine diffLine(const difference::TextComparison &comparison, const difference::Row &row,
                  difference::Side side);

/// A place in the shown text of one side.
struct DiffPlace {
    int row = 0;
    int column = 0; ///< in characters of the row's text

    friend constexpr auto operator<=>(const DiffPlace &, const DiffPlace &) = default;
};

/// The text of one side between two places, to be copied: whole lines as they are, those of a fold as well.
QString textBetween(const difference::SideBySide &rows, difference::Side side, DiffPlace from, DiffPlace to);

/// A row in words, for whoever hears it: what stands there and what became of it.
QString rowWords(const difference::TextComparison &comparison, const difference::Row &row);
/// What a fold stands for: "120 lines that are the same".
QString foldWords(const difference::Row &fold);

/// The whole in words: how many places differ or which of them this is (-1: none), what is told roughly, and
/// line ends of different kinds.
QString differenceWords(const difference::TextComparison &comparison, int change = -1);

} // namespace passerelle::session
