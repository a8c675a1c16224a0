// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/argument_words.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

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

QString missing(const QString &sentence)
{
    const QString name = between(sentence, {}, QLatin1String(" is required"));
    return name == QLatin1String("A subcommand") ? ArgumentWords::tr("a command is missing")
           : name.isEmpty()                      ? QString()
                                                 : ArgumentWords::tr("%1 is missing").arg(name);
}

QString excluded(const QString &sentence)
{
    const QString one = between(sentence, {}, QLatin1String(" excludes "));
    return one.isEmpty() ? QString()
                         : ArgumentWords::tr("%1 and %2 do not go together")
                               .arg(one, between(sentence, QLatin1String(" excludes "), {}));
}

QString unexpected(const QString &sentence)
{
    const QString what = between(sentence, QLatin1String("not expected: "), {});
    return what.isEmpty() ? QString() : ArgumentWords::tr("nobody knows what %1 is").arg(what);
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

QString argumentWords(const CLI::Error &error)
{
    // By type: the name that an error bears is now and then that of the command.
    const QString sentence = QString::fromUtf8(error.what()).simplified();
    const QString words = dynamic_cast<const CLI::RequiredError *>(&error)      ? missing(sentence)
                          : dynamic_cast<const CLI::ExcludesError *>(&error)    ? excluded(sentence)
                          : dynamic_cast<const CLI::ExtrasError *>(&error)      ? unexpected(sentence)
                          : dynamic_cast<const CLI::ArgumentMismatch *>(&error) ? mismatched(sentence)
                          : dynamic_cast<const CLI::ConversionError *>(&error)  ? notConverted(sentence)
                                                                                : QString();
    return words.isEmpty() ? sentence : words; // those of a value's check are ours already
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
