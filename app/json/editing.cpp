// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/editing.h"

#include "json/bytes.h"
#include "json/layout.h"

#include <algorithm>

namespace passerelle::json
{

QByteArray Editor::literal(QStringView value)
{
    QByteArray result = "\"";
    const QByteArray text = value.toUtf8();
    result.reserve(text.size() + 2);
    for (const char c : text) {
        switch (c) {
        case '"':
            result += "\\\"";
            break;
        case '\\':
            result += "\\\\";
            break;
        case '\n':
            result += "\\n";
            break;
        case '\r':
            result += "\\r";
            break;
        case '\t':
            result += "\\t";
            break;
        default:
            if (bytes::isControl(c))
                result += "\\u" + QByteArray::number(static_cast<int>(c), 16).rightJustified(4, '0');
            else
                result += c;
        }
    }
    return result + '"';
}

document::Replacement Editor::setValue(NodeId value, const QByteArray &literal) const
{
    return {m_buffer, m_reading.tree.node(value).range(), literal};
}

document::Replacement Editor::renameKey(NodeId key, QStringView name) const
{
    return {m_buffer, m_reading.tree.node(key).range(), literal(name)};
}

std::vector<document::Replacement> Editor::setMember(NodeId object, QStringView name,
                                                     const QByteArray &literal, NodeId behind) const
{
    const Tree &tree = m_reading.tree;
    const std::optional<Member> member = tree.member(object, name);
    if (!member)
        return addMember(object, name, literal, behind);
    if (member->value != kNoNode)
        return {setValue(member->value, literal)};
    const Node &key = tree.node(member->key);
    const bool hasColon = key.separator != kNoOffset;
    const quint32 place = hasColon ? key.separator + 1 : key.range().end();
    return {{m_buffer, {place, 0}, (hasColon ? QByteArray(" ") : QByteArray(": ")) + literal}};
}

std::vector<document::Replacement> Editor::addMember(NodeId object, QStringView name,
                                                     const QByteArray &literal, NodeId behind) const
{
    return addMembers(object, {{name.toString(), literal, behind}});
}

std::vector<document::Replacement> Editor::addMembers(NodeId object,
                                                      const std::vector<Addition> &additions) const
{
    const QByteArray colon = Layout(m_reading).colon(object);
    std::vector<Piece> pieces;
    pieces.reserve(additions.size());
    for (const Addition &one : additions)
        pieces.push_back({Editor::literal(one.name) + colon + one.literal, one.behind});
    return add(object, pieces);
}

std::vector<document::Replacement> Editor::addElement(NodeId array, const QByteArray &literal) const
{
    return add(array, {{literal, kNoNode}});
}

std::vector<document::Replacement> Editor::removeMember(NodeId object, NodeId key) const
{
    return removeOne(object, key);
}

std::vector<document::Replacement> Editor::removeMembers(NodeId object, std::vector<NodeId> keys) const
{
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return remove(object, keys);
}

std::vector<document::Replacement> Editor::removeElement(NodeId array, NodeId element) const
{
    return removeOne(array, element);
}

/// Children of a container that has none.
document::Replacement Editor::fill(NodeId container, const std::vector<Piece> &pieces) const
{
    const Layout layout(m_reading);
    const Mend::Piece probe = layout.onlyChild(container, "?");
    const QByteArray lead = probe.with.left(probe.with.indexOf('?'));
    QByteArray text;
    for (const Piece &piece : pieces) {
        if (!text.isEmpty())
            text += lead.isEmpty() ? QByteArray(", ") : "," + lead;
        text += piece.text;
    }
    const Mend::Piece whole = layout.onlyChild(container, text);
    return {m_buffer, whole.range, whole.with};
}

/// The child with this key or, where there is none, the last one.
static std::size_t placeOf(const std::vector<Child> &children, NodeId first)
{
    const auto at = std::lower_bound(children.begin(), children.end(), first,
                                     [](const Child &child, NodeId id) { return child.first < id; });
    return at == children.end() || at->first != first ? children.size() - 1
                                                      : static_cast<std::size_t>(at - children.begin());
}

std::vector<document::Replacement> Editor::add(NodeId container, const std::vector<Piece> &pieces) const
{
    const Layout layout(m_reading);
    const std::vector<Child> children = layout.children(container);
    if (pieces.empty())
        return {};
    if (children.empty())
        return {fill(container, pieces)};
    std::vector<std::pair<std::size_t, const Piece *>> placed;
    placed.reserve(pieces.size());
    for (const Piece &piece : pieces)
        placed.emplace_back(placeOf(children, piece.behind), &piece);
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    const QByteArray lead = layout.lead(container, children);
    const bool onOwnLine = lead.startsWith('\n') || lead.startsWith('\r');
    std::vector<document::Replacement> result;
    for (auto from = placed.begin(); from != placed.end();) {
        const Child &before = children[from->first];
        const bool isLast = from->first + 1 == children.size();
        const auto to =
            std::find_if(from, placed.end(), [&](const auto &one) { return one.first != from->first; });
        quint32 place = before.end;
        if (before.comma == kNoOffset)
            result.push_back({m_buffer, {place, 0}, ","});
        else
            place = before.comma + 1;
        if (onOwnLine)
            place = layout.behindComments(place);
        QByteArray text;
        for (; from != to; ++from)
            text += lead + from->second->text + (isLast && from + 1 == to ? "" : ",");
        result.push_back({m_buffer, {place, 0}, text});
    }
    return result;
}

/// What goes with one child; `previous` is the one before it in the text, if any.
static std::vector<ByteRange> removal(const Layout &layout, const Child &gone, const Child *previous,
                                      quint32 start)
{
    const bool hasComma = gone.comma != kNoOffset;
    const bool isCommaNear = hasComma && layout.skipBlanks(gone.end) == gone.comma;
    quint32 from = gone.offset;
    quint32 to = isCommaNear ? gone.comma + 1 : gone.end;
    if (layout.isFirstOnLine(from) && layout.isLastOnLine(to)) {
        from = layout.lineStart(from);
        to = layout.behindLineBreak(layout.skipBlanks(layout.behindComments(to)));
    } else if (layout.isLastOnLine(to) || !hasComma) {
        to = layout.behindComments(to);
        const quint32 border = !previous                      ? start
                               : previous->comma != kNoOffset ? previous->comma + 1
                                                              : previous->end;
        from = std::min(from, std::max(border, layout.blanksBefore(from)));
    } else {
        to = layout.skipBlanks(to);
    }
    std::vector<ByteRange> result{ByteRange::between(from, to)};
    if (hasComma && !isCommaNear)
        result.push_back({gone.comma, 1});
    return result;
}

/// Removals that touch or overlap become one.
static std::vector<ByteRange> united(std::vector<ByteRange> removals)
{
    std::sort(removals.begin(), removals.end());
    std::vector<ByteRange> result;
    for (const ByteRange &one : removals) {
        if (result.empty() || result.back().end() < one.offset)
            result.push_back(one);
        else
            result.back() =
                ByteRange::between(result.back().offset, std::max(result.back().end(), one.end()));
    }
    return result;
}

std::vector<document::Replacement> Editor::removeOne(NodeId container, NodeId first) const
{
    const Layout layout(m_reading);
    const bool isInside = first > container && first < m_reading.tree.node(container).next;
    // With a comma behind it, it goes without a look at its siblings. There may be 100 000, each of which is
    // removed by a repair of its own.
    if (!isInside || layout.child(first).comma == kNoOffset)
        return remove(container, {first});
    std::vector<document::Replacement> result;
    const quint32 start = m_reading.tree.node(container).offset + 1;
    for (const ByteRange &range : removal(layout, layout.child(first), nullptr, start))
        result.push_back({m_buffer, range, {}});
    return result;
}

std::vector<document::Replacement> Editor::remove(NodeId container, const std::vector<NodeId> &sorted) const
{
    const Layout layout(m_reading);
    const std::vector<Child> children = layout.children(container);
    const quint32 start = m_reading.tree.node(container).offset + 1;
    std::vector<ByteRange> ranges;
    const Child *lastStaying = nullptr;
    const Child *lastGone = nullptr;
    auto wanted = sorted.begin();
    for (std::size_t i = 0; i < children.size(); ++i) {
        while (wanted != sorted.end() && *wanted < children[i].first)
            ++wanted;
        if (wanted == sorted.end() || *wanted != children[i].first) {
            lastStaying = &children[i];
            continue;
        }
        lastGone = &children[i];
        const auto gone = removal(layout, children[i], i > 0 ? &children[i - 1] : nullptr, start);
        ranges.insert(ranges.end(), gone.begin(), gone.end());
    }
    // Where everything behind a child goes, and none of it had a comma to leave, its own goes too.
    if (lastGone == (children.empty() ? nullptr : &children.back()) && lastGone && lastStaying &&
        lastGone->comma == kNoOffset && lastStaying->comma != kNoOffset)
        ranges.push_back({lastStaying->comma, 1});
    std::vector<document::Replacement> result;
    for (const ByteRange &range : united(std::move(ranges)))
        result.push_back({m_buffer, range, {}});
    return result;
}

} // namespace passerelle::json
