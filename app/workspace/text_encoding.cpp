// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/text_encoding.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <array>

namespace passerelle::workspace
{

namespace
{

/// The length of the well-formed UTF-8 sequence at the start of `at`, 0 where there is none.
int sequenceLength(const uchar *at, qsizetype left)
{
    const uchar first = at[0];
    const int length = first < 0x80                    ? 1
                       : first >= 0xC2 && first < 0xE0 ? 2
                       : (first & 0xF0) == 0xE0        ? 3
                       : first >= 0xF0 && first < 0xF5 ? 4
                                                       : 0;
    if (length == 0 || length > left)
        return 0;
    for (int i = 1; i < length; ++i) {
        if ((at[i] & 0xC0) != 0x80)
            return 0;
    }
    const bool overlong = (first == 0xE0 && at[1] < 0xA0) || (first == 0xF0 && at[1] < 0x90);
    const bool beyond = (first == 0xED && at[1] > 0x9F) || (first == 0xF4 && at[1] > 0x8F);
    return overlong || beyond ? 0 : length;
}

/// What the bytes beyond ASCII and the control characters say.
struct Census {
    qsizetype controls = 0;
    qsizetype wellFormed = 0; ///< sequences of several bytes
    qsizetype illFormed = 0;  ///< bytes in none
    bool hasNul = false;
};

Census censusOf(const QByteArray &bytes)
{
    Census census;
    const auto *at = reinterpret_cast<const uchar *>(bytes.constData());
    for (qsizetype i = 0; i < bytes.size();) {
        const uchar byte = at[i];
        if (byte < 0x80) {
            const bool ordinary =
                byte >= 0x20 || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f';
            census.controls += ordinary ? 0 : 1;
            census.hasNul = census.hasNul || byte == 0;
            ++i;
            continue;
        }
        const int length = sequenceLength(at + i, bytes.size() - i);
        if (length > 0)
            ++census.wellFormed;
        else
            ++census.illFormed;
        i += qMax(1, length);
    }
    return census;
}

/// Text of which nearly each character is ASCII, in units of `unit` bytes whose ASCII byte is at `place`.
bool isWide(const QByteArray &bytes, int unit, int place)
{
    const qsizetype units = qMin(bytes.size(), qsizetype{4096}) / unit;
    if (units == 0 || bytes.size() % unit != 0)
        return false;
    qsizetype ascii = 0;
    for (qsizetype i = 0; i < units * unit; i += unit) {
        bool only = bytes[i + place] != '\0' && static_cast<uchar>(bytes[i + place]) < 0x80;
        for (int k = 0; k < unit; ++k)
            only = only && (k == place || bytes[i + k] == '\0');
        ascii += only ? 1 : 0;
    }
    return ascii * 10 >= units * 7;
}

constexpr std::array<char16_t, 32> kWindows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &one : text) {
        if (one.unicode() >= 0x80 && one.unicode() < 0xA0)
            one = QChar(kWindows1252[one.unicode() - 0x80u]);
    }
    return text;
}

} // namespace

Encoding encodingOf(const QByteArray &bytes)
{
    using namespace std::string_view_literals;
    if (bytes.startsWith(QByteArrayView("\xFF\xFE\0\0"sv)))
        return Encoding::Utf32Little;
    if (bytes.startsWith(QByteArrayView("\0\0\xFE\xFF"sv)))
        return Encoding::Utf32Big;
    if (bytes.startsWith("\xFF\xFE"))
        return Encoding::Utf16Little;
    if (bytes.startsWith("\xFE\xFF"))
        return Encoding::Utf16Big;

    const Census census = censusOf(bytes);
    if (census.hasNul) {
        if (isWide(bytes, 4, 0))
            return Encoding::Utf32Little;
        if (isWide(bytes, 4, 3))
            return Encoding::Utf32Big;
        if (isWide(bytes, 2, 0))
            return Encoding::Utf16Little;
        if (isWide(bytes, 2, 1))
            return Encoding::Utf16Big;
        return Encoding::Binary;
    }
    // A stray control character is a mistake in a text, which the reader shows; many make no text.
    if (census.controls > 4 && census.controls * 32 > bytes.size())
        return Encoding::Binary;
    if (census.illFormed > 0 && census.wellFormed == 0)
        return census.illFormed * 3 > bytes.size() && bytes.size() > 16 ? Encoding::Binary
                                                                        : Encoding::Windows1252;
    return Encoding::Utf8;
}

bool isCertain(Encoding encoding)
{
    return encoding != Encoding::Windows1252 && encoding != Encoding::Binary;
}

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16Little:
        return QStringLiteral("UTF-16 (little endian)");
    case Encoding::Utf16Big:
        return QStringLiteral("UTF-16 (big endian)");
    case Encoding::Utf32Little:
        return QStringLiteral("UTF-32 (little endian)");
    case Encoding::Utf32Big:
        return QStringLiteral("UTF-32 (big endian)");
    case Encoding::Windows1252:
        return QStringLiteral("Windows-1252 / Latin-1");
    case Encoding::Binary:
        break;
    }
    return QCoreApplication::translate("Encoding", "no text");
}

static QStringConverter::Encoding qtEncoding(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16Little:
        return QStringConverter::Utf16LE;
    case Encoding::Utf16Big:
        return QStringConverter::Utf16BE;
    case Encoding::Utf32Little:
        return QStringConverter::Utf32LE;
    case Encoding::Utf32Big:
        return QStringConverter::Utf32BE;
    default:
        return QStringConverter::Utf8;
    }
}

QByteArray toUtf8(const QByteArray &bytes, Encoding from)
{
    if (from == Encoding::Utf8)
        return bytes;
    if (from == Encoding::Windows1252)
        return fromWindows1252(bytes).toUtf8();
    QStringDecoder decoder(qtEncoding(from));
    const QString text = decoder(bytes);
    return text.startsWith(QChar(QChar::ByteOrderMark)) ? QStringView(text).sliced(1).toUtf8()
                                                        : text.toUtf8();
}

} // namespace passerelle::workspace
