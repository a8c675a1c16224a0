// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "difference/effort.h"

#include <QByteArrayView>
#include <vector>

namespace passerelle::difference
{

/// Lines of one text that became lines of another: [oldFrom, oldTo) gave way to [newFrom, newTo). Either may
/// be empty.
struct LineChange {
    int oldFrom = 0;
    int oldTo = 0;
    int newFrom = 0;
    int newTo = 0;
    bool isRough =
        false; ///< too much to be compared line by line: told as replaced, with what may be equal in it
};

/// A text's lines with their ends; the last one may have none. Views into the text.
std::vector<QByteArrayView> linesOf(const QByteArray &text);

/// Compares two texts line by line; changes in order, never touching each other. Lines that stand once in
/// both ("patience") anchor the comparison; between them stretches are compared exactly as long as they are
/// short or few of their lines changed. The effort is bounded: what it does not suffice for is told roughly.
/// Once cancelled it returns what it has.
std::vector<LineChange> changedLines(const std::vector<QByteArrayView> &before,
                                     const std::vector<QByteArrayView> &after, const Watch &watch = {});

} // namespace passerelle::difference
