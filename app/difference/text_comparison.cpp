// SPDX-License-Identifier: GPL-3.0-or-later
#include "difference/text_comparison.h"

#include <algorithm>
#include <utility>

namespace passerelle::difference
{

TextLines::TextLines(QByteArray text) : m_text(std::move(text))
{
    const QByteArrayView all(m_text);
    for (qsizetype start = 0; start < all.size();) {
        m_starts.push_back(static_cast<quint32>(start));
        const qsizetype end = all.indexOf('\n', start);
        const bool isCrLf = end > start && all[end - 1] == '\r';
        m_crLf += isCrLf ? 1 : 0;
        m_lf += end >= 0 && !isCrLf ? 1 : 0;
        const qsizetype length = (end < 0 ? all.size() : end) - start;
        m_longest = std::max(m_longest, static_cast<int>(length));
        start = end < 0 ? all.size() : end + 1;
    }
}

qsizetype TextLines::start(int index) const
{
    return index < count() ? static_cast<qsizetype>(m_starts[static_cast<std::size_t>(index)])
                           : m_text.size();
}

QByteArrayView TextLines::line(int index) const
{
    return QByteArrayView(m_text).sliced(start(index), start(index + 1) - start(index));
}

int TextLines::lineAt(qsizetype offset) const
{
    return static_cast<int>(std::upper_bound(m_starts.begin(), m_starts.end(), offset) - m_starts.begin()) -
           1;
}

static std::vector<QByteArrayView> views(const TextLines &lines, Spaces spaces)
{
    std::vector<QByteArrayView> result;
    result.reserve(static_cast<std::size_t>(lines.count()));
    for (int i = 0; i < lines.count(); ++i)
        result.push_back(spaces == Spaces::Ignore ? lines.line(i).trimmed() : lines.line(i));
    return result;
}

TextComparison::TextComparison(TextLines before, TextLines after, std::vector<LineChange> changes)
    : m_sides{std::move(before), std::move(after)}, m_changes(std::move(changes))
{
}

std::shared_ptr<const TextComparison> TextComparison::of(const QByteArray &before, const QByteArray &after,
                                                         Spaces spaces, const Watch &watch)
{
    TextLines old(before);
    TextLines now(after);
    if (watch.cancel.isCancelled())
        return nullptr;
    auto changes = changedLines(views(old, spaces), views(now, spaces), watch);
    if (watch.cancel.isCancelled())
        return nullptr;
    return std::shared_ptr<const TextComparison>(
        new TextComparison(std::move(old), std::move(now), std::move(changes)));
}

int TextComparison::roughChanges() const
{
    return static_cast<int>(std::count_if(m_changes.begin(), m_changes.end(),
                                          [](const LineChange &change) { return change.isRough; }));
}

} // namespace passerelle::difference
