// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/mapping.h"

#include <QByteArray>

namespace passerelle::compare
{

/// Writes values of one text in the way in which another text is laid out. What counts is written, in strict
/// JSON where it can be: comments, hidden members and what could not be read stay behind.
class ValueWriter
{
public:
    /// `from` has the values, `into` the layout.
    ValueWriter(const json::Tree &from, const mapping::Mapping &into);

    /// A value as it goes behind a colon. `indent` is the white space with which its line begins; `onLines`:
    /// each member of an object on a line of its own.
    QByteArray value(json::NodeId node, const QByteArray &indent, bool onLines) const;
    /// Name, colon and value.
    QByteArray member(json::Member member, const QByteArray &indent, bool onLines) const;
    /// A key as a JSON string.
    QByteArray key(json::NodeId key) const;

    const QByteArray &lineBreak() const { return m_lineBreak; }
    const QByteArray &step() const { return m_step; } ///< one level of indentation
    /// Whether the entries of `into` are written with each member on a line of its own.
    bool isOnLines() const { return m_onLines; }

private:
    QByteArray object(json::NodeId node, const QByteArray &indent, bool onLines) const;
    QByteArray array(json::NodeId node, const QByteArray &indent) const;
    QByteArray text(json::NodeId node) const;
    bool findOnLines(const mapping::Mapping &into) const;

    const json::Tree &m_from;
    QByteArray m_lineBreak;
    QByteArray m_step;
    QByteArray m_colon;
    bool m_onLines;
};

} // namespace passerelle::compare
