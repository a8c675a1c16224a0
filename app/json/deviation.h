// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/tree.h"

#include <QByteArray>

namespace passerelle::json
{

/// The ways in which a text departs from RFC 8259, one for each rule of the topic "json-".
enum class DeviationKind : quint8 {
    ByteOrderMark,
    OddSpace,        ///< no-break, zero-width or other space that JSON does not know
    Comment,         ///< //, /* */ or #
    UnclosedComment, ///< /* without its end
    TextBefore,      ///< a sentence or a Markdown fence before the value
    TextAfter,       ///< the same behind it, or a second value
    TrailingComma,
    ExtraComma, ///< a comma with nothing before it
    MissingComma,
    MissingColon,
    WrongSeparator, ///< ; or = where , or : belongs
    MissingKey,     ///< a value in an object without a name
    MissingValue,   ///< a name without a value
    SingleQuotes,
    TypographicQuotes,
    UnclosedString,
    UnquotedKey,
    UnquotedString,
    RawLineBreak, ///< a line break inside a string
    RawControl,   ///< a tab or another control character inside a string
    BadEscape,    ///< \x, \u12
    NotUtf8,      ///< bytes that are not UTF-8 (with surrogates and overlong forms)
    BadNumber,    ///< 01, +1, .5, 0x1F, NaN, Infinity
    BadLiteral,   ///< True, None, TRUE, undefined
    UnclosedBracket,
    ExtraBracket,   ///< a closing bracket with nothing open
    WrongBracket,   ///< ] where } belongs, or the reverse
    TooDeep,        ///< more than 512 levels
    UnexpectedText, ///< bytes of which nothing can be made
    Empty           ///< no value at all
};
inline constexpr int kDeviationKinds = static_cast<int>(DeviationKind::Empty) + 1;

/// One departure, with its place and, where there is one obvious way to write the same rightly, that way.
struct Deviation {
    DeviationKind kind = DeviationKind::UnexpectedText;
    ByteRange range;       ///< what is wrong; empty at the place where something is missing
    NodeId node = kNoNode; ///< the node that it concerns, if any
};

} // namespace passerelle::json
