// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/classifier.h"

#include "exchange/column_guess.h"
#include "exchange/delimited.h"
#include "exchange/html_table.h"
#include "exchange/json_block.h"
#include "rescue/rescue.h"
#include "workspace/text_encoding.h"

namespace passerelle::exchange
{

static void nameColumns(Block &block)
{
    for (std::size_t i = 0; i < block.columns.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        block.columns[i].name = block.header ? block.header->cells[at] : QString();
    }
}

Block withHeader(Block block, bool hasHeader, const Known &known)
{
    if (block.form != Form::Table || hasHeader == block.header.has_value())
        return block;
    if (hasHeader && !block.rows.empty()) {
        block.header = std::move(block.rows.front());
        block.rows.erase(block.rows.begin());
    } else if (!hasHeader) {
        block.rows.insert(block.rows.begin(), *std::move(block.header));
        block.header.reset();
    }
    nameColumns(block);
    guessColumns(block, known);
    return block;
}

static Block table(Delimited found, const Known &known)
{
    Block block;
    if (found.rows.empty())
        return block;
    block.form = Form::Table;
    block.separator = found.separator;
    block.columns.resize(static_cast<std::size_t>(found.columns));
    block.rows = std::move(found.rows);
    const std::vector<Row> below(block.rows.begin() + 1,
                                 block.rows.begin() + std::min<std::ptrdiff_t>(std::ssize(block.rows), 50));
    if (isHeader(block.rows.front(), below, known))
        return withHeader(std::move(block), true, known);
    guessColumns(block, known);
    return block;
}

Block classify(const QByteArray &text, const Known &known)
{
    if (looksLikeHtmlTable(text)) {
        if (Delimited found = readHtmlTable(text); !found.rows.empty())
            return table(std::move(found), known);
    }
    // JSON may be wrapped in a mail's quote marks, a fence or a sentence.
    if (text.contains('{') || looksLikeJson(text)) {
        const auto unwrapped = rescue::unwrap(text);
        for (const QByteArray &candidate : {unwrapped ? unwrapped->text : QByteArray(), text}) {
            if (!looksLikeJson(candidate))
                continue;
            if (std::optional<Block> found = readJson(candidate))
                return *std::move(found);
        }
    }
    return table(readDelimited(QString::fromUtf8(text)), known);
}

Block classify(const Copied &copied, const Known &known)
{
    Block text = classify(copied.text, known);
    if (copied.html.isEmpty() || (text.form != Form::Table && text.form != Form::Nothing))
        return text;
    Delimited found = readHtmlTable(copied.html);
    // A single column is as well told by its lines, and may be no more than a mail's frame.
    const bool isMore =
        text.form == Form::Nothing ? found.columns > 0 : found.columns > 1 && text.separator != u'\t';
    return isMore ? table(std::move(found), known) : text;
}

QByteArray textOf(const QByteArray &file)
{
    const workspace::Encoding encoding = workspace::encodingOf(file);
    return encoding == workspace::Encoding::Binary ? QByteArray() : workspace::toUtf8(file, encoding);
}

} // namespace passerelle::exchange
