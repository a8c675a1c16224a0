// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/tokens.h"

#include "json/bytes.h"

namespace passerelle::json
{

quint32 Tokens::skipGap(int &lineBreaks) const
{
    quint32 to = m_at;
    for (; to < size() && bytes::isSpace(at(to)); ++to) {
        const bool isSecondHalf = at(to) == '\n' && to > m_at && at(to - 1) == '\r';
        if (bytes::isLineBreak(at(to)) && !isSecondHalf)
            ++lineBreaks;
    }
    return to;
}

TokenKind Tokens::kindAt(quint32 offset) const
{
    switch (at(offset)) {
    case '{':
    case '[':
        return TokenKind::Open;
    case '}':
    case ']':
        return TokenKind::Close;
    case ',':
        return TokenKind::Comma;
    case ':':
        return TokenKind::Colon;
    case '#':
        return TokenKind::LineComment;
    case '/':
        return offset + 1 < size() && at(offset + 1) == '*' ? TokenKind::BlockComment
                                                            : TokenKind::LineComment;
    default:
        return TokenKind::Value;
    }
}

quint32 Tokens::endOf(TokenKind kind, quint32 from) const
{
    quint32 to = from + 1;
    if (kind == TokenKind::LineComment) {
        while (to < size() && !bytes::isLineBreak(at(to)))
            ++to;
        while (bytes::isBlank(at(to - 1))) // blanks at the end of a line are white space
            --to;
    } else if (kind == TokenKind::BlockComment) {
        const qsizetype close = m_text.sliced(from + 2).indexOf("*/");
        to = close < 0 ? size() : from + 2 + static_cast<quint32>(close) + 2;
    } else if (kind == TokenKind::Value && at(from) == '"') {
        for (; to < size() && at(to) != '"'; ++to) {
            if (at(to) == '\\')
                ++to;
        }
        to = qMin(to + 1, size());
    } else if (kind == TokenKind::Value) {
        while (to < size() && !bytes::isSpace(at(to)) && kindAt(to) == TokenKind::Value && at(to) != '"')
            ++to;
    }
    return to;
}

Tokens::Token Tokens::next()
{
    Token token;
    token.gap = m_at;
    const quint32 from = skipGap(token.lineBreaks);
    if (from < size()) {
        token.kind = kindAt(from);
        m_at = endOf(token.kind, from);
    } else {
        m_at = size();
    }
    token.range = ByteRange::between(from, m_at);
    return token;
}

} // namespace passerelle::json
