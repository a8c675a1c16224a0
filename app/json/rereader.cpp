// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/rereader.h"

#include <algorithm>
#include <cstring>

namespace passerelle::json
{

namespace
{

constexpr quint32 bit(DeviationKind kind) { return 1u << static_cast<unsigned>(kind); }
static_assert(kDeviationKinds <= 32);

/// Recovery from these looks further than to the next separator, or changes what is open.
constexpr quint32 kFar = bit(DeviationKind::UnclosedComment) | bit(DeviationKind::TextBefore) |
                         bit(DeviationKind::TextAfter) | bit(DeviationKind::UnclosedString) |
                         bit(DeviationKind::RawLineBreak) | bit(DeviationKind::UnclosedBracket) |
                         bit(DeviationKind::ExtraBracket) | bit(DeviationKind::WrongBracket) |
                         bit(DeviationKind::TooDeep) | bit(DeviationKind::Empty);
/// Strings whose end was searched for in vain on their line: the search remembers that line.
constexpr quint32 kFailed = bit(DeviationKind::UnclosedString) | bit(DeviationKind::RawLineBreak);
/// Strings whose end was searched for.
constexpr quint32 kLoose = kFailed | bit(DeviationKind::SingleQuotes) |
                           bit(DeviationKind::TypographicQuotes) | bit(DeviationKind::RawControl) |
                           bit(DeviationKind::BadEscape) | bit(DeviationKind::NotUtf8);

/// An object that is shorter is read again as a whole.
constexpr quint32 kWorthDescending = 512;

} // namespace

// ---- the parser's side

void Parser::enter(Nodes nodes, const std::vector<Frame> &frames, quint32 from)
{
    m_nodes = std::move(nodes);
    std::copy(frames.begin(), frames.end(), m_stack.begin());
    m_depth = frames.size();
    m_p = m_begin + from;
    m_state = top().comma == kNoOffset ? State::FirstKey : State::Key;
}

bool Parser::readTo(quint32 pause)
{
    m_pause = m_begin + pause;
    loop();
    return m_state != State::Done;
}

bool Parser::isBehindCommaOf(NodeId object) const
{
    return m_state == State::Key && top().container == object && top().comma != kNoOffset &&
           top().comma + 1 == at(m_p) && top().last != kNoNode;
}

bool Parser::isBehind(NodeId object) const
{
    if (m_state != State::AfterMember && m_state != State::AfterElement && m_state != State::AfterRoot)
        return false;
    const NodeId last = m_depth == 0 ? m_root : top().last;
    return last == object && m_nodes[object].range().end() == at(m_p) &&
           (m_nodes[object].flags & Unclosed) == 0;
}

bool Parser::hasReported(quint32 kinds) const
{
    return std::any_of(m_deviations.begin(), m_deviations.end(),
                       [kinds](const Deviation &one) { return (bit(one.kind) & kinds) != 0; });
}

// ---- the place where reading begins

Rereader::Rereader(const Reading &before, const QByteArray &text, const TextChange &change)
    : m_before(before), m_nodes(before.tree.nodes()), m_text(text), m_change(change),
      m_shift(change.inserted - change.range.length)
{
}

NodeId Rereader::valueOf(NodeId child) const
{
    const Node &node = m_nodes[child];
    return node.kind == Kind::Key && node.next > child + 1 ? child + 1 : child;
}

/// The comma behind a child, or kNoOffset where there is none or the tree does not tell.
quint32 Rereader::commaBehind(NodeId child) const
{
    const Node &value = m_nodes[valueOf(child)];
    const bool isComma = value.kind != Kind::Key && value.separator != kNoOffset &&
                         m_before.tree.text().at(value.separator) == ',';
    return isComma ? value.separator : kNoOffset;
}

/// Whether the change lies between the braces of an object that is worth going into.
bool Rereader::isHeldBy(NodeId node) const
{
    const Node &object = m_nodes[node];
    return object.kind == Kind::Object && object.length >= kWorthDescending &&
           (object.flags & Unclosed) == 0 && m_change.range.offset > object.offset &&
           m_change.range.end() < object.range().end();
}

/// Finds the last child of an object before whose comma the change cannot reach, and goes on within it where
/// it holds the change.
void Rereader::descend(NodeId object)
{
    for (;;) {
        const NodeId end = m_nodes[object].next;
        Parser::Frame frame{object, kNoNode, kNoOffset};
        m_from = object + 1;
        m_entrance = m_nodes[object].offset + 1;
        NodeId held = kNoNode;
        for (NodeId child = object + 1; child < end; child = m_nodes[child].next) {
            const NodeId value = valueOf(child);
            if (m_nodes[child].offset > m_change.range.offset)
                break;
            if (isHeldBy(value)) {
                held = value;
                break;
            }
            const quint32 comma = commaBehind(child);
            if (comma < m_change.range.offset && m_nodes[child].next < end) {
                frame = {object, value, comma};
                m_from = m_nodes[child].next;
                m_entrance = comma + 1;
            }
        }
        m_frames.push_back(frame);
        if (held == kNoNode || m_frames.size() >= std::size_t{kDeepestNesting} / 2)
            return;
        object = held;
    }
}

bool Rereader::findEntrance()
{
    const NodeId root = m_before.tree.root();
    if (root == kNoNode || !m_before.tree.isKind(root, Kind::Object) || m_text.size() > kLongestText)
        return false;
    const Node &node = m_nodes[root];
    const bool isWhole = (node.flags & Unclosed) == 0 && m_before.tree.text().at(node.offset) == '{' &&
                         m_change.range.offset > node.offset;
    if (!isWhole)
        return false;
    // Where the outermost brace closed too early, what stands before a comma was told behind it.
    const auto isReopened = [](const Deviation &one) { return one.kind == DeviationKind::ExtraBracket; };
    if (std::any_of(m_before.deviations.begin(), m_before.deviations.end(), isReopened))
        return false;
    descend(root);
    return !reachesFarBefore(m_entrance);
}

/// Whether the recovery from a deviation looked further than to the next separator, or changed what is open.
/// A plain quote mark that a typographic one closes was decided on by the rest of the line.
bool Rereader::reachesFar(const Deviation &one) const
{
    if ((bit(one.kind) & kFar) != 0)
        return true;
    if (one.kind != DeviationKind::TypographicQuotes || one.node == kNoNode)
        return false;
    const Node &text = m_nodes[one.node];
    return text.openQuote == 1 && text.closeQuote > 1;
}

bool Rereader::reachesFarBefore(quint32 offset) const
{
    const auto &all = m_before.deviations;
    const auto to = std::find_if(all.begin(), all.end(),
                                 [offset](const Deviation &one) { return one.range.offset >= offset; });
    return std::any_of(all.begin(), to, [this](const Deviation &one) { return reachesFar(one); });
}

/// Reading must go on to behind what stands where.
void Rereader::findLimits()
{
    for (const Deviation &one : m_before.deviations) {
        if (reachesFar(one))
            m_behindFar = one.range.offset + 1;
        if ((bit(one.kind) & kLoose) != 0)
            m_behindLoose = one.range.offset + 1;
    }
}

/// The nodes before the entrance, with the objects around it open again.
Nodes Rereader::nodesBefore() const
{
    Nodes nodes;
    nodes.reserve(m_nodes.size() + m_nodes.size() / 64 + 64);
    nodes.insert(nodes.end(), m_nodes.begin(), m_nodes.begin() + m_from);
    for (const Parser::Frame &frame : m_frames) {
        Node &object = nodes[frame.container];
        object.length = 1;
        object.next = 0;
        object.separator = kNoOffset;
        if (frame.container > 0 && nodes[frame.container - 1].kind == Kind::Key &&
            m_nodes[frame.container - 1].next > frame.container)
            nodes[frame.container - 1].next = 0;
    }
    return nodes;
}

// ---- the place where it ends

/// The next place behind `beyond` (in the text as it was) where both texts may go on alike: behind the comma
/// of a child that another one follows, or behind the object's closing brace.
bool Rereader::nextCandidate(quint32 beyond)
{
    if (m_isAtBrace)
        return false;
    const NodeId object = m_frames.back().container;
    const NodeId end = m_nodes[object].next;
    NodeId child = m_child == kNoNode ? m_from : m_nodes[m_child].next;
    for (; child < end; child = m_nodes[child].next) {
        const quint32 comma = commaBehind(child);
        if (comma == kNoOffset || comma < m_change.range.end() || comma < beyond ||
            m_nodes[child].next >= end)
            continue;
        m_child = child;
        m_candidate = comma + 1;
        m_to = m_nodes[child].next;
        return true;
    }
    m_isAtBrace = true;
    m_candidate = m_nodes[object].range().end();
    m_to = end;
    return (m_nodes[object].flags & Unclosed) == 0 && m_candidate > m_change.range.end() &&
           m_candidate > beyond;
}

/// A search for the end of a string remembers where it failed; strings behind must not have asked it, then.
bool Rereader::isSearchRemembered(const Parser &parser) const
{
    return parser.hasReported(kFailed) ||
           std::any_of(m_before.deviations.begin(), m_before.deviations.end(), [this](const Deviation &one) {
               return one.range.offset < m_candidate && (bit(one.kind) & kFailed) != 0;
           });
}

bool Rereader::readToKnownPlace(Parser &parser)
{
    const NodeId object = m_frames.back().container;
    quint32 beyond = std::max(m_change.range.end(), m_behindFar);
    while (nextCandidate(beyond)) {
        if (!parser.readTo(moved(m_candidate)))
            return false;
        const quint32 place = parser.place();
        beyond = place - m_shift;
        const bool isKnown = place == moved(m_candidate) &&
                             (m_isAtBrace ? parser.isBehind(object) : parser.isBehindCommaOf(object));
        if (!isKnown)
            continue;
        if (m_candidate >= m_behindLoose || !isSearchRemembered(parser))
            return true;
        beyond = m_behindLoose;
    }
    return false;
}

// ---- putting together

/// What stands behind the place where reading ended, moved. In pieces that stay in the processor's cache.
void Rereader::appendNodesBehind(Nodes &nodes, NodeId shift) const
{
    constexpr std::size_t kPiece = 512;
    nodes.reserve(nodes.size() + m_nodes.size() - m_to);
    for (std::size_t from = m_to; from < m_nodes.size(); from += kPiece) {
        const std::size_t to = std::min(from + kPiece, m_nodes.size());
        const std::size_t first = nodes.size();
        nodes.insert(nodes.end(), m_nodes.begin() + static_cast<std::ptrdiff_t>(from),
                     m_nodes.begin() + static_cast<std::ptrdiff_t>(to));
        for (Node *node = nodes.data() + first, *const end = nodes.data() + nodes.size(); node != end;
             ++node) {
            node->offset += m_shift;
            node->separator += node->separator == kNoOffset ? 0 : m_shift;
            node->next += node->next == 0 ? 0 : shift;
        }
    }
}

void Rereader::closeAncestors(Nodes &nodes, NodeId shift) const
{
    for (const Parser::Frame &frame : m_frames) {
        const NodeId id = frame.container;
        nodes[id] = m_nodes[id];
        nodes[id].length += m_shift;
        nodes[id].next += shift;
        if (nodes[id].separator != kNoOffset)
            nodes[id].separator += m_shift;
        if (id > 0 && m_nodes[id - 1].kind == Kind::Key && m_nodes[id - 1].next > id)
            nodes[id - 1].next = m_nodes[id - 1].next + shift;
    }
}

/// False where a deviation behind concerns a node that was read again: nothing is known of that.
bool Rereader::joinDeviations(Reading &reading, NodeId shift) const
{
    const auto begin = m_before.deviations.begin();
    const auto end = m_before.deviations.end();
    const auto isBefore = [](const Deviation &one, quint32 offset) { return one.range.offset < offset; };
    const auto entrance = std::lower_bound(begin, end, m_entrance, isBefore);
    const auto exit = std::lower_bound(entrance, end, m_candidate, isBefore);
    std::vector<Deviation> all;
    all.reserve(static_cast<std::size_t>((entrance - begin) + (end - exit)) + reading.deviations.size());
    all.insert(all.end(), begin, entrance);
    all.insert(all.end(), reading.deviations.begin(), reading.deviations.end());
    for (auto one = exit; one != end; ++one) {
        all.push_back(*one);
        all.back().range.offset += m_shift;
        if (one->node == kNoNode || one->node < m_from)
            continue;
        if (one->node < m_to)
            return false;
        all.back().node += shift;
    }
    const auto isEarlier = [](const Deviation &a, const Deviation &b) {
        return a.range.offset < b.range.offset;
    };
    if (!std::is_sorted(all.begin(), all.end(), isEarlier))
        std::stable_sort(all.begin(), all.end(), isEarlier);
    reading.deviations = std::move(all);
    std::vector<ByteRange> comments;
    for (const ByteRange &one : m_before.comments) {
        if (one.offset < m_entrance)
            comments.push_back(one);
    }
    comments.insert(comments.end(), reading.comments.begin(), reading.comments.end());
    for (const ByteRange &one : m_before.comments) {
        if (one.offset >= m_candidate)
            comments.push_back({moved(one.offset), one.length});
    }
    reading.comments = std::move(comments);
    return true;
}

Reread Rereader::joined(Parser &parser) const
{
    Nodes nodes = std::move(parser.nodes());
    const auto newTo = static_cast<NodeId>(nodes.size());
    const NodeId shift = newTo - m_to;
    appendNodesBehind(nodes, shift);
    closeAncestors(nodes, shift);
    Reading reading = parser.take();
    reading.tree = Tree(m_text, std::move(nodes), m_before.tree.root());
    if (!joinDeviations(reading, shift))
        return {read(m_text), std::nullopt};
    return {std::move(reading),
            Splice{m_frames.back().container, m_from, m_to, newTo, m_candidate, moved(m_candidate)}};
}

Reread Rereader::run()
{
    if (!findEntrance())
        return {read(m_text), std::nullopt};
    findLimits();
    Parser parser(m_text);
    parser.enter(nodesBefore(), m_frames, m_entrance);
    return readToKnownPlace(parser) ? joined(parser) : Reread{read(m_text), std::nullopt};
}

// ---- the public face

Reread reread(const Reading &before, const QByteArray &text, const TextChange &change)
{
    return Rereader(before, text, change).run();
}

TextChange changeBetween(const QByteArray &before, const QByteArray &after)
{
    constexpr qsizetype kBlock = 4096;
    const qsizetype shorter = std::min(before.size(), after.size());
    const char *const a = before.constData();
    const char *const b = after.constData();
    qsizetype same = 0;
    while (shorter - same >= kBlock && std::memcmp(a + same, b + same, kBlock) == 0)
        same += kBlock;
    while (same < shorter && a[same] == b[same])
        ++same;
    const char *const aEnd = a + before.size();
    const char *const bEnd = b + after.size();
    const qsizetype left = shorter - same;
    qsizetype tail = 0;
    while (left - tail >= kBlock && std::memcmp(aEnd - tail - kBlock, bEnd - tail - kBlock, kBlock) == 0)
        tail += kBlock;
    while (tail < left && aEnd[-tail - 1] == bEnd[-tail - 1])
        ++tail;
    return {{static_cast<quint32>(same), static_cast<quint32>(before.size() - same - tail)},
            static_cast<quint32>(after.size() - same - tail)};
}

} // namespace passerelle::json
