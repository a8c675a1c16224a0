// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/byte_range.h"
#include "base/large_vector.h"

#include "document/snapshot.h"

#include <QByteArray>

namespace passerelle::document
{

/// A place as people count: both from 1, the column in characters (code points), a byte order mark not
/// counted.
struct LineColumn {
    int line = 1;
    int column = 1;

    friend constexpr auto operator<=>(const LineColumn &, const LineColumn &) = default;
};

/// Where the lines of a text begin. Lines end with LF, CR LF or CR. Keeps the text alive; immutable, any
/// thread.
class LineIndex
{
public:
    explicit LineIndex(QByteArray text = {});
    /// The same of a text that comes of another one by a change: only what changed is looked at.
    LineIndex(QByteArray text, const LineIndex &before, const TextChange &change);

    int lineCount() const { return static_cast<int>(m_starts.size()); }
    /// The line, from 1, that holds the byte; the last one for offsets beyond the end. O(log lines).
    int line(quint32 offset) const;
    /// O(log lines + length of the line).
    LineColumn position(quint32 offset) const;
    /// First byte of a line (from 1); the end of the text for lines beyond the last.
    quint32 lineStart(int line) const;
    /// The byte at a place; the end of the line where the line is shorter.
    quint32 offset(LineColumn position) const;

private:
    QByteArray m_text;
    LargeVector<quint32> m_starts;
};

} // namespace passerelle::document
