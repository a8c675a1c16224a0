// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/folded_index.h"

#include "base/letters.h"
#include "base/plain_bytes.h"

#include <QString>
#include <QVarLengthArray>
#include <algorithm>
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

static bool isSeparator(char one) { return one == '_' || one == '-'; }
static bool isDigit(char one) { return one >= '0' && one <= '9'; }

static bool hasSeparator(QByteArrayView code) { return std::any_of(code.begin(), code.end(), isSeparator); }

/// Leaves underscores and dashes out, but for one of those between two digits.
template <typename Text>
static void appendWithoutSeparators(Text &text, QByteArrayView code)
{
    bool isParted = false;
    for (const char one : code) {
        if (isSeparator(one)) {
            isParted = true;
            continue;
        }
        if (isParted && isDigit(one) && !text.isEmpty() && isDigit(text.back()))
            text.append('_');
        isParted = false;
        text.append(one);
    }
}

/// As typed in an office program, where a dash becomes another one.
static void makeDashesPlain(QString &text)
{
    for (QChar &one : text) {
        if (one.category() == QChar::Punctuation_Dash)
            one = u'-';
    }
}

/// Of visible ASCII only folding is a matter of case and separators alone.
QByteArray folded(QByteArrayView code, Folding folding)
{
    QByteArray bytes;
    if (isVisibleAscii(code)) {
        bytes = code.toByteArray().toLower();
    } else {
        QString text = QString::fromUtf8(code).toCaseFolded();
        text.removeIf([](QChar one) {
            return one.isSpace() || one.category() == QChar::Other_Format ||
                   one.category() == QChar::Other_Control;
        });
        if (folding == Folding::Separators)
            makeDashesPlain(text);
        bytes = text.toUtf8();
    }
    if (folding == Folding::Spaces || !hasSeparator(bytes))
        return bytes;
    QByteArray result;
    result.reserve(bytes.size());
    appendWithoutSeparators(result, bytes);
    return result;
}

bool equalFolded(QByteArrayView a, QByteArrayView b, Folding folding)
{
    if (a == b)
        return true;
    if (folding == Folding::Separators)
        return folded(a, folding) == folded(b, folding);
    if (!isVisibleAscii(a) || !isVisibleAscii(b))
        return folded(a) == folded(b);
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(),
                                              [](char x, char y) { return asciiLower(x) == asciiLower(y); });
}

static quint32 hashOf(QByteArrayView code, Folding folding)
{
    if (!isVisibleAscii(code))
        return hashWords(folded(code, folding));
    if (folding == Folding::Spaces || !hasSeparator(code))
        return hashWords(code);
    QVarLengthArray<char, 64> letters;
    appendWithoutSeparators(letters, code);
    return hashWords({letters.data(), letters.size()});
}

quint32 hashFolded(QByteArrayView code, Folding folding)
{
    const quint32 hash = hashOf(code, folding);
    return hash == 0 ? 1 : hash;
}

FoldedIndex::FoldedIndex(qsizetype rows, Folding folding)
    : m_folding(folding), m_slots(std::bit_ceil(static_cast<std::size_t>(rows) * 2 + 2)),
      m_mask(m_slots.size() - 1), m_rows(static_cast<std::size_t>(rows))
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
