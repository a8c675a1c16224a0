// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <string>

namespace CLI
{
class App;
class Option;
} // namespace CLI

namespace passerelle::cli
{

/// The options that several commands have, so that they mean and say the same everywhere.
namespace options
{

/// An option that takes one of these words; what `value` holds is taken without it.
void addChoice(CLI::App &command, const std::string &name, std::string &value, const QString &description,
               const QStringList &words);
/// An option that takes a number that is not negative.
void addNumber(CLI::App &command, const std::string &name, int &value, const QString &description);
/// Refuses an empty name, such as a script makes of a variable that is not set.
void refuseEmpty(CLI::Option &option);
/// `--convert`: sets `convert`, see readInput().
void addConvert(CLI::App &command, bool &convert);

} // namespace options
} // namespace passerelle::cli
