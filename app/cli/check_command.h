// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>
#include <string>

namespace passerelle::cli
{

/// `check FILE… [--format text|json|sarif] [--fail-on error|warning] [--convert]`: findings to standard
/// output. Ends with 0 (nothing at or above --fail-on), 1 (something), 2 (a file could not be read; the
/// others are checked all the same). --fail-on is "warning" unless said otherwise: errors and warnings give
/// 1, notes never do, nor do findings that the workspace accepts or whose rule it turns off. Nothing is said
/// about the password: a check asks no keychain.
class CheckCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
public:
    CLI::App &declare(CLI::App &program) override;
    void run(World &world, const End &end) override;

private:
    std::vector<std::string> m_files;
    std::string m_format = "text";
    std::string m_failOn = "warning";
    bool m_convert = false;
};

} // namespace passerelle::cli
