// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/findings_writer.h"

#include "base/plain_text.h"

#include <QIODevice>

namespace passerelle::cli
{

std::vector<FilePosition> CheckedFile::positions(const rules::Finding &finding) const
{
    std::vector<FilePosition> all{places.at(finding.place)};
    for (const document::Place &other : finding.others)
        all.push_back(places.at(other));
    return all;
}

namespace
{

class TextFindings final : public FindingsWriter
{
public:
    explicit TextFindings(QIODevice &out) : m_out(out) {}

    void add(const CheckedFile &file) override
    {
        file.forEachFinding([&](const rules::Finding &finding, const workspace::AcceptedFinding *acceptance) {
            write(file, finding, acceptance);
        });
    }
    bool end(bool) override { return m_taken; }

private:
    void write(const CheckedFile &file, const rules::Finding &finding,
               const workspace::AcceptedFinding *acceptance)
    {
        const FilePosition at = file.places.at(finding.place);
        const QString weight = acceptance ? QStringLiteral("accepted") : rules::severityId(finding.severity);
        QString line =
            QStringLiteral("%1:%2:%3: %4: %5 [%6]")
                .arg(oneLine(at.file), QString::number(at.start.line), QString::number(at.start.column),
                     weight, oneLine(file.result.wording(finding).sentence()), QString(finding.rule->id()));
        if (acceptance && !acceptance->reason.value.isEmpty())
            line += QStringLiteral(" – ") + oneLine(acceptance->reason.value);
        const QByteArray bytes = line.toUtf8() + '\n';
        m_taken = m_out.write(bytes) == bytes.size() && m_taken;
    }

    QIODevice &m_out;
    bool m_taken = true;
};

} // namespace

std::unique_ptr<FindingsWriter> textFindings(QIODevice &out) { return std::make_unique<TextFindings>(out); }

} // namespace passerelle::cli
