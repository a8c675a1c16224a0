// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/json/json_rule_texts.h"

#include <QtGlobal>
#include <array>

namespace passerelle::rules
{

using json::DeviationKind;

// clang-format off
static constexpr std::array<JsonRuleText, json::kDeviationKinds> kTexts{{
    {DeviationKind::ByteOrderMark, QLatin1String("json-byte-order-mark"), Severity::Warning,
     QT_TRANSLATE_NOOP("JsonRule", "Byte order mark at the start"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "Some programs put an invisible mark before the text. Many parsers stumble "
                       "over it: no card would then be let in, and nothing can be seen in the text. "
                       "Remove it."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "The text begins with an invisible byte order mark.\n"
                       "A parser may stop at it, and no card is let in.\n"
                       "Remove it."),
     QT_TRANSLATE_NOOP("JsonRule", "Remove the byte order mark")},
    {DeviationKind::OddSpace, QLatin1String("json-odd-space"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Space that JSON does not know"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "No-break and zero-width spaces come along when text is copied from a web page "
                       "or a mail. They look like spaces or like nothing, but TNAC cannot read the "
                       "mapping, and every card is refused. Put an ordinary space in their place."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "Line %2 holds the space %1, which JSON does not know.\n"
                       "TNAC cannot read the mapping, so cards are refused.\n"
                       "Put an ordinary space there."),
     QT_TRANSLATE_NOOP("JsonRule", "Put an ordinary space there")},
    {DeviationKind::Comment, QLatin1String("json-comment"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Comment"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "The published example holds comments to explain it, but they must not be in "
                       "what TNAC gets: the mapping cannot be read, and every card is refused. Remove "
                       "them."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "Line %2 holds the comment “%1”.\n"
                       "TNAC cannot read a mapping with comments, so cards are refused.\n"
                       "Remove it."),
     QT_TRANSLATE_NOOP("JsonRule", "Remove the comment")},
    {DeviationKind::UnclosedComment, QLatin1String("json-unclosed-comment"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Comment without an end"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "A comment begins with /* and never ends, so everything behind it is lost and "
                       "TNAC cannot read the mapping. Remove the comment, or end it where it was "
                       "meant to end."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "A comment begins in line %2 and never ends.\n"
                       "Everything behind it is lost, and cards are refused.\n"
                       "Remove it or end it."),
     QT_TRANSLATE_NOOP("JsonRule", "Remove the comment")},
    {DeviationKind::TextBefore, QLatin1String("json-text-before"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Text before the mapping"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "Words or a Markdown fence came along when the mapping was copied. TNAC takes "
                       "nothing but the JSON itself; every card is refused. Remove what stands before "
                       "the first brace."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "“%1” stands before the mapping, in line %2.\n"
                       "TNAC cannot read it, so cards are refused.\n"
                       "Remove it."),
     QT_TRANSLATE_NOOP("JsonRule", "Remove the text before the mapping")},
    {DeviationKind::TextAfter, QLatin1String("json-text-after"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Text after the mapping"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "Words, a Markdown fence or a second mapping stand behind the end. TNAC takes "
                       "one JSON object and nothing else; every card is refused. Remove what stands "
                       "behind the last brace."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "“%1” stands after the end of the mapping, in line %2.\n"
                       "TNAC cannot read it, so cards are refused.\n"
                       "Remove it."),
     QT_TRANSLATE_NOOP("JsonRule", "Remove the text after the mapping")},
    {DeviationKind::TrailingComma, QLatin1String("json-trailing-comma"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Comma before a closing bracket"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "A comma behind the last member is allowed in many languages, but not in JSON: "
                       "TNAC cannot read the mapping, and every card is refused. Remove the comma."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "The comma in line %2 has nothing behind it.\n"
                       "TNAC cannot read the mapping, so cards are refused.\n"
                       "Remove it."),
     QT_TRANSLATE_NOOP("JsonRule", "Remove the comma")},
    {DeviationKind::ExtraComma, QLatin1String("json-extra-comma"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Comma with nothing before it"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "Two commas in a row, or one right behind an opening bracket, are not JSON: "
                       "TNAC cannot read the mapping, and every card is refused. Remove the comma, or "
                       "write what was left out."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "The comma in line %2 has nothing before it.\n"
                       "TNAC cannot read the mapping, so cards are refused.\n"
                       "Remove it."),
     QT_TRANSLATE_NOOP("JsonRule", "Remove the comma")},
    {DeviationKind::MissingComma, QLatin1String("json-missing-comma"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Comma missing"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "Members and sectors must be separated by commas. Without it TNAC cannot read "
                       "the mapping, and every card is refused. Add the comma."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "A comma is missing in line %2.\n"
                       "TNAC cannot read the mapping, so cards are refused.\n"
                       "Add it."),
     QT_TRANSLATE_NOOP("JsonRule", "Add the comma")},
    {DeviationKind::MissingColon, QLatin1String("json-missing-colon"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Colon missing"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "A colon must stand between a name and its value. Without it TNAC cannot read "
                       "the mapping, and every card is refused. Add the colon."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "A colon is missing in line %2.\n"
                       "TNAC cannot read the mapping, so cards are refused.\n"
                       "Add it."),
     QT_TRANSLATE_NOOP("JsonRule", "Add the colon")},
    {DeviationKind::WrongSeparator, QLatin1String("json-wrong-separator"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Wrong separator"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "JSON separates members by commas and names from values by colons; semicolons "
                       "and equals signs belong to other languages. TNAC cannot read the mapping, and "
                       "every card is refused. Exchange the sign."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "The sign %1 in line %2 is not one that JSON knows there.\n"
                       "TNAC cannot read the mapping, so cards are refused.\n"
                       "Put a comma or a colon in its place."),
     QT_TRANSLATE_NOOP("JsonRule", "Exchange the sign")},
    {DeviationKind::MissingKey, QLatin1String("json-missing-name"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Value without a name"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "In an object each value needs a name before it. TNAC cannot read the mapping, "
                       "and every card is refused. Write the name, or remove the value."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "%1 in line %2 has no name before it.\n"
                       "TNAC cannot read the mapping, so cards are refused.\n"
                       "Write the name or remove the value."),
     QT_TRANSLATE_NOOP("JsonRule", "Put an empty name there")},
    {DeviationKind::MissingValue, QLatin1String("json-missing-value"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Name without a value"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "A name must be followed by a colon and a value. TNAC cannot read the mapping, "
                       "and every card is refused. Write the value, or remove the name."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "%1 in line %2 has no value.\n"
                       "TNAC cannot read the mapping, so cards are refused.\n"
                       "Write the value or remove the name."),
     QT_TRANSLATE_NOOP("JsonRule", "Put an empty text there")},
    {DeviationKind::SingleQuotes, QLatin1String("json-single-quotes"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Single quotes"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "JSON knows double quotes only. With single ones TNAC cannot read the mapping, "
                       "and every card is refused. Exchange them."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "%1 in line %2 stands in single quotes.\n"
                       "TNAC cannot read the mapping, so cards are refused.\n"
                       "Use double quotes."),
     QT_TRANSLATE_NOOP("JsonRule", "Use double quotes")},
    {DeviationKind::TypographicQuotes, QLatin1String("json-typographic-quotes"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Typographic quotes"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "Mail and word processors turn straight quotes into curved ones, which JSON "
                       "does not know. TNAC cannot read the mapping, and every card is refused. "
                       "Exchange them for straight ones."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "%1 in line %2 stands in typographic quotes.\n"
                       "TNAC cannot read the mapping, so cards are refused.\n"
                       "Use straight double quotes."),
     QT_TRANSLATE_NOOP("JsonRule", "Use straight double quotes")},
    {DeviationKind::UnclosedString, QLatin1String("json-unclosed-string"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Quote missing at the end"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "A text begins with a quote and its closing quote is missing, so what follows "
                       "is taken for a part of it. TNAC cannot read the mapping, and every card is "
                       "refused. Add the quote where the text should end."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "%1 in line %2 has no closing quote.\n"
                       "TNAC cannot read the mapping, so cards are refused.\n"
                       "Add the quote."),
     QT_TRANSLATE_NOOP("JsonRule", "Add the closing quote")},
    {DeviationKind::UnquotedKey, QLatin1String("json-unquoted-name"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Name without quotes"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "Names must stand in double quotes. Without them TNAC cannot read the mapping, "
                       "and every card is refused. Add the quotes."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "The name %1 in line %2 has no quotes.\n"
                       "TNAC cannot read the mapping, so cards are refused.\n"
                       "Add them."),
     QT_TRANSLATE_NOOP("JsonRule", "Put the name in quotes")},
    {DeviationKind::UnquotedString, QLatin1String("json-unquoted-text"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Text without quotes"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "Codes and other texts must stand in double quotes. Without them TNAC cannot "
                       "read the mapping, and every card is refused. Add the quotes."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "The text %1 in line %2 has no quotes.\n"
                       "TNAC cannot read the mapping, so cards are refused.\n"
                       "Add them."),
     QT_TRANSLATE_NOOP("JsonRule", "Put the text in quotes")},
    {DeviationKind::RawLineBreak, QLatin1String("json-raw-line-break"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Line break inside a text"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "A text was broken over two lines, often by a mail program. TNAC cannot read "
                       "the mapping, and every card is refused. Join the lines, with a space where "
                       "the break stands between two words; write \\n where it is really meant."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "A text in line %2 runs on over a line break.\n"
                       "TNAC cannot read the mapping, so cards are refused.\n"
                       "Join the lines."),
     QT_TRANSLATE_NOOP("JsonRule", "Write the line break as \\n")},
    {DeviationKind::RawControl, QLatin1String("json-raw-control"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Control character inside a text"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "A tab or another invisible control character stands inside a text. JSON "
                       "forbids it: TNAC cannot read the mapping, and every card is refused. Remove "
                       "it if it came in by accident."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "A text in line %2 holds the control character %1.\n"
                       "TNAC cannot read the mapping, so cards are refused.\n"
                       "Remove it."),
     QT_TRANSLATE_NOOP("JsonRule", "Write the control character as an escape")},
    {DeviationKind::BadEscape, QLatin1String("json-bad-escape"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Escape that JSON does not know"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "A backslash begins an escape, and only a few are known. TNAC cannot read the "
                       "mapping, and every card is refused. Write the backslash twice if a backslash "
                       "is meant."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "The escape %1 in line %2 is not one that JSON knows.\n"
                       "TNAC cannot read the mapping, so cards are refused.\n"
                       "Correct it."),
     QT_TRANSLATE_NOOP("JsonRule", "Write the backslash twice")},
    {DeviationKind::NotUtf8, QLatin1String("json-not-utf8"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Bytes that are not UTF-8"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "The text was saved in another encoding, such as Windows-1252, or is damaged. "
                       "TNAC cannot read the mapping, and every card is refused. Write the character "
                       "again, or convert the file."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "Line %2 holds bytes that are not UTF-8.\n"
                       "TNAC cannot read the mapping, so cards are refused.\n"
                       "Write the character again."),
     QT_TRANSLATE_NOOP("JsonRule", "Convert the bytes to UTF-8")},
    {DeviationKind::BadNumber, QLatin1String("json-bad-number"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Number that JSON does not know"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "Leading zeros, a plus sign, hexadecimal digits, NaN and Infinity are not "
                       "JSON. TNAC cannot read the mapping, and every card is refused. Codes belong "
                       "in quotes."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "The number %1 in line %2 is not written as JSON knows it.\n"
                       "TNAC cannot read the mapping, so cards are refused.\n"
                       "Put it in quotes if it is a code."),
     QT_TRANSLATE_NOOP("JsonRule", "Write the number as JSON knows it")},
    {DeviationKind::BadLiteral, QLatin1String("json-bad-word"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Word that JSON does not know"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "JSON knows true, false and null, in small letters. TNAC cannot read the "
                       "mapping with another word, and every card is refused. Write the word as JSON "
                       "does, or put it in quotes if it is a code."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "The word %1 in line %2 is not one that JSON knows.\n"
                       "TNAC cannot read the mapping, so cards are refused.\n"
                       "Correct it."),
     QT_TRANSLATE_NOOP("JsonRule", "Write the word as JSON knows it")},
    {DeviationKind::UnclosedBracket, QLatin1String("json-unclosed-bracket"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Bracket that is never closed"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "A brace or bracket is opened and never closed, often because the end was not "
                       "copied. TNAC cannot read the mapping, and every card is refused. Add the "
                       "bracket; look whether more is missing."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "The bracket %1 in line %2 is never closed.\n"
                       "TNAC cannot read the mapping, so cards are refused.\n"
                       "Add the closing bracket."),
     QT_TRANSLATE_NOOP("JsonRule", "Add the closing bracket")},
    {DeviationKind::ExtraBracket, QLatin1String("json-extra-bracket"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Closing bracket too many"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "A brace or bracket is closed that was never opened. TNAC cannot read the "
                       "mapping, and every card is refused. Remove it."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "The bracket %1 in line %2 closes nothing.\n"
                       "TNAC cannot read the mapping, so cards are refused.\n"
                       "Remove it."),
     QT_TRANSLATE_NOOP("JsonRule", "Remove the bracket")},
    {DeviationKind::WrongBracket, QLatin1String("json-wrong-bracket"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Bracket of the wrong kind"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "What a brace opens a brace must close, and the same for square brackets. TNAC "
                       "cannot read the mapping, and every card is refused. Exchange the bracket."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "The bracket %1 in line %2 is of the other kind than the one it closes.\n"
                       "TNAC cannot read the mapping, so cards are refused.\n"
                       "Exchange it."),
     QT_TRANSLATE_NOOP("JsonRule", "Exchange the bracket")},
    {DeviationKind::TooDeep, QLatin1String("json-too-deep"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Nested too deeply"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "The brackets are nested more than 512 levels deep. No mapping needs more than "
                       "three; this is probably not one. Open the right file."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "From line %2 on the text is nested more than 512 levels deep and was not read further.\n"
                       "This is probably not a mapping.\n"
                       "Open the right file."),
     QT_TRANSLATE_NOOP("JsonRule", "Remove what is nested too deeply")},
    {DeviationKind::UnexpectedText, QLatin1String("json-unexpected-text"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Text that means nothing here"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "Something stands here of which nothing can be made. TNAC cannot read the "
                       "mapping, and every card is refused. Remove it, or put it in quotes if it is a "
                       "value."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "Nothing can be made of “%1” in line %2.\n"
                       "TNAC cannot read the mapping, so cards are refused.\n"
                       "Remove it or put it in quotes."),
     QT_TRANSLATE_NOOP("JsonRule", "Remove it")},
    {DeviationKind::Empty, QLatin1String("json-empty"), Severity::Error,
     QT_TRANSLATE_NOOP("JsonRule", "Nothing in it"),
     QT_TRANSLATE_NOOP("JsonRule",
                       "The text holds no value at all, so TNAC knows no sector, and every card is "
                       "refused. Paste the mapping parameters, or add a first sector."),
     QT_TRANSLATE_NOOP("JsonRule",
                       "The text is empty.\n"
                       "TNAC knows no sector then, so every card is refused.\n"
                       "Paste the mapping parameters or add a sector."),
     QT_TRANSLATE_NOOP("JsonRule", "Begin with an empty mapping")},
}};
// clang-format on

const JsonRuleText &jsonRuleText(DeviationKind kind) { return kTexts[static_cast<std::size_t>(kind)]; }

static constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < kTexts.size(); ++i) {
        if (kTexts[i].kind != static_cast<DeviationKind>(i))
            return false;
    }
    return true;
}
static_assert(isInOrder(), "the texts stand in the order of json::DeviationKind");

} // namespace passerelle::rules
