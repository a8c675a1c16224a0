// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/composition.h"

#include "base/letters.h"

#include <algorithm>

namespace passerelle::document
{

namespace
{

/// A stretch of the text between the two edits: what the first edit put there, or what the second takes.
struct Stretch {
    qint64 from = 0;
    qint64 to = 0;
    const Replacement *first = nullptr;
    const Replacement *second = nullptr;
};

std::vector<Stretch> stretches(const Edit &first, const Edit &second, Buffer buffer)
{
    std::vector<Stretch> result;
    qint64 shift = 0;
    for (const Replacement &one : first.replacements) {
        if (one.buffer != buffer)
            continue;
        const qint64 from = qint64{one.range.offset} + shift;
        result.push_back({from, from + one.with.size(), &one, nullptr});
        shift += one.with.size() - qint64{one.range.length};
    }
    const auto middle = static_cast<std::ptrdiff_t>(result.size());
    for (const Replacement &one : second.replacements) {
        if (one.buffer == buffer)
            result.push_back({one.range.offset, one.range.end(), nullptr, &one});
    }
    // Where both begin at one place, the first edit's bytes come first: insertions keep their order.
    std::inplace_merge(result.begin(), result.begin() + middle, result.end(),
                       [](const Stretch &a, const Stretch &b) { return a.from < b.from; });
    return result;
}

/// Puts together what lies between two texts, one group of touching stretches after the other.
class Composer
{
public:
    Composer(Buffer buffer, const QByteArray &between, std::vector<Replacement> &into)
        : m_buffer(buffer), m_between(between), m_into(into)
    {
    }

    void take(const std::vector<Stretch> &all)
    {
        for (std::size_t from = 0; from < all.size();) {
            qint64 end = all[from].to;
            std::size_t to = from + 1;
            for (; to < all.size() && all[to].from <= end; ++to)
                end = std::max(end, all[to].to);
            takeGroup(all, from, to, end);
            from = to;
        }
    }

private:
    void takeGroup(const std::vector<Stretch> &all, std::size_t from, std::size_t to, qint64 end)
    {
        const qint64 begin = all[from].from;
        const qint64 before = begin + m_shift;
        QByteArray with;
        qint64 at = begin;
        for (std::size_t i = from; i < to; ++i) {
            if (const Replacement *first = all[i].first)
                m_shift -= first->with.size() - qint64{first->range.length};
            if (const Replacement *second = all[i].second) {
                with.append(m_between.constData() + at, all[i].from - at);
                with.append(second->with);
                at = all[i].to;
            }
        }
        with.append(m_between.constData() + at, end - at);
        m_into.push_back(
            {m_buffer, ByteRange::between(static_cast<quint32>(before), static_cast<quint32>(end + m_shift)),
             with});
    }

    Buffer m_buffer;
    const QByteArray &m_between;
    std::vector<Replacement> &m_into;
    qint64 m_shift = 0; ///< from a place between the edits to the same place before the first
};

} // namespace

Edit composed(const Edit &first, const Edit &second, const Snapshot &before, const Snapshot &between)
{
    Edit result;
    result.name = first.name.isEmpty() ? second.name : first.name;
    for (const Buffer buffer : {Buffer::Mapping, Buffer::Workspace}) {
        Composer composer(buffer, between.text(buffer), result.replacements);
        composer.take(stretches(first, second, buffer));
    }
    return trimmed(std::move(result), before);
}

/// How many bytes two texts have in common at their beginning, in whole characters.
static qsizetype commonHead(QByteArrayView a, QByteArrayView b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype head = 0;
    while (head < shorter && a[head] == b[head])
        ++head;
    const auto splits = [&head](QByteArrayView text) {
        return head < text.size() && isUtf8Continuation(text[head]);
    };
    while (head > 0 && (splits(a) || splits(b)))
        --head;
    return head;
}

static qsizetype commonTail(QByteArrayView a, QByteArrayView b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype tail = 0;
    while (tail < shorter && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    while (tail > 0 && isUtf8Continuation(a[a.size() - tail]))
        --tail;
    return tail;
}

Edit trimmed(Edit edit, const Snapshot &before)
{
    for (Replacement &one : edit.replacements) {
        const QByteArrayView old =
            QByteArrayView(before.text(one.buffer)).sliced(one.range.offset, one.range.length);
        const qsizetype head = commonHead(old, one.with);
        const qsizetype tail = commonTail(old.sliced(head), QByteArrayView(one.with).sliced(head));
        one.range = {static_cast<quint32>(one.range.offset + head),
                     static_cast<quint32>(one.range.length - head - tail)};
        one.with = one.with.mid(head, one.with.size() - head - tail);
    }
    std::erase_if(edit.replacements,
                  [](const Replacement &one) { return one.range.isEmpty() && one.with.isEmpty(); });
    return edit;
}

} // namespace passerelle::document
