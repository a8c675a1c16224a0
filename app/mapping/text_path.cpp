// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/text_path.h"

namespace passerelle::mapping
{

using json::Kind;
using json::NodeId;

/// Behind a node; behind its value for the key of a member.
static quint32 endOf(const json::Tree &tree, NodeId id)
{
    const json::Node &node = tree.node(id);
    return node.kind == Kind::Key && node.next > id + 1 ? tree.node(id + 1).range().end()
                                                        : node.range().end();
}

std::vector<PathStep> pathAt(const json::Tree &tree, quint32 offset)
{
    std::vector<PathStep> path;
    NodeId around = tree.root();
    while (around != json::kNoNode) {
        NodeId found = json::kNoNode;
        int number = -1;
        const NodeId end = tree.node(around).next;
        for (NodeId child = around + 1; child < end && tree.node(child).offset <= offset;
             child = tree.node(child).next) {
            found = child;
            ++number;
        }
        if (found == json::kNoNode || endOf(tree, found) < offset)
            break;
        if (tree.node(found).kind == Kind::Key)
            path.push_back({tree.string(found), tree.node(found).range()});
        else if (tree.isKind(around, Kind::Array))
            path.push_back({QStringLiteral("[%1]").arg(number), tree.node(found).range()});
        around = found;
    }
    return path;
}

std::optional<quint32> matchingBracket(const json::Tree &tree, quint32 offset)
{
    const QByteArray &text = tree.text();
    if (qint64{offset} >= text.size() || !QByteArrayView("{}[]").contains(text[offset]))
        return std::nullopt;
    const NodeId id = tree.innermost(offset);
    if (!tree.isKind(id, Kind::Object) && !tree.isKind(id, Kind::Array))
        return std::nullopt;
    const json::Node &node = tree.node(id);
    if ((node.flags & json::Unclosed) != 0 || node.length < 2)
        return std::nullopt;
    if (offset == node.offset)
        return node.range().end() - 1;
    return offset == node.range().end() - 1 ? std::optional(node.offset) : std::nullopt;
}

} // namespace passerelle::mapping
