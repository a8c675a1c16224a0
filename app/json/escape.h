// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace passerelle::json
{

/// What a backslash and the bytes behind it stand for.
struct Escape {
    quint32 length = 1; ///< bytes that it takes, with the backslash; a bad one of unclear sense takes the
                        ///< backslash alone, which then stands for itself
    quint32 shown = 1;  ///< bytes to point at: those, and what makes a bad one bad
    char32_t value = U'\\';
    bool legal = false;   ///< by RFC 8259
    bool clear = false;   ///< not legal, but of one sense in other languages: \x41, \', \u{1F600}, \0
    bool nothing = false; ///< stands for nothing: a backslash before a line break
    bool lone = false;    ///< half of a surrogate pair
};

/// The escape at `p`, which points at a backslash; `end` is the end of the string's content.
Escape escapeAt(const char *p, const char *end);

/// Appends a character in UTF-8; half a surrogate pair and what is beyond Unicode become U+FFFD.
void appendUtf8(QByteArray &bytes, char32_t character);

/// The content of a string as well-formed UTF-8. With `escapes` its escapes are decoded, else a backslash is
/// one. Bytes that are not UTF-8 become U+FFFD, one for each.
QByteArray decoded(QByteArrayView content, bool escapes);

} // namespace passerelle::json
