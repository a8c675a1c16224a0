// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/file_places.h"
#include "rules/checker.h"

#include <memory>

class QIODevice;

namespace passerelle::cli
{

/// A file that was checked, and the way from its findings back to it.
struct CheckedFile {
    InputFile input;
    rules::CheckResult result;
    FilePlaces places;

    CheckedFile(InputFile from, rules::CheckResult found)
        : input(std::move(from)), result(std::move(found)), places(input)
    {
    }
    /// The main place first.
    std::vector<FilePosition> positions(const rules::Finding &finding) const;

    /// Calls visit(finding, acceptance) for all findings, those that the workspace accepts last; the others
    /// have a nullptr.
    template <typename Visit>
    void forEachFinding(Visit visit) const
    {
        for (const rules::Finding &finding : result.findings())
            visit(finding, static_cast<const workspace::AcceptedFinding *>(nullptr));
        for (const rules::AcceptedFinding &one : result.accepted())
            visit(one.finding, &result.facts()->setup.judgement.accepted[one.entry]);
    }
};

/// Writes findings in one of the formats of `check`, as they are told: nothing of a file is kept.
class FindingsWriter
{
public:
    virtual ~FindingsWriter() = default;
    virtual void add(const CheckedFile &file) = 0;
    /// Ends the output. `couldRead`: no file stood in the way. False where the output did not take
    /// everything.
    virtual bool end(bool couldRead) = 0;
};

/// `file:line:column: severity: message [rule-id]`; of an accepted finding `accepted` in the place of the
/// severity, and the reason behind it all
std::unique_ptr<FindingsWriter> textFindings(QIODevice &out);
/// resources/schemas/check-output.schema.json
std::unique_ptr<FindingsWriter> jsonFindings(QIODevice &out);
/// SARIF 2.1.0
std::unique_ptr<FindingsWriter> sarifFindings(QIODevice &out);

} // namespace passerelle::cli
