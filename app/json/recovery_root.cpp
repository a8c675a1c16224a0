// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/bytes.h"
#include "json/parser.h"
#include "json/strict_string.h"

#include <algorithm>
#include <cstring>

namespace passerelle::json
{

Parser::State Parser::rootValue()
{
    if (m_p == m_begin && QByteArrayView(m_begin, m_end).startsWith("\xEF\xBB\xBF")) {
        m_p += 3;
        report(DeviationKind::ByteOrderMark, m_begin, m_p);
    }
    skipAllTrivia();
    if (isEnd()) {
        report(DeviationKind::Empty, m_p, m_p);
        return State::Done;
    }
    switch (*m_p) {
    case '{':
    case '[':
        return scalar();
    case '}':
    case ']':
        report(DeviationKind::ExtraBracket, m_p, m_p + 1);
        ++m_p;
        return State::RootValue;
    case ',':
    case ';':
        return extraComma(State::RootValue);
    default:
        break;
    }
    if (const char *const brace = quotedBrace())
        return textBefore(brace);
    if (isLoneScalar() || isLoneLooseString())
        return scalar();
    if (!isTextAhead())
        return unexpected(State::RootValue, *m_p == ':' || *m_p == '=' ? 1 : 0);
    if (isFragment())
        return fragment();
    if (const char *const bracket = bracketAhead())
        return textBefore(bracket);
    return scalar();
}

/// Whether the text is a single string, number or literal, and well written.
bool Parser::isLoneScalar() const
{
    int flags = 0;
    const char *p = nullptr;
    if (*m_p == '"') {
        p = strictStringEnd(m_p + 1, m_end, flags);
        p = p ? p + 1 : nullptr;
    } else if (*m_p == '-' || bytes::isDigit(*m_p)) {
        p = numberEnd(m_p, m_end);
    } else {
        for (const QByteArrayView word : {"true", "false", "null"}) {
            if (QByteArrayView(m_p, m_end).startsWith(word))
                p = m_p + word.size();
        }
    }
    return p && bytes::skipAnySpace(p, m_end) == m_end;
}

/// Whether the text is a single string, written in some other way.
bool Parser::isLoneLooseString()
{
    const Quote quote = quoteAt(m_p, m_end);
    if (quote.length == 0)
        return false;
    const StringEnd stop = m_quotes.endOf(m_p + quote.length, m_end, quote.mark, false);
    return stop.closeQuote != 0 && bytes::skipAnySpace(stop.next, m_end) == m_end;
}

/// Whether a member in JSON's own spelling begins at `p`: a string and a colon.
bool Parser::isMemberAhead(const char *p) const
{
    if (p == m_end || *p != '"')
        return false;
    int flags = 0;
    const char *const quote = strictStringEnd(p + 1, m_end, flags);
    if (!quote)
        return false;
    const char *const colon = bytes::skipAnySpace(quote + 1, m_end);
    return colon != m_end && *colon == ':';
}

/// Whether the text begins with a member, so that the braces around it are missing. A word and a colon alone
/// on a line rather announce what follows.
bool Parser::isFragment()
{
    if (isMemberAhead(m_p))
        return true;
    const Quote quote = quoteAt(m_p, m_end);
    const char *p = m_p;
    if (quote.length != 0)
        p = m_quotes.endOf(m_p + quote.length, m_end, quote.mark, true).next;
    else
        p = std::find_if_not(m_p, m_end, [](char c) {
            return bytes::isDigit(c) || c == '_' || c == '-' || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
        });
    p = bytes::skipBlanks(p, m_end);
    if (p == m_end || *p != ':')
        return false;
    if (quote.length != 0)
        return true;
    ++p;
    const bool isAddress = m_end - p > 1 && p[0] == '/' && p[1] == '/';
    p = bytes::skipBlanks(p, m_end);
    return p != m_end && !bytes::isLineBreak(*p) && !isAddress;
}

/// The bracket with which the value begins behind a sentence, if there is one.
const char *Parser::bracketAhead() const
{
    const char *const brace = std::find(m_p, m_end, '{');
    const char *square = std::find(m_p, brace, '[');
    while (square != brace) {
        const char *const inside = bytes::skipAnySpace(square + 1, m_end);
        const bool holds = inside != m_end && (*inside == '{' || *inside == '[' || *inside == '"');
        if (holds || brace == m_end)
            return square;
        square = std::find(square + 1, brace, '[');
    }
    return brace == m_end ? nullptr : brace;
}

/// The brace behind a typographic mark, where all of the text was put between such: « {"a": 1} ».
const char *Parser::quotedBrace() const
{
    const Quote quote = quoteAt(m_p, m_end);
    if (quote.length < 2)
        return nullptr;
    const char *const brace = bytes::skipAnySpace(m_p + quote.length, m_end);
    if (brace == m_end || *brace != '{')
        return nullptr;
    const char *const inside = bytes::skipAnySpace(brace + 1, m_end);
    return quoteAt(inside, m_end).length != 0 ? brace : nullptr;
}

Parser::State Parser::textBefore(const char *bracket)
{
    const char *to = bracket;
    while (to > m_p && bytes::isSpace(to[-1]))
        --to;
    report(DeviationKind::TextBefore, m_p, to);
    m_p = bracket;
    return scalar();
}

/// Members without the braces around them.
Parser::State Parser::fragment()
{
    const NodeId id = push(Kind::Object, m_p, m_p);
    m_stack[m_depth++] = {id, kNoNode, kNoOffset};
    report(DeviationKind::UnclosedBracket, m_p, m_p, id);
    return State::FirstKey;
}

Parser::State Parser::afterRoot()
{
    skipAllTrivia();
    if (isEnd())
        return State::Done;
    const Node &root = m_nodes[m_root];
    const bool isObject =
        root.kind == Kind::Object && (root.flags & Unclosed) == 0 && m_begin[root.range().end() - 1] == '}';
    if (*m_p == '}' || *m_p == ']') {
        report(DeviationKind::ExtraBracket, m_p, m_p + 1);
        ++m_p;
        return State::AfterRoot;
    }
    if (*m_p == ',') {
        const char *const next = bytes::skipAnySpace(m_p + 1, m_end);
        if (isObject && isMemberAhead(next))
            return reopen(m_p);
        if (next == m_end) {
            report(DeviationKind::TrailingComma, m_p, m_p + 1, m_root);
            ++m_p;
            return State::AfterRoot;
        }
    }
    if (isObject && isMemberAhead(m_p))
        return reopen(nullptr);
    return textAfter();
}

/// More members follow: the bracket that closed the outermost object came too early.
Parser::State Parser::reopen(const char *comma)
{
    Node &root = m_nodes[m_root];
    const char *const bracket = m_begin + root.range().end() - 1;
    report(DeviationKind::ExtraBracket, bracket, bracket + 1, m_root);
    root.next = 0;
    m_root = kNoNode;
    m_depth = 1; // the frame still stands there as it was
    if (top().last == kNoNode)
        return State::FirstKey;
    if (!comma)
        return State::AfterMember;
    return behindSeparator(comma);
}

Parser::State Parser::textAfter()
{
    const char *to = m_end;
    while (to > m_p && bytes::isSpace(to[-1]))
        --to;
    report(DeviationKind::TextAfter, m_p, to);
    m_p = m_end;
    return State::Done;
}

} // namespace passerelle::json
