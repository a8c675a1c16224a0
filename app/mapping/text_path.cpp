// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/text_path.h"

#include <algorithm>

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

/// A child and its number among its siblings, which is known for an array's elements alone.
struct Child {
    NodeId node = json::kNoNode;
    int number = -1;
};

/// The last child of a node that begins at the byte or before it.
static Child childAt(const Mapping &mapping, NodeId around, quint32 offset)
{
    const json::Tree &tree = mapping.tree();
    NodeId child = around + 1;
    if (around == mapping.sectorInfosField().value) { // there may be 100 000: begin beside the place
        const Sectors &sectors = mapping.sectors();
        const auto behind =
            std::upper_bound(sectors.begin(), sectors.end(), offset, [&tree](quint32 at, const Sector &one) {
                return at < tree.node(one.key).offset;
            });
        child = behind == sectors.begin() ? child : std::prev(behind)->key;
    }
    Child found;
    for (const NodeId end = tree.node(around).next; child < end && tree.node(child).offset <= offset;
         child = tree.node(child).next)
        found = {child, found.number + 1};
    return found;
}

std::vector<PathStep> pathAt(const Mapping &mapping, quint32 offset)
{
    const json::Tree &tree = mapping.tree();
    std::vector<PathStep> path;
    NodeId around = tree.root();
    while (around != json::kNoNode) {
        const Child found = childAt(mapping, around, offset);
        if (found.node == json::kNoNode || endOf(tree, found.node) < offset)
            break;
        if (tree.node(found.node).kind == Kind::Key)
            path.push_back({tree.string(found.node), tree.node(found.node).range()});
        else if (tree.isKind(around, Kind::Array))
            path.push_back({QStringLiteral("[%1]").arg(found.number), tree.node(found.node).range()});
        around = found.node;
    }
    return path;
}

/// The innermost node that holds the byte, or kNoNode.
static NodeId innermost(const Mapping &mapping, quint32 offset)
{
    const json::Tree &tree = mapping.tree();
    NodeId holding = json::kNoNode;
    NodeId around = tree.root();
    while (around != json::kNoNode && endOf(tree, around) > offset) {
        if (tree.node(around).range().contains(offset))
            holding = around;
        around = childAt(mapping, around, offset).node;
    }
    return holding;
}

std::optional<quint32> matchingBracket(const Mapping &mapping, quint32 offset)
{
    const json::Tree &tree = mapping.tree();
    const QByteArray &text = tree.text();
    if (qint64{offset} >= text.size() || !QByteArrayView("{}[]").contains(text[offset]))
        return std::nullopt;
    const NodeId id = innermost(mapping, offset);
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
