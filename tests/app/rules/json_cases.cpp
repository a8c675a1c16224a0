// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_case.h"

namespace passerelle::test
{

std::vector<JsonCase> jsonCases()
{
    return {
        {"json-byte-order-mark", "\xEF\xBB\xBF{}"},
        {"json-odd-space", "{\"a\":\xC2\xA0"
                           "1}"},
        {"json-comment", "{\"a\": 1 // why\n}"},
        {"json-unclosed-comment", "{\"a\": 1} /* why"},
        {"json-text-before", "Here it is: {\"a\": 1}"},
        {"json-text-after", "{\"a\": 1} Regards"},
        {"json-trailing-comma", "{\"a\": 1,}"},
        {"json-extra-comma", "{\"a\": 1,, \"b\": 2}"},
        {"json-missing-comma", "{\"a\": 1 \"b\": 2}"},
        {"json-missing-colon", "{\"a\" 1}"},
        {"json-wrong-separator", "{\"a\": 1; \"b\": 2}"},
        {"json-missing-name", "{: 1}"},
        {"json-missing-value", "{\"a\": }"},
        {"json-single-quotes", "{'a': 1}"},
        {"json-typographic-quotes", "{“a”: 1}"},
        {"json-unclosed-string", "{\"a\": \"b}\n"},
        {"json-unquoted-name", "{a: 1}"},
        {"json-unquoted-text", "{\"a\": word}"},
        {"json-raw-line-break", "{\"a\": \"b\nc\"}"},
        {"json-raw-control", "{\"a\": \"b\tc\"}"},
        {"json-bad-escape", "{\"a\": \"b\\xc\"}"},
        {"json-not-utf8", "{\"a\": \"b\xFF\"}"},
        {"json-bad-number", "{\"a\": 007}"},
        {"json-bad-word", "{\"a\": True}"},
        {"json-unclosed-bracket", "{\"a\": 1"},
        {"json-extra-bracket", "{\"a\": 1}}"},
        {"json-wrong-bracket", "{\"a\": [1}}"},
        {"json-too-deep", QByteArray(600, '[') + QByteArray(600, ']')},
        {"json-unexpected-text", "{\"a\"::1}"},
        {"json-empty", ""},
    };
}

} // namespace passerelle::test
