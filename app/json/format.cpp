// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/format.h"

#include "json/layout.h"
#include "json/tokens.h"

#include <QCoreApplication>
#include <algorithm>

namespace passerelle::json
{

using document::Buffer;
using document::Replacement;

/// From so many changed places on one replacement of the whole stretch costs less than many.
static constexpr std::size_t kManyGaps = 4096;

static quint32 behindMark(const QByteArray &text) { return text.startsWith("\xEF\xBB\xBF") ? 3 : 0; }

static bool isHarmless(const Deviation &deviation)
{
    return deviation.kind == DeviationKind::Comment || deviation.kind == DeviationKind::ByteOrderMark ||
           deviation.kind == DeviationKind::TrailingComma;
}

/// The first line break between tokens, since one within a comment says nothing of the text around it; empty
/// where there is none.
static QByteArray lineBreakBetweenTokens(const QByteArray &text)
{
    Tokens tokens(text, behindMark(text));
    for (Tokens::Token token = tokens.next();; token = tokens.next()) {
        for (quint32 at = token.gap; at < token.range.offset; ++at) {
            if (text[at] == '\n')
                return "\n";
            if (text[at] == '\r')
                return at + 1 < token.range.offset && text[at + 1] == '\n' ? "\r\n" : "\r";
        }
        if (token.kind == TokenKind::End)
            return {};
    }
}

namespace
{

/// What stands between the tokens of a text that is laid out.
class Formatter
{
public:
    Formatter(const Reading &reading, QByteArray step)
        : m_text(reading.tree.text()), m_step(std::move(step)), m_lineBreak(lineBreakBetweenTokens(m_text))
    {
        if (m_lineBreak.isEmpty())
            m_lineBreak = Layout(reading).lineBreak();
    }

    std::vector<Replacement> run(Buffer buffer)
    {
        const quint32 start = behindMark(m_text);
        Tokens tokens(m_text, start);
        for (bool isFirst = true;; isFirst = false) {
            const Tokens::Token token = tokens.next();
            if (token.kind == TokenKind::Close)
                --m_depth;
            const QByteArray wanted = isFirst ? QByteArray() : before(token);
            const ByteRange gap = ByteRange::between(token.gap, token.range.offset);
            if (QByteArrayView(m_text).sliced(gap.offset, gap.length) != wanted)
                m_changes.push_back({buffer, gap, wanted});
            if (token.kind == TokenKind::End)
                return std::move(m_changes);
            remember(token);
        }
    }

private:
    static bool isComment(TokenKind kind)
    {
        return kind == TokenKind::LineComment || kind == TokenKind::BlockComment;
    }

    QByteArray newLine(bool mayKeepEmpty, int lineBreaks, int depth) const
    {
        const QByteArray ends = mayKeepEmpty && lineBreaks > 1 ? m_lineBreak + m_lineBreak : m_lineBreak;
        return ends + m_step.repeated(depth);
    }

    QByteArray before(const Tokens::Token &token) const
    {
        const int lineBreaks = token.lineBreaks;
        if (token.kind == TokenKind::End)
            return lineBreaks > 0 ? m_lineBreak : QByteArray();
        if (isComment(token.kind)) {
            if (lineBreaks == 0 && m_last != TokenKind::LineComment)
                return " ";
            return newLine(m_last != TokenKind::Open, lineBreaks, m_depth);
        }
        if (token.kind == TokenKind::Close)
            return m_last == TokenKind::Open ? QByteArray() : newLine(false, 0, m_depth);
        if (m_last == TokenKind::LineComment)
            return newLine(true, lineBreaks, m_depth);
        if (token.kind == TokenKind::Comma || token.kind == TokenKind::Colon)
            return {};
        if (m_last == TokenKind::Colon)
            return " ";
        if (m_last == TokenKind::BlockComment && lineBreaks == 0 && m_leads)
            return " ";
        return newLine(m_last != TokenKind::Open, lineBreaks, m_depth);
    }

    void remember(const Tokens::Token &token)
    {
        // A comment at the beginning of its line, or behind a colon, belongs to what follows.
        if (isComment(token.kind)) {
            const bool isOnNewLine =
                token.lineBreaks > 0 || m_last == TokenKind::LineComment || m_last == TokenKind::End;
            m_leads = isOnNewLine || m_last == TokenKind::Colon || (isComment(m_last) && m_leads);
        }
        if (token.kind == TokenKind::Open)
            ++m_depth;
        m_last = token.kind;
    }

    const QByteArray &m_text;
    QByteArray m_step;
    QByteArray m_lineBreak;
    std::vector<Replacement> m_changes;
    TokenKind m_last = TokenKind::End;
    bool m_leads = false;
    int m_depth = 0;
};

} // namespace

QByteArray indentStep(const Reading &reading)
{
    const Tree &tree = reading.tree;
    const Layout layout(reading);
    if (tree.root() != kNoNode) {
        const NodeId child = tree.root() + 1;
        if (child < tree.node(tree.root()).next && layout.isFirstOnLine(tree.node(child).offset)) {
            const QByteArray step = layout.indentation(tree.node(child).offset);
            if (!step.isEmpty() && step.size() <= 16)
                return step;
        }
    }
    return "  ";
}

Result<std::vector<Replacement>> formatted(const Reading &reading, const QByteArray &step, Buffer buffer)
{
    if (!std::all_of(reading.deviations.begin(), reading.deviations.end(), isHarmless)) {
        return Failure(
            Problem{QStringLiteral("format-not-json"),
                    QCoreApplication::translate("Format", "The text cannot be laid out: it is not JSON yet."),
                    {},
                    QCoreApplication::translate("Format", "Repair what the findings say first.")});
    }
    std::vector<Replacement> changes = Formatter(reading, step).run(buffer);
    if (changes.size() < kManyGaps)
        return changes;
    const quint32 from = changes.front().range.offset;
    const quint32 to = changes.back().range.end();
    QByteArray whole;
    whole.reserve(qsizetype{to - from} + qsizetype{to - from} / 4);
    quint32 at = from;
    for (const Replacement &change : changes) {
        whole.append(QByteArrayView(reading.tree.text()).sliced(at, change.range.offset - at));
        whole.append(change.with);
        at = change.range.end();
    }
    return std::vector<Replacement>{{buffer, ByteRange::between(from, to), whole}};
}

Result<QByteArray> formattedText(const Reading &reading, const QByteArray &step)
{
    auto changes = formatted(reading, step, Buffer::Mapping);
    if (!changes)
        return Failure(changes.error());
    return document::applied(reading.tree.text(), {{}, *std::move(changes)}, Buffer::Mapping);
}

QByteArray compactText(const Reading &reading)
{
    const QByteArray &text = reading.tree.text();
    if (!reading.isStrict())
        return text;
    QByteArray compact;
    compact.reserve(text.size());
    Tokens tokens(text, 0);
    for (Tokens::Token token = tokens.next(); token.kind != TokenKind::End; token = tokens.next())
        compact.append(QByteArrayView(text).sliced(token.range.offset, token.range.length));
    return compact;
}

} // namespace passerelle::json
