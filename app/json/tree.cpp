// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/tree.h"

#include "json/escape.h"

#include <QStringDecoder>
#include <algorithm>

namespace passerelle::json
{

QByteArray Tree::utf8(NodeId id) const
{
    const Node &node = m_nodes[id];
    // A word without quote marks has no escapes: nobody wrote them as such.
    return (node.flags & HasEscapes) != 0 ? decoded(content(id), node.openQuote != 0)
                                          : content(id).toByteArray();
}

QString Tree::string(NodeId id) const
{
    const auto text = [](QByteArrayView bytes) {
        if (!bytes.startsWith("\xEF\xBB\xBF"))
            return QString::fromUtf8(bytes);
        // QString::fromUtf8 takes the character away that stands for a byte order mark; in a string it
        // counts.
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        return QString(decoder.decode(bytes));
    };
    const bool verbatim = (m_nodes[id].flags & HasEscapes) == 0;
    return verbatim ? text(content(id)) : text(utf8(id));
}

std::optional<Member> Tree::member(NodeId object, QStringView name) const
{
    const QByteArray wanted = name.toUtf8();
    std::optional<Member> found;
    forEachMember(object, [&](Member member) {
        const bool verbatim = (m_nodes[member.key].flags & HasEscapes) == 0;
        if (verbatim ? content(member.key) == wanted : utf8(member.key) == wanted)
            found = member;
    });
    return found;
}

NodeId Tree::at(std::initializer_list<QStringView> path) const
{
    NodeId here = m_root;
    for (const QStringView name : path) {
        const std::optional<Member> found = member(here, name);
        if (!found)
            return kNoNode;
        here = found->value;
    }
    return here;
}

NodeId Tree::innermost(quint32 offset) const
{
    const auto behind = std::upper_bound(m_nodes.begin(), m_nodes.end(), offset,
                                         [](quint32 at, const Node &node) { return at < node.offset; });
    if (behind == m_nodes.begin())
        return kNoNode;
    // Nodes stand in the order of the text, so the last one that begins before the byte is the innermost that
    // can hold it. Where it ended before, one of those around it does.
    auto id = static_cast<NodeId>(behind - m_nodes.begin()) - 1;
    while (id != kNoNode && !m_nodes[id].range().contains(offset))
        id = parent(id);
    return id;
}

NodeId Tree::parent(NodeId id) const
{
    if (id == kNoNode || id == m_root || id >= m_nodes.size())
        return kNoNode;
    NodeId around = m_root;
    while (around != kNoNode) {
        NodeId child = around + 1;
        while (child < id && m_nodes[child].next <= id)
            child = m_nodes[child].next;
        if (child >= id)
            return child == id ? around : kNoNode;
        around = child;
    }
    return kNoNode;
}

} // namespace passerelle::json
