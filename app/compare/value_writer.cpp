// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/value_writer.h"

#include "compare/meaning.h"
#include "json/editing.h"
#include "json/layout.h"

#include <algorithm>

namespace passerelle::compare
{

using json::NodeId;
using json::Tree;
using mapping::Mapping;

namespace
{

/// How many entries are looked at for the way in which entries are written.
constexpr std::size_t kLookedAt = 100;

/// One level of indentation: what stands before the first member at the top.
QByteArray stepOf(const Tree &tree, const json::Layout &layout)
{
    const NodeId root = tree.root();
    if (tree.isKind(root, json::Kind::Object) && tree.node(root).next > root + 1) {
        const quint32 first = tree.node(root + 1).offset;
        if (layout.isFirstOnLine(first) && !layout.indentation(first).isEmpty())
            return layout.indentation(first);
    }
    return QByteArrayLiteral("   ");
}

QByteArray colonOf(const Tree &tree, const json::Layout &layout)
{
    const bool hasMembers = tree.isKind(tree.root(), json::Kind::Object) && tree.node(tree.root()).next > 1;
    return hasMembers ? layout.colon(tree.root()) : QByteArrayLiteral(": ");
}

} // namespace

ValueWriter::ValueWriter(const Tree &from, const Mapping &into) : m_from(from), m_onLines(findOnLines(into))
{
    const json::Layout layout(into.reading());
    m_lineBreak = layout.lineBreak();
    m_step = stepOf(into.tree(), layout);
    m_colon = colonOf(into.tree(), layout);
}

bool ValueWriter::findOnLines(const Mapping &into) const
{
    const Tree &tree = into.tree();
    const std::size_t count = std::min(into.sectors().size(), kLookedAt);
    for (std::size_t i = 0; i < count; ++i) {
        const NodeId entry = into.sectors()[i].entry;
        if (tree.isKind(entry, json::Kind::Object) && tree.node(entry).next > entry + 1)
            return tree.raw(entry).contains('\n') || tree.raw(entry).contains('\r');
    }
    const QByteArray &text = tree.text();
    return !tree.isKind(tree.root(), json::Kind::Object) || text.contains('\n') || text.contains('\r');
}

QByteArray ValueWriter::text(NodeId node) const
{
    if (m_from.node(node).flags & json::Deviates)
        return json::Editor::literal(m_from.string(node));
    return m_from.raw(node).toByteArray();
}

QByteArray ValueWriter::key(NodeId key) const { return text(key); }

QByteArray ValueWriter::member(json::Member member, const QByteArray &indent, bool onLines) const
{
    return text(member.key) + m_colon + value(member.value, indent, onLines);
}

QByteArray ValueWriter::value(NodeId node, const QByteArray &indent, bool onLines) const
{
    switch (m_from.node(node).kind) {
    case json::Kind::Object:
        return object(node, indent, onLines);
    case json::Kind::Array:
        return array(node, indent);
    case json::Kind::String:
        return text(node);
    case json::Kind::True:
        return QByteArrayLiteral("true");
    case json::Kind::False:
        return QByteArrayLiteral("false");
    case json::Kind::Null:
        return QByteArrayLiteral("null");
    default:
        return m_from.raw(node).toByteArray();
    }
}

QByteArray ValueWriter::object(NodeId node, const QByteArray &indent, bool onLines) const
{
    const Members members(m_from, node);
    const QByteArray inner = indent + m_step;
    QByteArray result;
    for (const Members::Item &item : members.items()) {
        if (!members.isReadable(item))
            continue;
        if (onLines)
            result += (result.isEmpty() ? QByteArray() : QByteArray(",")) + m_lineBreak + inner;
        else if (!result.isEmpty())
            result += ", ";
        result += member(item.member, inner, onLines);
    }
    if (result.isEmpty())
        return QByteArrayLiteral("{}");
    return "{" + result + (onLines ? m_lineBreak + indent : QByteArray()) + "}";
}

QByteArray ValueWriter::array(NodeId node, const QByteArray &indent) const
{
    QByteArray result;
    m_from.forEachElement(node, [&](NodeId element) {
        if (!isReadable(m_from, element))
            return;
        result += (result.isEmpty() ? "" : ", ") + value(element, indent, false);
    });
    return "[" + result + "]";
}

} // namespace passerelle::compare
