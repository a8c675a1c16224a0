// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/bytes.h"
#include "json/escape.h"
#include "json/mending.h"
#include "json/quotes.h"
#include "json/word.h"

#include <QList>
#include <QString>
#include <algorithm>
#include <array>
#include <utility>

namespace passerelle::json
{

namespace
{

/// Windows-1252 for 0x80 to 0x9F; what it leaves open stays as in Latin-1.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QByteArray unicodeEscape(char32_t character)
{
    return "\\u" + QByteArray::number(static_cast<uint>(character), 16).rightJustified(4, '0');
}

/// A control character as JSON has it.
QByteArray controlEscape(char c)
{
    switch (c) {
    case '\t':
        return "\\t";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\b':
        return "\\b";
    case '\f':
        return "\\f";
    default:
        return unicodeEscape(static_cast<unsigned char>(c));
    }
}

QByteArray escapedControls(QByteArrayView text)
{
    QByteArray result;
    for (const char c : text)
        result += controlEscape(c);
    return result;
}

QByteArray fromWindows1252(QByteArrayView text)
{
    QByteArray result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        appendUtf8(result, byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80u] : byte);
    }
    return result;
}

/// Plain quote marks for others; the marks of the content get their escapes.
Mend plainQuotes(const Reading &reading, NodeId id)
{
    const Node &node = reading.tree.node(id);
    const bool isSingle = reading.tree.raw(id).startsWith('\'');
    const ByteRange content = node.content();
    const char *const begin = reading.tree.text().constData();
    const char *const end = begin + content.end();
    Mend result;
    // Where a bracket of a program stands beside a mark, strings and what is between them may be mistaken.
    const QByteArrayView inside = reading.tree.slice(content);
    const bool isOfProgram = isSingle && (inside.contains("')") || inside.contains("('"));
    // Where it goes on over a line break, which is asked about, plain marks could be read as ending before
    // it.
    const bool isOneLine = std::none_of(inside.begin(), inside.end(), bytes::isLineBreak);
    result.certain = node.closeQuote != 0 && !isOfProgram && isOneLine;
    const auto exchange = [&](quint32 offset, quint32 length, const char *with) {
        if (reading.tree.slice({offset, length}) != QByteArrayView(with))
            result.pieces.push_back({{offset, length}, with});
    };
    exchange(node.offset, node.openQuote, "\"");
    for (const char *p = begin + content.offset; p < end;) {
        const auto at = static_cast<quint32>(p - begin);
        if (*p == '\\') {
            if (isSingle && end - p > 1 && p[1] == '\'')
                exchange(at, 2, "'");
            p += escapeAt(p, end).length;
            continue;
        }
        if (*p == '"')
            exchange(at, 1, "\\\"");
        ++p;
    }
    if (node.closeQuote != 0)
        exchange(content.end(), node.closeQuote, "\"");
    return result;
}

/// Quote marks around a word.
Mend quoted(const Reading &reading, NodeId id)
{
    const Node &node = reading.tree.node(id);
    const ByteRange content = node.content();
    const QByteArrayView word = reading.tree.content(id);
    Mend result;
    result.pieces.push_back({{node.offset, 0}, "\""});
    for (qsizetype i = word.indexOf('\\'); i >= 0; i = word.indexOf('\\', i + 1))
        result.pieces.push_back({{content.offset + static_cast<quint32>(i), 1}, "\\\\"});
    result.pieces.push_back({{content.end(), node.closeQuote}, "\""});
    result.certain = !isDoubtfulWord(reading.tree, id);
    return result;
}

/// Whether an escape can be put in the place of a byte and is one there: not in a word without quote marks,
/// and not behind a backslash that stands alone.
bool isEscapeSafe(const Reading &reading, const Deviation &deviation)
{
    const Node &node = reading.tree.node(deviation.node);
    const QByteArrayView before =
        reading.tree.slice(ByteRange::between(node.content().offset, deviation.range.offset));
    const auto last = std::find_if(before.rbegin(), before.rend(), [](char c) { return c != '\\'; });
    return node.openQuote != 0 && (last - before.rbegin()) % 2 == 0;
}

Mend goodEscape(const Reading &reading, ByteRange range, NodeId id)
{
    const QByteArrayView text = reading.tree.text();
    const char *const end = text.data() + reading.tree.node(id).content().end();
    const Escape escape = escapeAt(text.data() + range.offset, end);
    if (!escape.clear)
        return {{{{range.offset, 1}, "\\\\"}}, false};
    // Where a broken escape stands just before, a letter or digit could complete it.
    constexpr quint32 kReach = 12;
    const quint32 reach = std::min(kReach, range.offset);
    const bool isNearEscape = text.sliced(range.offset - reach, reach).contains('\\');
    QByteArray with;
    if (escape.nothing)
        with.clear();
    else if (escape.value == U'"' || escape.value == U'\\')
        with = QByteArray("\\") + static_cast<char>(escape.value);
    else if (escape.value < 0x20)
        with = controlEscape(static_cast<char>(escape.value));
    else if (isNearEscape && escape.value < 0x80)
        with = unicodeEscape(escape.value);
    else
        appendUtf8(with, escape.value);
    // Where nothing takes its place, what stands on both sides must not become one character.
    const bool joins =
        escape.nothing && (isNearEscape || (range.offset > 0 && !bytes::isAscii(text[range.offset - 1])));
    return {{{range, with}}, !joins};
}

bool touchesQuote(QByteArrayView text, ByteRange range)
{
    return (range.offset > 0 && text[range.offset - 1] == '"') ||
           (range.end() < text.size() && text[range.end()] == '"');
}

/// White space among control characters: what it was meant to be, nobody knows but who typed it.
bool isSpacing(QByteArrayView controls)
{
    return std::any_of(controls.begin(), controls.end(),
                       [](char c) { return bytes::isSpace(c) || c == '\v' || c == '\f'; });
}

/// What stands in its string before and behind a deviation.
std::pair<QByteArrayView, QByteArrayView> around(const Reading &reading, const Deviation &deviation)
{
    const ByteRange content = reading.tree.node(deviation.node).content();
    return {reading.tree.slice(ByteRange::between(content.offset, deviation.range.offset)),
            reading.tree.slice(ByteRange::between(deviation.range.end(), content.end()))};
}

/// What most likely stood in the place of a line break or a tab within a string: nothing within a code, a
/// space between words. Blanks behind a line break are the indentation of the text.
Mend joined(const Reading &reading, const Deviation &deviation)
{
    auto [before, behind] = around(reading, deviation);
    ByteRange gone = deviation.range;
    if (deviation.kind == DeviationKind::RawLineBreak) {
        const auto text = std::find_if(behind.begin(), behind.end(), [](char c) { return c != ' '; });
        const auto blanks = static_cast<quint32>(text - behind.begin());
        gone.length += blanks;
        behind = behind.sliced(blanks);
    }
    const bool isApart = before.endsWith(' ') || behind.startsWith(' ');
    const bool isOfWords = before.trimmed().contains(' ') || behind.trimmed().contains(' ');
    return {{{gone, isOfWords && !isApart ? QByteArray(" ") : QByteArray()}}, false};
}

/// Whether nothing but white space stands between a place and one end of its string: then it tells no more
/// than a space there does.
bool isAtEnd(const Reading &reading, const Deviation &deviation)
{
    const auto [before, behind] = around(reading, deviation);
    return before.trimmed().isEmpty() || behind.trimmed().isEmpty();
}

/// A line break that a mail program put in, and marked as its own.
bool isSoftBreak(QByteArrayView text, ByteRange range)
{
    return range.offset > 0 && text[range.offset - 1] == '=';
}

} // namespace

bool isDoubtfulWord(const Tree &tree, NodeId id)
{
    const Node &node = tree.node(id);
    const bool isText = node.kind == Kind::Key || node.kind == Kind::String;
    if (!isText || node.openQuote != 0)
        return false;
    if (!tree.content(id).isValidUtf8()) // what is no letter there is not to be told
        return true;
    constexpr QByteArrayView kOfCodes("_-.#:/@+&%$?=;*!");
    bool hasLetter = false;
    const QList<uint> characters = QString::fromUtf8(tree.content(id)).toUcs4();
    for (const char32_t c : characters) {
        const bool isLetter =
            QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == QChar::ReplacementCharacter;
        if (!isLetter && (c >= 0x80 || !kOfCodes.contains(static_cast<char>(c))))
            return true;
        hasLetter = hasLetter || isLetter;
    }
    return !hasLetter;
}

std::optional<Mend> escapingMend(const Reading &reading, const Deviation &deviation)
{
    if (deviation.kind != DeviationKind::RawLineBreak && deviation.kind != DeviationKind::RawControl)
        return std::nullopt;
    const ByteRange range = deviation.range;
    return Mend{{{range, escapedControls(reading.tree.slice(range))}},
                isEscapeSafe(reading, deviation) && !isSoftBreak(reading.tree.text(), range)};
}

std::optional<Mend> mendText(const Reading &reading, const Deviation &deviation)
{
    const ByteRange range = deviation.range;
    const QByteArrayView bytes = reading.tree.slice(range);
    switch (deviation.kind) {
    case DeviationKind::SingleQuotes:
    case DeviationKind::TypographicQuotes:
        return plainQuotes(reading, deviation.node);
    case DeviationKind::UnclosedString:
        return Mend{{{range, "\""}}, false};
    case DeviationKind::UnquotedKey:
    case DeviationKind::UnquotedString: {
        // A word right beside a quote mark is rather a piece of a string that has quote marks in it.
        Mend mend = quoted(reading, deviation.node);
        mend.certain = mend.certain && !touchesQuote(reading.tree.text(), range);
        return mend;
    }
    case DeviationKind::RawLineBreak:
    case DeviationKind::RawControl:
        // An escape keeps what a patient reader makes of it, and not what somebody meant by it.
        if (isSpacing(bytes) && !isAtEnd(reading, deviation))
            return joined(reading, deviation);
        return escapingMend(reading, deviation);
    case DeviationKind::BadEscape:
        return goodEscape(reading, range, deviation.node);
    case DeviationKind::NotUtf8:
        return Mend{{{range, fromWindows1252(bytes)}}, false};
    case DeviationKind::BadNumber:
    case DeviationKind::BadLiteral: {
        const Word word = classified(bytes);
        if (word.json.isEmpty())
            return std::nullopt;
        // 0x1F or +33 may be a code that is meant letter by letter.
        return Mend{{{range, word.json}}, word.certain && deviation.kind == DeviationKind::BadLiteral};
    }
    default:
        return std::nullopt;
    }
}

} // namespace passerelle::json
