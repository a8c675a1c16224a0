// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_case.h"

namespace passerelle::test
{

QByteArray rightMapping()
{
    return R"({
  "OtipassProjectId": "toulouse",
  "NumType": "serial",
  "sectorInfos": {
    "AAA": {"OtipassServiceId": "S1", "OtipassPSpaceId": "PROVIDER#S1", "seasonCode": "DDMM23", "productCode": "PASS"},
    "BBB": {"OtipassServiceId": "S2", "OtipassPSpaceId": "PROVIDER#S2", "seasonCode": "DDMM23", "productCode": "PASS"},
    "CCC": {"OtipassServiceId": "S3", "OtipassPSpaceId": "PROVIDER#S3", "seasonCode": "DDMM23", "productCode": "PASS"}
  }
}
)";
}

QByteArray rightWorkspace()
{
    return R"({
  "format": "passerelle-workspace", "version": 1, "id": "0123456789abcdef0123456789abcdef", "name": "Test",
  "connection": {
    "interfaceType": "OTIPASS",
    "apiVersion": "1.4",
    "url": "https://otipass.net/api",
    "userName": "museum"
  },
  "plan": {
    "sectors": ["AAA", "BBB", "CCC"],
    "doors": [
      {"name": "AUG_1", "sectors": ["AAA"]},
      {"name": "AUG_2", "sectors": ["BBB"]}
    ],
    "devices": [
      {"name": "PDA_01", "door": "AUG_1", "direction": "In"},
      {"name": "PDA_02", "door": "AUG_2", "direction": "Out"}
    ]
  },
  "sale": {
    "channel": {"code": "OTIPASS", "type": "STX_File"},
    "contingent": {"code": "OTI", "channel": "OTIPASS"},
    "contact": {"number": "10001", "paymentModes": ["PENDING_ACCOUNT"]},
    "interface": {"code": "OTI_STX", "channel": "OTIPASS"},
    "products": [
      {"code": "PASS", "season": "DDMM23", "family": "OPEN_PASS", "tariff": "FULL", "price": 1200, "vat": 550, "quota": 9}
    ]
  },
  "profiles": {"api": "first-api", "files": "first-files"}
}
)";
}

QByteArray with(QByteArray text, const QByteArray &old, const QByteArray &fresh)
{
    if (text.count(old) != 1)
        qFatal("the passage stands %d times: %s", static_cast<int>(text.count(old)), old.constData());
    return text.replace(old, fresh);
}

Marked unmarked(QByteArray text)
{
    Marked result;
    for (qsizetype open = text.indexOf("<<"); open >= 0; open = text.indexOf("<<", open)) {
        text.remove(open, 2);
        const qsizetype close = text.indexOf(">>", open);
        text.remove(close, 2);
        result.ranges.push_back(ByteRange::between(static_cast<quint32>(open), static_cast<quint32>(close)));
    }
    result.text = text;
    return result;
}

std::shared_ptr<const rules::Facts>
factsOf(const QByteArray &mapping, const std::optional<QByteArray> &workspace, rules::PasswordState password)
{
    document::Snapshot snapshot;
    snapshot.texts[0] = mapping;
    snapshot.texts[1] = workspace.value_or(QByteArray());
    snapshot.choices[std::size_t(document::Buffer::ApiProfile)] = {QStringLiteral("other-api"),
                                                                   QStringLiteral("first-api")};
    snapshot.choices[std::size_t(document::Buffer::FileProfile)] = {QStringLiteral("other-files"),
                                                                    QStringLiteral("first-files")};
    return rules::Facts::of(snapshot, workspace.has_value(), password);
}

document::Snapshot after(const document::Snapshot &before, const document::Edit &edit)
{
    document::Snapshot result = before;
    const auto ready = document::normalized(edit, before);
    if (!ready)
        qFatal("not to be applied: %s", qPrintable(ready.error().id));
    for (const document::Buffer buffer : {document::Buffer::Mapping, document::Buffer::Workspace})
        result.texts[static_cast<std::size_t>(buffer)] =
            document::applied(before.text(buffer), *ready, buffer);
    return result;
}

rules::FindingList found(const rules::Rule &rule, const rules::Facts &facts)
{
    // A whole check: what is said of acceptances is known only once all rules have spoken.
    const auto result =
        rules::check(std::shared_ptr<const rules::Facts>(std::shared_ptr<const void>(), &facts));
    rules::FindingList own;
    std::copy_if(result->findings().begin(), result->findings().end(), std::back_inserter(own),
                 [&rule](const rules::Finding &one) { return one.rule == &rule; });
    return own;
}

QStringList summary(const rules::CheckResult &result)
{
    QStringList lines;
    for (const rules::Finding &one : result.findings())
        lines.append(QStringLiteral("%1@%2").arg(one.rule->id()).arg(one.place.range.offset));
    return lines;
}

} // namespace passerelle::test
