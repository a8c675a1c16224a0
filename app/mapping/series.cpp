// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/series.h"

#include <algorithm>
#include <optional>
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
    QString with(qint64 value) const
    {
        return before + QString::number(value).rightJustified(digits, u'0') + after;
    }
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

static std::optional<Series> seriesOf(const QStringList &given)
{
    const std::vector<Numbered> lasts = numbersOf(given.back());
    if (given.size() == 1 || std::count(given.begin(), given.end(), given.back()) == given.size())
        return lasts.empty() ? std::nullopt : std::optional(Series{lasts.front(), 1});
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

QStringList continued(const QStringList &given, qsizetype count)
{
    QStringList result;
    if (given.isEmpty())
        return result;
    const std::optional<Series> series = seriesOf(given);
    for (qsizetype i = 0; i < count; ++i) {
        if (!series) {
            result.append(given[i % given.size()]);
            continue;
        }
        const qint64 value = series->last.number + series->step * (i + 1);
        if (value < 0 || QString::number(value).size() > kMostDigits)
            break;
        result.append(series->last.with(value));
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
