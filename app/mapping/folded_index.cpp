// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/folded_index.h"

#include "base/letters.h"
#include "base/plain_bytes.h"

#include <QString>
#include <bit>
#include <cstring>

namespace passerelle::mapping
{

static constexpr quint64 kEachByte = 0x0101010101010101u;
static constexpr quint64 kCaseBits = kEachByte * 0x20;

static quint64 wordAt(const char *data, qsizetype length)
{
    quint64 word = 0;
    std::memcpy(&word, data, static_cast<std::size_t>(length));
    return word;
}

static quint32 hashWords(QByteArrayView code)
{
    quint64 hash = 0x9E3779B97F4A7C15u ^ static_cast<quint64>(code.size());
    qsizetype at = 0;
    for (; at + 8 <= code.size(); at += 8)
        hash = std::rotl((hash ^ (wordAt(code.data() + at, 8) | kCaseBits)) * 0xFF51AFD7ED558CCDu, 29);
    if (at < code.size())
        hash = (hash ^ (wordAt(code.data() + at, code.size() - at) | kCaseBits)) * 0xFF51AFD7ED558CCDu;
    hash ^= hash >> 32;
    hash *= 0xC4CEB9FE1A85EC53u;
    return static_cast<quint32>(hash >> 32);
}

/// Of visible ASCII only folding is a matter of case alone.
QByteArray folded(QByteArrayView code)
{
    if (isVisibleAscii(code))
        return code.toByteArray().toLower();
    QString text = QString::fromUtf8(code).toCaseFolded();
    text.removeIf([](QChar one) {
        return one.isSpace() || one.category() == QChar::Other_Format ||
               one.category() == QChar::Other_Control;
    });
    return text.toUtf8();
}

bool equalFolded(QByteArrayView a, QByteArrayView b)
{
    if (a == b)
        return true;
    if (!isVisibleAscii(a) || !isVisibleAscii(b))
        return folded(a) == folded(b);
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(),
                                              [](char x, char y) { return asciiLower(x) == asciiLower(y); });
}

quint32 hashFolded(QByteArrayView code)
{
    const quint32 hash = isVisibleAscii(code) ? hashWords(code) : hashWords(folded(code));
    return hash == 0 ? 1 : hash;
}

FoldedIndex::FoldedIndex(qsizetype rows)
    : m_slots(std::bit_ceil(static_cast<std::size_t>(rows) * 2 + 2)), m_mask(m_slots.size() - 1),
      m_rows(static_cast<std::size_t>(rows))
{
}

void FoldedIndex::append(Slot &slot, qint32 row)
{
    if (m_next.empty())
        m_next.assign(m_rows, -1);
    if (slot.head == slot.tail)
        m_shared.push_back(slot.head);
    m_next[static_cast<std::size_t>(slot.tail)] = row;
    slot.tail = row;
}

} // namespace passerelle::mapping
