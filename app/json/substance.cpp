// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/substance.h"

#include <algorithm>

namespace passerelle::json
{

namespace
{

/// Of so many members one is wanted that tells what the object is.
constexpr int kLookedAt = 8;

bool isUnbraced(const Tree &tree, NodeId object)
{
    return tree.isKind(object, Kind::Object) && tree.text()[tree.node(object).offset] != '{';
}

/// The object within doubled braces: {{ … }}.
NodeId withoutDoubledBraces(const Tree &tree, NodeId object)
{
    for (int i = 0; i < kLookedAt; ++i) {
        const NodeId inner = object + 1;
        if (inner >= tree.node(object).next || !tree.isKind(inner, Kind::Object))
            break;
        object = inner;
    }
    return object;
}

bool hasMember(const Tree &tree, NodeId root)
{
    if (!tree.isKind(root, Kind::Object))
        return false;
    const NodeId object = withoutDoubledBraces(tree, root);
    const NodeId end = tree.node(object).next;
    const bool isBare = isUnbraced(tree, object) && object + 1 < end && tree.node(object + 1).openQuote == 0;
    NodeId child = object + 1;
    for (int i = 0; i < kLookedAt && child < end; ++i) {
        const Node &node = tree.node(child);
        const bool hasValue = node.kind == Kind::Key && node.next > child + 1;
        if (hasValue && (!isBare || tree.isKind(child + 1, Kind::Object)))
            return true;
        child = std::max(node.next, child + 1);
    }
    return false;
}

/// Text before the value is told first, but for what stands before it; text behind it last.
bool isSurrounded(const Reading &reading)
{
    const auto &all = reading.deviations;
    const auto looked = static_cast<std::ptrdiff_t>(std::min<std::size_t>(kLookedAt, all.size()));
    return std::any_of(all.begin(), all.begin() + looked,
                       [](const Deviation &one) { return one.kind == DeviationKind::TextBefore; }) ||
           (!all.empty() && all.back().kind == DeviationKind::TextAfter);
}

} // namespace

bool holdsMember(const Tree &tree)
{
    const NodeId root = tree.root();
    if (!tree.isKind(root, Kind::Array))
        return hasMember(tree, root);
    return root + 1 < tree.node(root).next && hasMember(tree, root + 1);
}

bool isRepairable(const Reading &reading)
{
    const Tree &tree = reading.tree;
    const NodeId root = tree.root();
    if (holdsMember(tree))
        return true;
    const bool isWhole =
        tree.isKind(root, Kind::Array) || (tree.isKind(root, Kind::Object) && !isUnbraced(tree, root));
    return isWhole && !isSurrounded(reading);
}

} // namespace passerelle::json
