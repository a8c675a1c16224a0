// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/series.h"

#include <QtNumeric>
#include <algorithm>
#include <utility>
#include <vector>

namespace passerelle::mapping
{

/// Numbers of more digits are no numbers of a series.
static constexpr qsizetype kMostDigits = 18;

namespace
{

/// A text around one of its numbers.
struct Numbered {
    QString before, after;
    qint64 number = 0;
    qsizetype digits = 0;

    bool isLike(const Numbered &other) const { return before == other.before && after == other.after; }
};

struct Series {
    Numbered last;
    qint64 step = 1;
};

} // namespace

static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// The text around each of its numbers, the last number first.
static std::vector<Numbered> numbersOf(const QString &text)
{
    std::vector<Numbered> numbers;
    for (qsizetype end = text.size(); end > 0; --end) {
        if (!isDigit(text[end - 1]))
            continue;
        qsizetype from = end - 1;
        while (from > 0 && isDigit(text[from - 1]))
            --from;
        if (end - from <= kMostDigits)
            numbers.push_back(
                {text.left(from), text.mid(end), text.mid(from, end - from).toLongLong(), end - from});
        end = from + 1;
    }
    return numbers;
}

static std::optional<Series> seriesOf(const QStringList &given, qint64 stepOfOne)
{
    if (given.isEmpty())
        return std::nullopt;
    const std::vector<Numbered> lasts = numbersOf(given.back());
    if (given.size() == 1 || std::count(given.begin(), given.end(), given.back()) == given.size())
        return lasts.empty() ? std::nullopt : std::optional(Series{lasts.front(), stepOfOne});
    for (const Numbered &last : lasts) {
        std::vector<qint64> values;
        for (const QString &text : given) {
            for (const Numbered &one : numbersOf(text)) {
                if (one.isLike(last)) {
                    values.push_back(one.number);
                    break;
                }
            }
        }
        if (std::ssize(values) != given.size())
            continue;
        const qint64 step = values[1] - values[0];
        const bool isEven = std::adjacent_find(values.begin(), values.end(), [step](qint64 a, qint64 b) {
                                return b - a != step;
                            }) == values.end();
        if (isEven)
            return Series{last, step};
    }
    return std::nullopt;
}

Continuation::Continuation(QStringList given, qint64 stepOfOne) : m_given(std::move(given))
{
    const std::optional<Series> series = seriesOf(m_given, stepOfOne);
    if (!series)
        return;
    m_isSeries = true;
    m_before = series->last.before;
    m_after = series->last.after;
    m_number = series->last.number;
    m_digits = series->last.digits;
    m_step = series->step;
}

std::optional<QString> Continuation::at(qsizetype place) const
{
    if (m_given.isEmpty())
        return std::nullopt;
    if (!m_isSeries)
        return m_given[place % m_given.size()];
    qint64 way = 0;
    qint64 value = 0;
    if (qMulOverflow(m_step, qint64{place} + 1, &way) || qAddOverflow(m_number, way, &value) || value < 0)
        return std::nullopt;
    const QString digits = QString::number(value);
    if (digits.size() > kMostDigits)
        return std::nullopt;
    return m_before + digits.rightJustified(m_digits, u'0') + m_after;
}

QStringList continued(const QStringList &given, qsizetype count)
{
    QStringList result;
    const Continuation texts(given);
    for (qsizetype i = 0; i < count; ++i) {
        const std::optional<QString> text = texts.at(i);
        if (!text)
            break;
        result.append(*text);
    }
    return result;
}

std::vector<CellText> continuedIn(const Mapping &mapping, const std::vector<qint32> &rows, QStringView member)
{
    QStringList given;
    for (const qint32 row : rows) {
        const QString text = cellText(mapping, row, member);
        if (text.isEmpty())
            break;
        given.append(text);
    }
    if (given.size() == std::ssize(rows))
        given = given.mid(0, 1);
    if (given.isEmpty())
        return {};
    std::vector<CellText> texts;
    auto row = rows.begin() + given.size();
    for (const QString &text : continued(given, std::ssize(rows) - given.size()))
        texts.push_back({{*row++, member.toString()}, text});
    return texts;
}

} // namespace passerelle::mapping
