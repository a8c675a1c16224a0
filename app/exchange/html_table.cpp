// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html_table.h"

#include "rescue/html_entity.h"
#include "json/escape.h"

#include <algorithm>

namespace passerelle::exchange
{

/// No table for people is wider; and empty cells that only spans make are given up beyond so many.
static constexpr std::size_t kMostColumns = 256;
static constexpr std::size_t kMostSpanned = std::size_t{1} << 20;

static bool isHtmlSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
static bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

namespace
{

struct Tag {
    QByteArray name; ///< in lower case
    QByteArrayView attributes;
    bool isEnd = false;
    qsizetype end = 0; ///< behind it; 0: no tag begins there
};

Tag tagAt(QByteArrayView html, qsizetype at)
{
    Tag tag;
    qsizetype p = at + 1;
    tag.isEnd = p < html.size() && html[p] == '/';
    p += tag.isEnd ? 1 : 0;
    const qsizetype from = p;
    while (p < html.size() && (isLetter(html[p]) || (p > from && html[p] >= '0' && html[p] <= '9')))
        ++p;
    tag.name = html.sliced(from, p - from).toByteArray().toLower();
    const qsizetype behindName = p;
    const bool isDeclaration =
        behindName < html.size() && (html[behindName] == '!' || html[behindName] == '?');
    if (tag.name.isEmpty() && !isDeclaration) // a mark of the text
        return tag;
    char quote = '\0';
    for (; p < html.size() && (quote != '\0' || html[p] != '>'); ++p) {
        if (html[p] == quote)
            quote = '\0';
        else if (quote == '\0' && (html[p] == '"' || html[p] == '\''))
            quote = html[p];
    }
    tag.attributes = html.sliced(behindName, p - behindName);
    tag.end = std::min(p + 1, html.size());
    return tag;
}

/// colspan or rowspan, 1 where it is not given.
int span(const Tag &tag, QByteArrayView name)
{
    const QByteArray attributes = tag.attributes.toByteArray().toLower();
    const qsizetype at = attributes.indexOf(name);
    if (at < 0)
        return 1;
    qsizetype p = at + name.size();
    while (p < attributes.size() && (isHtmlSpace(attributes[p]) || attributes[p] == '=' ||
                                     attributes[p] == '"' || attributes[p] == '\''))
        ++p;
    int value = 0;
    for (; p < attributes.size() && attributes[p] >= '0' && attributes[p] <= '9' && value < 1000; ++p)
        value = value * 10 + (attributes[p] - '0');
    return std::clamp(value, 1, static_cast<int>(kMostColumns));
}

/// A table while it is read.
class OpenTable
{
public:
    void beginRow()
    {
        endCell();
        m_rows.emplace_back().line = static_cast<int>(m_rows.size());
        m_isInRow = true;
    }
    void endRow()
    {
        endCell();
        m_isInRow = false;
    }
    void beginCell(const Tag &tag)
    {
        endCell();
        if (!m_isInRow)
            beginRow();
        fillFromAbove();
        m_across = span(tag, "colspan");
        m_down = span(tag, "rowspan");
        m_isInCell = true;
    }
    void endCell()
    {
        if (!m_isInCell)
            return;
        m_isInCell = false;
        const QString text = trimmedCell(QString::fromUtf8(m_text));
        m_filled += text.isEmpty() ? 0 : 1;
        m_text.clear();
        for (int i = 0; i < m_across; ++i)
            append(i == 0 ? text : QLatin1String(""), m_down - 1, i > 0);
    }
    bool isInCell() const { return m_isInCell; }
    void addSpace()
    {
        if (!m_text.isEmpty() && !m_text.endsWith(' '))
            m_text += ' ';
    }
    void add(char c) { m_text += c; }
    void add(char32_t value) { json::appendUtf8(m_text, value); }

    std::size_t filled() const { return m_filled; }
    std::vector<Row> takeRows() { return std::move(m_rows); }

private:
    /// Cells of rows above that reach down to here.
    void fillFromAbove()
    {
        while (true) {
            const auto column = static_cast<std::size_t>(m_rows.back().cells.size());
            if (column >= m_reach.size() || m_reach[column] == 0)
                return;
            append(QLatin1String(""), m_reach[column] - 1, true);
        }
    }
    void append(const QString &text, int reach, bool isSpanned)
    {
        QStringList &cells = m_rows.back().cells;
        const auto column = static_cast<std::size_t>(cells.size());
        m_spanned += isSpanned ? 1 : 0;
        if (column >= kMostColumns)
            return;
        if (m_reach.size() <= column)
            m_reach.resize(column + 1);
        m_reach[column] = m_spanned < kMostSpanned ? reach : 0;
        if (!isSpanned || m_spanned < kMostSpanned)
            cells.append(text);
    }

    std::vector<Row> m_rows;
    std::vector<int> m_reach; ///< by column: how many rows further down a cell reaches
    QByteArray m_text;        ///< of the cell
    std::size_t m_filled = 0;
    std::size_t m_spanned = 0;
    int m_across = 1;
    int m_down = 1;
    bool m_isInRow = false;
    bool m_isInCell = false;
};

/// Goes through HTML once and keeps the largest table.
class HtmlReader
{
public:
    explicit HtmlReader(QByteArrayView html) : m_html(html) {}

    std::vector<Row> largest()
    {
        while (m_at < m_html.size()) {
            const char c = m_html[m_at];
            if (c == '<')
                takeMarkup();
            else
                takeText(c);
        }
        while (!m_open.empty())
            close();
        return std::move(m_best);
    }

private:
    void takeMarkup()
    {
        if (m_html.sliced(m_at).startsWith("<!--")) {
            const qsizetype end = m_html.indexOf("-->", m_at + 4);
            m_at = end < 0 ? m_html.size() : end + 3;
            return;
        }
        const Tag tag = tagAt(m_html, m_at);
        if (tag.end == 0) {
            takeText('<');
            return;
        }
        m_at = tag.end;
        if (!tag.isEnd && (tag.name == "style" || tag.name == "script"))
            skipTo("</" + tag.name);
        else
            take(tag);
    }

    void skipTo(const QByteArray &mark)
    {
        while (m_at < m_html.size() && m_html.sliced(m_at, std::min(mark.size(), m_html.size() - m_at))
                                               .compare(mark, Qt::CaseInsensitive) != 0)
            ++m_at;
    }

    void take(const Tag &tag)
    {
        if (tag.name == "table" && !tag.isEnd) {
            m_open.emplace_back();
            return;
        }
        if (m_open.empty())
            return;
        OpenTable &table = m_open.back();
        const bool isCell = tag.name == "td" || tag.name == "th";
        if (tag.name == "table")
            close();
        else if (tag.name == "tr" && tag.isEnd)
            table.endRow();
        else if (tag.name == "tr")
            table.beginRow();
        else if (isCell && tag.isEnd)
            table.endCell();
        else if (isCell)
            table.beginCell(tag);
        else if (table.isInCell() && isBreak(tag.name))
            table.addSpace();
    }

    static bool isBreak(const QByteArray &name)
    {
        return name == "br" || name == "p" || name == "div" || name == "li";
    }

    void takeText(char c)
    {
        ++m_at;
        if (m_open.empty() || !m_open.back().isInCell())
            return;
        OpenTable &table = m_open.back();
        if (isHtmlSpace(c)) {
            table.addSpace();
            return;
        }
        if (c == '&') {
            const char *const p = m_html.data() + m_at - 1;
            const rescue::HtmlEntity entity = rescue::htmlEntityAt(p, m_html.data() + m_html.size());
            if (entity.length > 0) {
                table.add(entity.value);
                m_at += entity.length - 1;
                return;
            }
        }
        table.add(c);
    }

    void close()
    {
        OpenTable table = std::move(m_open.back());
        m_open.pop_back();
        table.endCell();
        if (table.filled() <= m_filled)
            return;
        m_filled = table.filled();
        m_best = table.takeRows();
    }

    QByteArrayView m_html;
    qsizetype m_at = 0;
    std::vector<OpenTable> m_open; ///< the innermost last
    std::vector<Row> m_best;
    std::size_t m_filled = 0;
};

} // namespace

bool looksLikeHtmlTable(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    if (!trimmed.startsWith('<'))
        return false;
    for (qsizetype at = 0; at >= 0; at = trimmed.indexOf('<', at + 1)) {
        if (trimmed.size() - at > 6 && trimmed.sliced(at, 6).compare("<table", Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

Delimited readHtmlTable(QByteArrayView html) { return tidied(HtmlReader(html).largest(), QChar()); }

} // namespace passerelle::exchange
