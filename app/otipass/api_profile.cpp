// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/api_profile.h"

#include "base/nearness.h"
#include "otipass/json_pointer.h"
#include "schema/schema_check.h"
#include "json/reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace passerelle::otipass
{

namespace
{

constexpr int kVersion = 1;

struct ApiProfileWords {
    Q_DECLARE_TR_FUNCTIONS(passerelle::otipass::ApiProfile)
};

QString text(const QJsonObject &object, QLatin1String name) { return object.value(name).toString(); }

/// Fills a profile from JSON that fits the schema, and notes the names that it does not know.
class Reader
{
public:
    explicit Reader(ApiProfile &into) : m_profile(into) {}

    void read(const QJsonObject &root)
    {
        m_profile.id = text(root, QLatin1String("id"));
        m_profile.name = text(root, QLatin1String("name"));
        readRequest(root.value(QLatin1String("request")).toObject());
        readAnswers(root.value(QLatin1String("answers")).toObject());
        const QJsonObject cards = root.value(QLatin1String("cards")).toObject();
        m_profile.serial = card(cards.value(QLatin1String("serial")).toObject());
        m_profile.numotipass = card(cards.value(QLatin1String("numotipass")).toObject());
        const QJsonObject barcode = root.value(QLatin1String("controlBarcode")).toObject();
        m_profile.timestampFormat = text(barcode, QLatin1String("timestamp"));
    }

private:
    void readRequest(const QJsonObject &request)
    {
        m_profile.method = text(request, QLatin1String("method")).toLatin1();
        m_profile.path = PathTemplate(text(request, QLatin1String("path")));
        for (const PathTemplate::Segment &segment : m_profile.path.segments()) {
            if (segment.isPlace)
                notice(segment.source, QStringLiteral("/request/path"));
        }
        m_profile.body =
            text(request, QLatin1String("body")) == QLatin1String("json") ? BodyKind::Json : BodyKind::Form;
        m_profile.headers = fields(request, QLatin1String("headers"));
        m_profile.fields = fields(request, QLatin1String("fields"));
        readCredentials(request.value(QLatin1String("credentials")).toObject());
        m_profile.silenceSeconds =
            request.value(QLatin1String("silenceSeconds")).toInt(m_profile.silenceSeconds);
        m_profile.totalSeconds = request.value(QLatin1String("totalSeconds")).toInt(m_profile.totalSeconds);
    }

    void readCredentials(const QJsonObject &credentials)
    {
        const QString way = text(credentials, QLatin1String("way"));
        CredentialRule &rule = m_profile.credentials;
        rule.way = way == QLatin1String("bearer")   ? CredentialWay::Bearer
                   : way == QLatin1String("header") ? CredentialWay::Header
                   : way == QLatin1String("field")  ? CredentialWay::Field
                                                    : CredentialWay::Basic;
        rule.userName = text(credentials, QLatin1String("userName"));
        rule.keyName = text(credentials, QLatin1String("keyName"));
    }

    std::vector<ProfileField> fields(const QJsonObject &request, QLatin1String name)
    {
        std::vector<ProfileField> result;
        const QJsonArray array = request.value(name).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonObject field = array.at(i).toObject();
            const ValueSource from =
                valueSource(text(field, QLatin1String("from")), text(field, QLatin1String("format")));
            notice(from, QStringLiteral("/request/%1/%2/from").arg(name).arg(i));
            result.push_back({text(field, QLatin1String("name")), from});
        }
        return result;
    }

    void readAnswers(const QJsonObject &answers)
    {
        m_profile.messagePointer = text(answers, QLatin1String("message"));
        m_profile.codePointer = text(answers, QLatin1String("code"));
        m_profile.validUntilPointer = text(answers, QLatin1String("validUntil"));
        const QJsonArray rules = answers.value(QLatin1String("rules")).toArray();
        for (qsizetype i = 0; i < rules.size(); ++i)
            readRule(rules.at(i).toObject(), i);
    }

    void readRule(const QJsonObject &object, qsizetype index)
    {
        AnswerRule rule;
        const QString means = text(object, QLatin1String("means"));
        rule.verdict = verdictById(means);
        if (!rule.verdict) {
            QStringList known;
            for (const Verdict verdict : kVerdicts)
                known.append(verdictId(verdict));
            notice(means, known, QStringLiteral("/answers/rules/%1/means").arg(index));
        }
        const QJsonArray statuses = object.value(QLatin1String("status")).toArray();
        for (const auto &status : statuses)
            rule.statuses.push_back(status.toInt());
        const QJsonArray tests = object.value(QLatin1String("when")).toArray();
        for (const auto &value : tests) {
            const QJsonObject test = value.toObject();
            const QJsonValue equals = test.value(QLatin1String("equals"));
            rule.tests.push_back({text(test, QLatin1String("at")),
                                  equals.isUndefined() ? std::nullopt : std::optional(equals)});
        }
        m_profile.answers.push_back(std::move(rule));
    }

    static CardShape card(const QJsonObject &object)
    {
        CardShape shape;
        shape.shortest = object.value(QLatin1String("shortest")).toInt();
        shape.longest = object.value(QLatin1String("longest")).toInt();
        shape.alphabet = text(object, QLatin1String("alphabet"));
        shape.raiseToCapitals = object.value(QLatin1String("raiseToCapitals")).toBool();
        shape.padWithZeros = object.value(QLatin1String("padWithZeros")).toBool();
        shape.luhn = text(object, QLatin1String("checksum")) == QLatin1String("luhn");
        return shape;
    }

    void notice(const ValueSource &source, const QString &pointer)
    {
        if (source.source == Source::Unknown)
            notice(source.name, knownSources(), pointer);
    }
    void notice(const QString &name, const QStringList &known, const QString &pointer)
    {
        m_profile.unknownNames.push_back({{}, pointer, name, nearestName(name, known)});
    }

    ApiProfile &m_profile;
};

/// A finding must show its place; where all names are known the text need not be read a second time.
void locate(std::vector<UnknownName> &names, const QByteArray &json)
{
    if (names.empty())
        return;
    const json::Reading reading = json::read(json);
    for (UnknownName &name : names) {
        const json::NodeId node = nodeAt(reading.tree, name.pointer);
        if (node != json::kNoNode)
            name.range = reading.tree.node(node).range();
    }
}

Result<void> checkCredentials(const ApiProfile &profile)
{
    const CredentialRule &rule = profile.credentials;
    const bool named = rule.way == CredentialWay::Header || rule.way == CredentialWay::Field;
    if (named && rule.keyName.isEmpty())
        return Failure(
            Problem{QStringLiteral("profile-key-unnamed"),
                    ApiProfileWords::tr("The key travels as a header or a field, but it has no name."),
                    QStringLiteral("/request/credentials"), ApiProfileWords::tr("Add “keyName” there.")});
    if (rule.way == CredentialWay::Field && profile.method == "GET")
        return Failure(Problem{
            QStringLiteral("profile-key-in-url"),
            ApiProfileWords::tr("The key would stand in the address, where every proxy and log on the way "
                                "sees it."),
            QStringLiteral("/request/credentials"),
            ApiProfileWords::tr("Let it travel by another way, or let the method be POST.")});
    return {};
}

} // namespace

Result<ApiProfile> ApiProfile::parse(const QByteArray &text)
{
    if (text.size() > kLongest)
        return Failure(Problem{QStringLiteral("profile-too-large"),
                               ApiProfileWords::tr("The file is larger than an API profile can be (1 MiB)."),
                               {},
                               ApiProfileWords::tr("Choose an API profile.")});
    const Result<QByteArray> schema = schema::builtInSchema(QStringLiteral("api-profile"));
    if (!schema)
        return Failure(schema.error());
    const Result<QJsonDocument> document = schema::readChecked(text, *schema);
    if (!document)
        return Failure(document.error());
    const QJsonObject root = document->object();
    if (root.value(QLatin1String("version")).toInt() > kVersion)
        return Failure(
            Problem{QStringLiteral("profile-newer"),
                    ApiProfileWords::tr("The API profile was made for a newer version of this program."),
                    QStringLiteral("/version"),
                    ApiProfileWords::tr("Install the newer version, or choose another profile.")});
    ApiProfile profile;
    Reader(profile).read(root);
    if (const Result<void> right = checkCredentials(profile); !right)
        return Failure(right.error());
    locate(profile.unknownNames, text);
    return profile;
}

const AnswerRule *ApiProfile::ruleFor(Verdict verdict) const
{
    const auto found = std::find_if(answers.begin(), answers.end(),
                                    [verdict](const AnswerRule &rule) { return rule.verdict == verdict; });
    return found == answers.end() ? nullptr : &*found;
}

} // namespace passerelle::otipass
