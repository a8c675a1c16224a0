// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/survey.h"

#include <algorithm>

namespace passerelle::mapping
{

/// A right entry takes this many nodes: its key, its object, and four keys and values.
static constexpr std::size_t kNodesOfASector = 10;

Survey::Survey(const json::Tree &tree) : m_tree(tree) { readAll(); }

void Survey::readAll()
{
    if (!m_tree.isKind(m_tree.root(), json::Kind::Object))
        return;
    readTop(m_tree.root());
    const json::NodeId infos = top[SectorInfosMember].value;
    if (m_tree.isKind(infos, json::Kind::Object))
        readSectors(infos);
    findRepeatedUnknown(0, unknown.size());
    sortByText();
    loneSurrogates = (m_flags & json::LoneSurrogate) != 0;
}

quint8 Survey::nameIndex(json::NodeId key, bool atTop) const
{
    if (m_tree.node(key).flags & (json::HasEscapes | json::Deviates)) {
        const QByteArray decoded = m_tree.utf8(key);
        return atTop ? exactTopName(decoded) : exactEntryName(decoded);
    }
    return atTop ? exactTopName(m_tree.content(key)) : exactEntryName(m_tree.content(key));
}

void Survey::readTop(json::NodeId root)
{
    m_tree.forEachMember(root, [this, root](json::Member member) {
        m_flags |= m_tree.node(member.key).flags;
        const quint8 index = nameIndex(member.key, true);
        if (index == kNoName)
            noteUnknown(root, member, -1);
        else
            note(top[index], root, member, -1);
    });
    forgetParts(0, top);
    for (const Field &field : top) {
        if (field.value != json::kNoNode)
            m_flags |= m_tree.node(field.value).flags;
    }
}

void Survey::readSectors(json::NodeId sectorInfos)
{
    const json::NodeId end = m_tree.node(sectorInfos).next;
    sectors.reserve((end - sectorInfos) / kNodesOfASector + 1);
    m_tree.forEachMember(sectorInfos, [this](json::Member member) { readSector(member); });
}

void Survey::readSector(json::Member member)
{
    m_flags |= m_tree.node(member.key).flags;
    Sector &sector = sectors.emplace_back();
    sector.key = member.key;
    sector.entry = member.value;
    if (m_tree.isKind(member.value, json::Kind::Object))
        readEntry(member.value, sector, static_cast<qint32>(sectors.size()) - 1);
}

void Survey::readEntry(json::NodeId entry, Sector &sector, qint32 row)
{
    const std::size_t known = unknown.size();
    m_tree.forEachMember(entry, [&, entry, row](json::Member member) {
        m_flags |= m_tree.node(member.key).flags;
        if (member.value != json::kNoNode)
            m_flags |= m_tree.node(member.value).flags;
        const quint8 index = nameIndex(member.key, false);
        if (index == kNoName)
            noteUnknown(entry, member, row);
        else
            note(sector.fields[index], entry, member, row);
    });
    forgetParts(known, sector.fields);
}

void Survey::note(Field &field, json::NodeId object, json::Member member, qint32 row)
{
    if (!field.isMissing())
        repeated.push_back({object, {field.key, field.value}, member, row});
    field = {member.key, member.value};
}

void Survey::noteUnknown(json::NodeId object, json::Member member, qint32 row)
{
    const json::NodeId end = m_tree.node(member.key).next;
    for (json::NodeId node = member.key; node < end; ++node)
        m_flags |= m_tree.node(node).flags;
    QByteArray decoded;
    QByteArrayView written = m_tree.content(member.key);
    if (m_tree.node(member.key).flags & (json::HasEscapes | json::Deviates)) {
        decoded = name(member.key);
        written = decoded;
    }
    const Resemblance found = resemblance(written, row < 0);
    unknown.push_back({object, member, row, found.likeness, found.nearest});
}

/// Beside a member of the known name, a part of that name means something else.
void Survey::forgetParts(std::size_t from, std::span<const Field> known)
{
    for (std::size_t i = from; i < unknown.size(); ++i) {
        UnknownMember &one = unknown[i];
        if (one.likeness == Likeness::Part && !known[one.nearest].isMissing())
            one.likeness = Likeness::None;
    }
}

void Survey::findRepeatedUnknown(std::size_t from, std::size_t end)
{
    while (from < end) {
        std::size_t to = from + 1;
        while (to < end && unknown[to].object == unknown[from].object)
            ++to;
        if (to - from > 1) {
            std::vector<std::pair<QByteArray, std::size_t>> names;
            for (std::size_t i = from; i < to; ++i)
                names.emplace_back(name(unknown[i].member.key), i);
            std::sort(names.begin(), names.end());
            for (std::size_t i = 1; i < names.size(); ++i) {
                const UnknownMember &earlier = unknown[names[i - 1].second];
                if (names[i].first == names[i - 1].first)
                    repeated.push_back(
                        {earlier.object, earlier.member, unknown[names[i].second].member, earlier.sector});
            }
        }
        from = to;
    }
}

/// In one object, of three members of one name the first two are shadowed by the last.
void Survey::sortByText()
{
    const auto byShadowed = [](const RepeatedMember &a, const RepeatedMember &b) {
        return a.shadowed.key < b.shadowed.key;
    };
    std::sort(repeated.begin(), repeated.end(), byShadowed);
    for (auto at = repeated.rbegin(); at != repeated.rend(); ++at) {
        const RepeatedMember wanted{at->object, at->kept, {}, at->sector};
        const auto later = std::lower_bound(at.base(), repeated.end(), wanted, byShadowed);
        if (later != repeated.end() && later->shadowed.key == at->kept.key)
            at->kept = later->kept;
    }
}

} // namespace passerelle::mapping
