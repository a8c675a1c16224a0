// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/input_file.h"
#include "compare/comparison.h"

#include <QCoreApplication>
#include <string>

namespace passerelle::cli
{

class JsonWriter;

/// `diff A B [--format text|json] [--convert]`: compares the mapping parameters of two files by meaning. Each
/// is a mapping, a workspace, or standard input. Ends with 0 where they mean the same (however they are
/// written), with 1 where not, and with 2 where they could not be compared.
class DiffCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DiffCommand)
public:
    CLI::App &declare(CLI::App &program) override;
    void run(World &world, const End &end) override;

private:
    Result<bool> compare(World &world) const; ///< whether both mean the same
    void printText(World &world, const compare::Comparison &comparison) const;
    bool printJson(World &world, const compare::Comparison &comparison) const;

    std::string m_left;
    std::string m_right;
    std::string m_format = "text";
    bool m_convert = false;
};

} // namespace passerelle::cli
