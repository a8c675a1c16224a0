// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/findings_writer.h"
#include "cli/json_writer.h"
#include "rules/area.h"

namespace passerelle::cli
{

namespace
{

class JsonFindings final : public FindingsWriter
{
public:
    explicit JsonFindings(QIODevice &out) : m_json(out)
    {
        m_json.beginObject();
        m_json.key(QLatin1String("findings"));
        m_json.beginArray();
    }

    void add(const CheckedFile &file) override
    {
        file.forEachFinding([&](const rules::Finding &finding, const workspace::AcceptedFinding *acceptance) {
            write(file, finding, acceptance);
        });
    }

    bool end(bool) override
    {
        m_json.endArray();
        m_json.endObject();
        m_json.finish();
        return !m_json.hasFailed();
    }

private:
    void write(const CheckedFile &file, const rules::Finding &finding,
               const workspace::AcceptedFinding *acceptance)
    {
        m_json.beginObject();
        m_json.member(QLatin1String("rule"), finding.rule->id());
        m_json.member(QLatin1String("severity"), rules::severityId(finding.severity));
        const Wording wording = file.result.wording(finding);
        m_json.member(QLatin1String("message"), wording.message);
        m_json.member(QLatin1String("cause"), wording.cause);
        m_json.member(QLatin1String("action"), wording.action);
        m_json.member(QLatin1String("certain"), rules::isCertainFailure(*finding.rule));
        m_json.key(QLatin1String("places"));
        m_json.beginArray();
        for (const FilePosition &at : file.positions(finding))
            write(at);
        m_json.endArray();
        m_json.key(QLatin1String("repairs"));
        m_json.beginArray();
        for (const rules::Repair &repair : file.result.repairs(finding))
            write(repair);
        m_json.endArray();
        if (acceptance)
            write(*acceptance);
        m_json.endObject();
    }

    void write(const workspace::AcceptedFinding &acceptance)
    {
        m_json.key(QLatin1String("accepted"));
        m_json.beginObject();
        m_json.member(QLatin1String("reason"), acceptance.reason.value);
        m_json.member(QLatin1String("by"), acceptance.by.value);
        m_json.member(QLatin1String("on"), acceptance.on.value);
        m_json.endObject();
    }

    void write(const FilePosition &at)
    {
        m_json.beginObject();
        m_json.member(QLatin1String("file"), at.file);
        m_json.member(QLatin1String("line"), at.start.line);
        m_json.member(QLatin1String("column"), at.start.column);
        m_json.member(QLatin1String("offset"), at.offset);
        m_json.member(QLatin1String("length"), at.length);
        m_json.endObject();
    }

    void write(const rules::Repair &repair)
    {
        m_json.beginObject();
        m_json.member(QLatin1String("label"), repair.label);
        m_json.member(QLatin1String("safe"), repair.safe);
        m_json.endObject();
    }

    JsonWriter m_json;
};

} // namespace

std::unique_ptr<FindingsWriter> jsonFindings(QIODevice &out) { return std::make_unique<JsonFindings>(out); }

} // namespace passerelle::cli
