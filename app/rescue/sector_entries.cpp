// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/mending.h"

#include "mapping/mapping.h"

#include <QCoreApplication>

namespace passerelle::rescue
{

/// Whether it is what sectorInfos has for one sector.
static bool isEntry(const json::Tree &tree, json::NodeId value)
{
    bool isOne = false;
    tree.forEachMember(value, [&](json::Member member) {
        const QByteArrayView name = tree.content(member.key);
        for (const mapping::EntryField field : {mapping::EntryField::Service, mapping::EntryField::Space})
            isOne = isOne || name == QByteArrayView(mapping::memberName(field));
    });
    return isOne;
}

std::optional<Guess> sectorEntries(const json::Tree &tree)
{
    const json::NodeId root = tree.root();
    if (!tree.isKind(root, json::Kind::Object))
        return std::nullopt;
    const json::Node &node = tree.node(root);
    const bool isBraced = tree.text()[node.offset] == '{' && (node.flags & json::Unclosed) == 0;
    bool isOfEntries = isBraced && root + 1 < node.next;
    for (json::NodeId key = root + 1; isOfEntries && key < node.next; key = tree.node(key).next)
        isOfEntries =
            tree.isKind(key, json::Kind::Key) && tree.node(key).next > key + 1 && isEntry(tree, key + 1);
    if (!isOfEntries)
        return std::nullopt;
    const QByteArray opening = QByteArray("{\"") + mapping::kSectorInfos.data() + "\": ";
    return Guess{QStringLiteral("sector-entries"),
                 QCoreApplication::translate(
                     "RescueGuess", "These are entries of sectors, without the mapping around them."),
                 QCoreApplication::translate("RescueGuess", "Put them into sectorInfos"),
                 node.range(),
                 {{{node.offset, 0}, opening}, {{node.range().end(), 0}, "}"}}};
}

} // namespace passerelle::rescue
