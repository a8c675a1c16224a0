// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/pattern.h"

#include <QCoreApplication>
#include <algorithm>

namespace passerelle::search
{

/// So much work for one match and the expression is given up: some hundredths of a second.
static const QLatin1String kLimit("(*LIMIT_MATCH=1000000)");

static bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Whether the expression names a line end: only then it is held against more than a line.
static bool namesLineEnd(const QString &expression)
{
    static const QRegularExpression lineEnd(QStringLiteral(R"((?<!\\)(?:\\\\)*\\[nrRvXN]|\n|\(\?[a-z]*s)"));
    return expression.contains(lineEnd);
}

Pattern::Pattern(Query query) : m_query(std::move(query))
{
    if (!m_query.isRegular && (m_query.isCaseSensitive || isAscii(m_query.text)))
        m_needle = (m_query.isCaseSensitive ? m_query.text : m_query.text.toLower()).toUtf8();
    m_spansLines = m_query.isRegular && namesLineEnd(m_query.text);
}

Result<Pattern> Pattern::make(const Query &query)
{
    Pattern pattern(query);
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!query.isCaseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    if (pattern.m_spansLines)
        options |= QRegularExpression::MultilineOption;
    QString text = query.isRegular ? query.text : QRegularExpression::escape(query.text);
    if (const QRegularExpression typed(text, options); !typed.isValid()) {
        return Failure(Problem{
            QStringLiteral("search-wrong-expression"),
            QCoreApplication::translate("Search", "The regular expression is not right: %1.")
                .arg(typed.errorString()),
            QCoreApplication::translate("Search", "At character %1.").arg(typed.patternErrorOffset() + 1),
            {}});
    }
    if (query.isWholeCell)
        text = QRegularExpression::anchoredPattern(text);
    pattern.m_expression = QRegularExpression(
        kLimit + (pattern.m_spansLines ? QStringLiteral("(*ANYCRLF)") : QString()) + text, options);
    return pattern;
}

namespace
{

/// Reads a replacement from left to right.
class Expansion
{
public:
    Expansion(const QString &written, const QRegularExpressionMatch &match)
        : m_written(written), m_match(match)
    {
    }

    QString run()
    {
        while (m_at < m_written.size()) {
            const QChar c = m_written[m_at];
            const bool taken = c == QLatin1Char('$')    ? reference()
                               : c == QLatin1Char('\\') ? escape()
                                                        : false;
            if (!taken)
                m_made.append(m_written[m_at++]);
        }
        return m_made;
    }

private:
    QChar peek(qsizetype by) const { return m_at + by < m_written.size() ? m_written[m_at + by] : QChar(); }

    bool put(const QString &text, qsizetype length)
    {
        m_made.append(text);
        m_at += length;
        return true;
    }

    /// The group of a number of one or two digits at `by`; a number that is no group stays as it is written.
    bool group(qsizetype by)
    {
        const int groups = m_match.regularExpression().captureCount();
        int number = peek(by).digitValue();
        if (number < 0 || number > groups)
            return false;
        qsizetype length = by + 1;
        if (const int more = peek(by + 1).digitValue(); more >= 0 && number * 10 + more <= groups) {
            number = number * 10 + more;
            ++length;
        }
        return put(m_match.captured(number), length);
    }

    bool reference()
    {
        if (peek(1) == QLatin1Char('$'))
            return put(QStringLiteral("$"), 2);
        if (peek(1) == QLatin1Char('&'))
            return put(m_match.captured(0), 2);
        if (peek(1) == QLatin1Char('{')) {
            const qsizetype close = m_written.indexOf(QLatin1Char('}'), m_at);
            const QString name = m_written.mid(m_at + 2, qMax<qsizetype>(0, close - m_at - 2));
            return close > 0 && m_match.regularExpression().namedCaptureGroups().contains(name) &&
                   put(m_match.captured(name), close + 1 - m_at);
        }
        return group(1);
    }

    bool escape()
    {
        switch (peek(1).unicode()) {
        case u'n':
            return put(QStringLiteral("\n"), 2);
        case u't':
            return put(QStringLiteral("\t"), 2);
        case u'\\':
            return put(QStringLiteral("\\"), 2);
        default:
            return group(1);
        }
    }

    const QString &m_written;
    const QRegularExpressionMatch &m_match;
    QString m_made;
    qsizetype m_at = 0;
};

} // namespace

QString Pattern::replacementFor(const QRegularExpressionMatch &match) const
{
    if (!m_query.replacement)
        return {};
    return m_query.isRegular ? Expansion(*m_query.replacement, match).run() : *m_query.replacement;
}

} // namespace passerelle::search
