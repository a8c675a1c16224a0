// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_case.h"

namespace passerelle::test
{

/// The right workspace with a member "findings" at its end.
static QByteArray saying(const QByteArray &findings)
{
    return with(rightWorkspace(), "\"first-files\"}\n",
                "\"first-files\"},\n  \"findings\": " + findings + "\n");
}

std::vector<RuleCase> judgementCases()
{
    const auto plain = [](const char *rule, const char *name, const QByteArray &findings,
                          const QByteArray &after) -> RuleCase {
        return {rule, name, rightMapping(), saying(findings), Offer::Choice, {}, saying(after)};
    };
    return {
        plain("findings-rule-unknown", "severity",
              R"({"severities": {<<"json-coment">>: "off", "json-comment": "note"}})",
              R"({"severities": {"json-comment": "note"}})"),
        plain("findings-rule-unknown", "accepted",
              R"({"accepted": [{"rule": <<"x">>, "fingerprint": "0"}, {"rule": "json-comment"}]})",
              R"({"accepted": [{"rule": "json-comment"}]})"),
        plain("findings-rule-unknown", "no rule", R"({"accepted": [<<{"reason": "so"}>>]})",
              R"({"accepted": []})"),
        plain("findings-severity-unknown", "fatal", R"({"severities": {"json-comment": <<"fatal">>}})",
              R"({"severities": {}})"),
        plain("findings-acceptance-gone", "one of two",
              R"({"accepted": [{"rule": "json-comment", "fingerprint": "0", "where": <<"A › b">>}, )"
              R"({"rule": "json-empty", "fingerprint": "1", "where": <<"C">>}]})",
              R"({"accepted": []})"),
        plain("findings-acceptance-gone", "without a place, of a rule that is on",
              R"({"severities": {"json-empty": "off"}, "accepted": [{"rule": "json-empty"}, )"
              R"(<<{"rule": "json-comment", "fingerprint": "0"}>>]})",
              R"({"severities": {"json-empty": "off"}, "accepted": [{"rule": "json-empty"}]})"),
    };
}

} // namespace passerelle::test
