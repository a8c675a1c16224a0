// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

/// A text's lines with their ends; the last one may have none. Views into the text.
std::vector<QByteArrayView> linesOf(const QByteArray &text);

/// Compares two texts line by line; changes in order, never touching each other. Lines that stand once in
/// both ("patience") anchor the comparison; between them short stretches are compared exactly.
std::vector<LineChange> changedLines(const std::vector<QByteArrayView> &before,
                                     const std::vector<QByteArrayView> &after);

} // namespace passerelle::difference
