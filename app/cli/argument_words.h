// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <memory>

namespace CLI
{
class App;
class Error;
class FormatterBase;
} // namespace CLI

namespace passerelle::cli
{

/// What is wrong with the arguments.
struct ArgumentMistake {
    QString what;  ///< a sentence without its full stop
    QString meant; ///< the word that was probably meant, or those that there are, in a sentence; may be empty
};

/// CLI11 says it in English only; its words are kept where the kind of mistake is none that a person can make
/// with our commands.
ArgumentMistake argumentMistake(const CLI::Error &error, const CLI::App &program,
                                const QStringList &arguments);

/// The help as CLI11 lays it out, in the operator's language.
std::shared_ptr<CLI::FormatterBase> helpFormatter();

} // namespace passerelle::cli
