// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/parser.h"

#include "json/bytes.h"
#include "json/strict_string.h"

#include <algorithm>
#include <cstring>

namespace passerelle::json
{

Parser::Parser(const QByteArray &text)
    : m_text(text), m_begin(text.constData()), m_end(m_begin + text.size()), m_p(m_begin),
      m_pause(m_end + 1) // a byte array ends with a zero behind its end
{
}

Reading Parser::run()
{
    reserveNodes();
    loop();
    return take();
}

Reading Parser::take()
{
    sortDeviations();
    return {Tree(m_text, std::move(m_nodes), m_root), std::move(m_deviations), std::move(m_comments)};
}

/// Room for as many nodes as samples of the text promise, so that the list neither grows while reading nor
/// takes much more than it needs.
void Parser::reserveNodes()
{
    constexpr qsizetype kSample = 8 * 1024;
    constexpr qsizetype kSamples = 4;
    constexpr qsizetype kBytesOfNode = 20; // in a mapping
    const qsizetype size = m_end - m_begin;
    if (size <= kSample * kSamples) {
        m_nodes.reserve(static_cast<std::size_t>(size / kBytesOfNode) + 16);
        return;
    }
    qsizetype nodes = 0;
    for (qsizetype i = 0; i < kSamples; ++i) {
        const char *const from = m_begin + (size - kSample) / kSamples * i;
        // A colon stands behind each key, a comma or the bracket around it behind each value.
        nodes += std::count_if(from, from + kSample,
                               [](char c) { return c == ':' || c == ',' || c == '}' || c == ']'; });
    }
    const double share = static_cast<double>(nodes) / static_cast<double>(kSample * kSamples);
    m_nodes.reserve(static_cast<std::size_t>(share * 1.02 * static_cast<double>(size)) + 16);
}

NodeId Parser::push(Kind kind, const char *from, const char *to, int flags, int openQuote, int closeQuote)
{
    const auto id = static_cast<NodeId>(m_nodes.size());
    m_nodes.push_back({at(from), static_cast<quint32>(to - from), kNoOffset, 0, kind,
                       static_cast<quint8>(flags), static_cast<quint8>(openQuote),
                       static_cast<quint8>(closeQuote)});
    return id;
}

void Parser::loop()
{
    State state = m_state;
    do {
        switch (state) {
        case State::FirstKey:
        case State::Key:
        case State::Colon:
        case State::AfterMember:
            state = members(state);
            break;
        case State::FirstElement:
        case State::Element:
        case State::AfterElement:
            state = elements(state);
            break;
        case State::MemberValue:
            state = value();
            break;
        case State::RootValue:
            state = rootValue();
            break;
        case State::AfterRoot:
            state = afterRoot();
            break;
        case State::Done:
            break;
        }
    } while (state != State::Done && m_p < m_pause);
    m_state = state;
}

/// Objects, as long as they hold only what is allowed: keys, strings and further objects pass here without
/// leaving the loop.
Parser::State Parser::members(State state)
{
    const char *const end = m_end;
    while (state <= State::AfterMember) {
        const char *p = bytes::skipSpace(m_p, end);
        m_p = p;
        if (p == end)
            return recover(state);
        switch (state) {
        case State::FirstKey:
        case State::Key: {
            int flags = 0;
            const char *const quote = *p == '"' ? strictStringEnd(p + 1, end, flags) : nullptr;
            if (!quote) {
                if (*p == '}' && state == State::FirstKey) {
                    state = close();
                    break;
                }
                return recover(state);
            }
            push(Kind::Key, p, quote + 1, flags, 1, 1);
            m_p = quote + 1;
            state = State::Colon;
            break;
        }
        case State::Colon: {
            if (*p != ':')
                return recover(state);
            m_nodes.back().separator = at(p);
            m_p = p = bytes::skipSpace(p + 1, end);
            int flags = 0;
            const char *const quote = p != end && *p == '"' ? strictStringEnd(p + 1, end, flags) : nullptr;
            if (quote) {
                m_p = quote + 1;
                state = finishValue(push(Kind::String, p, quote + 1, flags, 1, 1));
            } else {
                state = value();
            }
            break;
        }
        case State::AfterMember:
            if (*p == ',') {
                state = behindSeparator(p);
            } else if (*p == '}') {
                state = close();
            } else {
                return recover(state);
            }
            if (m_p >= m_pause)
                return state;
            break;
        default:
            break;
        }
    }
    return state;
}

Parser::State Parser::elements(State state)
{
    while (state >= State::FirstElement && state <= State::AfterElement) {
        m_p = bytes::skipSpace(m_p, m_end);
        if (isEnd())
            return recover(state);
        switch (state) {
        case State::FirstElement:
            if (*m_p == ']') {
                state = close();
                break;
            }
            [[fallthrough]];
        case State::Element:
            state = scalar();
            break;
        case State::AfterElement:
            if (*m_p == ',') {
                state = behindSeparator(m_p);
            } else if (*m_p == ']') {
                state = close();
            } else {
                return recover(state);
            }
            break;
        default:
            break;
        }
    }
    return state;
}

/// The value of a member, at or before m_p.
Parser::State Parser::value()
{
    m_p = bytes::skipSpace(m_p, m_end);
    return isEnd() ? recover(State::MemberValue) : scalar();
}

/// A value of any kind at m_p.
Parser::State Parser::scalar()
{
    switch (*m_p) {
    case '"': {
        int flags = 0;
        const char *const from = m_p;
        if (const char *const quote = strictStringEnd(from + 1, m_end, flags)) {
            m_p = quote + 1;
            return finishValue(push(Kind::String, from, quote + 1, flags, 1, 1));
        }
        break;
    }
    case '{':
        return open(Kind::Object);
    case '[':
        return open(Kind::Array);
    case 't':
        return literal("true", Kind::True);
    case 'f':
        return literal("false", Kind::False);
    case 'n':
        return literal("null", Kind::Null);
    default:
        if (*m_p == '-' || bytes::isDigit(*m_p))
            return number();
        break;
    }
    return recover(valueState());
}

/// Whether a word that is right so far ends here, too.
static bool isDelimiter(const char *p, const char *end)
{
    if (p == end || bytes::isSpace(*p))
        return true;
    return *p == ',' || *p == '}' || *p == ']';
}

Parser::State Parser::literal(QByteArrayView word, Kind kind)
{
    const auto length = static_cast<std::size_t>(word.size());
    if (m_end - m_p < word.size() || std::memcmp(m_p, word.data(), length) != 0 ||
        !isDelimiter(m_p + word.size(), m_end))
        return recover(valueState());
    const char *const from = m_p;
    m_p += word.size();
    return finishValue(push(kind, from, m_p));
}

Parser::State Parser::number()
{
    const char *const to = numberEnd(m_p, m_end);
    if (!to || !isDelimiter(to, m_end))
        return recover(valueState());
    const char *const from = m_p;
    m_p = to;
    return finishValue(push(Kind::Number, from, to));
}

Parser::State Parser::open(Kind kind)
{
    if (m_depth == m_stack.size())
        return tooDeep();
    const NodeId id = push(kind, m_p, m_p + 1);
    m_stack[m_depth++] = {id, kNoNode, kNoOffset};
    ++m_p;
    return kind == Kind::Object ? State::FirstKey : State::FirstElement;
}

/// Ends the innermost object or array with the bracket at m_p.
Parser::State Parser::close()
{
    const NodeId id = top().container;
    ++m_p;
    m_nodes[id].length = at(m_p) - m_nodes[id].offset;
    --m_depth;
    return finishValue(id);
}

/// A value is complete: tells it, its key and its container.
Parser::State Parser::finishValue(NodeId id)
{
    const auto next = static_cast<NodeId>(m_nodes.size());
    m_nodes[id].next = next;
    if (m_depth == 0) {
        m_root = id;
        return State::AfterRoot;
    }
    // A key that still waits for its value has no `next` yet.
    if (id > 0 && m_nodes[id - 1].kind == Kind::Key && m_nodes[id - 1].next == 0)
        m_nodes[id - 1].next = next;
    top().last = id;
    return afterValue();
}

Parser::State Parser::afterValue() const { return inObject() ? State::AfterMember : State::AfterElement; }

void Parser::report(DeviationKind kind, const char *from, const char *to, NodeId node)
{
    m_deviations.push_back({kind, ByteRange::between(at(from), at(to)), node});
}

void Parser::sortDeviations()
{
    const auto before = [](const Deviation &a, const Deviation &b) {
        return a.range.offset < b.range.offset;
    };
    if (!std::is_sorted(m_deviations.begin(), m_deviations.end(), before))
        std::stable_sort(m_deviations.begin(), m_deviations.end(), before);
}

} // namespace passerelle::json
