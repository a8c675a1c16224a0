// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/reader.h"

#include <vector>

namespace passerelle::json
{

/// A member or an element with its place in the text.
struct Child {
    NodeId first = kNoNode; ///< its key, or the value where there is none
    quint32 offset = 0;
    quint32 end = 0;           ///< behind its value
    quint32 comma = kNoOffset; ///< the separator behind it
};

/// How a text is laid out: line ends, indentation, the space around commas and colons. New members take it
/// over.
class Layout
{
public:
    explicit Layout(const Reading &reading) : m_tree(reading.tree), m_text(reading.tree.text()) {}

    std::vector<Child> children(NodeId container) const;
    Child child(NodeId first) const;

    /// What stands between a key and its value in this object or, where it is empty, elsewhere in the text.
    QByteArray colon(NodeId object) const;
    /// What stands between a comma and a child: a line break and indentation, a space, or nothing.
    QByteArray lead(NodeId container, const std::vector<Child> &children) const;
    /// The inside of an empty container that is to hold `child`, and the range that it takes the place of.
    Mend::Piece onlyChild(NodeId container, const QByteArray &child) const;

    bool isFirstOnLine(quint32 offset) const;
    quint32 lineStart(quint32 offset) const;
    /// Behind the comments that follow on the line, if nothing else does; else `offset` itself.
    quint32 behindComments(quint32 offset) const;
    /// Whether only comments follow on the line.
    bool isLastOnLine(quint32 offset) const;
    /// Behind the line break at `offset`, if there is one.
    quint32 behindLineBreak(quint32 offset) const;
    quint32 skipBlanks(quint32 offset) const;
    /// The first of the blanks in front of `offset`.
    quint32 blanksBefore(quint32 offset) const;

    QByteArray lineBreak() const;
    QByteArray indentation(quint32 offset) const;

private:
    QByteArray unit(NodeId container) const;
    bool isMultiLine() const { return m_text.contains('\n') || m_text.contains('\r'); }
    quint32 size() const { return static_cast<quint32>(m_text.size()); }
    char at(quint32 offset) const { return offset < size() ? m_text[offset] : '\n'; }

    const Tree &m_tree;
    const QByteArray &m_text;
};

} // namespace passerelle::json
