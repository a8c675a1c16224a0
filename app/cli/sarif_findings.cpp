// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/findings_writer.h"
#include "cli/json_writer.h"
#include "rules/area.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QUrl>

namespace passerelle::cli
{

namespace
{

/// A path as a URI reference: relative ones stay relative to where the program was started.
QString uriOf(const QString &path)
{
    if (QDir::isAbsolutePath(path) && !path.startsWith(QLatin1Char(':')))
        return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    return QString::fromLatin1(QUrl::toPercentEncoding(QDir::fromNativeSeparators(path), "/"));
}

/// SARIF 2.1.0 (OASIS): one run, all rules in its driver, one result a finding.
class SarifFindings final : public FindingsWriter
{
public:
    explicit SarifFindings(QIODevice &out) : m_json(out)
    {
        m_json.beginObject();
        text("$schema", QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json"));
        text("version", QStringLiteral("2.1.0"));
        array("runs");
        m_json.beginObject();
        writeTool();
        text("columnKind", QStringLiteral("unicodeCodePoints"));
        array("results");
    }

    void add(const CheckedFile &file) override
    {
        file.forEachFinding([&](const rules::Finding &finding, const workspace::AcceptedFinding *acceptance) {
            write(file, finding, acceptance);
        });
    }

    bool end(bool couldRead) override
    {
        m_json.endArray();
        array("invocations");
        m_json.beginObject();
        m_json.member(QLatin1String("executionSuccessful"), couldRead);
        m_json.endObject();
        m_json.endArray();
        m_json.endObject();
        m_json.endArray();
        m_json.endObject();
        m_json.finish();
        return !m_json.hasFailed();
    }

private:
    void text(const char *name, const QString &value) { m_json.member(QLatin1String(name), value); }
    void number(const char *name, qint64 value) { m_json.member(QLatin1String(name), value); }
    void object(const char *name)
    {
        m_json.key(QLatin1String(name));
        m_json.beginObject();
    }
    void array(const char *name)
    {
        m_json.key(QLatin1String(name));
        m_json.beginArray();
    }
    /// A member of SARIF's type "message" or "multiformatMessageString".
    void message(const char *name, const QString &value)
    {
        object(name);
        text("text", value);
        m_json.endObject();
    }

    void writeTool()
    {
        object("tool");
        object("driver");
        text("name", QStringLiteral("passerelle-cli"));
        text("version", QCoreApplication::applicationVersion());
        array("rules");
        for (const rules::Rule *rule : rules::allRules()) {
            m_indexes.insert(rule, m_indexes.size());
            m_json.beginObject();
            text("id", QString(rule->id()));
            message("shortDescription", rule->title());
            message("fullDescription", rule->explanation());
            object("defaultConfiguration");
            text("level", QString(rules::severityId(rule->severity())));
            m_json.endObject();
            m_json.endObject();
        }
        m_json.endArray();
        m_json.endObject();
        m_json.endObject();
    }

    void write(const CheckedFile &file, const rules::Finding &finding,
               const workspace::AcceptedFinding *acceptance)
    {
        const std::vector<FilePosition> all = file.positions(finding);
        m_json.beginObject();
        text("ruleId", QString(finding.rule->id()));
        number("ruleIndex", m_indexes.value(finding.rule));
        text("level", QString(rules::severityId(finding.severity)));
        const Wording wording = file.result.wording(finding);
        message("message", wording.sentence());
        object("properties");
        text("message", wording.message);
        text("cause", wording.cause);
        text("action", wording.action);
        m_json.member(QLatin1String("certain"), rules::isCertainFailure(*finding.rule));
        m_json.endObject();
        array("locations");
        write(all.front(), 0);
        m_json.endArray();
        if (all.size() > 1) {
            array("relatedLocations");
            for (std::size_t i = 1; i < all.size(); ++i)
                write(all[i], qint64(i));
            m_json.endArray();
        }
        if (acceptance) {
            array("suppressions");
            m_json.beginObject();
            text("kind", QStringLiteral("external"));
            text("status", QStringLiteral("accepted"));
            text("justification", acceptance->reason.value);
            m_json.endObject();
            m_json.endArray();
        }
        m_json.endObject();
    }

    void write(const FilePosition &at, qint64 id)
    {
        m_json.beginObject();
        if (id > 0)
            number("id", id);
        object("physicalLocation");
        object("artifactLocation");
        text("uri", uriOf(at.file));
        m_json.endObject();
        object("region");
        number("startLine", at.start.line);
        number("startColumn", at.start.column);
        number("endLine", at.end.line);
        number("endColumn", at.end.column);
        number("byteOffset", at.offset);
        number("byteLength", at.length);
        m_json.endObject();
        m_json.endObject();
        m_json.endObject();
    }

    JsonWriter m_json;
    QHash<const rules::Rule *, qint64> m_indexes;
};

} // namespace

std::unique_ptr<FindingsWriter> sarifFindings(QIODevice &out) { return std::make_unique<SarifFindings>(out); }

} // namespace passerelle::cli
