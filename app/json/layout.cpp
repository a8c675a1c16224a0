// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/layout.h"

#include "json/bytes.h"

#include <algorithm>
#include <optional>

namespace passerelle::json
{

std::vector<Child> Layout::children(NodeId container) const
{
    std::vector<Child> result;
    const NodeId end = m_tree.node(container).next;
    for (NodeId id = container + 1; id < end; id = m_tree.node(id).next)
        result.push_back(child(id));
    return result;
}

Child Layout::child(NodeId first) const
{
    const Node &node = m_tree.node(first);
    Child child{first, node.offset, node.range().end(), node.separator};
    if (node.kind == Kind::Key && node.next > first + 1) {
        child.end = m_tree.node(first + 1).range().end();
        child.comma = m_tree.node(first + 1).separator;
    } else if (node.kind == Kind::Key) {
        child.end = node.separator == kNoOffset ? child.end : node.separator + 1;
        const quint32 next = skipBlanks(child.end);
        child.comma = at(next) == ',' ? next : kNoOffset;
    }
    return child;
}

quint32 Layout::lineStart(quint32 offset) const
{
    while (offset > 0 && !bytes::isLineBreak(m_text[offset - 1]))
        --offset;
    return offset;
}

bool Layout::isFirstOnLine(quint32 offset) const
{
    const quint32 start = blanksBefore(offset);
    return start > 0 && bytes::isLineBreak(m_text[start - 1]);
}

quint32 Layout::skipBlanks(quint32 offset) const
{
    while (offset < size() && bytes::isBlank(m_text[offset]))
        ++offset;
    return offset;
}

quint32 Layout::blanksBefore(quint32 offset) const
{
    while (offset > 0 && bytes::isBlank(m_text[offset - 1]))
        --offset;
    return offset;
}

/// Behind the comments that follow on the line, or nothing where something else follows.
static std::optional<quint32> endOfComments(const QByteArray &text, quint32 offset)
{
    const auto size = static_cast<quint32>(text.size());
    quint32 last = offset;
    for (;;) {
        while (offset < size && bytes::isBlank(text[offset]))
            ++offset;
        if (offset == size || bytes::isLineBreak(text[offset]))
            return last;
        const QByteArrayView rest = QByteArrayView(text).sliced(offset);
        if (rest.startsWith("/*")) {
            const qsizetype close = rest.indexOf("*/");
            const QByteArrayView comment = rest.first(close < 0 ? 0 : close + 2);
            if (comment.isEmpty() || comment.contains('\n') || comment.contains('\r'))
                return std::nullopt;
            offset += static_cast<quint32>(comment.size());
        } else if (rest.startsWith("//") || rest.startsWith('#')) {
            while (offset < size && !bytes::isLineBreak(text[offset]))
                ++offset;
        } else {
            return std::nullopt;
        }
        last = offset;
    }
}

quint32 Layout::behindComments(quint32 offset) const
{
    return endOfComments(m_text, offset).value_or(offset);
}

bool Layout::isLastOnLine(quint32 offset) const { return endOfComments(m_text, offset).has_value(); }

quint32 Layout::behindLineBreak(quint32 offset) const
{
    if (offset < size() && m_text[offset] == '\r')
        return offset + (at(offset + 1) == '\n' && offset + 1 < size() ? 2 : 1);
    return offset < size() && m_text[offset] == '\n' ? offset + 1 : offset;
}

QByteArray Layout::lineBreak() const
{
    const auto first = std::find_if(m_text.begin(), m_text.end(), bytes::isLineBreak);
    if (first == m_text.end() || *first == '\n')
        return "\n";
    return first + 1 != m_text.end() && first[1] == '\n' ? "\r\n" : "\r";
}

/// The white space with which the line of a byte begins.
QByteArray Layout::indentation(quint32 offset) const
{
    const quint32 start = lineStart(offset);
    return m_text.mid(start, std::min(skipBlanks(start), offset) - start);
}

/// One step of indentation: as from the container around this one to it, or from the outermost to its
/// children.
QByteArray Layout::unit(NodeId container) const
{
    const auto step = [this](NodeId outer) -> QByteArray {
        if (outer == kNoNode || outer + 1 >= m_tree.nodes().size())
            return {};
        const quint32 child = m_tree.node(outer + 1).offset;
        const QByteArray around = indentation(m_tree.node(outer).offset);
        const QByteArray inner = indentation(child);
        if (!isFirstOnLine(child) || inner.size() <= around.size() || !inner.startsWith(around))
            return {};
        return inner.mid(around.size());
    };
    NodeId outer = m_tree.parent(container);
    if (outer != kNoNode && m_tree.node(outer).kind == Kind::Key)
        outer = m_tree.parent(outer);
    for (const NodeId candidate : {outer, m_tree.root()}) {
        if (const QByteArray found = step(candidate); !found.isEmpty())
            return found;
    }
    return "  ";
}

QByteArray Layout::colon(NodeId object) const
{
    const auto written = [this](NodeId key) -> QByteArray {
        const Node &node = m_tree.node(key);
        if (node.kind != Kind::Key || node.next <= key + 1 || node.separator == kNoOffset)
            return {};
        const quint32 from = node.range().end();
        const QByteArray between = m_text.mid(from, m_tree.node(key + 1).offset - from);
        const bool isPlain =
            std::all_of(between.begin(), between.end(), [](char c) { return bytes::isBlank(c) || c == ':'; });
        return isPlain && between.count(':') == 1 ? between : QByteArray();
    };
    for (NodeId id = object + 1; id < m_tree.node(object).next; id = m_tree.node(id).next) {
        if (const QByteArray found = written(id); !found.isEmpty())
            return found;
    }
    for (NodeId id = 0; id < m_tree.nodes().size(); ++id) {
        if (const QByteArray found = written(id); !found.isEmpty())
            return found;
    }
    return isMultiLine() ? ": " : ":";
}

QByteArray Layout::lead(NodeId container, const std::vector<Child> &children) const
{
    const Child &last = children.back();
    if (isFirstOnLine(last.offset))
        return lineBreak() + indentation(last.offset);
    if (children.size() > 1) {
        const quint32 comma = children[children.size() - 2].comma;
        const quint32 from = comma == kNoOffset ? last.offset : comma + 1;
        return skipBlanks(from) == last.offset ? m_text.mid(from, last.offset - from) : QByteArray(" ");
    }
    const bool isObject = m_tree.isKind(container, Kind::Object);
    return isObject && !colon(container).endsWith(' ') ? QByteArray() : QByteArray(" ");
}

Mend::Piece Layout::onlyChild(NodeId container, const QByteArray &child) const
{
    const Node &node = m_tree.node(container);
    const quint32 inside = behindComments(node.offset + 1);
    const bool spansLines =
        bytes::isLineBreak(at(skipBlanks(inside))) && skipBlanks(inside) < node.range().end();
    if (!isMultiLine())
        return {{node.offset + 1, 0}, child};
    const QByteArray around = lineBreak() + indentation(node.offset);
    const QByteArray inner = around + unit(container) + child;
    if (spansLines)
        return {{inside, 0}, inner};
    const quint32 from = node.offset + 1;
    return {ByteRange::between(from, skipBlanks(from)), inner + around};
}

} // namespace passerelle::json
