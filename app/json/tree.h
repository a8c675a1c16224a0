// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/byte_range.h"
#include "base/large_vector.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <optional>
#include <vector>

namespace passerelle::json
{

/// Index of a node in its tree; kNoNode where there is none.
using NodeId = quint32;
inline constexpr NodeId kNoNode = 0xFFFFFFFFu;
inline constexpr quint32 kNoOffset = 0xFFFFFFFFu;

enum class Kind : quint8 {
    Object,
    Array,
    Key, ///< in an object: each key is followed by its value's subtree (or by nothing where the value is
         ///< missing)
    String,
    Number,
    True,
    False,
    Null,
    Error ///< bytes of which nothing could be made, and what lies beyond the nesting limit
};

enum NodeFlag : quint8 {
    HasEscapes = 1, ///< a string or key holds at least one backslash: its value must be decoded
    Deviates = 2, ///< the node itself is written in a way that RFC 8259 does not allow (quotes, word, digits)
    LoneSurrogate =
        4,       ///< holds an escape such as \ud800 without its partner: RFC 8259 allows it, readers differ
    Unclosed = 8 ///< an object or array without its closing bracket
};

/// One node, in the order of the text (a parent before its children).
struct Node {
    quint32 offset = 0;            ///< first byte; a container's opening bracket; a string's opening quote
    quint32 length = 0;            ///< through the closing bracket or quote
    quint32 separator = kNoOffset; ///< a key's colon; a value's comma behind it
    NodeId next = 0; ///< the node after this one's subtree (for a Key: its value's subtree counts as well)
    Kind kind = Kind::Error;
    quint8 flags = 0;
    quint8 openQuote = 0;  ///< bytes of the opening quote mark: 0 (none), 1 (" or '), 3 (typographic)
    quint8 closeQuote = 0; ///< likewise, of the closing one

    constexpr ByteRange range() const { return {offset, length}; }
    /// A string's or key's content without its quotes.
    constexpr ByteRange content() const { return {offset + openQuote, length - openQuote - closeQuote}; }
};

using Nodes = LargeVector<Node>;

struct Member {
    NodeId key = kNoNode;
    NodeId value = kNoNode; ///< kNoNode where the value is missing
};

/// What a text holds, as a flat list of nodes. Keeps the text alive (implicitly shared); immutable, any
/// thread.
class Tree
{
public:
    Tree() = default;
    Tree(QByteArray text, Nodes nodes, NodeId root)
        : m_text(std::move(text)), m_nodes(std::move(nodes)), m_root(root)
    {
    }

    const QByteArray &text() const { return m_text; }
    const Nodes &nodes() const { return m_nodes; }
    const Node &node(NodeId id) const { return m_nodes[id]; }
    /// The outermost value, or kNoNode for a text without any.
    NodeId root() const { return m_root; }
    bool isKind(NodeId id, Kind kind) const { return id != kNoNode && m_nodes[id].kind == kind; }

    /// The bytes as they stand.
    QByteArrayView raw(NodeId id) const { return slice(m_nodes[id].range()); }
    QByteArrayView slice(ByteRange range) const
    {
        return QByteArrayView(m_text).sliced(range.offset, range.length);
    }
    /// A string's or key's bytes between the quotes, undecoded. Equal to its value unless HasEscapes is set.
    QByteArrayView content(NodeId id) const { return slice(m_nodes[id].content()); }

    /// The value of a string or key: escapes decoded; what cannot be decoded becomes U+FFFD.
    QString string(NodeId id) const;
    /// The same in UTF-8.
    QByteArray utf8(NodeId id) const;

    /// Calls visit(Member) for each member of an object, in the order of the text; repeated keys come each
    /// time.
    template <typename Visit>
    void forEachMember(NodeId object, Visit visit) const
    {
        if (!isKind(object, Kind::Object))
            return;
        const NodeId end = m_nodes[object].next;
        for (NodeId key = object + 1; key < end; key = m_nodes[key].next) {
            if (m_nodes[key].kind != Kind::Key)
                continue;
            visit(Member{key, m_nodes[key].next > key + 1 ? key + 1 : kNoNode});
        }
    }
    /// Calls visit(NodeId) for each element of an array.
    template <typename Visit>
    void forEachElement(NodeId array, Visit visit) const
    {
        if (!isKind(array, Kind::Array))
            return;
        const NodeId end = m_nodes[array].next;
        for (NodeId element = array + 1; element < end; element = m_nodes[element].next)
            visit(element);
    }
    /// The last member of that name (the one an ordinary parser keeps), if any.
    std::optional<Member> member(NodeId object, QStringView name) const;
    /// The value behind a path such as {"connection", "url"}, or kNoNode.
    NodeId at(std::initializer_list<QStringView> path) const;
    /// The innermost node that holds the byte, or kNoNode. O(depth + siblings).
    NodeId innermost(quint32 offset) const;
    /// The node whose subtree directly holds this one (an object, an array, or the key of a value).
    NodeId parent(NodeId id) const;

private:
    QByteArray m_text;
    Nodes m_nodes;
    NodeId m_root = kNoNode;
};

} // namespace passerelle::json
