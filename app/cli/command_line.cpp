// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "base/problem.h"
#include "cli/argument_words.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace passerelle::cli
{

namespace
{

/// CLI11 takes the arguments from the back.
std::vector<std::string> reversed(const QStringList &arguments)
{
    std::vector<std::string> result;
    for (const QString &argument : arguments)
        result.push_back(argument.toStdString());
    std::reverse(result.begin(), result.end());
    return result;
}

} // namespace

CommandLine::CommandLine() : m_commands(allCommands()) {}
CommandLine::~CommandLine() = default;

void CommandLine::run(const QStringList &arguments, World &world, const Command::End &end)
{
    CLI::App program(
        tr("Checks and repairs Otipass mappings of SecuTix access control, and plays scans.").toStdString(),
        "passerelle-cli");
    program.formatter(helpFormatter());
    program.set_version_flag("--version",
                             "passerelle-cli " + QCoreApplication::applicationVersion().toStdString(),
                             tr("Say which version this is").toStdString());
    program.set_help_flag("-h,--help", tr("Say how this is used").toStdString());
    program.require_subcommand(1);
    std::vector<std::pair<CLI::App *, Command *>> known;
    for (const auto &command : m_commands)
        known.emplace_back(&command->declare(program), command.get());
    for (const auto &[app, command] : known)
        app->group(tr("Commands").toStdString());
    try {
        program.parse(reversed(arguments));
    } catch (const CLI::CallForHelp &) {
        const auto asked = program.get_subcommands();
        world.print(
            QString::fromStdString(asked.empty() ? program.help() : asked.front()->help("passerelle-cli")));
        end(Good);
        return;
    } catch (const CLI::CallForVersion &version) {
        world.print(QString::fromUtf8(version.what()) + QLatin1Char('\n'));
        end(Good);
        return;
    } catch (const CLI::Error &error) {
        const ArgumentMistake mistake = argumentMistake(error, program, arguments);
        const auto asked = program.get_subcommands();
        const QString help =
            QStringLiteral("passerelle-cli %1--help")
                .arg(asked.empty() ? QString() : QString::fromStdString(asked.front()->get_name()) + u' ');
        world.say(
            Problem{QStringLiteral("arguments-not-understood"),
                    tr("The arguments are not understood: %1.").arg(mistake.what),
                    {},
                    (mistake.meant.isEmpty() ? QString() : mistake.meant + u' ') + tr("See %1.").arg(help)});
        end(CouldNotRun);
        return;
    }
    for (const auto &[app, command] : known) {
        if (app->parsed()) {
            command->run(world, end);
            return;
        }
    }
}

} // namespace passerelle::cli
