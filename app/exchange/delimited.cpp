// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/delimited.h"

#include <algorithm>

namespace passerelle::exchange
{

/// The separator is found from this much of a text.
static constexpr qsizetype kLookedAt = 64 * 1024;

QString trimmedCell(QStringView cell)
{
    const auto isEdge = [](QChar one) {
        return one.isSpace() || one == QChar(0x200B) || one == QChar(0xFEFF) || one == QChar(u'\0');
    };
    while (!cell.isEmpty() && isEdge(cell.front()))
        cell = cell.sliced(1);
    while (!cell.isEmpty() && isEdge(cell.back()))
        cell.chop(1);
    return cell.isEmpty() ? QLatin1String("") : cell.toString();
}

namespace
{

/// Cuts a text into cells, as RFC 4180 and spreadsheets write them.
class CellReader
{
public:
    CellReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    std::vector<Row> rows()
    {
        std::vector<Row> result;
        int line = 1;
        while (m_at < m_text.size()) {
            Row row;
            row.line = line;
            do {
                row.cells.append(cell());
            } while (takeSeparator());
            takeLineEnd();
            line += m_lines;
            m_lines = 0;
            result.push_back(std::move(row));
        }
        return result;
    }

private:
    QChar here() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    bool isLineEnd() const { return m_at >= m_text.size() || here() == u'\n' || here() == u'\r'; }
    bool isSeparator() const
    {
        if (m_at >= m_text.size() || m_separator.isNull())
            return false;
        if (m_separator == u' ') // a tab does as well where somebody mixed them
            return here().isSpace() && !isLineEnd();
        return here() == m_separator;
    }

    bool takeSeparator()
    {
        if (!isSeparator())
            return false;
        ++m_at;
        while (m_separator == u' ' && isSeparator())
            ++m_at;
        return m_separator != u' ' || !isLineEnd();
    }

    void takeLineEnd()
    {
        if (m_at >= m_text.size())
            return;
        m_at += here() == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n' ? 2 : 1;
        ++m_lines;
    }

    QString cell()
    {
        while (m_at < m_text.size() && here().isSpace() && !isLineEnd() &&
               (m_separator == u' ' || !isSeparator()))
            ++m_at;
        if (here() == u'"') {
            if (const qsizetype close = closingQuote(); close >= 0)
                return quoted(close);
        }
        const qsizetype from = m_at;
        while (!isLineEnd() && !isSeparator())
            ++m_at;
        return trimmedCell(m_text.sliced(from, m_at - from));
    }

    /// The quote mark that ends the cell which begins with one here: a separator or the line's end follows.
    /// -1 where there is none: then the mark is part of the text.
    qsizetype closingQuote() const
    {
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text[at] != u'"')
                continue;
            if (at + 1 < m_text.size() && m_text[at + 1] == u'"') {
                ++at;
                continue;
            }
            CellReader behind = *this;
            behind.m_at = at + 1;
            while (!behind.isLineEnd() && !behind.isSeparator() && behind.here().isSpace())
                ++behind.m_at;
            return behind.isLineEnd() || behind.isSeparator() ? at : -1;
        }
        return -1;
    }

    QString quoted(qsizetype close)
    {
        const QStringView inside = m_text.sliced(m_at + 1, close - m_at - 1);
        m_lines += static_cast<int>(inside.count(u'\n'));
        m_at = close + 1;
        while (!isLineEnd() && !isSeparator())
            ++m_at;
        return trimmedCell(inside.toString().replace(QLatin1String("\"\""), QLatin1String("\"")));
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_lines = 0; ///< line ends since the row began
};

} // namespace

/// The frame of a Markdown table goes: outer pipes, and the row of dashes under the header.
static void unframe(std::vector<Row> &rows)
{
    const auto isRule = [](const Row &row) {
        return std::all_of(row.cells.begin(), row.cells.end(), [](const QString &cell) {
            return std::all_of(cell.begin(), cell.end(),
                               [](QChar one) { return one == u'-' || one == u':'; });
        });
    };
    std::erase_if(rows, isRule);
    const bool isFramed =
        std::all_of(rows.begin(), rows.end(), [](const Row &row) { return row.cells.front().isEmpty(); });
    for (Row &row : rows) {
        if (isFramed)
            row.cells.removeFirst();
    }
}

Delimited tidied(std::vector<Row> rows, QChar separator)
{
    if (separator == u'|')
        unframe(rows);
    std::erase_if(rows, [](const Row &row) {
        return std::all_of(row.cells.begin(), row.cells.end(),
                           [](const QString &one) { return one.isEmpty(); });
    });
    Delimited result{separator, std::move(rows), 0};
    for (const Row &row : result.rows) {
        for (qsizetype i = row.cells.size(); i > result.columns; --i) {
            if (!row.cells[i - 1].isEmpty()) {
                result.columns = i;
                break;
            }
        }
    }
    for (Row &row : result.rows) {
        while (row.cells.size() > result.columns)
            row.cells.removeLast();
        while (row.cells.size() < result.columns)
            row.cells.append(QLatin1String(""));
    }
    return result;
}

/// How well a text falls into columns by this separator, from 0 to 1: how many rows have more than one cell,
/// and how many of those as many as most.
static double fit(QStringView text, QChar separator)
{
    std::vector<Row> found = CellReader(text, separator).rows();
    if (separator == u'|')
        unframe(found);
    std::erase_if(found, [](const Row &row) { return row.cells.size() == 1 && row.cells[0].isEmpty(); });
    std::map<qsizetype, int> counts;
    int cut = 0;
    for (const Row &row : found) {
        if (row.cells.size() < 2)
            continue;
        ++counts[row.cells.size()];
        ++cut;
    }
    if (cut == 0)
        return 0;
    const auto common = std::max_element(counts.begin(), counts.end(),
                                         [](const auto &a, const auto &b) { return a.second < b.second; });
    return double(cut) / double(found.size()) * (0.5 + 0.5 * common->second / cut);
}

Delimited readDelimited(QStringView text, QChar separator)
{
    return tidied(CellReader(text, separator).rows(), separator);
}

Delimited readDelimited(QStringView text)
{
    const QStringView begin = text.size() <= kLookedAt ? text : text.first(kLookedAt);
    if (begin.contains(u'\t') && fit(begin, u'\t') > 0)
        return readDelimited(text, u'\t');
    QChar best;
    double bestFit = 0;
    for (const QChar separator :
         {QChar(u';'), QChar(u'|'), QChar(u','), QChar(u'='), QChar(u':'), QChar(u' ')}) {
        if (!begin.contains(separator))
            continue;
        // An earlier separator wins unless a later one is clearly better.
        const double found = fit(begin, separator);
        if (found > 0.45 && found > bestFit + 0.2) {
            best = separator;
            bestFit = found;
        }
    }
    return readDelimited(text, best);
}

} // namespace passerelle::exchange
