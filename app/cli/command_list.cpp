// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/check_command.h"
#include "cli/diff_command.h"
#include "cli/repair_command.h"
#include "cli/rules_command.h"
#include "cli/scan_command.h"

namespace passerelle::cli
{

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<DiffCommand>());
    commands.push_back(std::make_unique<RepairCommand>());
    commands.push_back(std::make_unique<ScanCommand>());
    commands.push_back(std::make_unique<RulesCommand>());
    return commands;
}

} // namespace passerelle::cli
