// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/input_file.h"

#include <QCoreApplication>
#include <string>

namespace passerelle::cli
{

/// `repair FILE [--output F | --in-place | --diff] [--convert] [--guess]`: takes off what a mail, a wiki or a
/// program put around the mapping and applies the safe repairs; with --guess the likeliest answer of each
/// question as well. Standard error says what was changed and what was guessed. The repaired text goes to
/// standard output unless said otherwise. UTF-16 and UTF-32 are turned into UTF-8; Windows-1252, which is a
/// guess, with --convert or --guess alone. Each conversion is said, and stands in the diff. Ends with 0 when
/// it was written, also where findings are left (standard error says how many), and with 2 when not: a text
/// that holds no mapping, such as a table or a sentence, stays as it is. A workspace whose mapping is a file
/// of its own is repaired in place or shown as a diff only: one output cannot hold both files.
class RepairCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RepairCommand)
public:
    CLI::App &declare(CLI::App &program) override;
    void run(World &world, const End &end) override;

private:
    Result<void> repair(World &world, const InputFile &input) const;
    std::shared_ptr<const rules::Facts> repaired(World &world,
                                                 std::shared_ptr<const rules::Facts> facts) const;
    static std::shared_ptr<const rules::Facts>
    withSafeRepairs(World &world, const std::shared_ptr<const rules::Facts> &facts);
    Result<void> write(World &world, const InputFile &input, const workspace::Texts &after) const;
    Result<void> writeDiff(World &world, const InputFile &input, const workspace::Texts &after) const;
    Result<void> writeFile(const QByteArray &bytes) const;

    std::string m_file;
    std::string m_output;
    bool m_inPlace = false;
    bool m_diff = false;
    bool m_convert = false;
    bool m_guess = false;
};

} // namespace passerelle::cli
