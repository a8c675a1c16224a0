// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_case.h"

namespace passerelle::test
{

static RuleCase inMapping(const char *rule, const char *name, const QByteArray &mapping,
                          Offer offer = Offer::Nothing, const QByteArray &mappingAfter = {})
{
    return {rule, name, mapping, {}, offer, mappingAfter, {}, rules::PasswordState::NotAsked};
}

static std::vector<RuleCase> memberCases()
{
    const QByteArray right = rightMapping();
    const QByteArray line = R"("OtipassServiceId": "S2", )";
    return {
        inMapping(
            "mapping-member-missing", "service", with(mappingWith(line, {}), R"("BBB")", R"(<<"BBB">>)"),
            Offer::Choice,
            mappingWith(
                line + R"("OtipassPSpaceId": "PROVIDER#S2", "seasonCode": "DDMM23", "productCode": "PASS"})",
                R"("OtipassPSpaceId": "PROVIDER#S2", "seasonCode": "DDMM23", "productCode": "PASS", )"
                R"("OtipassServiceId": "S2"})")),
        inMapping("mapping-member-missing", "season",
                  mappingWith(R"("CCC": {"OtipassServiceId": "S3", "OtipassPSpaceId": )"
                              R"("PROVIDER#S3", "seasonCode": "DDMM23", )",
                              R"(<<"CCC">>: {"OtipassServiceId": "S3", )"
                              R"("OtipassPSpaceId": "PROVIDER#S3", )"),
                  Offer::Choice, right),
        inMapping("mapping-member-missing", "project id", R"(<<{>>"sectorInfos": {}})"),
        inMapping("mapping-member-missing", "sectorInfos", R"(<<{>>"OtipassProjectId": "toulouse"})"),
        inMapping("mapping-member-unknown", "top",
                  mappingWith(R"("NumType": "serial",)", "\"NumType\": \"serial\",\n  <<\"note\">>: 1,"),
                  Offer::Choice, right),
        inMapping("mapping-member-unknown", "entry",
                  mappingWith(R"("S1", )", R"("S1", <<"weather">>: [1], )"), Offer::Choice, right),
        inMapping("mapping-member-misspelt", "entry",
                  mappingWith(R"("AAA": {"OtipassServiceId")", R"("AAA": {<<"OtipasServiceId">>)"),
                  Offer::Choice, right),
        inMapping("mapping-member-misspelt", "top", mappingWith(R"("sectorInfos")", R"(<<"sectorInfo">>)"),
                  Offer::Choice, right),
        inMapping("mapping-member-misspelt", "a part of the name",
                  mappingWith(R"("S1", "OtipassPSpaceId": "PROVIDER#S1", "seasonCode": "DDMM23")",
                              R"("S1", "OtipassPSpaceId": "PROVIDER#S1", <<"season">>: "DDMM23")"),
                  Offer::Choice, right),
        inMapping("mapping-member-misspelt", "the stem of a name",
                  mappingWith(R"("AAA": {"OtipassServiceId")", R"("AAA": {<<"Service-ID">>)"), Offer::Choice,
                  right),
        inMapping("mapping-member-misspelt", "with the party's name",
                  mappingWith(R"("S1", "OtipassPSpaceId")", R"("S1", <<"otipass space">>)"), Offer::Choice,
                  right),
        inMapping(
            "mapping-member-misspelt", "the beginning of a name",
            mappingWith(R"("S1", "OtipassPSpaceId": "PROVIDER#S1", "seasonCode": "DDMM23", "productCode")",
                        R"("S1", "OtipassPSpaceId": "PROVIDER#S1", "seasonCode": "DDMM23", <<"PROD">>)"),
            Offer::Choice, right),
        inMapping("mapping-member-misspelt", "a part at the top",
                  mappingWith(R"("OtipassProjectId")", R"(<<"project_id">>)"), Offer::Choice, right),
        inMapping("mapping-member-misspelt", "sectors", mappingWith(R"("sectorInfos")", R"(<<"Sectors">>)"),
                  Offer::Choice, right),
        inMapping("mapping-member-unknown", "a part of a name beside the name",
                  mappingWith(R"("S1", )", R"("S1", <<"season">>: "summer", )"), Offer::Choice, right),
        inMapping("mapping-member-unknown", "a word that tells nothing",
                  mappingWith(R"("S1", )", R"("S1", <<"code">>: "summer", )"), Offer::Choice, right),
        inMapping("mapping-member-unknown", "another word",
                  mappingWith(R"("productCode": "PASS"},
    "BBB")",
                              R"(<<"seasonal">>: "yes", "productCode": "PASS"},
    "BBB")"),
                  Offer::Choice, right),
        inMapping("mapping-member-case", "entry",
                  mappingWith(R"("AAA": {"OtipassServiceId")", R"("AAA": {<<"otipass_serviceid">>)"),
                  Offer::Safe, right),
        inMapping("mapping-member-case", "top", mappingWith(R"("NumType")", R"(<<"numtype">>)"), Offer::Safe,
                  right),
        inMapping("mapping-member-case", "the right one is there",
                  mappingWith(R"("AAA": {)", R"("AAA": {<<"SEASONCODE">>: "X", )"), Offer::Choice, right),
        inMapping("mapping-member-repeated", "same value",
                  mappingWith(R"("AAA": {"OtipassServiceId")",
                              R"("AAA": {<<"OtipassServiceId">>: "S1", <<"OtipassServiceId">>)"),
                  Offer::Safe, right),
        inMapping("mapping-member-repeated", "other value",
                  mappingWith(R"("AAA": {"OtipassServiceId")",
                              R"("AAA": {<<"OtipassServiceId">>: "S9", <<"OtipassServiceId">>)"),
                  Offer::Choice, right),
        inMapping("mapping-member-repeated", "three times the same",
                  mappingWith(R"("AAA": {"OtipassServiceId")",
                              R"("AAA": {<<"OtipassServiceId">>: "S1", <<"OtipassServiceId">>: "S1", )"
                              R"(<<"OtipassServiceId">>)"),
                  Offer::Safe, right),
        inMapping("mapping-member-repeated", "three others",
                  mappingWith(R"("AAA": {"OtipassServiceId")",
                              R"("AAA": {<<"OtipassServiceId">>: "S8", <<"OtipassServiceId">>: "S9", )"
                              R"(<<"OtipassServiceId">>)"),
                  Offer::Choice, right),
        inMapping("mapping-member-type", "number",
                  mappingWith(R"("S1", "OtipassPSpaceId": "PROVIDER#S1", "seasonCode": "DDMM23")",
                              R"("S1", "OtipassPSpaceId": "PROVIDER#S1", "seasonCode": <<23>>)"),
                  Offer::Safe,
                  mappingWith(R"("S1", "OtipassPSpaceId": "PROVIDER#S1", "seasonCode": "DDMM23")",
                              R"("S1", "OtipassPSpaceId": "PROVIDER#S1", "seasonCode": "23")")),
        inMapping("mapping-member-type", "null", mappingWith(R"("toulouse")", "<<null>>")),
        inMapping("mapping-member-type", "root", "<<[]>>"),
        inMapping("mapping-member-type", "sectorInfos",
                  R"({"OtipassProjectId": "toulouse", "sectorInfos": <<[1]>>})"),
        inMapping("mapping-member-type", "entry",
                  R"({"OtipassProjectId": "toulouse", "sectorInfos": {"A": <<"x">>}})"),
        inMapping("mapping-num-type", "case", mappingWith(R"("serial")", R"(<<"Serial ">>)"), Offer::Safe,
                  right),
        inMapping("mapping-num-type", "other", mappingWith(R"("serial")", R"(<<"number">>)"), Offer::Choice,
                  right),
        inMapping("mapping-no-sectors", "empty",
                  R"({"OtipassProjectId": "toulouse", "sectorInfos": <<{}>>})"),
    };
}

static std::vector<RuleCase> sectorCases()
{
    const QByteArray right = rightMapping();
    const QByteArray entry =
        R"({"OtipassServiceId": "S1", "OtipassPSpaceId": "PROVIDER#S1", "seasonCode": "DDMM23", )"
        R"("productCode": "PASS"})";
    return {
        inMapping("mapping-sector-repeated", "same values",
                  mappingWith(R"("AAA")", "<<\"AAA\">>: " + entry + ",\n    <<\"AAA\">>"), Offer::Safe,
                  right),
        inMapping(
            "mapping-sector-repeated", "other values",
            mappingWith(R"("BBB")", R"(<<"AAA">>)")
                .replace(R"("AAA": {"OtipassServiceId": "S1")", R"(<<"AAA">>: {"OtipassServiceId": "S1")"),
            Offer::Choice),
        inMapping("mapping-sector-repeated", "three others",
                  mappingWith(R"("AAA")", "<<\"AAA\">>: {},\n    <<\"AAA\">>: {},\n    <<\"AAA\">>"),
                  Offer::Choice, right),
        inMapping("mapping-sector-similar", "case",
                  mappingWith(R"("AAA")", R"(<<"AAA">>)").replace(R"("BBB")", R"(<<"aaa">>)")),
        inMapping("mapping-sector-similar", "separators",
                  mappingWith(R"("AAA")", R"(<<"DMM CAS">>)").replace(R"("BBB")", R"(<<"DMM_CAS">>)")),
        inMapping("mapping-sector-similar", "three of them",
                  mappingWith(R"("AAA")", R"(<<"DMM-CAS">>)")
                      .replace(R"("BBB")", R"(<<"dmm_cas">>)")
                      .replace(R"("CCC")", "<<\"DMM\u2011CAS\">>")),
        inMapping("mapping-value-empty", "service", mappingWith(R"("S1")", R"(<<"">>)")),
        inMapping("mapping-value-empty", "project id", mappingWith(R"("toulouse")", R"(<<"">>)")),
        inMapping("mapping-value-empty", "code", mappingWith(R"("AAA")", R"(<<"">>)")),
        inMapping("mapping-value-empty", "spaces", mappingWith(R"("S1")", R"(<<"  ">>)")),
        inMapping("mapping-value-empty", "spaces that cannot be seen",
                  mappingWith(R"("S1")", "<<\"\u00A0\u200B\">>")),
        inMapping("mapping-value-empty", "project id of spaces", mappingWith(R"("toulouse")", R"(<<" ">>)")),
        inMapping("mapping-value-empty", "code of spaces", mappingWith(R"("AAA")", R"(<<" ">>)")),
        inMapping("mapping-value-padded", "space", mappingWith(R"("S1")", R"(<<" S1">>)"), Offer::Safe,
                  right),
        inMapping("mapping-value-padded", "no-break space", mappingWith(R"("S1")", "<<\"S1\xC2\xA0\">>"),
                  Offer::Safe, right),
        inMapping("mapping-value-padded", "escape", mappingWith(R"("S1")", R"(<<"S1\n">>)"), Offer::Safe,
                  right),
        inMapping("mapping-value-padded", "code", mappingWith(R"("AAA")", R"(<<"AAA ">>)"), Offer::Safe,
                  right),
        inMapping("mapping-value-padded", "code of another", mappingWith(R"("AAA")", R"(<<"BBB ">>)"),
                  Offer::Choice),
        inMapping("mapping-value-invisible", "zero width",
                  mappingWith(R"("S1")", "<<\"S\xE2\x80\x8B"
                                         "1\">>"),
                  Offer::Safe, right),
        inMapping("mapping-value-invisible", "line break", mappingWith(R"("S1")", R"(<<"S\n1">>)"),
                  Offer::Choice, right),
        inMapping("mapping-service-case", "space id in capitals", mappingWith(R"("S1")", R"(<<"s1">>)"),
                  Offer::Safe, right),
        inMapping("mapping-service-case", "spaces around it", mappingWith(R"("S1")", R"(<<" s1 ">>)"),
                  Offer::Safe, right),
        inMapping("mapping-service-case", "space id of another",
                  mappingWith(R"("S1", "OtipassPSpaceId": "PROVIDER#S1")",
                              R"(<<"s9">>, "OtipassPSpaceId": "PROVIDER#S1")"),
                  Offer::Choice,
                  mappingWith(R"("S1", "OtipassPSpaceId": "PROVIDER#S1")",
                              R"("S9", "OtipassPSpaceId": "PROVIDER#S1")")),
        inMapping("mapping-space-mismatch", "other",
                  mappingWith(R"("S1", "OtipassPSpaceId": "PROVIDER#S1")",
                              R"(<<"S1">>, "OtipassPSpaceId": <<"PROVIDER#S7">>)"),
                  Offer::Choice, right),
        inMapping("mapping-space-mismatch", "case",
                  mappingWith(R"("S1", "OtipassPSpaceId": "PROVIDER#S1")",
                              R"(<<"S1">>, "OtipassPSpaceId": <<"provider#s1">>)"),
                  Offer::Safe, right),
        inMapping("mapping-service-shared", "two",
                  mappingWith(R"("S1")", R"(<<"S2">>)")
                      .replace(R"({"OtipassServiceId": "S2", "OtipassPSpaceId": "PROVIDER#S2")",
                               R"({"OtipassServiceId": <<"S2">>, "OtipassPSpaceId": "PROVIDER#S2")")),
        inMapping("mapping-season-length", "nine",
                  mappingWith(R"("S1", "OtipassPSpaceId": "PROVIDER#S1", "seasonCode": "DDMM23")",
                              R"("S1", "OtipassPSpaceId": "PROVIDER#S1", "seasonCode": <<"DDMM20234">>)")),
        inMapping("mapping-season-odd-one", "first",
                  mappingWith(R"("S1", "OtipassPSpaceId": "PROVIDER#S1", "seasonCode": "DDMM23")",
                              R"("S1", "OtipassPSpaceId": "PROVIDER#S1", "seasonCode": <<"DDMM22">>)"),
                  Offer::Choice, right),
        inMapping("mapping-product-odd-one", "last",
                  mappingWith("\"PROVIDER#S3\", \"seasonCode\": \"DDMM23\", \"productCode\": \"PASS\"",
                              "\"PROVIDER#S3\", \"seasonCode\": \"DDMM23\", \"productCode\": <<\"PASSE\">>"),
                  Offer::Choice, right),
        inMapping("mapping-lone-surrogate", "key", mappingWith(R"("AAA")", R"(<<"A\ud800">>)")),
    };
}

static std::vector<RuleCase> projectCases()
{
    const QByteArray right = rightMapping();
    const auto project = [](const char *value) {
        return mappingWith("\"toulouse\"", QByteArray("<<\"") + value + "\">>");
    };
    return {
        inMapping("mapping-project-id-url", "whole", project("https://otipass.net/api/toulouse"), Offer::Safe,
                  right),
        inMapping("mapping-project-id-url", "without scheme", project("otipass.net/api/toulouse/"),
                  Offer::Safe, right),
        inMapping("mapping-project-id-url", "no project", project("https://otipass.net/api")),
        inMapping("mapping-project-id-url", "two parts", project("https://otipass.net/api/x/toulouse"),
                  Offer::Choice, right),
        inMapping("mapping-project-id-slash", "behind", project("toulouse/"), Offer::Safe, right),
        inMapping("mapping-project-id-slash", "dots behind", project("toulouse/..")),
        inMapping("mapping-project-id-slash", "api", project("api/toulouse"), Offer::Safe, right),
        inMapping("mapping-project-id-characters", "space", project("tou louse")),
        inMapping("mapping-project-id-characters", "one dot", project(".")),
        inMapping("mapping-project-id-characters", "two dots", project("..")),
        inMapping("mapping-project-id-case", "capital", project("Toulouse"), Offer::Choice, right),
    };
}

static RuleCase linked(const char *name, const QByteArray &path)
{
    const QByteArray end = "  \"profiles\"";
    return {"mapping-linked-outside",
            name,
            rightMapping(),
            workspaceWith(end, "  \"mapping\": {\"file\": <<\"" + path + "\">>, \"odd\": 1},\n" + end),
            Offer::Choice,
            {},
            workspaceWith(end, "  \"mapping\": {\"lines\": [], \"odd\": 1},\n" + end)};
}

static std::vector<RuleCase> linkCases()
{
    return {linked("above", "../m.json"), linked("round about", "a/../../m.json"),
            linked("absolute", "/data/m.json"), linked("a drive", "C:/data/m.json"),
            linked("the way of Windows", R"(..\\m.json)")};
}

std::vector<RuleCase> mappingCases()
{
    std::vector<RuleCase> all = memberCases();
    for (const auto &more : {sectorCases(), projectCases(), linkCases()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace passerelle::test
