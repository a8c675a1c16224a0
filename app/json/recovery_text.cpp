// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/bytes.h"
#include "json/escape.h"
#include "json/parser.h"

#include <algorithm>

namespace passerelle::json
{

NodeId Parser::looseText(Kind kind)
{
    return quoteAt(m_p, m_end).length != 0 ? looseString(kind) : looseWord(kind);
}

/// French guillemets have a space inside, which belongs to the marks: one that keeps the line together, as
/// office programs put it, or an ordinary one where there is a space on both sides.
static void takeInnerSpace(const char *from, Quote &quote, StringEnd &stop)
{
    constexpr qsizetype kMostBytes = 12; // a few characters; more of them were put there by somebody
    const auto isOrdinary = [](const char *p, const char *end) { return p != end && *p == ' '; };
    const char *const content = from + quote.length;
    const char *first = content;
    while (const int length = bytes::blankLength(first, stop.content)) {
        if (length == 1 || first + length - content > kMostBytes)
            break;
        first += length;
    }
    const char *last = stop.content;
    while (const int length = bytes::blankLengthBefore(last, first)) {
        if (length == 1 || stop.content - last + length > kMostBytes)
            break;
        last -= length;
    }
    const bool opens = first != content || isOrdinary(first, last);
    const bool closes = last != stop.content || (last - first > 1 && isOrdinary(last - 1, last));
    if (opens && closes && first == content)
        ++first;
    if (opens && closes && last == stop.content)
        --last;
    quote.length = static_cast<quint8>(first - from);
    stop.closeQuote = static_cast<quint8>(stop.next - last);
    stop.content = last;
}

NodeId Parser::looseString(Kind kind)
{
    const char *const from = m_p;
    Quote quote = quoteAt(from, m_end);
    StringEnd stop = m_quotes.endOf(from + quote.length, m_end, quote.mark, kind == Kind::Key);
    if (quote.mark == QuoteMark::Guillemet && stop.closeQuote != 0)
        takeInnerSpace(from, quote, stop);
    m_p = stop.next;
    const NodeId id = push(kind, from, stop.next, Deviates, quote.length, stop.closeQuote);
    const bool isTypographic = quote.length > 1 || stop.closeQuote > 1;
    if (isTypographic || quote.mark == QuoteMark::Single)
        report(isTypographic ? DeviationKind::TypographicQuotes : DeviationKind::SingleQuotes, from,
               stop.next, id);
    reportContent(id, quote.mark);
    if (stop.closeQuote == 0)
        report(DeviationKind::UnclosedString, stop.content, stop.content, id);
    return id;
}

/// Reports what is wrong within a string: runs of raw control characters and of bytes that are not UTF-8
/// count as one, line breaks and escapes one by one.
void Parser::reportContent(NodeId id, QuoteMark mark)
{
    const ByteRange content = m_nodes[id].content();
    const char *p = m_begin + content.offset;
    const char *const end = m_begin + content.end();
    const auto run = [&](DeviationKind kind, auto belongs) {
        const char *const from = p;
        while (p < end && belongs(p))
            ++p;
        report(kind, from, p, id);
    };
    while (p < end) {
        if (*p == '\\' && mark != QuoteMark::None) {
            const Escape escape = escapeAt(p, end);
            m_nodes[id].flags |= HasEscapes | (escape.lone ? LoneSurrogate : 0);
            const bool isOwnQuote = mark == QuoteMark::Single && end - p > 1 && p[1] == '\'';
            if (!escape.legal && !isOwnQuote)
                report(DeviationKind::BadEscape, p, p + escape.shown, id);
            p += escape.length;
        } else if (bytes::isLineBreak(*p)) {
            const bool isPair = *p == '\r' && end - p > 1 && p[1] == '\n';
            report(DeviationKind::RawLineBreak, p, p + (isPair ? 2 : 1), id);
            p += isPair ? 2 : 1;
        } else if (bytes::isControl(*p)) {
            run(DeviationKind::RawControl,
                [](const char *q) { return bytes::isControl(*q) && !bytes::isLineBreak(*q); });
        } else if (const int length = bytes::utf8Length(p, end); length > 0) {
            p += length;
        } else {
            m_nodes[id].flags |= HasEscapes;
            run(DeviationKind::NotUtf8, [end](const char *q) { return bytes::utf8Length(q, end) == 0; });
        }
    }
}

/// Whether a word ends before `p` because of what stands there.
static bool stopsWord(const char *p, const char *end, Kind kind)
{
    const char c = *p;
    if (bytes::isControl(c) && c != '\t')
        return true;
    if (!bytes::isAscii(c)) {
        const QuoteMark mark = quoteAt(p, end).mark;
        return mark == QuoteMark::Curly || mark == QuoteMark::Guillemet || bytes::oddSpaceLength(p, end) > 0;
    }
    const bool commentFollows = c == '/' && end - p > 1 && p[1] == '*';
    switch (c) {
    case ',':
    case ';':
    case '{':
    case '}':
    case '[':
    case ']':
    case '"':
        return true;
    case '=':
        return kind == Kind::Key;
    case ':':
        // Within an address or a time it belongs to the word.
        return kind == Kind::Key || end - p == 1 || bytes::isBlank(p[1]) ||
               stopsWord(p + 1, end, Kind::Key) || quoteAt(p + 1, end).length != 0;
    default:
        return commentFollows;
    }
}

/// Whether several words up to a colon make one key.
static bool isColonNear(const char *p, const char *end)
{
    constexpr qsizetype kLongestKey = 128;
    const char *const limit = p + std::min<qsizetype>(end - p, kLongestKey);
    while (p < limit) {
        const int blank = bytes::blankLength(p, end);
        if (blank == 0 && stopsWord(p, end, Kind::Key))
            break;
        p += std::max(blank, 1);
    }
    return p < limit && *p == ':';
}

const char *Parser::wordEnd(Kind kind) const
{
    const char *p = m_p;
    for (;;) {
        while (p != m_end && !bytes::isBlank(*p) && !stopsWord(p, m_end, kind))
            ++p;
        const char *q = p;
        while (q != m_end && bytes::isBlank(*q))
            ++q;
        if (p == m_p || q == p || q == m_end || stopsWord(q, m_end, kind) || *q == '#' || *q == '/')
            return p;
        if (kind == Kind::Key ? !isColonNear(q, m_end)
                              : classified(QByteArrayView(m_p, p)).kind != Kind::String)
            return p;
        p = q;
    }
}

/// A word without quote marks, or with the closing one alone.
NodeId Parser::looseWord(Kind kind)
{
    const char *const from = m_p;
    if (!isTextAhead())
        return kNoNode;
    m_p = wordEnd(kind);
    if (m_p == from)
        return kNoNode;
    quint8 closeQuote = 0;
    if (!isEnd()) {
        const quint8 length = closerAt(m_p, m_end, QuoteMark::Curly);
        if (length != 0 && endsStringAt(m_p + length, m_end))
            closeQuote = length;
    }
    const Word word = classified(QByteArrayView(from, m_p));
    if (kind != Kind::Key && closeQuote == 0 && word.kind != Kind::String) {
        const NodeId id = push(word.kind, from, m_p, word.legal ? 0 : Deviates);
        if (!word.legal) {
            const bool isNumber = word.kind == Kind::Number;
            report(isNumber ? DeviationKind::BadNumber : DeviationKind::BadLiteral, from, m_p, id);
        }
        return id;
    }
    m_p += closeQuote;
    const NodeId id = push(kind, from, m_p, Deviates, 0, closeQuote);
    report(kind == Kind::Key ? DeviationKind::UnquotedKey : DeviationKind::UnquotedString, from, m_p, id);
    reportContent(id, QuoteMark::None);
    return id;
}

/// A string that lost its closing mark swallows what follows up to the next string's opening mark: `"a: "b"`
/// or
/// `"a, "b"`. Where it ends with a separator, and nothing fits behind it, it is cut before that.
bool Parser::endsEarlier(NodeId text, char separator)
{
    Node &node = m_nodes[text];
    // What is wrong within the string was told for its whole length, so such a one stays as it is.
    const bool isString =
        (node.kind == Kind::String || node.kind == Kind::Key) && (node.flags & Deviates) == 0;
    if (!isString || node.openQuote != 1 || node.closeQuote != 1 || m_begin[node.range().end() - 1] != '"')
        return false;
    const char *const from = m_begin + node.content().offset;
    const char *p = m_begin + node.content().end();
    p = bytes::skipBlanksBack(p, from);
    if (p == from || p[-1] != separator || m_begin + node.range().end() != m_p)
        return false;
    const char *const place = --p;
    p = bytes::skipBlanksBack(p, from);
    const bool isCurly = p - from > 3 && quoteAt(p - 3, p).mark == QuoteMark::Curly;
    node.flags |= Deviates;
    node.closeQuote = isCurly ? 3 : 0;
    node.length = at(p) - node.offset;
    const char *const begin = m_begin + node.offset;
    if (isCurly)
        report(DeviationKind::TypographicQuotes, begin, p, text);
    else
        report(DeviationKind::UnclosedString, p, p, text);
    m_p = place;
    return true;
}

/// Whether a string or a word begins at m_p.
bool Parser::isTextAhead() const
{
    if (isEnd() || bytes::isControl(*m_p))
        return false;
    switch (*m_p) {
    case ',':
    case ';':
    case ':':
    case '=':
    case '{':
    case '}':
    case '[':
    case ']':
        return false;
    case '*':
        return m_end - m_p < 2 || m_p[1] != '/';
    default:
        return true;
    }
}

} // namespace passerelle::json
