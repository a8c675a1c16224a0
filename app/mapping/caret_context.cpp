// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/caret_context.h"

#include "json/bytes.h"

#include <algorithm>

namespace passerelle::mapping
{

using json::bytes::isBlank;
using json::bytes::isLineBreak;
using json::bytes::isSpace;

/// So far behind the caret the object's other names are looked for.
static constexpr quint32 kLookAhead = 64 * 1024;

namespace
{

/// Walks over the text from a known place and keeps count of what is open.
class Walk
{
public:
    Walk(const QByteArray &text, quint32 caret) : m_text(text), m_caret(caret) {}

    CaretContext run(const Mapping &newest)
    {
        begin(newest);
        while (m_at < size() && !m_isOver)
            step();
        if (!m_isFound)
            find({m_caret, 0});
        return std::move(m_context);
    }

private:
    struct Open {
        bool isObject = true;
        QByteArray name;               ///< of the member that it is the value of
        std::vector<QByteArray> names; ///< of its members so far
    };

    quint32 size() const { return static_cast<quint32>(m_text.size()); }

    void begin(const Mapping &newest)
    {
        const auto &sectors = newest.sectors();
        const auto behind = std::partition_point(sectors.begin(), sectors.end(), [&](const Sector &one) {
            return newest.tree().node(one.key).offset < m_caret;
        });
        // Before the caret's own sector, whose name may be what is being typed, one more.
        const auto skipped = std::min<std::ptrdiff_t>(behind - sectors.begin(), 2);
        const Sector *from = skipped == 2 ? &*(behind - 2) : nullptr;
        const quint32 offset = from ? newest.tree().node(from->key).offset : 0;
        if (from && offset < size() && m_text[offset] == '"') {
            m_open = {{true, {}, {}}, {true, "sectorInfos", {}}};
            m_at = offset;
        }
    }

    void step()
    {
        const char c = m_text[m_at];
        if (m_at >= m_caret && !m_isFound && !isWord(c)) {
            find({m_caret, 0});
            return;
        }
        if (isWord(c)) {
            word();
            return;
        }
        if (c == '/' && m_at + 1 < size() && (m_text[m_at + 1] == '/' || m_text[m_at + 1] == '*')) {
            comment();
            return;
        }
        if (c == '{' || c == '[') {
            m_open.push_back({c == '{', std::exchange(m_name, {}), {}});
            m_isValue = false;
        } else if (c == '}' || c == ']') {
            close();
        } else if (c == ':') {
            m_isValue = true;
            m_name = m_lastWord;
        } else if (c == ',') {
            m_isValue = false;
        }
        ++m_at;
    }

    static bool isWord(char c)
    {
        const auto byte = static_cast<unsigned char>(c);
        const bool isLetter = (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
        return c == '"' || c == '_' || c == '-' || c == '.' || c == '#' || json::bytes::isDigit(c) ||
               isLetter || byte >= 0x80;
    }

    void comment()
    {
        const bool isBlock = m_text[m_at + 1] == '*';
        qsizetype end = m_text.indexOf(isBlock ? "*/" : "\n", m_at + 2);
        end = end < 0 ? m_text.size() : end + (isBlock ? 2 : 1);
        if (m_caret > m_at && m_caret < end && !m_isFound)
            m_isOver = m_isFound = true; // nothing is offered in a comment
        m_at = static_cast<quint32>(end);
    }

    void word()
    {
        const quint32 from = m_at;
        const bool isQuoted = m_text[from] == '"';
        ++m_at;
        if (isQuoted) {
            while (m_at < size() && m_text[m_at] != '"' && !isLineBreak(m_text[m_at]))
                m_at += m_text[m_at] == '\\' && m_at + 1 < size() ? 2 : 1;
            const bool isClosed = m_at < size() && m_text[m_at] == '"';
            if (!isClosed) // it is being typed: to the caret, if that is in it
                m_at = m_caret > from && m_caret < m_at ? m_caret : m_at;
            m_at += isClosed ? 1 : 0;
        } else {
            while (m_at < size() && isWord(m_text[m_at]) && m_text[m_at] != '"')
                ++m_at;
        }
        const ByteRange range = ByteRange::between(from, std::min(m_at, size()));
        const bool isAtCaret = m_caret > from && (isQuoted ? m_caret < range.end() || !endsQuoted(range)
                                                           : m_caret <= range.end());
        m_lastWord = m_text.mid(from + (isQuoted ? 1 : 0),
                                range.length - (isQuoted ? 1 : 0) - (endsQuoted(range) ? 1 : 0));
        if (isAtCaret && m_caret <= range.end() && !m_isFound) {
            m_context.isQuoted = isQuoted;
            find(range);
            return;
        }
        if (!m_isValue && !m_open.empty() && m_open.back().isObject)
            (m_isFound && m_open.size() == m_depth ? m_context.names : m_open.back().names)
                .push_back(m_lastWord);
    }

    bool endsQuoted(ByteRange range) const
    {
        return range.length > 1 && m_text[range.offset] == '"' && m_text[range.end() - 1] == '"';
    }

    void close()
    {
        if (m_isFound && m_open.size() == m_depth) {
            m_isOver = true;
            return;
        }
        if (!m_open.empty())
            m_open.pop_back();
        m_isValue = false;
    }

    /// The caret's place is reached: what is known of it is told, and the rest of its object is looked at.
    void find(ByteRange range)
    {
        m_isFound = true;
        m_context.word = range;
        m_context.isValue = m_isValue;
        m_context.name = m_isValue ? m_name : QByteArray();
        m_depth = m_open.size();
        if (m_open.empty() || !m_open.back().isObject) {
            m_isOver = true;
            return;
        }
        m_context.names = m_open.back().names;
        m_context.level = m_depth == 1                                              ? CaretContext::Top
                          : m_depth == 2 && m_open[1].name == kSectorInfos.latin1() ? CaretContext::Codes
                          : m_depth == 3 && m_open[1].name == kSectorInfos.latin1() ? CaretContext::Entry
                                                                                    : CaretContext::Nowhere;
        quint32 behind = range.end();
        while (behind < size() && isBlank(m_text[behind]))
            ++behind;
        m_context.hasColon = behind < size() && m_text[behind] == ':';
        if (m_text.size() - range.end() > kLookAhead)
            m_isOver = m_context.level == CaretContext::Codes;
    }

    const QByteArray &m_text;
    quint32 m_caret;
    quint32 m_at = 0;
    std::vector<Open> m_open;
    std::size_t m_depth = 0;
    QByteArray m_name, m_lastWord;
    bool m_isValue = false;
    bool m_isFound = false;
    bool m_isOver = false;
    CaretContext m_context;
};

} // namespace

CaretContext caretContext(const QByteArray &text, quint32 caret, const Mapping &newest)
{
    return Walk(text, caret).run(newest);
}

} // namespace passerelle::mapping
