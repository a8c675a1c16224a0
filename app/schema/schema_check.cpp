// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/schema_check.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonParseError>
#include <QRegularExpression>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace passerelle::schema
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(passerelle::schema::SchemaCheck)
};

Problem notJson(const QByteArray &json, const QJsonParseError &error)
{
    const qsizetype at = qBound(qsizetype{0}, qsizetype{error.offset}, json.size());
    const QByteArray before = json.first(at);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = at - before.lastIndexOf('\n');
    return {QStringLiteral("json-not-valid"),
            Words::tr("This is not valid JSON: %1.").arg(error.errorString()),
            Words::tr("line %1, column %2").arg(line).arg(column),
            Words::tr("Correct the text there, or take the file from where it came once more.")};
}

Problem brokenSchema(const QString &why)
{
    return {QStringLiteral("schema-broken"),
            Words::tr("The description of this file's format cannot be used: %1.").arg(why),
            {},
            Words::tr("Install the program again, or tell its makers.")};
}

/// "[plan]", "[0]" … as a JSON pointer.
QString pointer(const std::vector<std::string> &context)
{
    QString path;
    for (std::size_t i = 1; i < context.size(); ++i) {
        QString part = QString::fromStdString(context[i]);
        if (part.startsWith(u'[') && part.endsWith(u']'))
            part = part.sliced(1, part.size() - 2);
        path += u'/' + part.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
    }
    return path.isEmpty() ? QStringLiteral("/") : path;
}

QString named(const QString &description)
{
    static const QRegularExpression quoted(QStringLiteral("'([^']*)'\\.?$"));
    const QRegularExpressionMatch match = quoted.match(description);
    return match.hasMatch() ? match.captured(1) : QString();
}

/// The library speaks of constraints; people speak of what is missing and what is too much.
QString inWords(const QString &description)
{
    if (description.startsWith(QLatin1String("Missing required property")))
        return Words::tr("“%1” is missing.").arg(named(description));
    if (description.startsWith(QLatin1String("Object contains a property")))
        return Words::tr("“%1” is not known here.").arg(named(description));
    if (description.startsWith(QLatin1String("Value type not permitted")))
        return Words::tr("The value is of the wrong kind (text, number, yes or no, list, group).");
    if (description.startsWith(QLatin1String("Failed to match against any enum")))
        return Words::tr("The value is none of those that are allowed here.");
    if (description.startsWith(QLatin1String("Failed to match expected value")))
        return Words::tr("The value is not the one that must stand here.");
    if (description.startsWith(QLatin1String("Expected number")))
        return Words::tr("The number is too small or too large.");
    if (description.startsWith(QLatin1String("String should be no fewer")))
        return Words::tr("The text is empty or too short.");
    if (description.startsWith(QLatin1String("String should be no more")))
        return Words::tr("The text is too long.");
    if (description.startsWith(QLatin1String("Array should contain no")))
        return Words::tr("The list is too short or too long.");
    return Words::tr("The value does not fit the file's format (%1).").arg(description);
}

Problem notOfSchema(const valijson::ValidationResults &results)
{
    // The deepest place tells most; of equals the first.
    const valijson::ValidationResults::Error *deepest = nullptr;
    for (const auto &error : results) {
        if (!deepest || error.context.size() > deepest->context.size())
            deepest = &error;
    }
    return {QStringLiteral("json-not-of-schema"),
            deepest ? inWords(QString::fromStdString(deepest->description))
                    : Words::tr("The text does not fit the file's format."),
            deepest ? pointer(deepest->context) : QStringLiteral("/"), Words::tr("Correct the value there.")};
}

bool usesPattern(const QByteArray &schema)
{
    return schema.contains("\"pattern\"") || schema.contains("\"patternProperties\"");
}

QJsonValue rootOf(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    return document.object();
}

Result<void> validate(const QJsonDocument &document, const QJsonDocument &schema)
{
    // valijson throws where a schema makes no sense; no exception leaves this function.
    try {
        valijson::Schema parsed;
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        const QJsonValue schemaRoot = rootOf(schema);
        parser.populateSchema(valijson::adapters::QtJsonAdapter(schemaRoot), parsed);
        valijson::ValidationResults results;
        valijson::Validator validator;
        const QJsonValue root = rootOf(document);
        if (!validator.validate(parsed, valijson::adapters::QtJsonAdapter(root), &results))
            return Failure(notOfSchema(results));
    } catch (const std::exception &error) {
        return Failure(brokenSchema(QString::fromUtf8(error.what())));
    }
    return {};
}

} // namespace

Result<QJsonDocument> readChecked(const QByteArray &json, const QByteArray &schema)
{
    if (usesPattern(schema))
        return Failure(brokenSchema(QStringLiteral("pattern")));
    QJsonParseError error;
    const QJsonDocument schemaDocument = QJsonDocument::fromJson(schema, &error);
    if (error.error != QJsonParseError::NoError)
        return Failure(brokenSchema(error.errorString()));
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Failure(notJson(json, error));
    if (const Result<void> verdict = validate(document, schemaDocument); !verdict)
        return Failure(verdict.error());
    return document;
}

Result<void> checkAgainstSchema(const QByteArray &json, const QByteArray &schema)
{
    return readChecked(json, schema).map([](const QJsonDocument &) {});
}

Result<QByteArray> builtInSchema(const QString &name)
{
    QFile file(QStringLiteral(":/passerelle/schemas/%1.schema.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return Failure(brokenSchema(file.fileName()));
    return file.readAll();
}

} // namespace passerelle::schema
