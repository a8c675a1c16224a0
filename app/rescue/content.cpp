// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/content.h"

namespace passerelle::rescue
{

using json::Kind;
using json::NodeId;

static bool hasMember(const json::Tree &tree, NodeId object)
{
    const NodeId key = object + 1;
    return tree.isKind(object, Kind::Object) && key < tree.node(object).next && tree.isKind(key, Kind::Key) &&
           tree.node(key).next > key + 1;
}

bool holdsMember(const json::Tree &tree)
{
    const NodeId root = tree.root();
    if (root == json::kNoNode)
        return false;
    if (tree.isKind(root, Kind::Array))
        return root + 1 < tree.node(root).next && hasMember(tree, root + 1);
    return hasMember(tree, root);
}

std::optional<QByteArray> jsonInString(const json::Reading &reading)
{
    const json::Tree &tree = reading.tree;
    if (!tree.isKind(tree.root(), Kind::String))
        return std::nullopt;
    const QByteArray inner = tree.utf8(tree.root());
    if (!inner.contains('{') || inner.size() >= tree.text().size() || !holdsMember(json::read(inner).tree))
        return std::nullopt;
    return inner;
}

} // namespace passerelle::rescue
