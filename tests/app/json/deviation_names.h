// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/deviation.h"

#include <array>

namespace passerelle::test
{

/// A kind's name as the code has it.
inline QByteArray deviationName(json::DeviationKind kind)
{
    static constexpr std::array<const char *, json::kDeviationKinds> names{
        "ByteOrderMark",  "OddSpace",      "Comment",        "UnclosedComment", "TextBefore",
        "TextAfter",      "TrailingComma", "ExtraComma",     "MissingComma",    "MissingColon",
        "WrongSeparator", "MissingKey",    "MissingValue",   "SingleQuotes",    "TypographicQuotes",
        "UnclosedString", "UnquotedKey",   "UnquotedString", "RawLineBreak",    "RawControl",
        "BadEscape",      "NotUtf8",       "BadNumber",      "BadLiteral",      "UnclosedBracket",
        "ExtraBracket",   "WrongBracket",  "TooDeep",        "UnexpectedText",  "Empty"};
    return names[static_cast<std::size_t>(kind)];
}

} // namespace passerelle::test
