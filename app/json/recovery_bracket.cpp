// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/bytes.h"
#include "json/parser.h"

#include <algorithm>
#include <cstring>

namespace passerelle::json
{

/// A closing bracket that the strict path did not take: behind a comma, or not the one that is open.
Parser::State Parser::closing()
{
    const char wanted = inObject() ? '}' : ']';
    if (*m_p != wanted && belongsToParent())
        return closeUnclosed();
    if (isBehindComma())
        trailingComma();
    if (*m_p != wanted)
        report(DeviationKind::WrongBracket, m_p, m_p + 1, top().container);
    return close();
}

/// Whether the bracket at m_p, which does not fit, closes the level around this one: so it is where the text
/// ends with fewer brackets than are open. Elsewhere it is taken for a slip of the hand.
bool Parser::belongsToParent() const
{
    if (m_depth < 2)
        return false;
    const char wanted = m_nodes[m_stack[m_depth - 2].container].kind == Kind::Object ? '}' : ']';
    if (*m_p != wanted)
        return false;
    constexpr qsizetype kFarEnough = 4096;
    const char *const limit = m_p + std::min<qsizetype>(m_end - m_p, kFarEnough);
    std::size_t brackets = 0;
    const char *p = m_p;
    while (p < limit && (*p == '}' || *p == ']') && brackets < m_depth) {
        ++brackets;
        p = bytes::skipSpace(p + 1, limit);
    }
    return p == m_end && brackets < m_depth;
}

/// Ends the innermost object or array without its bracket, behind its last child.
Parser::State Parser::closeUnclosed()
{
    if (isBehindComma())
        trailingComma();
    const NodeId id = top().container;
    const quint32 place = endOfChild(top());
    report(DeviationKind::UnclosedBracket, m_begin + place, m_begin + place, id);
    m_nodes[id].length = place - m_nodes[id].offset;
    m_nodes[id].flags |= Unclosed;
    --m_depth;
    return finishValue(id);
}

void Parser::trailingComma()
{
    const quint32 comma = top().comma;
    // More commas behind it stand for no element that was left out.
    for (auto one = m_deviations.rbegin(); one != m_deviations.rend() && one->range.offset > comma; ++one) {
        if (one->kind == DeviationKind::ExtraComma)
            one->node = kNoNode;
    }
    const auto known = std::find_if(m_deviations.rbegin(), m_deviations.rend(),
                                    [comma](const Deviation &one) { return one.range.offset <= comma; });
    const bool isWrong = known != m_deviations.rend() && known->range.offset == comma &&
                         known->kind == DeviationKind::WrongSeparator;
    if (isWrong)
        known->kind = DeviationKind::TrailingComma;
    else
        report(DeviationKind::TrailingComma, m_begin + comma, m_begin + comma + 1, top().last);
}

/// Steps over what lies beyond the nesting limit, counting brackets only, and makes one node of it.
Parser::State Parser::tooDeep()
{
    const char *const from = m_p;
    qsizetype open = 0;
    while (!isEnd()) {
        const char c = *m_p++;
        if (c == '{' || c == '[') {
            ++open;
        } else if (c == '}' || c == ']') {
            if (--open == 0)
                break;
        } else if (c == '"') {
            for (;;) {
                m_p = bytes::skipPlain(m_p, m_end);
                if (isEnd() || *m_p == '"' || bytes::isLineBreak(*m_p))
                    break;
                m_p += *m_p == '\\' && m_end - m_p > 1 ? 2 : 1;
            }
            if (!isEnd())
                ++m_p;
        }
    }
    const NodeId id = push(Kind::Error, from, m_p, Deviates);
    report(DeviationKind::TooDeep, from, m_p, id);
    return finishValue(id);
}

/// Steps over a comment or an odd space at m_p, and the white space behind it.
bool Parser::skipTrivia()
{
    const bool slash = *m_p == '/' && m_end - m_p > 1 && (m_p[1] == '/' || m_p[1] == '*');
    if (slash || *m_p == '#') {
        skipComment();
    } else {
        const char *const from = m_p;
        m_p = bytes::skipOddSpace(m_p, m_end);
        if (m_p == from)
            return false;
        report(DeviationKind::OddSpace, from, m_p);
    }
    m_p = bytes::skipSpace(m_p, m_end);
    return true;
}

void Parser::skipAllTrivia()
{
    do {
        m_p = bytes::skipSpace(m_p, m_end);
    } while (!isEnd() && skipTrivia());
}

void Parser::skipComment()
{
    const char *const from = m_p;
    const bool isBlock = *m_p == '/' && m_p[1] == '*';
    DeviationKind kind = DeviationKind::Comment;
    const char *to = nullptr;
    if (isBlock && !m_noCommentEnd) {
        for (to = m_p + 2; to < m_end; ++to) {
            to = static_cast<const char *>(std::memchr(to, '*', static_cast<std::size_t>(m_end - to)));
            if (!to || (m_end - to > 1 && to[1] == '/'))
                break;
        }
        to = to && to < m_end ? to + 2 : nullptr;
        m_noCommentEnd = to == nullptr;
    }
    if (!to) {
        // A block comment that never ends most likely was to end with its line.
        to = std::find_if(m_p, m_end, bytes::isLineBreak);
        if (isBlock)
            kind = DeviationKind::UnclosedComment;
    }
    m_p = to;
    report(kind, from, to);
    m_comments.push_back(ByteRange::between(at(from), at(to)));
}

} // namespace passerelle::json
