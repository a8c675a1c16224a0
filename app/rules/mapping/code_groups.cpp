// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/mapping/code_groups.h"

#include <QHash>

namespace passerelle::rules
{

void forEachCodeGroup(const mapping::Mapping &mapping, const std::function<void(const CodeGroup &)> &visit)
{
    const mapping::FoldedIndex &codes = mapping.codes();
    for (const qint32 first : codes.shared()) {
        CodeGroup group;
        QHash<QByteArray, std::size_t> exact;
        for (qint32 row = first; row >= 0; row = codes.next(row)) {
            const QByteArray code = mapping.tree().utf8(mapping.sectors()[static_cast<std::size_t>(row)].key);
            const auto at = exact.constFind(code);
            if (at != exact.constEnd()) {
                group[*at].push_back(row);
                continue;
            }
            exact.insert(code, group.size());
            group.push_back({row});
        }
        visit(group);
    }
}

document::Place sectorPlace(const Facts &facts, qint32 row)
{
    const mapping::Mapping &mapping = facts.mapping;
    const json::NodeId key = mapping.sectors()[static_cast<std::size_t>(row)].key;
    return {document::Buffer::Mapping, mapping.tree().node(key).range()};
}

} // namespace passerelle::rules
