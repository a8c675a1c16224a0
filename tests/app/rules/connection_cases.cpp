// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_case.h"

namespace passerelle::test
{

static RuleCase plain(const char *rule, const char *name, const QByteArray &workspace,
                      Offer offer = Offer::Nothing, const QByteArray &workspaceAfter = {})
{
    return {rule, name, rightMapping(), workspace, offer, {}, workspaceAfter};
}

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
        plain("connection-url-empty", "blank", wholeUrl("  ")),
        plain("connection-url-spaces", "behind", wholeUrl("https://otipass.net/api "), Offer::Safe, right),
        plain("connection-url-spaces", "inside", wholeUrl("https://otipass .net/api"), Offer::Choice, right),
        plain("connection-url-scheme", "other", url("<<ftp>>://otipass.net/api"), Offer::Choice, right),
        plain("connection-url-scheme", "none", wholeUrl("otipass.net/api"), Offer::Choice, right),
        plain("connection-url-host", "none", wholeUrl("https:///api")),
        plain("connection-url-invalid", "bracket", url("https://<<[::1>>/api")),
        plain("connection-url-invalid", "port too high", url("https://<<otipass.net:99999>>/api")),
        plain("connection-url-invalid", "port alone", url("https://<<:443>>/api")),
        plain("connection-url-invalid", "port in letters", url("https://<<otipass.net:api>>/api")),
        plain("connection-url-not-tls", "http", url("<<http>>://otipass.net/api"), Offer::Choice, right),
        plain("connection-url-not-api", "slash", url("https://otipass.net<</api/>>"), Offer::Safe, right),
        plain("connection-url-not-api", "nothing", wholeUrl("https://otipass.net"), Offer::Choice, right),
        plain("connection-url-not-api", "capitals", url("https://otipass.net<</API>>"), Offer::Choice, right),
        plain("connection-url-project-id", "agrees", url("https://otipass.net/api/<<toulouse>>"), Offer::Safe,
              right),
        plain("connection-url-project-id", "disagrees", url("https://otipass.net/api/<<reims>>"),
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
        plain("connection-url-credentials", "both", url("https://<<me:geheim>>@otipass.net/api"),
              Offer::Choice, right),
        plain("connection-url-query", "query", url("https://otipass.net/api<<?a=1>>"), Offer::Choice, right),
        plain("connection-url-fragment", "fragment", url("https://otipass.net/api<<#top>>"), Offer::Safe,
              right),
    };
}

static std::vector<RuleCase> otherCases()
{
    const QByteArray right = rightWorkspace();
    return {
        plain("connection-user-missing", "empty", workspaceWith("\"museum\"", "<<\"\">>")),
        {"connection-password-missing",
         "missing",
         rightMapping(),
         workspaceWith("\"museum\"", "<<\"museum\">>"),
         Offer::Nothing,
         {},
         {},
         rules::PasswordState::Missing},
        {"connection-password-unavailable",
         "locked",
         rightMapping(),
         workspaceWith("\"museum\"", "<<\"museum\">>"),
         Offer::Nothing,
         {},
         {},
         rules::PasswordState::Unavailable},
        plain("connection-interface-type", "case",
              workspaceWith("\"interfaceType\": \"OTIPASS\"", "\"interfaceType\": <<\"Otipass\">>"),
              Offer::Safe, right),
        plain("connection-interface-type", "other",
              workspaceWith("\"interfaceType\": \"OTIPASS\"", "\"interfaceType\": <<\"STX\">>"),
              Offer::Choice, right),
        plain("connection-api-version", "low", workspaceWith("\"1.4\"", "<<\"1.3\">>")),
        plain("connection-api-version", "no number", workspaceWith("\"1.4\"", "<<\"new\">>")),
        plain("connection-timeout", "negative",
              workspaceWith("\"museum\"", "\"museum\", \"timeoutSeconds\": <<-5>>"), Offer::Choice,
              workspaceWith("\"museum\"", "\"museum\", \"timeoutSeconds\": 10")),
        plain("connection-timeout", "zero",
              workspaceWith("\"museum\"", "\"museum\", \"timeoutSeconds\": <<0>>"), Offer::Choice,
              workspaceWith("\"museum\"", "\"museum\", \"timeoutSeconds\": 10")),
        plain("connection-proxy-host", "host",
              workspaceWith("\"userName\": \"museum\"",
                            "\"userName\": \"museum\", \"proxy\": {\"mode\": \"manual\", "
                            "\"host\": <<\"\">>, \"port\": 3128}")),
        plain("connection-api-profile-unknown", "misspelt",
              workspaceWith("\"first-api\"", "<<\"firts-api\">>"), Offer::Choice, right),
        plain("connection-api-profile-unknown", "missing",
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
