// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/line_index.h"

#include "base/letters.h"

#include <algorithm>
#include <cstring>

namespace passerelle::document
{

static LargeVector<quint32> lineStarts(const QByteArray &text)
{
    LargeVector<quint32> starts{0};
    const char *const begin = text.constData();
    const char *const end = begin + text.size();
    const bool onlyLineFeeds = !text.contains('\r');
    for (const char *at = begin; at != end; ++at) {
        if (onlyLineFeeds) {
            at = static_cast<const char *>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
            if (!at)
                break;
        }
        const bool pair = *at == '\r' && at + 1 != end && at[1] == '\n';
        if (*at == '\n' || (*at == '\r' && !pair))
            starts.push_back(static_cast<quint32>(at + 1 - begin));
    }
    return starts;
}

LineIndex::LineIndex(QByteArray text) : m_text(std::move(text)), m_starts(lineStarts(m_text)) {}

LineIndex::LineIndex(QByteArray text, const LineIndex &before, const TextChange &change)
    : m_text(std::move(text))
{
    // A line break of two bytes may be cut or joined at the ends of the change: one byte on each side is
    // looked at as well.
    const auto oldSize = static_cast<quint32>(before.m_text.size());
    const quint32 from = change.range.offset - std::min<quint32>(change.range.offset, 1);
    const quint32 oldTo = std::min(change.range.end() + 1, oldSize);
    const quint32 shift = change.inserted - change.range.length;
    const quint32 newTo = oldTo + shift;
    const auto &old = before.m_starts;
    const auto kept = std::upper_bound(old.begin(), old.end(), from);
    const auto behind = std::upper_bound(kept, old.end(), oldTo);
    m_starts.reserve(old.size() + 64);
    m_starts.assign(old.begin(), kept);
    for (quint32 at = from; at < newTo; ++at) {
        const char byte = m_text.at(at);
        const bool pair = byte == '\r' && qsizetype{at} + 1 < m_text.size() && m_text.at(at + 1) == '\n';
        if (byte == '\n' || (byte == '\r' && !pair))
            m_starts.push_back(at + 1);
    }
    for (auto at = behind; at != old.end(); ++at)
        m_starts.push_back(*at + shift);
}

int LineIndex::line(quint32 offset) const
{
    return static_cast<int>(std::upper_bound(m_starts.begin(), m_starts.end(), offset) - m_starts.begin());
}

LineColumn LineIndex::position(quint32 offset) const
{
    const auto size = static_cast<quint32>(m_text.size());
    offset = std::min(offset, size);
    LineColumn result{line(offset), 1};
    quint32 at = lineStart(result.line);
    if (at == 0 && m_text.startsWith("\xEF\xBB\xBF"))
        at = std::min(offset, quint32{3});
    for (; at < offset; ++at) {
        if (!isUtf8Continuation(m_text.at(at)))
            ++result.column;
    }
    // A place inside a character counts as that character.
    if (offset < size && isUtf8Continuation(m_text.at(offset)) && result.column > 1)
        --result.column;
    return result;
}

quint32 LineIndex::lineStart(int line) const
{
    if (line < 1)
        return 0;
    const auto index = static_cast<std::size_t>(line) - 1;
    return index < m_starts.size() ? m_starts[index] : static_cast<quint32>(m_text.size());
}

quint32 LineIndex::offset(LineColumn position) const
{
    quint32 at = lineStart(position.line);
    const quint32 end = lineStart(position.line + 1);
    if (at == 0 && m_text.startsWith("\xEF\xBB\xBF"))
        at = 3;
    for (int column = 1; column < position.column && at < end; ++column) {
        if (m_text.at(at) == '\n' || m_text.at(at) == '\r')
            break;
        do {
            ++at;
        } while (at < end && isUtf8Continuation(m_text.at(at)));
    }
    return at;
}

} // namespace passerelle::document
