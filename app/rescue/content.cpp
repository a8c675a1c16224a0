// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/content.h"

namespace passerelle::rescue
{

using json::Kind;

bool readsNoWorse(const json::Reading &before, const QByteArray &after)
{
    const json::Reading now = json::read(after);
    if (!json::holdsMember(now.tree))
        return false;
    return !json::holdsMember(before.tree) || now.deviations.size() <= before.deviations.size();
}

std::optional<QByteArray> jsonInString(const json::Reading &reading)
{
    const json::Tree &tree = reading.tree;
    if (!tree.isKind(tree.root(), Kind::String))
        return std::nullopt;
    const QByteArray inner = tree.utf8(tree.root());
    if (!inner.contains('{') || inner.size() >= tree.text().size() ||
        !json::holdsMember(json::read(inner).tree))
        return std::nullopt;
    return inner;
}

} // namespace passerelle::rescue
