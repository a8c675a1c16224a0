// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparer.h"

#include "compare/formatting.h"
#include "compare/meaning.h"

#include <algorithm>

namespace passerelle::compare
{

using json::kNoNode;
using json::NodeId;
using json::Tree;
using mapping::EntryField;
using mapping::Mapping;
using mapping::Sector;

namespace
{

/// How many sectors are compared between two looks at the cancel token.
constexpr qint32 kStride = 4096;

/// Nothing, or an object: what can hold members.
bool holdsMembers(const Tree &tree, NodeId value)
{
    return !isReadable(tree, value) || tree.node(value).kind == json::Kind::Object;
}

bool holdSectors(const Mapping &left, const Mapping &right)
{
    return holdsMembers(left.tree(), left.sectorInfosField().value) &&
           holdsMembers(right.tree(), right.sectorInfosField().value);
}

qint32 &at(std::vector<qint32> &rows, qint32 row) { return rows[static_cast<std::size_t>(row)]; }

} // namespace

Comparer::Side::Side(const Mapping &of) : mapping(of)
{
    const auto &sectors = mapping.sectors();
    codes.reserve(sectors.size());
    rows.reserve(static_cast<qsizetype>(sectors.size()));
    std::vector<bool> isKnown;
    for (std::size_t row = 0; row < sectors.size(); ++row) {
        QByteArray kept;
        const QByteArrayView code = compare::decoded(mapping.tree(), sectors[row].key, kept);
        if (!kept.isEmpty())
            decoded.push_back(std::move(kept));
        codes.push_back(code);
        const auto earlier = rows.find(code);
        if (earlier == rows.end()) {
            rows.insert(code, static_cast<qint32>(row));
            continue;
        }
        if (isKnown.empty())
            isKnown.resize(sectors.size());
        if (!isKnown[static_cast<std::size_t>(*earlier)])
            ++repeated;
        isKnown[row] = true;
        *earlier = static_cast<qint32>(row);
    }
}

bool Comparer::Side::isThere(qint32 row) const
{
    return isReadable(mapping.tree(), mapping.sector(row).entry) &&
           rows.value(codes[static_cast<std::size_t>(row)]) == row;
}

Comparer::Comparer(Comparison &result, const CancelToken &cancel)
    : m_result(result), m_cancel(cancel), m_left(result.left), m_right(result.right),
      m_rightOf(result.left.sectors().size(), -1), m_leftOf(result.right.sectors().size(), -1)
{
}

bool Comparer::run()
{
    const Tree &left = m_result.left.tree();
    const Tree &right = m_result.right.tree();
    m_result.formatting.repeatedLeft = m_left.repeated;
    m_result.formatting.repeatedRight = m_right.repeated;
    if (!holdsMembers(left, left.root()) || !holdsMembers(right, right.root())) {
        if (!sameValue(left, left.root(), right, right.root()))
            note({Kind::Changed, Scope::Text, -1, -1, -1, {kNoNode, left.root()}, {kNoNode, right.root()}});
    } else {
        compareTop();
        if (holdSectors(m_result.left, m_result.right)) {
            pairByCode();
            pairByService();
            if (!compareSectors())
                return false;
        }
    }
    if (m_cancel.isCancelled())
        return false;
    compareFormatting(m_result, m_rightOf, m_same);
    return !m_cancel.isCancelled();
}

void Comparer::note(const Change &change)
{
    m_result.changes.push_back(change);
    ++m_result.counts[static_cast<std::size_t>(change.kind)];
}

json::Member Comparer::member(const Side &side, qint32 row) const
{
    const Sector &sector = side.mapping.sector(row);
    return {sector.key, sector.entry};
}

void Comparer::compareTop()
{
    compareMembers(m_result.left.tree().root(), m_result.right.tree().root(), Scope::Top, {-1, -1});
}

void Comparer::compareMembers(NodeId left, NodeId right, Scope scope, std::pair<qint32, qint32> sectors)
{
    const Tree &leftTree = m_result.left.tree();
    const Tree &rightTree = m_result.right.tree();
    const Members a(leftTree, left);
    const Members b(rightTree, right);
    const bool skipsSectors = scope == Scope::Top && holdSectors(m_result.left, m_result.right);
    const auto isLeftOut = [skipsSectors](QByteArrayView name) {
        return skipsSectors && name == QByteArrayView(mapping::kSectorInfos);
    };
    for (const Members::Item &item : a.items()) {
        if (!a.isReadable(item) || isLeftOut(item.name))
            continue;
        const Members::Item *other = b.find(item.name);
        const json::Member there = other ? other->member : json::Member{};
        if (!sameValue(leftTree, item.member.value, rightTree, there.value))
            note({Kind::Changed, scope, sectors.first, sectors.second, -1, item.member, there});
    }
    for (const Members::Item &item : b.items()) {
        if (!b.isReadable(item) || isLeftOut(item.name))
            continue;
        const Members::Item *other = a.find(item.name);
        if (!other || !a.isReadable(*other)) {
            note({Kind::Changed, scope, sectors.first, sectors.second, -1,
                  other ? other->member : json::Member{}, item.member});
        }
    }
}

void Comparer::pairByCode()
{
    for (qint32 row = 0; row < static_cast<qint32>(m_rightOf.size()); ++row) {
        if (!m_left.isThere(row))
            continue;
        const qint32 partner = m_right.rows.value(m_left.codes[static_cast<std::size_t>(row)], -1);
        if (partner < 0 || !m_right.isThere(partner))
            continue;
        at(m_rightOf, row) = partner;
        at(m_leftOf, partner) = row;
    }
}

QHash<QByteArray, Comparer::Single> Comparer::singles(const Side &side,
                                                      const std::vector<qint32> &partners) const
{
    QHash<QByteArray, Single> result;
    const Tree &tree = side.mapping.tree();
    for (qint32 row = 0; row < static_cast<qint32>(partners.size()); ++row) {
        if (partners[static_cast<std::size_t>(row)] >= 0 || !side.isThere(row))
            continue;
        const Sector &sector = side.mapping.sector(row);
        const NodeId service = sector.field(EntryField::Service).value;
        const NodeId space = sector.field(EntryField::Space).value;
        if (!tree.isKind(service, json::Kind::String) || !tree.isKind(space, json::Kind::String))
            continue;
        Single &single = result[tree.utf8(service) + '\0' + tree.utf8(space)];
        single.row = row;
        ++single.count;
    }
    return result;
}

void Comparer::pairByService()
{
    const QHash<QByteArray, Single> left = singles(m_left, m_rightOf);
    if (left.isEmpty())
        return;
    const QHash<QByteArray, Single> right = singles(m_right, m_leftOf);
    for (auto one = left.constBegin(); one != left.constEnd(); ++one) {
        const Single other = right.value(one.key());
        if (one->count != 1 || other.count != 1)
            continue;
        at(m_rightOf, one->row) = other.row;
        at(m_leftOf, other.row) = one->row;
    }
}

bool Comparer::compareSectors()
{
    qint32 behind = -1;
    for (qint32 row = 0; row < static_cast<qint32>(m_leftOf.size()); ++row) {
        if (at(m_leftOf, row) >= 0)
            behind = at(m_leftOf, row);
        else if (m_right.isThere(row))
            m_added.emplace_back(behind, row);
    }
    std::sort(m_added.begin(), m_added.end());
    addSingles(-1);
    for (qint32 row = 0; row < static_cast<qint32>(m_rightOf.size()); ++row) {
        if (row % kStride == 0 && m_cancel.isCancelled())
            return false;
        const qint32 partner = at(m_rightOf, row);
        if (partner >= 0)
            comparePair(row, partner);
        else if (m_left.isThere(row))
            note({Kind::Removed, Scope::Sector, row, -1, -1, member(m_left, row), {}});
        addSingles(row);
    }
    return true;
}

void Comparer::addSingles(qint32 behind)
{
    for (; m_nextAdded < m_added.size() && m_added[m_nextAdded].first == behind; ++m_nextAdded) {
        const qint32 row = m_added[m_nextAdded].second;
        // Its code may stand left without a value.
        const qint32 empty = m_left.rows.value(m_right.codes[static_cast<std::size_t>(row)], -1);
        const json::Member left = empty < 0 ? json::Member{} : member(m_left, empty);
        note({Kind::Added, Scope::Sector, -1, row, behind, left, member(m_right, row)});
    }
}

void Comparer::comparePair(qint32 left, qint32 right)
{
    const std::size_t before = m_result.changes.size();
    const json::Member a = member(m_left, left);
    const json::Member b = member(m_right, right);
    const Tree &leftTree = m_result.left.tree();
    const Tree &rightTree = m_result.right.tree();
    if (m_left.codes[static_cast<std::size_t>(left)] != m_right.codes[static_cast<std::size_t>(right)])
        note({Kind::Renamed, Scope::Sector, left, right, -1, a, b});
    if (leftTree.raw(a.value) != rightTree.raw(b.value)) {
        if (leftTree.isKind(a.value, json::Kind::Object) && rightTree.isKind(b.value, json::Kind::Object))
            compareMembers(a.value, b.value, Scope::Member, {left, right});
        else if (!sameValue(leftTree, a.value, rightTree, b.value))
            note({Kind::Changed, Scope::Entry, left, right, -1, a, b});
    }
    if (m_result.changes.size() == before)
        m_same.emplace_back(left, right);
}

} // namespace passerelle::compare
