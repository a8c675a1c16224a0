// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/escape.h"

#include "json/bytes.h"

#include <algorithm>

namespace passerelle::json
{

static constexpr char32_t kReplacement = 0xFFFD;

/// Value of exactly `count` hexadecimal digits, or -1.
static qint64 hexNumber(const char *p, const char *end, int count)
{
    if (end - p < count)
        return -1;
    qint64 value = 0;
    for (int i = 0; i < count; ++i) {
        const int digit = bytes::hexValue(p[i]);
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

static Escape unicodeEscape(const char *p, const char *end)
{
    Escape escape;
    const qint64 unit = hexNumber(p + 2, end, 4);
    if (unit < 0) {
        const char *digit = p + 2;
        while (digit < end && digit < p + 6 && bytes::hexValue(*digit) >= 0)
            ++digit;
        escape.shown = static_cast<quint32>(digit - p);
        return escape;
    }
    escape.legal = true;
    escape.length = escape.shown = 6;
    escape.value = static_cast<char32_t>(unit);
    if (unit < 0xD800 || unit > 0xDFFF)
        return escape;
    if (unit < 0xDC00 && end - p >= 12 && p[6] == '\\' && p[7] == 'u') {
        const qint64 low = hexNumber(p + 8, end, 4);
        if (low >= 0xDC00 && low <= 0xDFFF) {
            escape.length = escape.shown = 12;
            escape.value = static_cast<char32_t>(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
            return escape;
        }
    }
    escape.lone = true;
    return escape;
}

/// \u{1F600}, as JavaScript has it.
static Escape bracedEscape(const char *p, const char *end)
{
    Escape escape;
    escape.shown = 2;
    const char *const limit = std::min(end, p + 3 + 6);
    qint64 value = 0;
    const char *digit = p + 3;
    for (; digit < limit && bytes::hexValue(*digit) >= 0; ++digit)
        value = value * 16 + bytes::hexValue(*digit);
    const bool closed = digit > p + 3 && digit < end && *digit == '}';
    if (!closed || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return escape;
    escape.clear = true;
    escape.length = escape.shown = static_cast<quint32>(digit + 1 - p);
    escape.value = static_cast<char32_t>(value);
    return escape;
}

static Escape shortEscape(char32_t value, bool legal)
{
    Escape escape;
    escape.length = escape.shown = 2;
    escape.value = value;
    escape.legal = legal;
    escape.clear = !legal;
    return escape;
}

static Escape foreignEscape(const char *p, const char *end)
{
    Escape escape;
    const bool digitFollows = end - p > 2 && bytes::isDigit(p[2]);
    switch (p[1]) {
    case '\'':
        return shortEscape(U'\'', false);
    case 'v':
        return shortEscape(U'\v', false);
    case '0':
        if (!digitFollows)
            return shortEscape(U'\0', false);
        break;
    case 'x':
        if (const qint64 value = hexNumber(p + 2, end, 2); value >= 0) {
            escape = shortEscape(static_cast<char32_t>(value), false);
            escape.length = escape.shown = 4;
            return escape;
        }
        break;
    case '\r':
    case '\n':
        escape = shortEscape(U'\0', false);
        escape.nothing = true;
        if (p[1] == '\r' && end - p > 2 && p[2] == '\n')
            escape.length = escape.shown = 3;
        return escape;
    default:
        break;
    }
    escape.shown = bytes::isAscii(p[1]) && !bytes::isControl(p[1]) ? 2 : 1;
    return escape;
}

Escape escapeAt(const char *p, const char *end)
{
    if (end - p < 2)
        return {};
    switch (p[1]) {
    case '"':
        return shortEscape(U'"', true);
    case '\\':
        return shortEscape(U'\\', true);
    case '/':
        return shortEscape(U'/', true);
    case 'b':
        return shortEscape(U'\b', true);
    case 'f':
        return shortEscape(U'\f', true);
    case 'n':
        return shortEscape(U'\n', true);
    case 'r':
        return shortEscape(U'\r', true);
    case 't':
        return shortEscape(U'\t', true);
    case 'u':
        return end - p > 2 && p[2] == '{' ? bracedEscape(p, end) : unicodeEscape(p, end);
    default:
        return foreignEscape(p, end);
    }
}

void appendUtf8(QByteArray &bytes, char32_t character)
{
    if (character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF))
        character = kReplacement;
    const auto put = [&bytes](char32_t byte) { bytes.append(static_cast<char>(byte)); };
    const auto tail = [character, &put](int shift) { put(0x80 | ((character >> shift) & 0x3F)); };
    if (character < 0x80) {
        put(character);
    } else if (character < 0x800) {
        put(0xC0 | (character >> 6));
        tail(0);
    } else if (character < 0x10000) {
        put(0xE0 | (character >> 12));
        tail(6);
        tail(0);
    } else {
        put(0xF0 | (character >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

QByteArray decoded(QByteArrayView content, bool escapes)
{
    QByteArray result;
    result.reserve(content.size());
    const char *p = content.data();
    const char *const end = p + content.size();
    while (p < end) {
        if (escapes && *p == '\\') {
            const Escape escape = escapeAt(p, end);
            if (!escape.nothing)
                appendUtf8(result, escape.value);
            p += escape.length;
        } else if (const int length = bytes::utf8Length(p, end); length > 0) {
            result.append(p, length);
            p += length;
        } else {
            appendUtf8(result, kReplacement);
            ++p;
        }
    }
    return result;
}

} // namespace passerelle::json
