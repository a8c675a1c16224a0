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

void addChoice(CLI::App &command, const std::string &name, std::string &value, const QString &description,
               const QStringList &words)
{
    const auto check = [words](const std::string &given) {
        const QString word = QString::fromStdString(given);
        return words.contains(word) ? std::string()
                                    : OptionWords::tr("“%1” is none of %2")
                                          .arg(word, words.join(QLatin1String(", ")))
                                          .toStdString();
    };
    command.add_option(name, value, description.toStdString())
        ->type_name('{' + words.join(u',').toStdString() + '}')
        ->check(CLI::Validator(check, {}))
        ->capture_default_str();
}

void addNumber(CLI::App &command, const std::string &name, int &value, const QString &description)
{
    const auto check = [](const std::string &given) {
        const QString word = QString::fromStdString(given);
        bool isNumber = false;
        return word.toInt(&isNumber) >= 0 && isNumber
                   ? std::string()
                   : OptionWords::tr("“%1” is not a number from 0").arg(word).toStdString();
    };
    command.add_option(name, value, description.toStdString())
        ->type_name(OptionWords::tr("NUMBER").toStdString())
        ->check(CLI::Validator(check, {}));
}

void refuseEmpty(CLI::Option &option)
{
    const auto check = [](const std::string &given) {
        return given.empty() ? OptionWords::tr("a name is missing").toStdString() : std::string();
    };
    option.check(CLI::Validator(check, {}));
}

void addConvert(CLI::App &command, bool &convert)
{
    command.add_flag("--convert", convert,
                     OptionWords::tr("Take text that is not UTF-8 for what it seems to be; what is written "
                                     "is UTF-8")
                         .toStdString());
}

} // namespace passerelle::cli::options
