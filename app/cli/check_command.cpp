// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/check_command.h"

#include "base/problem.h"
#include "cli/findings_writer.h"
#include "cli/input_file.h"
#include "cli/options.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace passerelle::cli
{

namespace
{

std::unique_ptr<FindingsWriter> writerFor(const std::string &format, QIODevice &out)
{
    if (format == "json")
        return jsonFindings(out);
    return format == "sarif" ? sarifFindings(out) : textFindings(out);
}

} // namespace

CLI::App &CheckCommand::declare(CLI::App &program)
{
    CLI::App &command =
        *program.add_subcommand("check", tr("Find the mistakes of workspaces and mappings").toStdString());
    command
        .add_option("FILE", m_files,
                    tr("A *.passerelle file or a mapping; - is standard input").toStdString())
        ->required();
    options::addChoice(command, "--format", m_format, tr("How findings are written"),
                       {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("sarif")});
    options::addChoice(command, "--fail-on", m_failOn, tr("The least severity that ends with 1"),
                       {QStringLiteral("error"), QStringLiteral("warning")});
    options::addConvert(command, m_convert);
    command.footer(
        tr("Ends with 0 where nothing of that weight was found, with 1 where something was, and with "
           "2 where a file could not be read.")
            .toStdString());
    return command;
}

void CheckCommand::run(World &world, const End &end)
{
    if (std::count(m_files.begin(), m_files.end(), std::string("-")) > 1) {
        world.say(Problem{QStringLiteral("check-one-input"),
                          tr("Standard input was named more than once, and can be read once only."),
                          {},
                          tr("Write - once.")});
        end(CouldNotRun);
        return;
    }
    const auto writer = writerFor(m_format, world.out);
    bool couldRead = true;
    bool hasFailed = false;
    for (const std::string &name : m_files) {
        auto input = readInput(QString::fromStdString(name), world.in, foreignText(m_convert),
                               world.services.dataFolder);
        if (!input) {
            world.say(input.error());
            couldRead = false;
            continue;
        }
        sayEncodings(world, input->file.foreign);
        if (input->file.readOnly)
            world.say(*input->file.readOnly);
        auto result = rules::check(input->facts);
        const CheckedFile file(std::move(*input), std::move(*result));
        hasFailed = hasFailed || file.result.count(rules::Severity::Error) > 0 ||
                    (m_failOn == "warning" && file.result.count(rules::Severity::Warning) > 0);
        writer->add(file);
    }
    if (!writer->end(couldRead)) {
        world.say(World::outputFailed());
        couldRead = false;
    }
    end(!couldRead ? CouldNotRun : hasFailed ? Found : Good);
}

} // namespace passerelle::cli
