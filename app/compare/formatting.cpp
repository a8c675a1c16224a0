// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/formatting.h"

#include <algorithm>
#include <iterator>

namespace passerelle::compare
{

using json::Tree;
using mapping::Mapping;
using mapping::Sector;

namespace
{

/// How many of the pairs must be moved to bring the left order into the right one: all but the longest row of
/// them that is in order already.
int movedCount(const std::vector<qint32> &rightOf)
{
    std::vector<qint32> tails; // the smallest end of an ordered row of each length
    int pairs = 0;
    for (const qint32 right : rightOf) {
        if (right < 0)
            continue;
        ++pairs;
        if (tails.empty() || tails.back() < right)
            tails.push_back(right);
        else
            *std::lower_bound(tails.begin(), tails.end(), right) = right;
    }
    return pairs - static_cast<int>(tails.size());
}

/// Where the text of a member of sectorInfos ends.
quint32 endOf(const Mapping &mapping, const Sector &sector)
{
    return mapping.tree().node(sector.entry == json::kNoNode ? sector.key : sector.entry).range().end();
}

/// A sector with all that stands between it and the one before.
QByteArrayView written(const Mapping &mapping, qint32 row)
{
    const auto index = static_cast<std::size_t>(row);
    const quint32 from = row > 0 ? endOf(mapping, mapping.sectors()[index - 1])
                                 : mapping.tree().node(mapping.sectorInfosField().value).offset;
    return mapping.tree().slice(ByteRange::between(from, endOf(mapping, mapping.sectors()[index])));
}

std::vector<QByteArrayView> comments(const Mapping &mapping)
{
    std::vector<QByteArrayView> result;
    for (const ByteRange range : mapping.reading().comments)
        result.push_back(mapping.tree().slice(range));
    return result;
}

bool isBefore(QByteArrayView a, QByteArrayView b)
{
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
}

int missingIn(const std::vector<QByteArrayView> &all, const std::vector<QByteArrayView> &from)
{
    std::vector<QByteArrayView> missing;
    std::set_difference(all.begin(), all.end(), from.begin(), from.end(), std::back_inserter(missing),
                        isBefore);
    return static_cast<int>(missing.size());
}

void compareComments(const Comparison &comparison, Formatting &formatting)
{
    std::vector<QByteArrayView> left = comments(comparison.left);
    std::vector<QByteArrayView> right = comments(comparison.right);
    if (left == right)
        return;
    std::sort(left.begin(), left.end(), isBefore);
    std::sort(right.begin(), right.end(), isBefore);
    formatting.newComments = missingIn(right, left);
    formatting.goneComments = missingIn(left, right);
}

/// The text before (or behind) the sectors; all of it where there are none.
QByteArrayView around(const Mapping &mapping, bool before)
{
    const Tree &tree = mapping.tree();
    const auto size = static_cast<quint32>(tree.text().size());
    const json::NodeId infos = mapping.sectorInfosField().value;
    if (!tree.isKind(infos, json::Kind::Object))
        return before ? QByteArrayView(tree.text()) : QByteArrayView();
    const ByteRange range = tree.node(infos).range();
    const quint32 last =
        mapping.sectors().empty() ? range.offset + 1 : endOf(mapping, mapping.sectors().back());
    return tree.slice(before ? ByteRange{0, range.offset} : ByteRange::between(last, size));
}

} // namespace

void compareFormatting(Comparison &comparison, const std::vector<qint32> &rightOf,
                       const std::vector<std::pair<qint32, qint32>> &same)
{
    Formatting &formatting = comparison.formatting;
    const Mapping &left = comparison.left;
    const Mapping &right = comparison.right;
    formatting.sameBytes = left.tree().text() == right.tree().text();
    if (formatting.sameBytes)
        return;
    formatting.moved = movedCount(rightOf);
    formatting.rewritten =
        static_cast<int>(std::count_if(same.begin(), same.end(), [&](const std::pair<qint32, qint32> &pair) {
            return written(left, pair.first) != written(right, pair.second);
        }));
    compareComments(comparison, formatting);
    const bool hasTopChange =
        std::any_of(comparison.changes.begin(), comparison.changes.end(), [](const Change &change) {
            return change.scope == Scope::Top || change.scope == Scope::Text;
        });
    formatting.elsewhere = !hasTopChange && (around(left, true) != around(right, true) ||
                                             around(left, false) != around(right, false));
}

} // namespace passerelle::compare
