// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace passerelle::workspace
{

/// What a file's bytes look like.
enum class Encoding : quint8 {
    Utf8, ///< or ASCII, or UTF-8 with some wrong bytes (the reader finds those)
    Utf16Little,
    Utf16Big,
    Utf32Little,
    Utf32Big,
    Windows1252, ///< or ISO 8859-1 (Latin-1), which it contains
    Binary       ///< no text
};

/// Judges by byte order mark, by the places of NUL bytes, and by whether any of the bytes beyond ASCII make
/// UTF-8.
Encoding encodingOf(const QByteArray &bytes);

/// Whether the bytes show which it is. Windows-1252 is only what they may be: any bytes are text in it.
bool isCertain(Encoding encoding);

/// Its name as people know it.
QString encodingName(Encoding encoding);

/// The text in UTF-8, without a byte order mark. What cannot be converted becomes U+FFFD. Not for Binary.
QByteArray toUtf8(const QByteArray &bytes, Encoding from);

} // namespace passerelle::workspace
