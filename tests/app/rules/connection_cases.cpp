// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_case.h"

namespace passerelle::test
{

static QByteArray url(const QByteArray &text)
{
    return workspaceWith("\"https://otipass.net/api\"", '"' + text + '"');
}

static QByteArray wholeUrl(const QByteArray &text)
{
    return workspaceWith("\"https://otipass.net/api\"", "<<\"" + text + "\">>");
}

static std::vector<RuleCase> urlCases()
{
    const QByteArray right = rightWorkspace();
    return {
        inWorkspace("connection-url-empty", "blank", wholeUrl("  ")),
        inWorkspace("connection-url-spaces", "behind", wholeUrl("https://otipass.net/api "), Offer::Safe,
                    right),
        inWorkspace("connection-url-spaces", "inside", wholeUrl("https://otipass .net/api"), Offer::Choice,
                    right),
        inWorkspace("connection-url-scheme", "other", url("<<ftp>>://otipass.net/api"), Offer::Choice, right),
        inWorkspace("connection-url-scheme", "none", wholeUrl("otipass.net/api"), Offer::Choice, right),
        inWorkspace("connection-url-host", "none", wholeUrl("https:///api")),
        inWorkspace("connection-url-invalid", "bracket", url("https://<<[::1>>/api")),
        inWorkspace("connection-url-invalid", "port too high", url("https://<<otipass.net:99999>>/api")),
        inWorkspace("connection-url-invalid", "port alone", url("https://<<:443>>/api")),
        inWorkspace("connection-url-invalid", "port in letters", url("https://<<otipass.net:api>>/api")),
        inWorkspace("connection-url-not-tls", "http", url("<<http>>://otipass.net/api"), Offer::Choice,
                    right),
        inWorkspace("connection-url-not-api", "slash", url("https://otipass.net<</api/>>"), Offer::Safe,
                    right),
        inWorkspace("connection-url-not-api", "nothing", wholeUrl("https://otipass.net"), Offer::Choice,
                    right),
        inWorkspace("connection-url-not-api", "capitals", url("https://otipass.net<</API>>"), Offer::Choice,
                    right),
        inWorkspace("connection-url-slashes", "before api", url("https://otipass.net<<//api>>"), Offer::Safe,
                    right),
        inWorkspace("connection-url-slashes", "further in front",
                    url("https://otipass.net<<///test//api>>/toulouse"), Offer::Safe,
                    url("https://otipass.net/test/api/toulouse")),
        inWorkspace("connection-url-project-id", "agrees", url("https://otipass.net/api/<<toulouse>>"),
                    Offer::Safe, right),
        inWorkspace("connection-url-project-id", "disagrees", url("https://otipass.net/api/<<reims>>"),
                    Offer::Choice, right),
        {"connection-url-project-id", "not in the mapping",
         mappingWith("  \"OtipassProjectId\": \"toulouse\",\n", {}),
         url("https://otipass.net/api/<<toulouse>>"), Offer::Safe,
         with(mappingWith("  \"OtipassProjectId\": \"toulouse\",\n", {}), "  }\n}",
              "  },\n  \"OtipassProjectId\": \"toulouse\"\n}"),
         right},
        {"connection-url-project-mismatch", "reims", mappingWith("\"toulouse\"", "<<\"toulouse\">>"),
         url("https://otipass.net/api/<<reims>>"), Offer::Choice, mappingWith("\"toulouse\"", "\"reims\""),
         right},
        inWorkspace("connection-url-credentials", "both", url("https://<<me:geheim>>@otipass.net/api"),
                    Offer::Choice, right),
        inWorkspace("connection-url-query", "query", url("https://otipass.net/api<<?a=1>>"), Offer::Choice,
                    right),
        inWorkspace("connection-url-fragment", "fragment", url("https://otipass.net/api<<#top>>"),
                    Offer::Safe, right),
    };
}

/// The password has no place in the text: where the connection begins stands for it.
static QByteArray markedConnection()
{
    const QByteArray text = rightWorkspace();
    const qsizetype begin = text.indexOf('{', text.indexOf("\"connection\""));
    return text.left(begin) + "<<{>>" + text.mid(begin + 1);
}

static std::vector<RuleCase> otherCases()
{
    const QByteArray right = rightWorkspace();
    return {
        inWorkspace("connection-user-missing", "empty", workspaceWith("\"museum\"", "<<\"\">>")),
        {"connection-password-missing",
         "missing",
         rightMapping(),
         markedConnection(),
         Offer::Nothing,
         {},
         {},
         rules::PasswordState::Missing},
        {"connection-password-unavailable",
         "locked",
         rightMapping(),
         markedConnection(),
         Offer::Nothing,
         {},
         {},
         rules::PasswordState::Unavailable},
        inWorkspace("connection-interface-type", "case",
                    workspaceWith("\"interfaceType\": \"OTIPASS\"", "\"interfaceType\": <<\"Otipass\">>"),
                    Offer::Safe, right),
        inWorkspace("connection-interface-type", "other",
                    workspaceWith("\"interfaceType\": \"OTIPASS\"", "\"interfaceType\": <<\"STX\">>"),
                    Offer::Choice, right),
        inWorkspace("connection-api-version", "low", workspaceWith("\"1.4\"", "<<\"1.3\">>")),
        inWorkspace("connection-api-version", "no number", workspaceWith("\"1.4\"", "<<\"new\">>")),
        inWorkspace("connection-timeout", "negative",
                    workspaceWith("\"museum\"", "\"museum\", \"timeoutSeconds\": <<-5>>"), Offer::Choice,
                    workspaceWith("\"museum\"", "\"museum\", \"timeoutSeconds\": 10")),
        inWorkspace("connection-timeout", "zero",
                    workspaceWith("\"museum\"", "\"museum\", \"timeoutSeconds\": <<0>>"), Offer::Choice,
                    workspaceWith("\"museum\"", "\"museum\", \"timeoutSeconds\": 10")),
        inWorkspace("connection-timeout", "long",
                    workspaceWith("\"museum\"", "\"museum\", \"timeoutSeconds\": <<86400>>"), Offer::Choice,
                    workspaceWith("\"museum\"", "\"museum\", \"timeoutSeconds\": 10")),
        inWorkspace("connection-proxy-host", "host",
                    workspaceWith("\"userName\": \"museum\"",
                                  "\"userName\": \"museum\", \"proxy\": {\"mode\": \"manual\", "
                                  "\"host\": <<\"\">>, \"port\": 3128}")),
        inWorkspace("connection-api-profile-unknown", "misspelt",
                    workspaceWith("\"first-api\"", "<<\"firts-api\">>"), Offer::Choice, right),
        inWorkspace("connection-api-profile-unknown", "missing",
                    workspaceWith("\"api\": \"first-api\", \"files\"", "\"files\"")
                        .replace("\"profiles\"", "<<\"profiles\">>"),
                    Offer::Choice),
    };
}

std::vector<RuleCase> connectionCases()
{
    std::vector<RuleCase> all = urlCases();
    const std::vector<RuleCase> more = otherCases();
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace passerelle::test
