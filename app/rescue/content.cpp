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
    return jsonInString(reading.tree, reading.tree.root());
}

std::optional<QByteArray> jsonInString(const json::Tree &tree, json::NodeId string)
{
    // Each program on the way may have escaped once; each time the text becomes shorter.
    constexpr int kMostTimes = 4;
    if (!tree.isKind(string, Kind::String))
        return std::nullopt;
    qsizetype length = tree.raw(string).size();
    QByteArray inner = tree.utf8(string);
    for (int i = 0; i < kMostTimes && inner.contains('{') && inner.size() < length; ++i) {
        const json::Reading reading = json::read(inner);
        if (json::holdsMember(reading.tree))
            return inner;
        if (!reading.tree.isKind(reading.tree.root(), Kind::String))
            break;
        length = inner.size();
        inner = reading.tree.utf8(reading.tree.root());
    }
    return std::nullopt;
}

} // namespace passerelle::rescue
