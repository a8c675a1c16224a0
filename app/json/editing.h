// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/edit.h"
#include "json/reader.h"

namespace passerelle::json
{

/// Builders of replacements that change one thing in a JSON text and no other byte: indentation, order,
/// comments, line ends and unknown members stay. New members take the indentation and line ends that their
/// siblings have.
class Editor
{
public:
    Editor(const Reading &reading, document::Buffer buffer) : m_reading(reading), m_buffer(buffer) {}

    /// A JSON string literal in UTF-8, with its quotes; only what RFC 8259 requires is escaped.
    static QByteArray literal(QStringView value);

    /// Exchanges a value (of any kind) for a literal.
    document::Replacement setValue(NodeId value, const QByteArray &literal) const;
    /// Gives a member another name.
    document::Replacement renameKey(NodeId key, QStringView name) const;
    /// Sets a member's value, or adds the member at the end (or behind the member `behind`) where it is
    /// missing.
    std::vector<document::Replacement> setMember(NodeId object, QStringView name, const QByteArray &literal,
                                                 NodeId behind = kNoNode) const;
    /// Adds a member even where one of that name stands.
    std::vector<document::Replacement> addMember(NodeId object, QStringView name, const QByteArray &literal,
                                                 NodeId behind = kNoNode) const;
    struct Addition {
        QString name;
        QByteArray literal;
        NodeId behind = kNoNode; ///< key of the member that it is to follow; otherwise at the end
    };
    /// Adds several members to one object, those behind one member in the order given.
    std::vector<document::Replacement> addMembers(NodeId object,
                                                  const std::vector<Addition> &additions) const;
    /// Removes a member with its comma and its line, and the comment behind it on that line.
    std::vector<document::Replacement> removeMember(NodeId object, NodeId key) const;
    /// The same for several of one object, in any order.
    std::vector<document::Replacement> removeMembers(NodeId object, std::vector<NodeId> keys) const;
    /// Adds an element at the end of an array.
    std::vector<document::Replacement> addElement(NodeId array, const QByteArray &literal) const;
    std::vector<document::Replacement> removeElement(NodeId array, NodeId element) const;

private:
    struct Piece {
        QByteArray text;
        NodeId behind = kNoNode;
    };
    std::vector<document::Replacement> add(NodeId container, const std::vector<Piece> &pieces) const;
    document::Replacement fill(NodeId container, const std::vector<Piece> &pieces) const;
    std::vector<document::Replacement> removeOne(NodeId container, NodeId first) const;
    std::vector<document::Replacement> remove(NodeId container, const std::vector<NodeId> &sorted) const;

    const Reading &m_reading;
    document::Buffer m_buffer;
};

} // namespace passerelle::json
