// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/survey.h"

#include <algorithm>

namespace passerelle::mapping
{

Survey::Survey(const json::Tree &tree, const Mapping &before, const json::Splice &splice) : m_tree(tree)
{
    // Which values have half a character is known for all of them together only.
    if (!before.hasLoneSurrogates())
        change = changeOf(before, splice);
    if (!change) {
        readAll();
        return;
    }
    const bool isTop = splice.object == before.tree().root();
    if (!isTop) {
        moveTop(before);
    } else if (!readTopAgain(before)) {
        change.reset();
        top = {};
        unknown.clear();
        repeated.clear();
        readAll();
        return;
    }
    const auto rows = static_cast<qint32>(before.sectors().size());
    sectors.reserve(before.sectors().size() + 64);
    keepRows(before, 0, change->first);
    if (!isTop)
        readRowsAgain(before);
    keepRows(before, change->oldEnd, rows);
    sortByText();
    loneSurrogates = (m_flags & json::LoneSurrogate) != 0;
}

/// The rows that a splice touches; nothing where it is not within the sectors or beside them.
std::optional<MappingChange> Survey::changeOf(const Mapping &before, const json::Splice &splice) const
{
    const json::NodeId infos = before.sectorInfosField().value;
    const json::Tree &old = before.tree();
    if (!old.isKind(infos, json::Kind::Object) || !m_tree.isKind(m_tree.root(), json::Kind::Object))
        return std::nullopt;
    const auto &rows = before.sectors();
    const auto rowAt = [&rows](json::NodeId node) {
        const auto at =
            std::lower_bound(rows.begin(), rows.end(), node,
                             [](const Sector &one, json::NodeId wanted) { return one.key < wanted; });
        return static_cast<qint32>(at - rows.begin());
    };
    if (splice.object == old.root()) {
        if (infos >= splice.from && infos < splice.oldTo)
            return std::nullopt;
        const qint32 row = infos < splice.from ? static_cast<qint32>(rows.size()) : 0;
        return MappingChange{splice, row, row, row};
    }
    if (splice.object == infos)
        return MappingChange{splice, rowAt(splice.from), rowAt(splice.oldTo), 0};
    const qint32 row = rowAt(splice.object) - 1;
    if (splice.object < infos || row < 0 ||
        splice.object >= old.node(rows[static_cast<std::size_t>(row)].key).next)
        return std::nullopt;
    return MappingChange{splice, row, row + 1, row + 1};
}

Field Survey::moved(const Field &field) const
{
    return {change->nodes.moved(field.key), change->nodes.moved(field.value)};
}

json::Member Survey::moved(const json::Member &member) const
{
    return {change->nodes.moved(member.key), change->nodes.moved(member.value)};
}

/// The members at the top were read again; false where other sectors count now.
bool Survey::readTopAgain(const Mapping &before)
{
    readTop(m_tree.root());
    findRepeatedUnknown(0, unknown.size());
    const Field infos = moved(before.sectorInfosField());
    return top[SectorInfosMember].key == infos.key && top[SectorInfosMember].value == infos.value;
}

void Survey::moveTop(const Mapping &before)
{
    top = {moved(before.projectIdField()), moved(before.numTypeField()), moved(before.sectorInfosField())};
    keepRows(before, -1, 0);
}

/// Takes rows over, with what is said of them; row -1 is the top.
void Survey::keepRows(const Mapping &before, qint32 from, qint32 to)
{
    const qint32 shift = from < change->oldEnd ? 0 : change->newEnd - change->oldEnd;
    const auto within = [from, to](const auto &one) { return one.sector >= from && one.sector < to; };
    for (qint32 row = std::max(from, 0); row < to; ++row) {
        Sector sector = before.sectors()[static_cast<std::size_t>(row)];
        sector.key = change->nodes.moved(sector.key);
        sector.entry = change->nodes.moved(sector.entry);
        for (Field &field : sector.fields)
            field = moved(field);
        sectors.push_back(sector);
    }
    const json::Splice &nodes = change->nodes;
    for (const UnknownMember &one : before.unknownMembers()) {
        if (within(one))
            unknown.push_back({nodes.moved(one.object), moved(one.member),
                               one.sector < 0 ? one.sector : one.sector + shift, one.likeness, one.nearest});
    }
    for (const RepeatedMember &one : before.repeatedMembers()) {
        if (within(one))
            repeated.push_back({nodes.moved(one.object), moved(one.shadowed), moved(one.kept),
                                one.sector < 0 ? one.sector : one.sector + shift});
    }
}

void Survey::readRowsAgain(const Mapping &before)
{
    const std::size_t known = unknown.size();
    const json::Splice &splice = change->nodes;
    const auto read = [this](json::NodeId key) {
        if (m_tree.node(key).kind == json::Kind::Key)
            readSector({key, m_tree.node(key).next > key + 1 ? key + 1 : json::kNoNode});
    };
    if (splice.object == before.sectorInfosField().value) {
        for (json::NodeId key = splice.from; key < splice.newTo; key = m_tree.node(key).next)
            read(key);
        change->newEnd = static_cast<qint32>(sectors.size());
    } else {
        read(before.sectors()[static_cast<std::size_t>(change->first)].key);
    }
    findRepeatedUnknown(known, unknown.size());
}

} // namespace passerelle::mapping
