// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/meaning.h"

#include <algorithm>

namespace passerelle::compare
{

using json::kNoNode;
using json::NodeId;
using json::Tree;

namespace
{

/// Up to this number of members, looking at each is faster than an index.
constexpr std::size_t kFew = 16;
/// As many digits a double holds for certain.
constexpr qsizetype kCertainDigits = 15;

bool sameText(const Tree &leftTree, NodeId left, const Tree &rightTree, NodeId right)
{
    QByteArray keptLeft;
    QByteArray keptRight;
    return decoded(leftTree, left, keptLeft) == decoded(rightTree, right, keptRight);
}

bool sameNumber(const Tree &leftTree, NodeId left, const Tree &rightTree, NodeId right)
{
    const QByteArrayView a = leftTree.raw(left);
    const QByteArrayView b = rightTree.raw(right);
    const bool isPlain = !((leftTree.node(left).flags | rightTree.node(right).flags) & json::Deviates);
    if (!isPlain || std::max(a.size(), b.size()) > kCertainDigits)
        return a == b;
    bool isLeft = false;
    bool isRight = false;
    const double x = a.toByteArray().toDouble(&isLeft);
    const double y = b.toByteArray().toDouble(&isRight);
    return isLeft && isRight && !(x < y) && !(y < x);
}

bool sameObject(const Tree &leftTree, NodeId left, const Tree &rightTree, NodeId right)
{
    const Members a(leftTree, left);
    const Members b(rightTree, right);
    const auto readable = [](const Members &members) {
        return std::count_if(members.items().begin(), members.items().end(),
                             [&members](const Members::Item &item) { return members.isReadable(item); });
    };
    if (readable(a) != readable(b))
        return false;
    return std::all_of(a.items().begin(), a.items().end(), [&](const Members::Item &item) {
        if (!a.isReadable(item))
            return true;
        const Members::Item *other = b.find(item.name);
        return other && sameValue(leftTree, item.member.value, rightTree, other->member.value);
    });
}

std::vector<NodeId> readableElements(const Tree &tree, NodeId array)
{
    std::vector<NodeId> result;
    tree.forEachElement(array, [&](NodeId element) {
        if (isReadable(tree, element))
            result.push_back(element);
    });
    return result;
}

bool sameArray(const Tree &leftTree, NodeId left, const Tree &rightTree, NodeId right)
{
    const std::vector<NodeId> a = readableElements(leftTree, left);
    const std::vector<NodeId> b = readableElements(rightTree, right);
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](NodeId x, NodeId y) { return sameValue(leftTree, x, rightTree, y); });
}

} // namespace

bool isReadable(const Tree &tree, NodeId value)
{
    return value != kNoNode && tree.node(value).kind != json::Kind::Error &&
           tree.node(value).kind != json::Kind::Key;
}

QByteArrayView decoded(const Tree &tree, NodeId node, QByteArray &kept)
{
    if (!(tree.node(node).flags & (json::HasEscapes | json::Deviates)))
        return tree.content(node);
    kept = tree.utf8(node);
    return kept;
}

bool sameValue(const Tree &leftTree, NodeId left, const Tree &rightTree, NodeId right)
{
    if (!isReadable(leftTree, left) || !isReadable(rightTree, right))
        return isReadable(leftTree, left) == isReadable(rightTree, right);
    const json::Kind kind = leftTree.node(left).kind;
    if (kind != rightTree.node(right).kind)
        return false;
    if (leftTree.raw(left) == rightTree.raw(right))
        return true;
    switch (kind) {
    case json::Kind::String:
        return sameText(leftTree, left, rightTree, right);
    case json::Kind::Number:
        return sameNumber(leftTree, left, rightTree, right);
    case json::Kind::Object:
        return sameObject(leftTree, left, rightTree, right);
    case json::Kind::Array:
        return sameArray(leftTree, left, rightTree, right);
    default: // one of the words, written in another way
        return true;
    }
}

Members::Members(const Tree &tree, NodeId object) : m_tree(tree)
{
    if (!tree.isKind(object, json::Kind::Object))
        return;
    tree.forEachMember(object, [this](json::Member member) {
        QByteArray kept;
        const QByteArrayView name = decoded(m_tree, member.key, kept);
        if (!kept.isEmpty())
            m_decoded.push_back(std::move(kept));
        m_items.push_back({name, member});
    });
    dropHidden();
}

void Members::dropHidden()
{
    if (m_items.size() > kFew) {
        for (std::size_t i = 0; i < m_items.size(); ++i)
            m_index.insert(m_items[i].name, i);
        if (static_cast<std::size_t>(m_index.size()) == m_items.size())
            return;
        std::vector<Item> counting;
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            if (m_index.value(m_items[i].name) == i)
                counting.push_back(m_items[i]);
        }
        m_items = std::move(counting);
        for (std::size_t i = 0; i < m_items.size(); ++i)
            m_index.insert(m_items[i].name, i);
        return;
    }
    for (std::size_t i = m_items.size(); i-- > 0;) {
        const auto isHidden = [name = m_items[i].name](const Item &item) { return item.name == name; };
        const auto counting = m_items.begin() + static_cast<std::ptrdiff_t>(i);
        const auto hidden = std::remove_if(m_items.begin(), counting, isHidden);
        i -= static_cast<std::size_t>(counting - hidden);
        m_items.erase(hidden, counting);
    }
}

const Members::Item *Members::find(QByteArrayView name) const
{
    if (!m_index.isEmpty()) {
        const auto at = m_index.constFind(name);
        return at == m_index.constEnd() ? nullptr : &m_items[*at];
    }
    const auto at =
        std::find_if(m_items.begin(), m_items.end(), [name](const Item &item) { return item.name == name; });
    return at == m_items.end() ? nullptr : &*at;
}

} // namespace passerelle::compare
