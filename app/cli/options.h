// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI
{
class App;
}

namespace passerelle::cli
{

/// The options that several commands have, so that they mean and say the same everywhere.
namespace options
{

/// `--convert`: sets `convert`, see readInput().
void addConvert(CLI::App &command, bool &convert);

} // namespace options
} // namespace passerelle::cli
