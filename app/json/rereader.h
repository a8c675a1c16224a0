// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/parser.h"
#include "json/reread.h"

namespace passerelle::json
{

/// Finds what of a reading holds for the changed text as well, lets a parser read the members between, and
/// puts the three together.
///
/// The parser is a machine whose state behind a comma of an object is the open containers and nothing else,
/// as long as no deviation before it looked further ahead, and none behind it depends on what was searched
/// for earlier. So reading may begin behind such a comma, and end behind one that both texts have.
class Rereader
{
public:
    Rereader(const Reading &before, const QByteArray &text, const TextChange &change);
    Reread run();

private:
    bool findEntrance();
    void descend(NodeId object);
    bool isHeldBy(NodeId node) const;
    NodeId valueOf(NodeId child) const;
    quint32 commaBehind(NodeId child) const;
    bool reachesFar(const Deviation &one) const;
    bool reachesFarBefore(quint32 offset) const;
    void findLimits();
    Nodes nodesBefore() const;
    bool readToKnownPlace(Parser &parser);
    bool nextCandidate(quint32 beyond);
    bool isSearchRemembered(const Parser &parser) const;
    Reread joined(Parser &parser) const;
    void appendNodesBehind(Nodes &nodes, NodeId shift) const;
    void closeAncestors(Nodes &nodes, NodeId shift) const;
    bool joinDeviations(Reading &reading, NodeId shift) const;
    quint32 moved(quint32 offset) const { return offset + m_shift; }

    const Reading &m_before;
    const Nodes &m_nodes;
    const QByteArray &m_text;
    const TextChange m_change;
    const quint32 m_shift; ///< of the text behind the change, modulo 2^32

    std::vector<Parser::Frame> m_frames; ///< the objects around the change
    NodeId m_from = kNoNode;             ///< the first child that is read again
    quint32 m_entrance = 0;              ///< where reading begins
    NodeId m_child = kNoNode;            ///< the child that the candidate stands behind
    NodeId m_to = kNoNode;               ///< the first node behind the candidate
    quint32 m_candidate = 0;             ///< where reading may end, in the text as it was
    bool m_isAtBrace = false;            ///< the candidate stands behind the object's closing brace
    quint32 m_behindFar = 0;             ///< behind the last deviation that reaches far
    quint32 m_behindLoose = 0;           ///< behind the last string that was searched for its end
};

} // namespace passerelle::json
