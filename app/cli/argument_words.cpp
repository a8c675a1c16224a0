// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/argument_words.h"

#include "base/nearness.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <algorithm>

namespace passerelle::cli
{

namespace
{

struct ArgumentWords {
    Q_DECLARE_TR_FUNCTIONS(passerelle::cli::Arguments)
};

/// CLI11 names its groups itself, and lets only the labels be put into other words.
class HelpFormatter final : public CLI::Formatter
{
public:
    std::string make_group(std::string group, bool isPositional,
                           std::vector<const CLI::Option *> options) const override
    {
        return CLI::Formatter::make_group(get_label(group), isPositional, options);
    }
};

/// The text between two words of CLI11's sentence; empty where it is another sentence.
QString between(const QString &sentence, QLatin1String before, QLatin1String after)
{
    const qsizetype from = before.isEmpty() ? 0 : sentence.indexOf(before);
    const qsizetype begin = from + before.size();
    const qsizetype end =
        after.isEmpty() ? sentence.size() : sentence.indexOf(after, qMax(begin, qsizetype{0}));
    return from < 0 || end < 0 ? QString() : sentence.sliced(begin, end - begin).trimmed();
}

/// The first word that is no option: where a command is missing, it was to be one.
QString firstWord(const QStringList &arguments)
{
    const auto found = std::find_if(arguments.begin(), arguments.end(),
                                    [](const QString &one) { return !one.startsWith(u'-'); });
    return found == arguments.end() ? QString() : *found;
}

ArgumentMistake missingCommand(const CLI::App &program, const QStringList &arguments)
{
    QStringList known;
    const auto commands = program.get_subcommands([](const CLI::App *) { return true; });
    for (const CLI::App *command : commands)
        known.append(QString::fromStdString(command->get_name()));
    const QString word = firstWord(arguments);
    const QString nearest = nearestName(word, known);
    return {word.isEmpty() ? ArgumentWords::tr("a command is missing")
                           : ArgumentWords::tr("there is no command “%1”").arg(word),
            nearest.isEmpty() ? ArgumentWords::tr("The commands are %1.").arg(known.join(QLatin1String(", ")))
                              : ArgumentWords::tr("Did you mean %1?").arg(nearest)};
}

ArgumentMistake missing(const QString &sentence, const CLI::App &program, const QStringList &arguments)
{
    const QString name = between(sentence, {}, QLatin1String(" is required"));
    if (name == QLatin1String("A subcommand"))
        return missingCommand(program, arguments);
    return {name.isEmpty() ? QString() : ArgumentWords::tr("%1 is missing").arg(name), {}};
}

QString excluded(const QString &sentence)
{
    const QString one = between(sentence, {}, QLatin1String(" excludes "));
    return one.isEmpty() ? QString()
                         : ArgumentWords::tr("%1 and %2 do not go together")
                               .arg(one, between(sentence, QLatin1String(" excludes "), {}));
}

ArgumentMistake unexpected(const QString &sentence, const CLI::App &program)
{
    const QString what = between(sentence, QLatin1String("not expected: "), {});
    if (what.isEmpty())
        return {};
    if (!what.startsWith(u'-'))
        return {ArgumentWords::tr("%1 is more than is needed").arg(what), {}};
    const auto asked = program.get_subcommands();
    QStringList known;
    const auto options = (asked.empty() ? &program : asked.front())->get_options();
    for (const CLI::Option *option : options) {
        for (const std::string &name : option->get_lnames())
            known.append(QLatin1String("--") + QString::fromStdString(name));
    }
    const QString nearest = nearestName(what.section(u'=', 0, 0), known);
    return {ArgumentWords::tr("nobody knows what %1 is").arg(what),
            nearest.isEmpty() ? QString() : ArgumentWords::tr("Did you mean %1?").arg(nearest)};
}

/// An option without its value, or with several.
QString mismatched(const QString &sentence)
{
    const QString name = between(sentence, {}, QLatin1String(": "));
    if (name.isEmpty())
        return {};
    return sentence.endsWith(QLatin1String(" missing")) ? ArgumentWords::tr("%1 needs a value").arg(name)
                                                        : ArgumentWords::tr("%1 takes one value").arg(name);
}

/// A value given to an option that is on or off.
QString notConverted(const QString &sentence)
{
    QString name = between(sentence, QLatin1String("convert: "), QLatin1String(" = "));
    if (name.isEmpty())
        name = between(sentence, QLatin1String("allowed value for "), {});
    return name.isEmpty() ? QString() : ArgumentWords::tr("%1 does not take this value").arg(name);
}

} // namespace

ArgumentMistake argumentMistake(const CLI::Error &error, const CLI::App &program,
                                const QStringList &arguments)
{
    // By type: the name that an error bears is now and then that of the command.
    const QString sentence = QString::fromUtf8(error.what()).simplified();
    ArgumentMistake mistake;
    if (dynamic_cast<const CLI::RequiredError *>(&error))
        mistake = missing(sentence, program, arguments);
    else if (dynamic_cast<const CLI::ExcludesError *>(&error))
        mistake.what = excluded(sentence);
    else if (dynamic_cast<const CLI::ExtrasError *>(&error))
        mistake = unexpected(sentence, program);
    else if (dynamic_cast<const CLI::ArgumentMismatch *>(&error))
        mistake.what = mismatched(sentence);
    else if (dynamic_cast<const CLI::ConversionError *>(&error))
        mistake.what = notConverted(sentence);
    if (mistake.what.isEmpty())
        mistake.what = sentence; // those of a value's check are ours already
    return mistake;
}

std::shared_ptr<CLI::FormatterBase> helpFormatter()
{
    auto formatter = std::make_shared<HelpFormatter>();
    const std::vector<std::pair<std::string, QString>> labels{
        {"Usage", ArgumentWords::tr("Usage")},
        {"Positionals", ArgumentWords::tr("Arguments")},
        {"Options", ArgumentWords::tr("Options")},
        {"OPTIONS", ArgumentWords::tr("OPTIONS")},
        {"SUBCOMMAND", ArgumentWords::tr("COMMAND")},
        {"SUBCOMMANDS", ArgumentWords::tr("COMMAND")},
        {"REQUIRED", ArgumentWords::tr("(must be given)")},
        {"Excludes", ArgumentWords::tr("not together with")},
        {"TEXT", ArgumentWords::tr("TEXT")},
    };
    for (const auto &[key, word] : labels)
        formatter->label(key, word.toStdString());
    return formatter;
}

} // namespace passerelle::cli
