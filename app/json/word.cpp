// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/word.h"

#include "json/bytes.h"

#include <algorithm>
#include <array>

namespace passerelle::json
{

const char *numberEnd(const char *p, const char *end)
{
    const auto digits = [&p, end] {
        const char *const from = p;
        while (p != end && bytes::isDigit(*p))
            ++p;
        return p != from;
    };
    if (p != end && *p == '-')
        ++p;
    if (p != end && *p == '0')
        ++p;
    else if (!digits())
        return nullptr;
    if (p != end && *p == '.') {
        ++p;
        if (!digits())
            return nullptr;
    }
    if (p != end && (*p == 'e' || *p == 'E')) {
        ++p;
        if (p != end && (*p == '+' || *p == '-'))
            ++p;
        if (!digits())
            return nullptr;
    }
    return p;
}

namespace
{

struct Literal {
    QByteArrayView lower;
    Kind kind;
    QByteArrayView json;
    bool certain;
};

constexpr std::array kLiterals{
    Literal{"true", Kind::True, "true", true},        Literal{"false", Kind::False, "false", true},
    Literal{"null", Kind::Null, "null", true},        Literal{"none", Kind::Null, "null", true},
    Literal{"nil", Kind::Null, "null", true},         Literal{"undefined", Kind::Null, "null", false},
    Literal{"nan", Kind::Number, "null", false},      Literal{"inf", Kind::Number, "null", false},
    Literal{"infinity", Kind::Number, "null", false},
};
constexpr qsizetype kLongestLiteral = 9;

const Literal *literalOf(QByteArrayView word)
{
    if (word.isEmpty() || word.size() > kLongestLiteral)
        return nullptr;
    const auto same = [word](const Literal &one) {
        return word.compare(one.lower, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::find_if(kLiterals.begin(), kLiterals.end(), same);
    return found == kLiterals.end() ? nullptr : &*found;
}

/// 0x1F, 0b101, 0o17: the decimal number, or nothing.
QByteArray decimalOf(QByteArrayView digits, bool &isNumber)
{
    isNumber = false;
    if (digits.size() < 3 || digits[0] != '0')
        return {};
    const char mark = static_cast<char>(digits[1] | 0x20);
    const int base = mark == 'x' ? 16 : mark == 'o' ? 8 : mark == 'b' ? 2 : 0;
    if (base == 0)
        return {};
    quint64 value = 0;
    bool fits = true;
    for (const char c : digits.sliced(2)) {
        const int digit = bytes::hexValue(c);
        if (digit < 0 || digit >= base)
            return {};
        fits = fits && value <= (~quint64{0} - 15) / 16;
        value = value * static_cast<quint64>(base) + static_cast<quint64>(digit);
    }
    isNumber = true;
    return fits ? QByteArray::number(value) : QByteArray();
}

/// Whether a number with leading zeros could have been meant as octal, and then means something else.
bool readsAsOctal(QByteArrayView significant)
{
    return significant.size() > 1 &&
           std::all_of(significant.begin(), significant.end(), [](char c) { return c >= '0' && c <= '7'; });
}

/// A number that only its sign, zeros or point keep from being one: +1, 01, .5, 5.
Word looseNumber(QByteArrayView word)
{
    QByteArrayView rest = word;
    const bool negative = rest.startsWith('-');
    if (negative || rest.startsWith('+'))
        rest = rest.sliced(1);
    Word number;
    bool inBase = false;
    const QByteArray decimal = decimalOf(rest, inBase);
    if (inBase) {
        number.kind = Kind::Number;
        number.json = decimal.isEmpty() || !negative ? decimal : '-' + decimal;
        number.certain = !decimal.isEmpty();
        return number;
    }
    qsizetype zeros = 0;
    while (zeros + 1 < rest.size() && rest[zeros] == '0' && bytes::isDigit(rest[zeros + 1]))
        ++zeros;
    QByteArray text = negative ? QByteArray("-") : QByteArray();
    if (rest.startsWith('.'))
        text += '0';
    text += rest.sliced(zeros);
    if (const qsizetype point = text.indexOf('.'); point >= 0) {
        const bool digitFollows = point + 1 < text.size() && bytes::isDigit(text[point + 1]);
        if (!digitFollows && bytes::isDigit(rest[0]))
            text.insert(point + 1, '0');
    }
    if (numberEnd(text.constData(), text.constData() + text.size()) != text.constData() + text.size())
        return {};
    number.kind = Kind::Number;
    number.json = text;
    number.certain = zeros == 0 || !readsAsOctal(rest.sliced(zeros));
    return number;
}

} // namespace

Word classified(QByteArrayView word)
{
    Word result;
    if (word.isEmpty())
        return result;
    const char *const end = word.data() + word.size();
    if (numberEnd(word.data(), end) == end) {
        result.kind = Kind::Number;
        result.legal = true;
        result.json = word.toByteArray();
        result.certain = true;
        return result;
    }
    const bool sign = word[0] == '-' || word[0] == '+';
    if (const Literal *literal = literalOf(sign ? word.sliced(1) : word);
        literal && (!sign || literal->kind == Kind::Number)) {
        result.kind = literal->kind;
        result.legal = word == literal->json;
        result.json = literal->json.toByteArray();
        result.certain = literal->certain;
        return result;
    }
    const bool numeric = sign || bytes::isDigit(word[0]) || word[0] == '.';
    return numeric ? looseNumber(word) : result;
}

} // namespace passerelle::json
