// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>
#include <QStringList>

namespace passerelle::cli
{

/// passerelle-cli as a whole: reads the arguments and runs the one command that they name. `--help` and
/// `--version` go to standard output and end with 0; arguments that are not understood end with 2 and a
/// sentence on standard error.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    CommandLine();
    ~CommandLine();

    /// `arguments` without the program's name. Ends once, at once or later from the event loop; the world and
    /// this object live until then.
    void run(const QStringList &arguments, World &world, const Command::End &end);

private:
    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace passerelle::cli
