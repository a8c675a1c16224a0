// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rules_command.h"

#include "cli/json_writer.h"
#include "cli/options.h"
#include "rules/area.h"
#include "rules/rule_example.h"

#include <CLI/CLI.hpp>

namespace passerelle::cli
{

CLI::App &RulesCommand::declare(CLI::App &program)
{
    CLI::App &command = *program.add_subcommand("rules", tr("List every rule of the check").toStdString());
    options::addChoice(command, "--format", m_format, tr("How rules are written"),
                       {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("markdown")});
    return command;
}

void RulesCommand::run(World &world, const End &end)
{
    if (m_format == "json")
        printJson(world);
    else if (m_format == "markdown")
        printMarkdown(world);
    else
        printText(world);
    end(Good);
}

void RulesCommand::printText(World &world) const
{
    for (const rules::Rule *rule : rules::allRules())
        world.print(QStringLiteral("%1  %2  %3\n    %4\n")
                        .arg(QString(rule->id()), QString(rules::severityId(rule->severity())), rule->title(),
                             rule->explanation()));
}

void RulesCommand::printMarkdown(World &world) const
{
    for (const rules::Rule *rule : rules::allRules())
        world.print(rules::ruleMarkdown(*rule));
}

void RulesCommand::printJson(World &world) const
{
    JsonWriter json(world.out);
    json.beginObject();
    json.key(QLatin1String("rules"));
    json.beginArray();
    for (const rules::Rule *rule : rules::allRules()) {
        json.beginObject();
        json.member(QLatin1String("id"), rule->id());
        json.member(QLatin1String("severity"), rules::severityId(rule->severity()));
        json.member(QLatin1String("title"), rule->title());
        json.member(QLatin1String("explanation"), rule->explanation());
        json.member(QLatin1String("certain"), rules::isCertainFailure(*rule));
        if (const auto example = rules::exampleOf(*rule)) {
            json.key(QLatin1String("example"));
            json.beginObject();
            json.member(QLatin1String("before"), example->before);
            json.member(QLatin1String("after"), example->after);
            json.endObject();
        }
        json.endObject();
    }
    json.endArray();
    json.endObject();
    json.finish();
}

} // namespace passerelle::cli
