// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <bit>

#if defined(__SSE2__) || defined(_M_X64)
#define PASSERELLE_JSON_SSE2 1
#include <emmintrin.h>
#else
#define PASSERELLE_JSON_SSE2 0
#endif

/// The inner loops of the reader: sixteen bytes at a time where the processor can, one by one elsewhere.
namespace passerelle::json::bytes
{

constexpr bool isBlank(char c) { return c == ' ' || c == '\t'; }
constexpr bool isLineBreak(char c) { return c == '\n' || c == '\r'; }
constexpr bool isSpace(char c) { return isBlank(c) || isLineBreak(c); }
constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isAscii(char c) { return static_cast<unsigned char>(c) < 0x80; }
constexpr bool isControl(char c) { return static_cast<unsigned char>(c) < 0x20; }
constexpr int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The first byte at or behind `p` that is no white space of RFC 8259, or `end`.
inline const char *skipSpace(const char *p, const char *end)
{
    if (p == end || static_cast<unsigned char>(*p) > ' ')
        return p;
#if PASSERELLE_JSON_SSE2
    const __m128i space = _mm_set1_epi8(' ');
    const __m128i feed = _mm_set1_epi8('\n');
    const __m128i carriage = _mm_set1_epi8('\r');
    const __m128i tab = _mm_set1_epi8('\t');
    while (end - p >= 16) {
        const __m128i chunk = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
        const __m128i white =
            _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(chunk, space), _mm_cmpeq_epi8(chunk, feed)),
                         _mm_or_si128(_mm_cmpeq_epi8(chunk, carriage), _mm_cmpeq_epi8(chunk, tab)));
        const auto other = static_cast<unsigned>(_mm_movemask_epi8(white)) ^ 0xFFFFu;
        if (other != 0)
            return p + std::countr_zero(other);
        p += 16;
    }
#endif
    while (p != end && isSpace(*p))
        ++p;
    return p;
}

/// The first byte at or behind `p` that needs a look inside a string: a quote mark, a backslash, a control
/// character or a byte beyond ASCII; or `end`.
inline const char *skipPlain(const char *p, const char *end)
{
#if PASSERELLE_JSON_SSE2
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    const __m128i space = _mm_set1_epi8(' ');
    while (end - p >= 16) {
        const __m128i chunk = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
        // The comparison is signed: bytes from 0x80 on are negative and count as less than a space as well.
        const __m128i special =
            _mm_or_si128(_mm_cmplt_epi8(chunk, space),
                         _mm_or_si128(_mm_cmpeq_epi8(chunk, quote), _mm_cmpeq_epi8(chunk, backslash)));
        const auto found = static_cast<unsigned>(_mm_movemask_epi8(special));
        if (found != 0)
            return p + std::countr_zero(found);
        p += 16;
    }
#endif
    while (p != end && *p != '"' && *p != '\\' && isAscii(*p) && !isControl(*p))
        ++p;
    return p;
}

/// Length of the well-formed UTF-8 sequence at `p` (1 to 4), or 0: overlong forms, surrogates and what lies
/// beyond U+10FFFF are not well-formed.
inline int utf8Length(const char *p, const char *end)
{
    const auto at = [p](int i) { return static_cast<unsigned char>(p[i]); };
    const auto continues = [&at](int i) { return (at(i) & 0xC0u) == 0x80u; };
    const qsizetype left = end - p;
    const unsigned first = at(0);
    if (first < 0x80)
        return 1;
    if (first < 0xC2 || first > 0xF4)
        return 0;
    if (first < 0xE0)
        return left >= 2 && continues(1) ? 2 : 0;
    if (first < 0xF0) {
        if (left < 3 || !continues(1) || !continues(2))
            return 0;
        const bool overlong = first == 0xE0 && at(1) < 0xA0;
        const bool surrogate = first == 0xED && at(1) >= 0xA0;
        return overlong || surrogate ? 0 : 3;
    }
    if (left < 4 || !continues(1) || !continues(2) || !continues(3))
        return 0;
    const bool overlong = first == 0xF0 && at(1) < 0x90;
    const bool beyond = first == 0xF4 && at(1) >= 0x90;
    return overlong || beyond ? 0 : 4;
}

/// Bytes of the space at `p` that JSON does not know: no-break, zero-width, typographic, vertical tab, form
/// feed, next line, line and paragraph separator; or 0.
inline int oddSpaceLength(const char *p, const char *end)
{
    const auto at = [p](int i) { return static_cast<unsigned char>(p[i]); };
    const qsizetype left = end - p;
    if (at(0) == 0x0B || at(0) == 0x0C)
        return 1;
    if (left >= 2 && at(0) == 0xC2 && (at(1) == 0xA0 || at(1) == 0x85 || at(1) == 0xAD))
        return 2;
    if (left < 3)
        return 0;
    const unsigned code = (at(0) << 16) | (at(1) << 8) | at(2);
    const bool inPunctuation =
        (code >= 0xE28080 && code <= 0xE2808F) || (code >= 0xE280A8 && code <= 0xE280AF);
    return inPunctuation || code == 0xE2819F || code == 0xE281A0 || code == 0xE38080 || code == 0xE19A80 ||
                   code == 0xEFBBBF
               ? 3
               : 0;
}

/// Whether an odd space of `length` bytes at `p` separates words: zero-width ones and direction marks do not.
inline bool hasWidth(const char *p, int length)
{
    if (length < 2)
        return true;
    const auto at = [p](int i) { return static_cast<unsigned char>(p[i]); };
    if (length == 2)
        return at(1) != 0xAD;
    const unsigned code = (at(0) << 16) | (at(1) << 8) | at(2);
    const bool isJoiner = code >= 0xE2808B && code <= 0xE2808F;
    const bool isDirection = code >= 0xE280AA && code <= 0xE280AE;
    return !isJoiner && !isDirection && code != 0xE281A0 && code != 0xEFBBBF;
}

/// Bytes of the blank at `p`, an ordinary one or one that JSON does not know; or 0. Line breaks are none.
inline int blankLength(const char *p, const char *end)
{
    if (p == end)
        return 0;
    return isBlank(*p) ? 1 : oddSpaceLength(p, end);
}

/// The same for the blank that ends before `p`.
inline int blankLengthBefore(const char *p, const char *begin)
{
    if (p == begin)
        return 0;
    if (isBlank(p[-1]))
        return 1;
    for (int length = 1; length <= 3 && length <= p - begin; ++length) {
        if (oddSpaceLength(p - length, p) == length)
            return length;
    }
    return 0;
}

/// Behind the odd spaces at `p`.
inline const char *skipOddSpace(const char *p, const char *end)
{
    for (int length = 1; p != end && length != 0; p += length)
        length = oddSpaceLength(p, end);
    return p;
}

/// Behind the blanks of any kind at `p`: what stands between two signs on one line.
inline const char *skipBlanks(const char *p, const char *end)
{
    while (const int length = blankLength(p, end))
        p += length;
    return p;
}

/// Behind white space of any kind, over line breaks as well.
inline const char *skipAnySpace(const char *p, const char *end)
{
    for (;;) {
        p = skipSpace(p, end);
        const char *const next = skipOddSpace(p, end);
        if (next == p)
            return p;
        p = next;
    }
}

/// Where the blanks of any kind begin that end before `p`.
inline const char *skipBlanksBack(const char *p, const char *begin)
{
    while (const int length = blankLengthBefore(p, begin))
        p -= length;
    return p;
}

} // namespace passerelle::json::bytes
