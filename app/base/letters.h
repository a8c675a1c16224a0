// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

/// What single bytes and letters are, wherever a text is looked at by itself. The reader's inner loops have
/// their own in json/bytes.h.
namespace passerelle
{

/// A byte that goes on with a character of UTF-8 and does not begin one.
constexpr bool isUtf8Continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// The small one of a capital of ASCII; any other byte as it is.
constexpr char asciiLower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte;
}

/// A control character of ASCII: what would break a header of HTTP, a row of a file or a terminal.
constexpr bool isAsciiControl(QChar letter) { return letter.unicode() < 0x20 || letter.unicode() == 0x7F; }

/// What cannot be seen inside a text: line breaks and other control characters, and those of zero width.
inline bool isInvisible(QChar letter)
{
    return letter.category() == QChar::Other_Format || letter.category() == QChar::Other_Control;
}

} // namespace passerelle
