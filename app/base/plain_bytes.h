// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <cstring>

namespace passerelle
{

/// Whether a text is of visible ASCII alone: no space, no control character, nothing beyond ASCII. Asked of
/// every value of 100 000 sectors, so eight bytes at a time.
inline bool isVisibleAscii(QByteArrayView text)
{
    constexpr quint64 kEach = 0x0101010101010101u;
    constexpr quint64 kHigh = kEach * 0x80;
    const auto holdsOther = [](quint64 word) {
        const quint64 below = (word - kEach * 0x21) & ~word;          // a byte less than 0x21
        const quint64 beyond = (word + kEach * (0x80 - 0x7F)) | word; // 0x7F, or more
        return ((below | beyond) & kHigh) != 0;
    };
    qsizetype at = 0;
    quint64 word = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::memcpy(&word, text.data() + at, 8);
        if (holdsOther(word))
            return false;
    }
    if (at == text.size())
        return true;
    word = kEach * 'x';
    std::memcpy(&word, text.data() + at, static_cast<std::size_t>(text.size() - at));
    return !holdsOther(word);
}

} // namespace passerelle
