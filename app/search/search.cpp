// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/search.h"

#include "base/letters.h"
#include "mapping/cell_edits.h"
#include "search/decoded_slice.h"
#include "json/editing.h"

#include <QByteArrayMatcher>
#include <QCoreApplication>

namespace passerelle::search
{

namespace
{

QByteArray lowered(const QByteArray &text)
{
    QByteArray lower(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), lower.begin(), asciiLower);
    return lower;
}

/// One search under way.
class Run
{
public:
    Run(const Pattern &pattern, const Subject &subject, const CancelToken &cancel)
        : m_pattern(pattern), m_query(pattern.query()), m_cancel(cancel), m_found(std::make_shared<Found>()),
          m_matcher(pattern.needle())
    {
        m_found->revision = subject.revision;
        m_found->text = subject.text;
        if (m_query.scope == Scope::Table || m_query.isWholeCell) {
            m_found->mapping = std::make_shared<const mapping::Mapping>(
                subject.mapping
                    ? *subject.mapping
                    : mapping::Mapping(std::make_shared<const json::Reading>(json::read(subject.text))));
        }
        if (!pattern.needle().isEmpty())
            m_haystack = m_query.isCaseSensitive ? subject.text : lowered(subject.text);
        m_plain = pattern.plainReplacement();
    }

    std::shared_ptr<const Found> run()
    {
        if (!m_query.text.isEmpty())
            searchAll();
        if (m_cancel.isCancelled())
            return {};
        m_found->lines = std::make_shared<const document::LineIndex>(m_found->text);
        return m_found;
    }

private:
    void searchAll()
    {
        if (m_query.scope == Scope::Table)
            inTable();
        else if (m_query.isWholeCell)
            inTokens();
        else if (!m_pattern.needle().isEmpty())
            inSlice(within(), false, false);
        else if (m_pattern.spansLines())
            inSlice({0, size()}, false, false);
        else
            inLines();
    }

    quint32 size() const { return static_cast<quint32>(m_found->text.size()); }
    const json::Tree &tree() const { return m_found->mapping->tree(); }

    /// What the hits must be in.
    ByteRange within() const { return m_query.within.value_or(ByteRange{0, size()}); }

    /// Whole lines, so that an expression sees where they begin and end.
    void inLines()
    {
        const QByteArray &text = m_found->text;
        const auto isLineEnd = [&text](qsizetype at) { return text[at] == '\n' || text[at] == '\r'; };
        qsizetype at = within().offset;
        while (at > 0 && !isLineEnd(at - 1))
            --at;
        while (at < text.size() && at <= within().end() && !m_isOver) {
            qsizetype end = at;
            while (end < text.size() && !isLineEnd(end))
                ++end;
            inSlice(ByteRange::between(static_cast<quint32>(at), static_cast<quint32>(end)), false, false);
            const bool isPair = end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n';
            at = end + (isPair ? 2 : 1);
        }
    }

    void inTokens()
    {
        for (json::NodeId id = 0; id < tree().nodes().size() && !m_isOver; ++id)
            inToken(id);
    }

    void inTable()
    {
        std::vector<json::NodeId> tokens = m_query.member ? tokensOf(*m_query.member) : allTokens();
        std::sort(tokens.begin(), tokens.end());
        for (const json::NodeId id : tokens) {
            if (m_isOver || id == json::kNoNode)
                return;
            inToken(id);
        }
    }

    std::vector<json::NodeId> tokensOf(const QString &member) const
    {
        std::vector<json::NodeId> tokens;
        const auto count = static_cast<qint32>(m_found->mapping->sectors().size());
        tokens.reserve(static_cast<std::size_t>(count));
        for (qint32 row = 0; row < count; ++row)
            tokens.push_back(member.isEmpty() ? m_found->mapping->sector(row).key
                                              : mapping::memberOf(*m_found->mapping, row, member).value);
        return tokens;
    }

    std::vector<json::NodeId> allTokens() const
    {
        std::vector<json::NodeId> tokens;
        for (const mapping::Sector &sector : m_found->mapping->sectors()) {
            tokens.push_back(sector.key);
            for (const mapping::Field &field : sector.fields)
                tokens.push_back(field.value);
        }
        for (const mapping::UnknownMember &unknown : m_found->mapping->unknownMembers()) {
            if (unknown.sector >= 0)
                tokens.push_back(unknown.member.value);
        }
        return tokens;
    }

    void inToken(json::NodeId id)
    {
        const json::Node &node = tree().node(id);
        const bool isText = node.kind == json::Kind::String || node.kind == json::Kind::Key;
        if (isText)
            inSlice(node.content(), (node.flags & json::HasEscapes) != 0, true);
        else if (node.kind != json::Kind::Object && node.kind != json::Kind::Array)
            inSlice(node.range(), false, false);
    }

    /// `isQuoted`: what comes in its place is written as in a JSON string.
    void inSlice(ByteRange slice, bool hasEscapes, bool isQuoted)
    {
        if (m_cancel.isCancelled())
            m_isOver = true;
        else if (!m_pattern.needle().isEmpty() && !hasEscapes)
            byBytes(slice, isQuoted);
        else
            byExpression(slice, hasEscapes, isQuoted);
    }

    void byBytes(ByteRange slice, bool isQuoted)
    {
        const QByteArrayView hay = QByteArrayView(m_haystack).sliced(slice.offset, slice.length);
        const auto length = static_cast<quint32>(m_pattern.needle().size());
        if (m_query.isWholeCell) {
            if (hay == m_pattern.needle())
                add(slice, m_plain, isQuoted);
            return;
        }
        for (qsizetype at = 0; !m_isOver && (at = m_matcher.indexIn(hay.data(), hay.size(), at)) >= 0;
             at += length)
            add({slice.offset + static_cast<quint32>(at), length}, m_plain, isQuoted);
    }

    void byExpression(ByteRange slice, bool hasEscapes, bool isQuoted)
    {
        m_slice.set(QByteArrayView(m_found->text).sliced(slice.offset, slice.length), hasEscapes);
        const QString &text = m_slice.text();
        qsizetype from = 0;
        qsizetype end = -1; // of the match before
        while (!m_isOver && !m_cancel.isCancelled() && from <= text.size()) {
            const QRegularExpressionMatch match = m_pattern.expression().match(text, from);
            if (!match.isValid())
                giveUp();
            if (!match.hasMatch())
                return;
            // Nothing right behind something is not found on its own: a* in "aa" is there once.
            if (match.capturedLength() > 0 || match.capturedStart() != end)
                add(ByteRange::between(slice.offset + m_slice.offset(match.capturedStart()),
                                       slice.offset + m_slice.offset(match.capturedEnd())),
                    m_pattern.replacementFor(match), isQuoted);
            end = match.capturedEnd();
            from = end;
            if (match.capturedLength() == 0)
                from += from < text.size() && text[from].isHighSurrogate() ? 2 : 1;
        }
    }

    /// The begin of the line behind the part that is searched is not in it.
    bool isWithin(ByteRange range) const
    {
        const ByteRange part = within();
        if (range.offset < part.offset || range.end() > part.end())
            return false;
        const bool isBehind = range.isEmpty() && range.offset == part.end() && range.offset > part.offset;
        return !isBehind ||
               (m_found->text[range.offset - 1] != '\n' && m_found->text[range.offset - 1] != '\r');
    }

    void add(ByteRange range, const QString &with, bool isQuoted)
    {
        if (m_query.within && !isWithin(range))
            return;
        if (m_found->hits.size() == kMostHits) {
            m_found->isCut = true;
            m_isOver = true;
            return;
        }
        if (with != m_lastWith || m_lastQuoted != isQuoted) { // mostly it is the same each time
            m_lastWith = with;
            m_lastQuoted = isQuoted;
            m_lastBytes = with.toUtf8();
            if (isQuoted) {
                m_lastBytes = json::Editor::literal(with);
                m_lastBytes = m_lastBytes.mid(1, m_lastBytes.size() - 2);
            }
        }
        m_found->hits.push_back({range, m_lastBytes});
    }

    void giveUp()
    {
        m_isOver = true;
        m_found->problem = Problem{
            QStringLiteral("search-too-costly"),
            QCoreApplication::translate("Search", "The regular expression takes too long on this text."),
            {},
            QCoreApplication::translate("Search",
                                        "Write it with fewer repeats inside repeats, such as (a+)+.")};
    }

    const Pattern &m_pattern;
    const Query &m_query;
    const CancelToken &m_cancel;
    std::shared_ptr<Found> m_found;
    QByteArrayMatcher m_matcher;
    QByteArray m_haystack;
    DecodedSlice m_slice;
    QString m_plain;
    QString m_lastWith;
    QByteArray m_lastBytes;
    bool m_lastQuoted = false;
    bool m_isOver = false;
};

} // namespace

std::shared_ptr<const Found> search(const Pattern &pattern, const Subject &subject, const CancelToken &cancel)
{
    return Run(pattern, subject, cancel).run();
}

document::Edit replacement(const Found &found, const QString &name, const std::vector<bool> &isWanted)
{
    document::Edit edit{name, {}};
    edit.replacements.reserve(found.hits.size());
    for (std::size_t i = 0; i < found.hits.size(); ++i) {
        if (i >= isWanted.size() || isWanted[i])
            edit.replacements.push_back({document::Buffer::Mapping, found.hits[i].range, found.hits[i].with});
    }
    return edit;
}

} // namespace passerelle::search
