// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/repair_command.h"

#include "cli/options.h"
#include "difference/unified_diff.h"
#include "exchange/delimited.h"
#include "rescue/rescue.h"
#include "rules/checker.h"
#include "workspace/safe_save.h"
#include "json/substance.h"

#include <CLI/CLI.hpp>
#include <QIODevice>
#include <algorithm>

namespace passerelle::cli
{

using document::Buffer;
using workspace::Texts;

namespace
{

Texts textsOf(const document::Snapshot &snapshot)
{
    return {snapshot.text(Buffer::Mapping), snapshot.text(Buffer::Workspace)};
}

/// The bytes of the file itself: the workspace with its mapping, or the mapping.
Result<QByteArray> fileBytes(const InputFile &input, const Texts &texts)
{
    if (!input.isWorkspace())
        return texts.mapping;
    return workspace::workspaceBytes(input.file, texts);
}

std::shared_ptr<const rules::Facts> withMapping(const rules::Facts &facts, const QByteArray &mapping)
{
    document::Snapshot snapshot = facts.snapshot;
    snapshot.texts[std::size_t(Buffer::Mapping)] = mapping;
    return rules::Facts::of(snapshot, facts.hasWorkspace, facts.password, &facts);
}

/// A table or a sentence: nothing of it is left alone or put right as if it were a mapping.
bool holdsNoMapping(const QByteArray &text)
{
    return !text.trimmed().isEmpty() && !json::isRepairable(json::read(text)) &&
           rescue::rescue(text)->guesses.empty();
}

/// Whether the beginning of a text looks like rows of cells, not like sentences with a comma in them.
bool looksLikeTable(const QByteArray &text)
{
    constexpr qsizetype kLookedAt = 4096;
    const exchange::Delimited table = exchange::readDelimited(QString::fromUtf8(text.left(kLookedAt)));
    if (table.separator.isNull() || table.separator == u' ' || table.separator == u':')
        return false;
    const auto full = std::count_if(table.rows.begin(), table.rows.end(), [](const exchange::Row &row) {
        return std::none_of(row.cells.begin(), row.cells.end(),
                            [](const QString &cell) { return cell.isEmpty(); });
    });
    const bool isOneRow = table.rows.size() == 1 && table.separator != u',';
    // Sentences have commas as well, but not one in each line.
    const auto wanted = static_cast<qsizetype>(table.rows.size()) / (table.separator == u',' ? 1 : 2);
    return isOneRow || (full >= 2 && full >= wanted);
}

/// The bytes that a text was converted from, if it was.
const workspace::FoundForeign *converted(const InputFile &input, bool isLinkedMapping)
{
    for (const workspace::FoundForeign &one : input.file.foreign) {
        if (one.isConverted && (one.path == input.file.linkedMappingPath) == isLinkedMapping)
            return &one;
    }
    return nullptr;
}

/// A file's diff, from the bytes that stand in it. Two bytes a character make no lines that could be shown:
/// there the head alone says that they are turned into UTF-8.
void writeFileDiff(QIODevice &out, const QString &name, const workspace::FoundForeign *found,
                   const QByteArray &from, const QByteArray &to)
{
    if (!found) {
        difference::writeUnifiedDiff(out, {name, name}, from, to);
        return;
    }
    const difference::Names names{name, name, workspace::encodingName(found->seen),
                                  workspace::encodingName(workspace::Encoding::Utf8)};
    difference::writeUnifiedDiff(out, names, workspace::isCertain(found->seen) ? from : found->bytes, to);
}

bool isUntouched(const InputFile &input, const Texts &after)
{
    const Texts before = textsOf(input.facts->snapshot);
    return before.mapping == after.mapping && before.workspace == after.workspace &&
           !converted(input, false) && !converted(input, true);
}

Result<void> inPlace(const InputFile &input, const Texts &texts)
{
    const auto saved = workspace::save(input.file, texts);
    return saved ? saved : Result<void>(Failure(forCommandLine(saved.error())));
}

bool hasLinkedMapping(const InputFile &input) { return !input.file.linkedMappingPath.isEmpty(); }

} // namespace

CLI::App &RepairCommand::declare(CLI::App &program)
{
    CLI::App &command =
        *program.add_subcommand("repair", tr("Put right what can be put right safely").toStdString());
    command
        .add_option("FILE", m_file, tr("A *.passerelle file or a mapping; - is standard input").toStdString())
        ->required();
    CLI::Option *output = command.add_option(
        "--output", m_output,
        tr("Write the repaired text here; - is standard output, as without this").toStdString());
    options::refuseEmpty(*output);
    CLI::Option *inPlace = command.add_flag("--in-place", m_inPlace,
                                            tr("Write the repaired text into the file itself").toStdString());
    CLI::Option *diff =
        command.add_flag("--diff", m_diff, tr("Show what would change and change nothing").toStdString());
    output->excludes(inPlace)->excludes(diff);
    inPlace->excludes(diff);
    options::addConvert(command, m_convert);
    command.add_flag(
        "--guess", m_guess,
        tr("Take the likeliest answer of each question too, and say which ones were taken").toStdString());
    command.footer(tr("Ends with 0 where it was written, also where findings are left, and with 2 where not. "
                      "Standard error says what was changed.")
                       .toStdString());
    return command;
}

void RepairCommand::run(World &world, const End &end)
{
    // Which encoding it is may be a guess: only one that shows itself is a safe repair.
    const auto foreign =
        m_convert || m_guess ? workspace::ForeignText::Convert : workspace::ForeignText::ConvertCertain;
    const auto input =
        readInput(QString::fromStdString(m_file), world.in, foreign, world.services.dataFolder);
    const Result<void> done = input ? repair(world, *input) : Result<void>(Failure(input.error()));
    if (!done)
        world.say(done.error());
    end(done ? Good : CouldNotRun);
}

Result<void> RepairCommand::repair(World &world, const InputFile &input) const
{
    if (input.file.readOnly)
        return Failure(*input.file.readOnly);
    if (m_inPlace && input.isStandardInput())
        return Failure(Problem{QStringLiteral("repair-no-file"),
                               tr("Standard input cannot be repaired in place."),
                               {},
                               tr("Leave --in-place away, or name a file.")});
    sayEncodings(world, input.file.foreign);
    const document::Snapshot after = repaired(world, input.facts)->snapshot;
    if (holdsNoMapping(after.text(Buffer::Mapping)))
        return Failure(Problem{QStringLiteral("repair-no-mapping"),
                               tr("No mapping was found in this text, so nothing was repaired or written."),
                               input.isStandardInput() ? QString() : input.name,
                               looksLikeTable(after.text(Buffer::Mapping))
                                   ? tr("Is it a table? Take it over with Import… in the program's window.")
                                   : tr("A mapping begins with a brace and holds sectorInfos: look whether "
                                        "all of it was copied.")});
    auto written = write(world, input, textsOf(after));
    if (!written)
        return written;
    const auto before = rules::check(input.facts);
    const auto left = rules::check(rules::Facts::of(after, input.isWorkspace()));
    world.say(tr("%n finding(s) before the repair.", nullptr, int(before->findings().size())) +
              QLatin1Char(' ') +
              tr("%n finding(s) left for you to decide.", nullptr, int(left->findings().size())));
    return {};
}

std::shared_ptr<const rules::Facts> RepairCommand::repaired(World &world,
                                                            std::shared_ptr<const rules::Facts> facts) const
{
    const auto tell = [&world](const std::vector<rescue::Change> &changes) {
        for (const rescue::Change &one : changes)
            world.say(tr("Changed: %1.").arg(one.what));
    };
    const auto bare = rescue::unwrap(facts->snapshot.text(Buffer::Mapping));
    tell(bare->changes);
    facts = withSafeRepairs(world, withMapping(*facts, bare->text));
    if (!m_guess)
        return facts;
    auto rescued = rescue::rescue(facts->snapshot.text(Buffer::Mapping));
    const auto guessed = rescue::likeliest(std::move(*rescued));
    tell(guessed->changes);
    for (const rescue::Guess &one : guessed->guessed)
        world.say(tr("Guessed: %1 %2.").arg(one.question, one.answer));
    return guessed->isUntouched() ? facts : withSafeRepairs(world, withMapping(*facts, guessed->text));
}

/// Everything that the rules put right without doubt, told by rule.
std::shared_ptr<const rules::Facts>
RepairCommand::withSafeRepairs(World &world, const std::shared_ptr<const rules::Facts> &facts)
{
    const auto edit = document::normalized(rules::repairEverythingSafe(*facts), facts->snapshot);
    if (!edit || edit->isEmpty())
        return facts;
    document::Snapshot after = facts->snapshot;
    for (const Buffer buffer : {Buffer::Mapping, Buffer::Workspace})
        after.texts[std::size_t(buffer)] = document::applied(facts->snapshot.text(buffer), *edit, buffer);
    const auto before = rules::check(facts);
    std::map<QString, int> counts;
    for (const rules::Finding &finding : before->findings()) {
        if (before->hasSafeRepair(finding))
            ++counts[finding.rule->title()];
    }
    for (const auto &[title, count] : counts)
        world.say(tr("Repaired: %1 (%2).").arg(title).arg(count));
    return rules::Facts::of(after, facts->hasWorkspace, facts->password, facts.get());
}

Result<void> RepairCommand::write(World &world, const InputFile &input, const Texts &after) const
{
    if (m_diff)
        return writeDiff(world, input, after);
    if (m_inPlace)
        return isUntouched(input, after) ? Result<void>() : inPlace(input, after);
    if (hasLinkedMapping(input) && after.mapping != input.file.mappingText)
        return Failure(
            Problem{QStringLiteral("repair-linked-mapping"),
                    tr("The mapping of this workspace is a file of its own, and both have to be repaired "
                       "together."),
                    input.file.linkedMappingPath, tr("Use --in-place, or look at --diff.")});
    const auto bytes = fileBytes(input, after);
    if (!bytes)
        return Failure(bytes.error());
    if (!m_output.empty() && m_output != "-")
        return writeFile(*bytes);
    if (world.out.write(*bytes) != bytes->size())
        return Failure(World::outputFailed());
    return {};
}

Result<void> RepairCommand::writeDiff(World &world, const InputFile &input, const Texts &after) const
{
    const auto from = fileBytes(input, textsOf(input.facts->snapshot));
    const auto to = fileBytes(input, after);
    if (!from || !to)
        return Failure(from ? to.error() : from.error());
    writeFileDiff(world.out, input.name, converted(input, false), *from, *to);
    if (hasLinkedMapping(input))
        writeFileDiff(world.out, input.file.linkedMappingPath, converted(input, true), input.file.mappingText,
                      after.mapping);
    return {};
}

Result<void> RepairCommand::writeFile(const QByteArray &bytes) const
{
    const auto written = workspace::writeWhole(QString::fromStdString(m_output), bytes);
    if (written)
        return {};
    Problem problem = forCommandLine(written.error());
    problem.id = QStringLiteral("output-not-written");
    return Failure(std::move(problem));
}

} // namespace passerelle::cli
