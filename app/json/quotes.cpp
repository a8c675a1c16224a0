// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/quotes.h"

#include "json/bytes.h"

#include <algorithm>

namespace passerelle::json
{

Quote quoteAt(const char *p, const char *end)
{
    const auto byte = [p](int i) { return static_cast<unsigned char>(p[i]); };
    const qsizetype left = end - p;
    if (left <= 0)
        return {};
    if (*p == '"')
        return {QuoteMark::Plain, 1};
    if (*p == '\'')
        return {QuoteMark::Single, 1};
    if (left >= 2 && byte(0) == 0xC2 && (byte(1) == 0xAB || byte(1) == 0xBB))
        return {QuoteMark::Guillemet, 2};
    if (left < 3 || byte(0) < 0xE0)
        return {};
    switch ((byte(0) << 16) | (byte(1) << 8) | byte(2)) {
    case 0xE28098: // ‘
    case 0xE28099: // ’
    case 0xE2809A: // ‚
    case 0xE2809B: // ‛
        return {QuoteMark::CurlySingle, 3};
    case 0xE2809C: // “
    case 0xE2809D: // ”
    case 0xE2809E: // „
    case 0xE2809F: // ‟
    case 0xEFBC82: // full-width "
        return {QuoteMark::Curly, 3};
    case 0xE280B9: // ‹
    case 0xE280BA: // ›
        return {QuoteMark::Guillemet, 3};
    default:
        return {};
    }
}

quint8 closerAt(const char *p, const char *end, QuoteMark mark)
{
    const Quote quote = quoteAt(p, end);
    if (quote.mark == mark)
        return quote.length;
    const bool plainEnds =
        quote.mark == QuoteMark::Plain && (mark == QuoteMark::Curly || mark == QuoteMark::Guillemet);
    const bool singleEnds = quote.mark == QuoteMark::Single && mark == QuoteMark::CurlySingle;
    return plainEnds || singleEnds ? quote.length : 0;
}

static bool startsComment(const char *p, const char *end)
{
    return *p == '#' || (*p == '/' && end - p > 1 && (p[1] == '/' || p[1] == '*'));
}

bool endsStringAt(const char *p, const char *end)
{
    const char *const q = bytes::skipBlanks(p, end);
    if (q == end || bytes::isLineBreak(*q))
        return true;
    switch (*q) {
    case ',':
    case ':':
    case '}':
    case ']':
    case '=':
    case ';':
        return true;
    default:
        return startsComment(q, end) || (q != p && quoteAt(q, end).length != 0);
    }
}

/// Ends an unclosed string sensibly within its line [p, lineEnd).
static const char *trimmed(const char *p, const char *lineEnd, bool isKey)
{
    const char *last = lineEnd;
    if (isKey)
        last = std::find(p, last, ':');
    for (const char *q = p; q < last; ++q) {
        const bool apart = q == p || bytes::blankLengthBefore(q, p) > 0 || q[-1] == ',';
        if (*q == '/' && apart && startsComment(q, lineEnd)) {
            last = q;
            break;
        }
    }
    const auto closes = [](char c) { return c == ',' || c == '}' || c == ']' || c == ';'; };
    for (;;) {
        last = bytes::skipBlanksBack(last, p);
        if (last == p || !closes(last[-1]))
            return last;
        --last;
    }
}

StringEnd QuoteSearch::endOf(const char *p, const char *end, QuoteMark mark, bool isKey)
{
    const auto family = static_cast<std::size_t>(mark);
    const bool known = p >= m_failedFrom[family] && p <= m_failedTo[family];
    const char *q = known ? m_failedTo[family] : p;
    const char *curlyEnd = nullptr; // of a string that a plain mark opened and a typographic one closed
    quint8 curlyLength = 0;
    for (; q < end && !bytes::isLineBreak(*q); ++q) {
        if (*q == '\\') {
            q += end - q > 1 ? 1 : 0;
            if (*q == '\r' && end - q > 1 && q[1] == '\n')
                ++q; // a backslash takes both bytes of a line break away
            continue;
        }
        if (const quint8 length = closerAt(q, end, mark)) {
            if (mark == QuoteMark::Plain || endsStringAt(q + length, end))
                return {q, q + length, length};
            q += length - 1;
        } else if (mark == QuoteMark::Plain && !curlyEnd && !bytes::isAscii(*q)) {
            const Quote quote = quoteAt(q, end);
            if (quote.mark == QuoteMark::Curly && endsStringAt(q + quote.length, end)) {
                curlyEnd = q;
                curlyLength = quote.length;
            }
        }
    }
    if (curlyEnd)
        return {curlyEnd, curlyEnd + curlyLength, curlyLength};
    m_failedFrom[family] = known ? m_failedFrom[family] : p;
    m_failedTo[family] = q;
    if (q < end && !isKey) {
        if (const StringEnd later = onLaterLine(q, end, mark); later.content)
            return later;
    }
    const char *const last = trimmed(p, q, isKey);
    return {last, last, 0};
}

/// A string goes on over line breaks only if the next mark of its family looks like an end, not like the
/// beginning of another string.
StringEnd QuoteSearch::onLaterLine(const char *lineEnd, const char *end, QuoteMark mark)
{
    const char *&next = m_next[static_cast<std::size_t>(mark)];
    if (!next || next < lineEnd) {
        next = lineEnd;
        while (next != end && (*next == '\\' || closerAt(next, end, mark) == 0))
            next += *next == '\\' && end - next > 1 ? 2 : 1;
    }
    if (next == end || !endsStringAt(next + closerAt(next, end, mark), end))
        return {};
    const quint8 length = closerAt(next, end, mark);
    return {next, next + length, length};
}

} // namespace passerelle::json
