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
    /// Removes a member with its comma and its line, and the comment behind it on that line.
    std::vector<document::Replacement> removeMember(NodeId object, NodeId key) const;
    /// Adds an element at the end of an array.
    std::vector<document::Replacement> addElement(NodeId array, const QByteArray &literal) const;
    std::vector<document::Replacement> removeElement(NodeId array, NodeId element) const;

private:
    std::vector<document::Replacement> add(NodeId container, const QByteArray &text, NodeId behind) const;
    std::vector<document::Replacement> remove(NodeId container, NodeId first) const;

    const Reading &m_reading;
    document::Buffer m_buffer;
};

} // namespace passerelle::json
