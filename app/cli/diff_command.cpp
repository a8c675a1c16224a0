// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/diff_command.h"

#include "base/plain_text.h"
#include "cli/json_writer.h"
#include "cli/options.h"
#include "compare/change_words.h"
#include "compare/meaning.h"
#include "document/line_index.h"

#include <CLI/CLI.hpp>

namespace passerelle::cli
{

using compare::Change;
using compare::Comparison;
using compare::Kind;
using compare::Scope;

namespace
{

/// One side of a change as JSON: what stands there and where.
class SideWriter
{
public:
    SideWriter(JsonWriter &json, QLatin1String name, const json::Tree &tree)
        : m_json(json), m_name(name), m_tree(tree), m_lines(tree.text())
    {
    }

    void write(const Change &change, json::Member member)
    {
        if (!compare::isReadable(m_tree, member.value))
            return;
        const bool isSector = change.scope == Scope::Sector && member.key != json::kNoNode;
        const document::LineColumn at =
            m_lines.position(m_tree.node(isSector ? member.key : member.value).offset);
        m_json.key(m_name);
        m_json.beginObject();
        if (isSector)
            m_json.member(QLatin1String("code"), m_tree.string(member.key));
        m_json.member(QLatin1String("type"), typeOf(member.value));
        m_json.member(QLatin1String("value"), valueOf(member.value));
        m_json.member(QLatin1String("line"), static_cast<qint64>(at.line));
        m_json.member(QLatin1String("column"), static_cast<qint64>(at.column));
        m_json.endObject();
    }

private:
    QLatin1String typeOf(json::NodeId value) const
    {
        switch (m_tree.node(value).kind) {
        case json::Kind::Object:
            return QLatin1String("object");
        case json::Kind::Array:
            return QLatin1String("array");
        case json::Kind::String:
            return QLatin1String("string");
        case json::Kind::Number:
            return QLatin1String("number");
        case json::Kind::Null:
            return QLatin1String("null");
        default:
            return QLatin1String("boolean");
        }
    }
    QString valueOf(json::NodeId value) const
    {
        return m_tree.isKind(value, json::Kind::String) ? m_tree.string(value)
                                                        : QString::fromUtf8(m_tree.raw(value));
    }

    JsonWriter &m_json;
    QLatin1String m_name;
    const json::Tree &m_tree;
    document::LineIndex m_lines;
};

void writeCounts(JsonWriter &json, const Comparison &comparison)
{
    json.key(QLatin1String("counts"));
    json.beginObject();
    for (const Kind kind : compare::kKinds)
        json.member(compare::kindId(kind), static_cast<qint64>(comparison.count(kind)));
    json.endObject();
}

void writeFormatting(JsonWriter &json, const compare::Formatting &formatting)
{
    json.key(QLatin1String("formatting"));
    json.beginObject();
    json.member(QLatin1String("sameText"), formatting.sameBytes);
    json.member(QLatin1String("movedSectors"), static_cast<qint64>(formatting.moved));
    json.member(QLatin1String("rewrittenSectors"), static_cast<qint64>(formatting.rewritten));
    json.member(QLatin1String("newComments"), static_cast<qint64>(formatting.newComments));
    json.member(QLatin1String("goneComments"), static_cast<qint64>(formatting.goneComments));
    json.member(QLatin1String("elsewhere"), formatting.elsewhere);
    json.endObject();
    json.key(QLatin1String("repeatedCodes"));
    json.beginObject();
    json.member(QLatin1String("left"), static_cast<qint64>(formatting.repeatedLeft));
    json.member(QLatin1String("right"), static_cast<qint64>(formatting.repeatedRight));
    json.endObject();
}

} // namespace

CLI::App &DiffCommand::declare(CLI::App &program)
{
    CLI::App &command =
        *program.add_subcommand("diff", tr("Compare two mappings by what they mean").toStdString());
    command
        .add_option("LEFT", m_left, tr("A *.passerelle file or a mapping; - is standard input").toStdString())
        ->required();
    command.add_option("RIGHT", m_right, tr("What it is compared with").toStdString())->required();
    options::addChoice(command, "--format", m_format, tr("How changes are written"),
                       {QStringLiteral("text"), QStringLiteral("json")});
    options::addConvert(command, m_convert);
    command.footer(tr("Ends with 0 where the two mean the same, with 1 where not, and with 2 where one could "
                      "not be read.")
                       .toStdString());
    return command;
}

void DiffCommand::run(World &world, const End &end)
{
    const Result<bool> same = compare(world);
    if (!same)
        world.say(same.error());
    end(!same ? CouldNotRun : *same ? Good : Found);
}

Result<bool> DiffCommand::compare(World &world) const
{
    const QString left = QString::fromStdString(m_left);
    const QString right = QString::fromStdString(m_right);
    if (left == kDash && right == kDash) {
        return Failure(Problem{QStringLiteral("diff-one-input"),
                               tr("Both sides cannot be standard input."),
                               {},
                               tr("Name a file for one of them.")});
    }
    const auto a = readInput(left, world.in, foreignText(m_convert), world.services.dataFolder);
    if (!a)
        return Failure(a.error());
    const auto b = readInput(right, world.in, foreignText(m_convert), world.services.dataFolder);
    if (!b)
        return Failure(b.error());
    sayEncodings(world, a->file.foreign);
    sayEncodings(world, b->file.foreign);
    const auto comparison = compare::compared(a->facts->mapping, b->facts->mapping);
    if (m_format == "json") {
        if (!printJson(world, *comparison))
            return Failure(World::outputFailed());
    } else {
        printText(world, *comparison);
    }
    return comparison->isSame();
}

void DiffCommand::printText(World &world, const Comparison &comparison) const
{
    for (const Change &change : comparison.changes)
        world.print(compare::changeLine(comparison, change) + QLatin1Char('\n'));
    if (comparison.isSame()) {
        world.print(comparison.formatting.sameBytes ? tr("The two are the same, byte for byte.\n")
                                                    : tr("The two mean the same.\n"));
    } else {
        world.print(QStringList{tr("%n added", nullptr, comparison.count(Kind::Added)),
                                tr("%n removed", nullptr, comparison.count(Kind::Removed)),
                                tr("%n renamed", nullptr, comparison.count(Kind::Renamed)),
                                tr("%n changed", nullptr, comparison.count(Kind::Changed))}
                        .join(QStringLiteral(", ")) +
                    QLatin1Char('\n'));
    }
    const QStringList written = compare::formattingWords(comparison.formatting);
    if (!written.isEmpty())
        world.print(tr("Without another meaning: %1\n").arg(written.join(QStringLiteral(", "))));
    const QStringList repeated = compare::repeatedWords(comparison.formatting);
    for (const QString &sentence : repeated)
        world.print(sentence + QLatin1Char('\n'));
}

bool DiffCommand::printJson(World &world, const Comparison &comparison) const
{
    JsonWriter json(world.out);
    SideWriter left(json, QLatin1String("left"), comparison.left.tree());
    SideWriter right(json, QLatin1String("right"), comparison.right.tree());
    json.beginObject();
    json.member(QLatin1String("same"), comparison.isSame());
    json.key(QLatin1String("changes"));
    json.beginArray();
    for (const Change &change : comparison.changes) {
        json.beginObject();
        json.member(QLatin1String("kind"), compare::kindId(change.kind));
        json.member(QLatin1String("scope"), compare::scopeId(change.scope));
        if (change.leftSector >= 0 || change.rightSector >= 0)
            json.member(QLatin1String("sector"), compare::sectorOf(comparison, change));
        if (const QString member = compare::memberOf(comparison, change); !member.isEmpty())
            json.member(QLatin1String("member"), member);
        left.write(change, change.left);
        right.write(change, change.right);
        json.endObject();
    }
    json.endArray();
    writeCounts(json, comparison);
    writeFormatting(json, comparison.formatting);
    json.endObject();
    json.finish();
    return !json.hasFailed();
}

} // namespace passerelle::cli
