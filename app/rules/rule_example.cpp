// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_example.h"

#include "rules/area.h"

#include <QCoreApplication>
#include <QHash>

namespace passerelle::rules
{

struct RuleMarkdown {
    Q_DECLARE_TR_FUNCTIONS(RuleMarkdown)
};

namespace
{

struct Line {
    const char *rule;
    const char *before;
    const char *after;
};

constexpr Line kExamples[] = {
    {"json-comment", R"("seasonCode": "DDMM23", // since 2023)", R"("seasonCode": "DDMM23",)"},
    {"json-trailing-comma", R"("productCode": "PASSTOU",
})",
     R"("productCode": "PASSTOU"
})"},
    {"json-missing-comma", R"("seasonCode": "DDMM23"
"productCode": "PASSTOU")",
     R"("seasonCode": "DDMM23",
"productCode": "PASSTOU")"},
    {"json-single-quotes", R"('seasonCode': 'DDMM23')", R"("seasonCode": "DDMM23")"},
    {"json-typographic-quotes", "“seasonCode”: “DDMM23”", R"("seasonCode": "DDMM23")"},
    {"mapping-no-sectors", R"("sectorInfos": {})",
     R"("sectorInfos": {"DDMM_AUG": {"OtipassServiceId": "PCUMID031FS00061", …}})"},
    {"mapping-num-type", R"("NumType": "Serial")", R"("NumType": "serial")"},
    {"mapping-member-missing",
     R"("DDMM_AUG": {"OtipassServiceId": "PCUMID031FS00061", "productCode": "PASSTOU"})",
     R"("DDMM_AUG": {"OtipassServiceId": "PCUMID031FS00061", "OtipassPSpaceId": "PROVIDER#PCUMID031FS00061", "seasonCode": "DDMM23", "productCode": "PASSTOU"})"},
    {"mapping-member-unknown", R"("remark": "closed on Mondays")", ""},
    {"mapping-member-case", R"("seasoncode": "DDMM23")", R"("seasonCode": "DDMM23")"},
    {"mapping-member-misspelt", R"("seasonCod": "DDMM23")", R"("seasonCode": "DDMM23")"},
    {"mapping-member-repeated", R"("seasonCode": "DDMM22", "seasonCode": "DDMM23")",
     R"("seasonCode": "DDMM23")"},
    {"mapping-member-type", R"("productCode": 2023)", R"("productCode": "2023")"},
    {"mapping-sector-repeated", R"("DDMM_AUG": {"OtipassServiceId": "PCUMID031FS00061", …},
"DDMM_AUG": {"OtipassServiceId": "PCUMID031FS0006E", …})",
     R"("DDMM_AUG": {"OtipassServiceId": "PCUMID031FS00061", …},
"DDMM_MSR": {"OtipassServiceId": "PCUMID031FS0006E", …})"},
    {"mapping-sector-similar", R"("DDMM_AUG": {…}, "ddmm_aug": {…})", R"("DDMM_AUG": {…}, "DDMM_MSR": {…})"},
    {"mapping-value-empty", R"("seasonCode": "")", R"("seasonCode": "DDMM23")"},
    {"mapping-value-padded", R"("seasonCode": "DDMM23 ")", R"("seasonCode": "DDMM23")"},
    {"mapping-value-invisible", R"("seasonCode": "DDU+200BMM23")", R"("seasonCode": "DDMM23")"},
    {"mapping-service-case", R"("OtipassServiceId": "pcumid031fs00061")",
     R"("OtipassServiceId": "PCUMID031FS00061")"},
    {"mapping-space-mismatch",
     R"("OtipassServiceId": "PCUMID031FS00061", "OtipassPSpaceId": "PROVIDER#PCUMID031FS0006E")",
     R"("OtipassServiceId": "PCUMID031FS00061", "OtipassPSpaceId": "PROVIDER#PCUMID031FS00061")"},
    {"mapping-service-shared", R"("DDMM_AUG": {"OtipassServiceId": "PCUMID031FS00061", …},
"DDMM_MSR": {"OtipassServiceId": "PCUMID031FS00061", …})",
     R"("DDMM_AUG": {"OtipassServiceId": "PCUMID031FS00061", …},
"DDMM_MSR": {"OtipassServiceId": "PCUMID031FS0006E", …})"},
    {"mapping-season-length", R"("seasonCode": "DDMM2023-2024")", R"("seasonCode": "DDMM23")"},
    {"mapping-season-odd-one", R"("seasonCode": "DDMM23", "seasonCode": "DDMM23", "seasonCode": "DDMM22")",
     R"("seasonCode": "DDMM23", "seasonCode": "DDMM23", "seasonCode": "DDMM23")"},
    {"mapping-product-odd-one",
     R"("productCode": "PASSTOU", "productCode": "PASSTOU", "productCode": "PASSTUO")",
     R"("productCode": "PASSTOU", "productCode": "PASSTOU", "productCode": "PASSTOU")"},
    {"mapping-project-id-url", R"("OtipassProjectId": "https://otipass.net/api/toulouse")",
     R"("OtipassProjectId": "toulouse")"},
    {"mapping-project-id-slash", R"("OtipassProjectId": "/toulouse")", R"("OtipassProjectId": "toulouse")"},
    {"mapping-project-id-characters", R"("OtipassProjectId": "toulouse métropole")",
     R"("OtipassProjectId": "toulouse-metropole")"},
    {"mapping-project-id-case", R"("OtipassProjectId": "Toulouse")", R"("OtipassProjectId": "toulouse")"},
    {"mapping-lone-surrogate", R"("productCode": "PASS\ud83d")", R"("productCode": "PASS")"},
    {"connection-interface-type", R"("interfaceType": "Otipass")", R"("interfaceType": "OTIPASS")"},
    {"connection-api-version", R"("apiVersion": "1.3")", R"("apiVersion": "1.4")"},
    {"connection-url-empty", R"("url": "")", R"("url": "https://otipass.net/api")"},
    {"connection-url-spaces", R"("url": "https://otipass.net/api ")", R"("url": "https://otipass.net/api")"},
    {"connection-url-scheme", R"("url": "otipass.net/api")", R"("url": "https://otipass.net/api")"},
    {"connection-url-host", R"("url": "https:///api")", R"("url": "https://otipass.net/api")"},
    {"connection-url-invalid", R"("url": "https://otipass.net:99999/api")",
     R"("url": "https://otipass.net/api")"},
    {"connection-timeout", R"("timeoutSeconds": -5)", R"("timeoutSeconds": 10)"},
    {"connection-url-not-tls", R"("url": "http://otipass.net/api")", R"("url": "https://otipass.net/api")"},
    {"connection-url-not-api", R"("url": "https://otipass.net/")", R"("url": "https://otipass.net/api")"},
    {"connection-url-slashes", R"("url": "https://otipass.net//api")", R"("url": "https://otipass.net/api")"},
    {"connection-url-project-id", R"("url": "https://otipass.net/api/toulouse")",
     R"("url": "https://otipass.net/api")"},
    {"connection-url-project-mismatch",
     R"("url": "https://otipass.net/api/reims", "OtipassProjectId": "toulouse")",
     R"("url": "https://otipass.net/api", "OtipassProjectId": "toulouse")"},
    {"connection-url-credentials", R"("url": "https://museum:…@otipass.net/api")",
     R"("url": "https://otipass.net/api", "userName": "museum")"},
    {"connection-url-query", R"("url": "https://otipass.net/api?project=toulouse")",
     R"("url": "https://otipass.net/api")"},
    {"connection-url-fragment", R"("url": "https://otipass.net/api#top")",
     R"("url": "https://otipass.net/api")"},
    {"connection-user-missing", R"("userName": "")", R"("userName": "museum")"},
    {"connection-proxy-host", R"("proxy": {"mode": "manual"})",
     R"("proxy": {"mode": "manual", "host": "proxy.museum.fr", "port": 3128})"},
    {"connection-api-profile-name", R"("profiles": {"api": "../otipass"})",
     R"("profiles": {"api": "otipass-assumed"})"},
    {"connection-api-profile-unknown", R"("profiles": {"api": "otipass-asumed"})",
     R"("profiles": {"api": "otipass-assumed"})"},
    {"mapping-linked-outside", R"("mapping": {"file": "../../elsewhere/mapping.json"})",
     R"("mapping": {"file": "mapping.json"})"},
    {"plan-door-dash", R"({"name": "AUG-1", "sectors": ["DDMM_AUG"]})",
     R"({"name": "AUG_1", "sectors": ["DDMM_AUG"]})"},
    {"plan-door-no-sector", R"({"name": "AUG_1", "sectors": []})",
     R"({"name": "AUG_1", "sectors": ["DDMM_AUG"]})"},
    {"plan-door-several-sectors", R"({"name": "AUG_1", "sectors": ["DDMM_AUG", "DDMM_MSR"]})",
     R"({"name": "AUG_1", "sectors": ["DDMM_AUG"]})"},
    {"plan-device-no-door", R"({"name": "PDA_01", "door": ""})", R"({"name": "PDA_01", "door": "AUG_1"})"},
    {"sale-channel-code", R"("channel": {"code": "Otipass", "type": "STX_File"})",
     R"("channel": {"code": "OTIPASS", "type": "STX_File"})"},
    {"findings-rule-unknown", R"("severities": {"mapping-sevice-shared": "off"})",
     R"("severities": {"mapping-service-shared": "off"})"},
    {"findings-severity-unknown", R"("severities": {"mapping-service-shared": "none"})",
     R"("severities": {"mapping-service-shared": "off"})"},
};

} // namespace

std::optional<RuleExample> exampleOf(const Rule &rule)
{
    static const auto byRule = [] {
        QHash<QString, const Line *> lines;
        for (const Line &line : kExamples)
            lines.insert(QLatin1String(line.rule), &line);
        return lines;
    }();
    const Line *line = byRule.value(rule.id());
    if (!line)
        return std::nullopt;
    return RuleExample{QString::fromUtf8(line->before), QString::fromUtf8(line->after)};
}

EditPreview previewOf(const RuleExample &example)
{
    EditPreview preview;
    preview.changes = 1;
    const auto add = [&preview](const QString &text, PreviewLine::Kind kind) {
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            preview.lines.push_back({kind, line});
    };
    add(example.before, PreviewLine::Removed);
    add(example.after, PreviewLine::Added);
    return preview;
}

QString ruleMarkdown(const Rule &rule)
{
    // What stands for itself in a sentence must not become mark-up.
    const auto escaped = [](QString text) {
        static const QString marks = QStringLiteral("\\`*_<#[|");
        for (const QChar one : marks)
            text.replace(one, QStringLiteral("\\") + one);
        return text;
    };
    QString text = QStringLiteral("### %1\n\n`%2` · %3\n\n%4\n\n")
                       .arg(escaped(rule.title()), QString(rule.id()), escaped(certaintyText(rule)),
                            escaped(rule.explanation()));
    if (const auto example = exampleOf(rule))
        text += QStringLiteral("```diff\n%1```\n\n").arg(previewOf(*example).text());
    return text;
}

} // namespace passerelle::rules
