// SPDX-License-Identifier: GPL-3.0-or-later
#include "difference/line_states.h"

#include "difference/line_matching.h"

#include <algorithm>

namespace passerelle::difference
{

static bool isLineEnd(char c) { return c == '\n' || c == '\r'; }

/// Bytes with which both begin, up to the beginning of a line.
static qsizetype sameStart(const QByteArray &a, const QByteArray &b)
{
    const auto ends = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    qsizetype length = ends.first - a.begin();
    // One line more is looked at, so that no half of a CR LF is taken for a line's end.
    while (length > 0 &&
           !(a[length - 1] == '\n' || (isLineEnd(a[length - 1]) && length < a.size() && length < b.size() &&
                                       a[length] != '\n' && b[length] != '\n')))
        --length;
    return length;
}

/// Bytes with which both end, from the beginning of a line on, beyond those they begin with.
static qsizetype sameEnd(const QByteArray &a, const QByteArray &b, qsizetype start)
{
    const qsizetype most = std::min(a.size(), b.size()) - start;
    const auto ends = std::mismatch(a.rbegin(), a.rbegin() + most, b.rbegin());
    qsizetype length = ends.first - a.rbegin();
    while (length > 0) {
        const qsizetype inA = a.size() - length;
        const qsizetype inB = b.size() - length;
        const bool beginsA = inA == start || a[inA - 1] == '\n';
        const bool beginsB = inB == start || b[inB - 1] == '\n';
        if (beginsA && beginsB)
            break;
        --length;
    }
    return length;
}

std::vector<LineSpan> lineStates(const QByteArray &before, const QByteArray &now, const Watch &watch)
{
    const qsizetype start = sameStart(before, now);
    const qsizetype end = sameEnd(before, now, start);
    const QByteArray oldPart = before.mid(start, before.size() - end - start);
    const QByteArray newPart = now.mid(start, now.size() - end - start);
    if (watch.cancel.isCancelled())
        return {};
    const int offset = static_cast<int>(linesOf(now.first(start)).size());
    std::vector<LineSpan> spans;
    for (const LineChange &change : changedLines(linesOf(oldPart), linesOf(newPart), watch)) {
        const int first = change.newFrom + offset;
        if (change.newFrom == change.newTo)
            spans.push_back({first, first, LineState::RemovedBefore});
        else
            spans.push_back({first, change.newTo - 1 + offset,
                             change.oldFrom == change.oldTo ? LineState::Added : LineState::Changed});
    }
    return spans;
}

} // namespace passerelle::difference
