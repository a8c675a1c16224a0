// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/content.h"
#include "rescue/mending.h"

#include "mapping/mapping.h"

#include <QCoreApplication>

namespace passerelle::rescue
{

using json::Kind;
using json::NodeId;

namespace
{

bool isMapping(const json::Tree &tree)
{
    return tree.member(tree.root(), QString(mapping::kSectorInfos)) ||
           tree.member(tree.root(), QString(mapping::kProjectId));
}

/// The JSON within a string, where it is a mapping.
std::optional<QByteArray> mappingIn(const json::Tree &tree, NodeId string)
{
    const QByteArrayView content = tree.content(string);
    if (!content.contains(QByteArrayView(mapping::kSectorInfos)) &&
        !content.contains(QByteArrayView(mapping::kProjectId)))
        return std::nullopt;
    auto inner = jsonInString(tree, string);
    return inner && isMapping(json::read(*inner).tree) ? inner : std::nullopt;
}

/// The value of sectorInfos, where it is a string that holds the sectors.
std::optional<Guess> sectorsInString(const json::Tree &tree)
{
    const auto infos = tree.member(tree.root(), QString(mapping::kSectorInfos));
    if (!infos || infos->value == json::kNoNode)
        return std::nullopt;
    auto inner = jsonInString(tree, infos->value);
    if (!inner)
        return std::nullopt;
    const ByteRange place = tree.node(infos->value).range();
    return Guess{QStringLiteral("string-in-string"),
                 QCoreApplication::translate(
                     "RescueGuess", "The sectors stand in one string, as another program sent them."),
                 QCoreApplication::translate("RescueGuess", "Take them out of the string"),
                 place,
                 {{place, std::move(*inner)}}};
}

} // namespace

std::optional<Guess> mappingInValue(const json::Tree &tree)
{
    if (isMapping(tree))
        return sectorsInString(tree);
    std::optional<QByteArray> found;
    const auto &nodes = tree.nodes();
    for (NodeId node = 0; node < nodes.size(); ++node) {
        if (!tree.isKind(node, Kind::String))
            continue;
        auto inner = mappingIn(tree, node);
        if (inner && found)
            return std::nullopt; // which of the two is meant, nobody knows
        if (inner)
            found = std::move(inner);
    }
    if (!found)
        return std::nullopt;
    const ByteRange all{0, static_cast<quint32>(tree.text().size())};
    return Guess{QStringLiteral("mapping-in-value"),
                 QCoreApplication::translate(
                     "RescueGuess", "The mapping stands in a value of other JSON, written as a string."),
                 QCoreApplication::translate("RescueGuess", "Take the mapping out of it"),
                 all,
                 {{all, std::move(*found)}}};
}

} // namespace passerelle::rescue
