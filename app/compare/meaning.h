// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/tree.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <vector>

namespace passerelle::compare
{

/// Whether an ordinary parser would find a value there: what is missing or unreadable has no meaning and
/// counts as not being there at all.
bool isReadable(const json::Tree &tree, json::NodeId value);

/// A string's or key's value in UTF-8: the bytes of the text where they are the value, otherwise decoded into
/// `kept`, which is to live as long as the view.
QByteArrayView decoded(const json::Tree &tree, json::NodeId node, QByteArray &kept);

/// Whether two values mean the same: white space, escapes, quotes, the order of members and members that a
/// later one of their name hides make no difference; the order of an array does. 1.0 is 1.
bool sameValue(const json::Tree &leftTree, json::NodeId left, const json::Tree &rightTree,
               json::NodeId right);

/// The members of an object that count, in the order of the text: of several of one name the last one. Those
/// without a readable value are among them. Keeps a reference to the tree.
class Members
{
public:
    struct Item {
        QByteArrayView name;
        json::Member member;
    };

    Members(const json::Tree &tree, json::NodeId object);

    const std::vector<Item> &items() const { return m_items; }
    /// The member of that name, or null.
    const Item *find(QByteArrayView name) const;
    bool isReadable(const Item &item) const { return compare::isReadable(m_tree, item.member.value); }

private:
    void dropHidden();

    const json::Tree &m_tree;
    std::vector<Item> m_items;
    std::vector<QByteArray> m_decoded;          ///< what names point into
    QHash<QByteArrayView, std::size_t> m_index; ///< empty where there are only a few
};

} // namespace passerelle::compare
