// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/quotes.h"
#include "json/reader.h"
#include "json/word.h"

#include <array>

namespace passerelle::json
{

/// The reader's machine: a strict path that handles what RFC 8259 allows, and, out of its line, what to make
/// of anything else. One state for each place in the grammar; a state that meets the unexpected hands over to
/// its recovery, which always moves on, opens or closes a level, or changes the state.
class Parser
{
public:
    /// An object or array that is open at the place of reading.
    struct Frame {
        NodeId container;
        NodeId last;   ///< the last child: a value, or a key whose value is missing
        quint32 comma; ///< the last separator behind a child
    };

    explicit Parser(const QByteArray &text);
    Reading run();

    // Reading a part again (rereader.cpp).
    /// Begins at `from`, behind a comma or an opening brace, as if the nodes of all that stands before had
    /// been read. The frames are those of the objects that are open there, from the outermost on.
    void enter(Nodes nodes, const std::vector<Frame> &frames, quint32 from);
    /// Reads on to the first resting place at or behind `pause`; false at the end of the text.
    bool readTo(quint32 pause);
    /// Where readTo() came to rest.
    quint32 place() const { return at(m_p); }
    /// Whether it rests behind a comma in this object, which is the innermost one, and a key is due.
    bool isBehindCommaOf(NodeId object) const;
    /// Whether it rests behind the closing brace of this object.
    bool isBehind(NodeId object) const;
    bool hasReported(quint32 kinds) const; ///< a bit for each DeviationKind
    /// What was read, for good; the deviations in order.
    Reading take();
    Nodes &nodes() { return m_nodes; }

private:
    enum class State : quint8 {
        FirstKey, ///< behind {
        Key,      ///< behind a comma in an object
        Colon,
        AfterMember,  ///< the last of the states that members() handles
        FirstElement, ///< behind [, the first of the states that elements() handles
        Element,      ///< behind a comma in an array
        AfterElement, ///< the last of them
        MemberValue,
        RootValue,
        AfterRoot,
        Done
    };

    // The strict path (parser.cpp).
    void loop();
    State members(State state);
    State value();
    State elements(State state);
    State scalar();
    State open(Kind kind);
    State close();
    State literal(QByteArrayView word, Kind kind);
    State number();
    State finishValue(NodeId id);
    State afterValue() const;

    NodeId push(Kind kind, const char *from, const char *to, int flags = 0, int openQuote = 0,
                int closeQuote = 0);
    quint32 at(const char *p) const { return static_cast<quint32>(p - m_begin); }
    Frame &top() { return m_stack[m_depth - 1]; }
    const Frame &top() const { return m_stack[m_depth - 1]; }
    bool inObject() const { return m_nodes[top().container].kind == Kind::Object; }
    bool isEnd() const { return m_p == m_end; }

    // Recovery (recovery.cpp): each gets the state that met the unexpected byte at m_p and returns the next
    // one.
    State recover(State state);
    State recoverKey(State state);
    State recoverColon();
    State recoverValue(State state);
    State recoverElement(State state);
    State recoverAfter(State state);
    State colonAfterValue(State state);
    State missingValue();
    State extraComma(State state);
    State unexpected(State state, int length = 0);
    State behindSeparator(const char *separator);
    State valueState() const;
    bool isBehindComma() const;
    bool hasPendingKey() const;
    quint32 endOfChild(const Frame &frame) const;

    // Brackets, comments and odd spaces (recovery_bracket.cpp).
    State closing();
    State closeUnclosed();
    State tooDeep();
    bool belongsToParent() const;
    void trailingComma();
    bool skipTrivia();
    void skipAllTrivia();
    void skipComment();

    // The outermost level (recovery_root.cpp).
    State rootValue();
    State afterRoot();
    State textBefore(const char *bracket);
    State fragment();
    State reopen(const char *comma);
    State textAfter();
    bool isMemberAhead(const char *p) const;
    bool isFragment();
    bool isLoneScalar() const;
    bool isLoneLooseString();
    const char *bracketAhead() const;
    const char *quotedBrace() const;

    // Strings and words that are not JSON (recovery_text.cpp).
    NodeId looseText(Kind kind);
    NodeId looseString(Kind kind);
    NodeId looseWord(Kind kind);
    const char *wordEnd(Kind kind) const;
    void reportContent(NodeId id, QuoteMark mark);
    bool endsEarlier(NodeId text, char separator);
    bool isTextAhead() const;

    void report(DeviationKind kind, const char *from, const char *to, NodeId node = kNoNode);
    void reserveNodes();
    void sortDeviations();

    QByteArray m_text;
    const char *m_begin;
    const char *m_end;
    const char *m_p;
    const char *m_pause; ///< reading rests there; behind m_end for a whole reading
    State m_state = State::RootValue;
    Nodes m_nodes;
    std::vector<Deviation> m_deviations;
    std::vector<ByteRange> m_comments;
    std::array<Frame, kDeepestNesting> m_stack; // as deep as m_depth; the rest is left as it is, for speed
    std::size_t m_depth = 0;
    NodeId m_root = kNoNode;
    bool m_noCommentEnd = false; ///< no */ stands behind the reading place any more
    QuoteSearch m_quotes;
};

} // namespace passerelle::json
