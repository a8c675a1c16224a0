// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "difference/effort.h"

#include <QByteArray>
#include <vector>

namespace passerelle::difference
{

/// What has become of lines since another text.
enum class LineState : quint8 {
    Added,
    Changed,
    RemovedBefore ///< lines are gone above this one
};

/// Lines of one state, both counted from 0 and both meant.
struct LineSpan {
    int first = 0;
    int last = 0;
    LineState state = LineState::Changed;

    friend bool operator==(const LineSpan &, const LineSpan &) = default;
};

/// The lines of `now` that are not as they were in `before`, in order. What both begin and end with costs no
/// more than to be looked at once. Once cancelled it returns what it has.
std::vector<LineSpan> lineStates(const QByteArray &before, const QByteArray &now, const Watch &watch = {});

} // namespace passerelle::difference
