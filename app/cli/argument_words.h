// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

namespace CLI
{
class Error;
class FormatterBase;
} // namespace CLI

namespace passerelle::cli
{

/// What is wrong with the arguments, as a sentence without its full stop. CLI11 says it in English only; its
/// words are kept where the kind of mistake is none that a person can make with our commands.
QString argumentWords(const CLI::Error &error);

/// The help as CLI11 lays it out, in the operator's language.
std::shared_ptr<CLI::FormatterBase> helpFormatter();

} // namespace passerelle::cli
