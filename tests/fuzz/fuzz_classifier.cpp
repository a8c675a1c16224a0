// SPDX-License-Identifier: GPL-3.0-or-later
/// Any bytes as something copied: the classifier's block keeps its shape, and what the plan for it says is
/// what its edit does.
#include "exchange/classifier.h"
#include "exchange/import_plan.h"
#include "support/mapping_text.h"

#include <cstdio>
#include <cstdlib>
#include <set>

using namespace passerelle;
using exchange::Block;
using exchange::RowFate;
using exchange::Target;
using mapping::Mapping;
using test::read;

static void demand(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

static void demandShape(const Block &block)
{
    std::set<Target> targets;
    for (const exchange::Column &column : block.columns) {
        const bool isFree = column.target == Target::Ignore || column.target == Target::Other;
        demand(isFree || targets.insert(column.target).second, "two columns become the same");
    }
    for (const exchange::Row &row : block.rows)
        demand(row.cells.size() == std::ssize(block.columns),
               "a row has not as many cells as there are columns");
    demand((block.form == exchange::Form::Nothing) == block.columns.empty(), "nothing, and yet columns");
}

static void demandEdit(const Block &block, const Mapping &before)
{
    const exchange::ImportPlan plan(block, exchange::Choices::of(block, before, 0), before);
    demand(plan.rows().size() == block.rows.size(), "not a row planned for each");
    document::Snapshot snapshot;
    snapshot.texts[0] = before.tree().text();
    const auto edit = document::normalized(plan.edit(before), snapshot);
    demand(edit.has_value(), "the edit cannot be applied");
    const Mapping after = read(document::applied(snapshot.texts[0], *edit, document::Buffer::Mapping));
    // An empty text to which nothing is added stays empty, which is no JSON.
    demand(after.reading().isStrict() || edit->isEmpty(), "the edited text is not strict");
    demand(std::ssize(after.sectors()) == std::ssize(before.sectors()) + plan.count(RowFate::New),
           "not as many new sectors as planned");
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static const Mapping there =
        read("{\n  \"sectorInfos\": {\n    \"DDMM_AUG\": {\"seasonCode\": \"DDMM23\"},\n"
             "    \"B\": {\"OtipassServiceId\": \"pcumid031fs00061\"}\n  }\n}\n");
    static const exchange::Known known = exchange::Known::of(there, {QStringLiteral("DDMM_MSR")});
    for (const QByteArray &text : {bytes, exchange::textOf(bytes)}) {
        const Block block = exchange::classify(text, known);
        demandShape(block);
        demandEdit(block, there);
        demandEdit(block, read({}));
        demandShape(exchange::withHeader(block, !block.header.has_value(), known));
    }
    return 0;
}
