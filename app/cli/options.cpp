// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace passerelle::cli::options
{

namespace
{

struct OptionWords {
    Q_DECLARE_TR_FUNCTIONS(passerelle::cli::Options)
};

} // namespace

void addConvert(CLI::App &command, bool &convert)
{
    command.add_flag("--convert", convert,
                     OptionWords::tr("Take text that is not UTF-8 for what it seems to be; what is written "
                                     "is UTF-8")
                         .toStdString());
}

} // namespace passerelle::cli::options
