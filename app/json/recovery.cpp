// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/bytes.h"
#include "json/parser.h"

#include <algorithm>

namespace passerelle::json
{

static bool endsMember(char c) { return c == ',' || c == ';' || c == '}' || c == ']'; }

Parser::State Parser::recover(State state)
{
    if (!isEnd() && skipTrivia())
        return state;
    switch (state) {
    case State::FirstKey:
    case State::Key:
        return recoverKey(state);
    case State::Colon:
        return recoverColon();
    case State::MemberValue:
        return recoverValue(state);
    case State::FirstElement:
    case State::Element:
        return recoverElement(state);
    case State::AfterMember:
    case State::AfterElement:
        return recoverAfter(state);
    default: {
        const NodeId id = looseText(Kind::String);
        return id == kNoNode ? unexpected(state) : finishValue(id);
    }
    }
}

Parser::State Parser::recoverKey(State state)
{
    if (isEnd())
        return closeUnclosed();
    switch (*m_p) {
    case '}':
    case ']':
        return closing();
    case ',':
    case ';':
        return extraComma(state);
    case ':':
    case '=':
        report(DeviationKind::MissingKey, m_p, m_p);
        if (*m_p == '=')
            report(DeviationKind::WrongSeparator, m_p, m_p + 1);
        ++m_p;
        return State::MemberValue;
    case '{':
    case '[':
        report(DeviationKind::MissingKey, m_p, m_p, static_cast<NodeId>(m_nodes.size()));
        return scalar();
    default:
        return looseText(Kind::Key) == kNoNode ? unexpected(state) : State::Colon;
    }
}

Parser::State Parser::recoverColon()
{
    const auto key = static_cast<NodeId>(m_nodes.size() - 1);
    if (isEnd() || endsMember(*m_p))
        return missingValue();
    if (*m_p == '=') {
        const int length = m_end - m_p > 1 && m_p[1] == '>' ? 2 : 1;
        report(DeviationKind::WrongSeparator, m_p, m_p + length, key);
        m_nodes[key].separator = at(m_p) + static_cast<quint32>(length) - 1;
        m_p += length;
        return State::MemberValue;
    }
    if (endsEarlier(key, ':'))
        return State::Colon;
    if (!isTextAhead() && *m_p != '{' && *m_p != '[')
        return unexpected(State::Colon);
    if (isMemberAhead(m_p))
        return missingValue();
    const char *const place = m_begin + m_nodes[key].range().end();
    report(DeviationKind::MissingColon, place, place, key);
    return State::MemberValue;
}

Parser::State Parser::recoverValue(State state)
{
    if (isEnd() || endsMember(*m_p))
        return missingValue();
    if (*m_p == ':' || *m_p == '=')
        return unexpected(state, 1);
    const NodeId id = looseText(Kind::String);
    return id == kNoNode ? unexpected(state) : finishValue(id);
}

Parser::State Parser::recoverElement(State state)
{
    if (isEnd())
        return closeUnclosed();
    switch (*m_p) {
    case '}':
    case ']':
        return closing();
    case ',':
    case ';':
        return extraComma(state);
    case ':':
    case '=':
        return unexpected(state, 1);
    default: {
        const NodeId id = looseText(Kind::String);
        return id == kNoNode ? unexpected(state) : finishValue(id);
    }
    }
}

Parser::State Parser::recoverAfter(State state)
{
    if (isEnd())
        return closeUnclosed();
    const NodeId last = top().last;
    switch (*m_p) {
    case '}':
    case ']':
        return closing();
    case ';':
        report(DeviationKind::WrongSeparator, m_p, m_p + 1, last);
        return behindSeparator(m_p);
    case ':':
    case '=':
        return colonAfterValue(state);
    default:
        break;
    }
    if (endsEarlier(last, ','))
        return state;
    if (!isTextAhead() && *m_p != '{' && *m_p != '[')
        return unexpected(state);
    const char *const place = m_begin + endOfChild(top());
    report(DeviationKind::MissingComma, place, place, last);
    return inObject() ? State::Key : State::Element;
}

/// What was taken for a value is the next member's name: the one before it has no value.
Parser::State Parser::colonAfterValue(State state)
{
    const NodeId id = top().last;
    if (!inObject()) {
        report(DeviationKind::WrongSeparator, m_p, m_p + 1, id);
        return behindSeparator(m_p);
    }
    Node &node = m_nodes[id];
    const bool isScalar = id + 1 == m_nodes.size() && node.kind != Kind::Key && node.kind != Kind::Error;
    const bool isNamed = isScalar && m_nodes[id - 1].kind == Kind::Key && m_nodes[id - 1].next == id + 1;
    if (!isNamed || node.kind == Kind::Object || node.kind == Kind::Array)
        return unexpected(state, 1);
    if (node.openQuote == 0) {
        auto known = std::find_if(m_deviations.rbegin(), m_deviations.rend(), [&](const Deviation &one) {
            return one.range == node.range() || one.range.offset < node.offset;
        });
        if (known != m_deviations.rend() && known->range == node.range())
            known->kind = DeviationKind::UnquotedKey;
        else
            m_deviations.push_back({DeviationKind::UnquotedKey, node.range(), id});
        node.flags |= Deviates;
    }
    node.kind = Kind::Key;
    node.next = 0;
    m_nodes[id - 1].next = id;
    top().last = id - 1;
    const char *const place = m_begin + endOfChild(top());
    report(DeviationKind::MissingValue, place, place, id - 1);
    report(DeviationKind::MissingComma, place, place, id - 1);
    return State::Colon;
}

Parser::State Parser::missingValue()
{
    if (!hasPendingKey())
        return State::FirstKey;
    const auto key = static_cast<NodeId>(m_nodes.size() - 1);
    m_nodes[key].next = key + 1;
    top().last = key;
    const char *const place = m_begin + endOfChild(top());
    report(DeviationKind::MissingValue, place, place, key);
    return State::AfterMember;
}

Parser::State Parser::extraComma(State state)
{
    Deviation *const last = m_deviations.empty() ? nullptr : &m_deviations.back();
    if (last && last->kind == DeviationKind::ExtraComma && last->range.end() == at(m_p))
        ++last->range.length;
    else
        report(DeviationKind::ExtraComma, m_p, m_p + 1, m_depth == 0 ? kNoNode : top().container);
    ++m_p;
    return state;
}

/// Steps over bytes of which nothing can be made: `length` of them, or all that follow.
Parser::State Parser::unexpected(State state, int length)
{
    const char *const from = m_p;
    if (length == 0 && m_end - m_p > 1 && m_p[0] == '*' && m_p[1] == '/')
        length = 2; // a comment that ends twice
    m_p += std::max(length, 1);
    while (length == 0 && !isEnd() && bytes::isControl(*m_p) && !bytes::isSpace(*m_p))
        ++m_p;
    Deviation *const last = m_deviations.empty() ? nullptr : &m_deviations.back();
    if (last && last->kind == DeviationKind::UnexpectedText && last->range.end() == at(from))
        last->range.length += at(m_p) - at(from);
    else
        report(DeviationKind::UnexpectedText, from, m_p);
    return state;
}

Parser::State Parser::behindSeparator(const char *separator)
{
    top().comma = at(separator);
    Node &last = m_nodes[top().last];
    if (last.kind != Kind::Key) // a key without a value keeps its colon
        last.separator = at(separator);
    m_p = separator + 1;
    return inObject() ? State::Key : State::Element;
}

Parser::State Parser::valueState() const
{
    if (m_depth == 0)
        return State::RootValue;
    return inObject() ? State::MemberValue : State::Element;
}

bool Parser::isBehindComma() const
{
    const Frame &frame = top();
    return frame.comma != kNoOffset && (frame.last == kNoNode || frame.comma > m_nodes[frame.last].offset);
}

bool Parser::hasPendingKey() const { return m_nodes.back().kind == Kind::Key && m_nodes.back().next == 0; }

/// Where the last child of an object or array ends: the place for a comma or a closing bracket.
quint32 Parser::endOfChild(const Frame &frame) const
{
    if (frame.last == kNoNode) {
        const quint32 offset = m_nodes[frame.container].offset;
        const char bracket = m_nodes[frame.container].kind == Kind::Object ? '{' : '[';
        return offset + (offset < at(m_end) && m_begin[offset] == bracket ? 1 : 0);
    }
    const Node &last = m_nodes[frame.last];
    const bool isColonKnown = last.kind == Kind::Key && last.separator != kNoOffset;
    return isColonKnown ? last.separator + 1 : last.range().end();
}

} // namespace passerelle::json
