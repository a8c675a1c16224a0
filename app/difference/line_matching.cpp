// SPDX-License-Identifier: GPL-3.0-or-later
#include "difference/line_matching.h"

#include "difference/line_matcher.h"

#include <QHash>
#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>

namespace passerelle::difference
{

namespace
{

/// What of the whole, in per cent, it is to give equal lines equal numbers.
constexpr int kNumbering = 60;
/// Lines between two looks at whether it is cancelled.
constexpr std::size_t kStep = 4096;

using Views = std::span<const QByteArrayView>;

/// Gives equal lines equal numbers.
class Numbers
{
public:
    Numbers(std::size_t lines, const Watch &watch) : m_all(std::max<std::size_t>(1, lines)), m_watch(watch)
    {
        m_numbers.reserve(static_cast<qsizetype>(lines));
    }

    int count() const { return static_cast<int>(m_numbers.size()); }

    std::vector<int> of(Views lines)
    {
        std::vector<int> result;
        result.reserve(lines.size());
        for (const QByteArrayView line : lines) {
            if (m_done++ % kStep == 0) {
                if (m_watch.cancel.isCancelled())
                    return {};
                *m_watch.percent = static_cast<int>(m_done * kNumbering / m_all);
            }
            int &number = m_numbers[line]; // from 1 on: 0 is new
            if (number == 0)
                number = count();
            result.push_back(number - 1);
        }
        return result;
    }

private:
    QHash<QByteArrayView, int> m_numbers;
    std::size_t m_all;
    std::size_t m_done = 0;
    const Watch &m_watch;
};

} // namespace

std::vector<QByteArrayView> linesOf(const QByteArray &text)
{
    std::vector<QByteArrayView> lines;
    const QByteArrayView all(text);
    qsizetype start = 0;
    while (start < all.size()) {
        const qsizetype end = all.indexOf('\n', start);
        const qsizetype next = end < 0 ? all.size() : end + 1;
        lines.push_back(all.sliced(start, next - start));
        start = next;
    }
    return lines;
}

std::vector<LineChange> changedLines(const std::vector<QByteArrayView> &before,
                                     const std::vector<QByteArrayView> &after, const Watch &watch)
{
    // What both begin and end with needs no numbers.
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t start = 0;
    while (start < shorter && before[start] == after[start])
        ++start;
    std::size_t end = 0;
    while (end < shorter - start && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    const Views old = Views(before).subspan(start, before.size() - start - end);
    const Views now = Views(after).subspan(start, after.size() - start - end);
    Numbers numbers(old.size() + now.size(), watch);
    std::vector<int> oldNumbers = numbers.of(old);
    std::vector<int> newNumbers = numbers.of(now);
    if (watch.cancel.isCancelled())
        return {};
    LineMatcher matcher(std::move(oldNumbers), std::move(newNumbers), numbers.count(), watch);
    std::vector<LineChange> changes = matcher.run(kNumbering);
    for (LineChange &change : changes) {
        for (int *line : {&change.oldFrom, &change.oldTo, &change.newFrom, &change.newTo})
            *line += static_cast<int>(start);
    }
    return changes;
}

} // namespace passerelle::difference
