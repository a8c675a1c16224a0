// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "rules/facts.h"
#include "workspace/workspace_file.h"

#include <memory>
#include <optional>
#include <vector>

class QIODevice;
class QTemporaryDir;

namespace passerelle::cli
{

/// The word that stands for standard input or output.
inline constexpr QLatin1String kDash("-");

/// A file that was named on the command line, read and ready to be checked.
struct InputFile {
    QString name; ///< as it was named
    workspace::LoadedFile file;
    std::shared_ptr<const rules::Facts> facts;

    bool isWorkspace() const { return file.kind == workspace::FileKind::Workspace; }
    bool isStandardInput() const { return name == kDash; }
};

/// A problem of a file in words for somebody who types a command.
Problem forCommandLine(Problem problem);

/// A name under which no file can be found or made ("file-name-not-text"), where it is one.
std::optional<Problem> nameProblem(const QString &name);

/// Where standard input is kept: everything that `in` gives, as a file of that name in the folder, so that it
/// meets exactly the judgement that a file meets. Problems: "input-too-large", "input-not-readable".
Result<void> keepStandardInput(QIODevice &in, const QTemporaryDir &folder);
/// The name of that file, for a workspace.
QString keptName(const QTemporaryDir &folder);

/// Reads a workspace or a mapping; for "-" everything from `in`, as a workspace where the text says that it
/// is one, whose linked mapping is looked for in the current folder. Without a conversion, bytes that are not
/// UTF-8 are left for the rules to find, and UTF-16 is refused. Problems are those of workspace::load() and
/// of keepStandardInput().
Result<InputFile> readInput(const QString &name, QIODevice &in, workspace::ForeignText foreign,
                            const QString &dataFolder);

/// What the option --convert stands for.
workspace::ForeignText foreignText(bool convert);

/// Says which text is in which encoding, and what was or can be done about it.
void sayEncodings(const World &world, const std::vector<workspace::FoundForeign> &foreign);

} // namespace passerelle::cli
