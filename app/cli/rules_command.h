// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>
#include <string>

namespace passerelle::cli
{

/// `rules [--format text|json|markdown]`: every rule with id, severity, title, explanation and, where
/// there is one, an example; as Markdown the text that the window's list of rules shows.
class RulesCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RulesCommand)
public:
    CLI::App &declare(CLI::App &program) override;
    void run(World &world, const End &end) override;

private:
    void printText(World &world) const;
    void printMarkdown(World &world) const;
    void printJson(World &world) const;

    std::string m_format = "text";
};

} // namespace passerelle::cli
