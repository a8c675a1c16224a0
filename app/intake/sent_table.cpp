// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sent_table.h"

#include "exchange/column_guess.h"
#include "intake/code_word.h"
#include "intake/sent_line.h"
#include "intake/words.h"
#include "mapping/mapping_edits.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <utility>

namespace passerelle::intake
{

using exchange::Block;
using exchange::Target;

/// Rows that a guess looks at.
static constexpr std::size_t kRowsWeighed = 200;

/// A column's name that says: for people.
static bool isLabel(QStringView name)
{
    static constexpr std::array words{"label", "libelle", "name", "nom",   "designation", "description",
                                      "lieu",  "musee",   "site", "place", "museum",      "intitule"};
    const QString folded = foldedText(name);
    return std::any_of(words.begin(), words.end(),
                       [&folded](const char *word) { return folded.contains(QLatin1String(word)); });
}

namespace
{

/// Which column of a table holds what; -1 for none.
struct Columns {
    qsizetype code = -1, name = -1, service = -1, space = -1, season = -1, product = -1;
    bool hasCodes = false; ///< codes are known by their looks, so that a word alone is none

    bool isTaken(qsizetype column) const
    {
        const std::array all{code, name, service, space, season, product};
        return std::find(all.begin(), all.end(), column) != all.end();
    }
    /// What the table says of itself, and not of the place.
    bool isKnown(qsizetype column) const { return isTaken(column) && column != code && column != name; }
};

} // namespace

static qsizetype columnOf(const Block &block, Target target)
{
    const auto at = std::find_if(block.columns.begin(), block.columns.end(),
                                 [target](const exchange::Column &one) { return one.target == target; });
    return at == block.columns.end() ? -1 : at - block.columns.begin();
}

/// How many of the first rows' cells in a column are what is asked for, from 0 to 1.
template <typename Is>
static double share(const Block &block, qsizetype column, const Is &is)
{
    const std::size_t rows = std::min(block.rows.size(), kRowsWeighed);
    const auto count =
        std::count_if(block.rows.begin(), block.rows.begin() + static_cast<std::ptrdiff_t>(rows),
                      [&](const exchange::Row &row) { return is(row.cells[column]); });
    return rows == 0 ? 0 : static_cast<double>(count) / static_cast<double>(rows);
}

template <typename Is>
static bool hasTwo(const Block &block, qsizetype column, const Is &is)
{
    int found = 0;
    return std::any_of(block.rows.begin(), block.rows.end(), [&](const exchange::Row &row) {
        found += is(row.cells[column]) ? 1 : 0;
        return found > 1;
    });
}

static bool isCode(const QString &cell) { return isCodeLike(cell); }

static bool isWordy(const QString &cell)
{
    return !isCodeLike(cell) &&
           std::any_of(cell.begin(), cell.end(), [](QChar one) { return one.isLetter(); });
}

/// The free column that is the most so, if it is so in at least half of its rows.
template <typename Is>
static qsizetype bestColumn(const Block &block, const Columns &columns, const Is &is)
{
    qsizetype best = -1;
    double bestShare = 0.5;
    for (qsizetype i = 0; i < std::ssize(block.columns); ++i) {
        const double found = columns.isTaken(i) ? 0 : share(block, i, is);
        if (found < bestShare || (best >= 0 && found <= bestShare))
            continue;
        best = i;
        bestShare = found;
    }
    return best;
}

/// Where the table names its columns, in a header or in a first row that is not known as one.
static qsizetype namedColumn(const Block &block, const Columns &columns)
{
    const auto isNamed = [&block](qsizetype column) {
        const QString &name = block.columns[static_cast<std::size_t>(column)].name;
        return isLabel(name.isEmpty() && !block.rows.empty() ? block.rows.front().cells[column] : name);
    };
    const bool isData =
        !block.header && !block.rows.empty() &&
        std::any_of(block.rows.front().cells.cbegin(), block.rows.front().cells.cend(), isCode);
    for (qsizetype i = 0; !isData && i < std::ssize(block.columns); ++i) {
        if (isNamed(i) && !columns.isTaken(i))
            return i;
    }
    return -1;
}

static Columns columnsOf(const Block &block, ListKind kind)
{
    Columns columns;
    columns.space = columnOf(block, Target::Space);
    const qsizetype code = columnOf(block, Target::Code);
    const qsizetype service = columnOf(block, Target::Service);
    if (kind == ListKind::Services) {
        columns.code = service >= 0 ? service : code;
    } else {
        columns.season = columnOf(block, Target::Season);
        columns.product = columnOf(block, Target::Product);
        columns.code = code;
        columns.service = service;
        // Codes that look like service ids: somebody's sectors are called so.
        if (code < 0 && columns.space < 0 && service >= 0 &&
            block.columns[std::size_t(service)].name.isEmpty())
            std::swap(columns.code, columns.service);
    }
    columns.name = namedColumn(block, columns);
    if (columns.code < 0)
        columns.code = bestColumn(block, columns, isCode);
    if (columns.name < 0)
        columns.name = bestColumn(block, columns, isWordy);
    columns.hasCodes = columns.code >= 0 &&
                       (share(block, columns.code, isCode) >= 0.5 || hasTwo(block, columns.code, isSureCode));
    return columns;
}

// ---- rows

bool isAboutAccess(const QString &line)
{
    static const QRegularExpression words(
        QStringLiteral("://|password|passwort|mot de passe|\\bmdp\\b|api[ _-]?key|cl[eé] (d.)?api"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(line).hasMatch();
}

static QString cellAt(const exchange::Row &row, qsizetype column)
{
    return column >= 0 && column < row.cells.size() ? row.cells[column] : QString();
}

static SentItem itemOf(const exchange::Row &row, const Columns &columns, ListKind kind)
{
    SentItem item{cellAt(row, columns.code),
                  cellAt(row, columns.name),
                  cellAt(row, columns.service),
                  cellAt(row, columns.space),
                  cellAt(row, columns.season),
                  cellAt(row, columns.product),
                  row.line};
    if (columns.code == 0 || columns.name == 0) {
        QString &first = columns.code == 0 ? item.code : item.name;
        first = withoutBullet(first);
    }
    if (kind == ListKind::Services && item.code.isEmpty())
        item.code = mapping::serviceOf(item.space);
    return item;
}

/// The cells of a row that say which place it is about, as a line.
static QString lineOf(const exchange::Row &row, const Columns &columns)
{
    QStringList cells;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString &cell = row.cells[i];
        if (!cell.isEmpty() && (!columns.isKnown(i) || cell.contains(u' ')))
            cells.append(cell);
    }
    return withoutBullet(cells.join(u'\t'));
}

/// The same row read as a line, where its cell for the code holds none.
static SentItem readAsLine(const SentItem &byColumns, const exchange::Row &row, const Columns &columns,
                           ListKind kind)
{
    const auto filled = std::count_if(row.cells.cbegin(), row.cells.cend(),
                                      [](const QString &one) { return !one.isEmpty(); });
    SentItem byLine = readLine(lineOf(row, columns), kind);
    // What the separator has cut is a row: only a code that is sure says otherwise.
    const bool isLine = filled < 2 ? !byLine.code.isEmpty() || columns.hasCodes : isSureCode(byLine.code);
    if (!isLine)
        return byColumns;
    byLine.line = row.line;
    const auto fill = [](QString &text, const QString &known) {
        if (text.isEmpty())
            text = known;
    };
    fill(byLine.service, byColumns.service);
    fill(byLine.space, byColumns.space);
    byLine.season = byColumns.season;
    byLine.product = byColumns.product;
    return byLine;
}

static SentItem judged(const exchange::Row &row, const Columns &columns, ListKind kind)
{
    SentItem item = itemOf(row, columns, kind);
    if (isSureCode(item.code))
        return item;
    const QString line = row.cells.join(u'\t');
    const bool isWord = !isCodeLike(item.code);
    if ((isWord && isHeading(line)) || ((isWord || columns.hasCodes) && isAboutAccess(line)))
        return {};
    if (!isWord)
        return item;
    return readAsLine(item, row, columns, kind);
}

/// A first row of words above a column of codes names the columns, also where no name of them is known.
static bool beginsWithHeader(const Block &block, const Columns &columns)
{
    if (block.header || block.rows.size() < 2 || columns.code < 0)
        return false;
    const QStringList &first = block.rows.front().cells;
    const bool isCut =
        std::count_if(first.begin(), first.end(), [](const QString &one) { return !one.isEmpty(); }) > 1;
    const bool hasCode = std::any_of(first.begin(), first.end(), [](const QString &one) {
        return std::any_of(one.begin(), one.end(), [](QChar sign) { return sign.isDigit() || sign == u'_'; });
    });
    return isCut && !hasCode &&
           (isLabel(first[columns.code]) || !isCodeLike(first[columns.code]) ||
            foldedText(first[columns.code]) == QLatin1String("id")) &&
           share(block, columns.code, isCode) > 0.5 - 1.0 / static_cast<double>(block.rows.size());
}

std::vector<SentItem> fromBlock(const Block &block, ListKind kind, const CancelToken &cancel)
{
    const Columns columns = columnsOf(block, kind);
    const bool isCut = block.form == exchange::Form::Table;
    std::vector<SentItem> items;
    items.reserve(block.rows.size());
    const bool skipsFirst = isCut && beginsWithHeader(block, columns);
    for (std::size_t i = skipsFirst ? 1 : 0; i < block.rows.size(); ++i) {
        if (i % 1024 == 0 && cancel.isCancelled())
            break;
        SentItem item = isCut ? judged(block.rows[i], columns, kind) : itemOf(block.rows[i], columns, kind);
        if (!isCut || !item.code.isEmpty() || !item.name.isEmpty())
            items.push_back(std::move(item));
    }
    return items;
}

bool isTable(const Block &block)
{
    static const QString separators = QStringLiteral("\t;|,");
    if (block.form != exchange::Form::Table)
        return block.form != exchange::Form::Nothing;
    if (!separators.contains(block.separator) || block.separator.isNull() || block.columns.size() < 2)
        return false;
    if (block.rows.size() + (block.header ? 1 : 0) < 2) // one row of codes is a list in one line
        return block.header.has_value() || columnsOf(block, ListKind::Sectors).name >= 0;
    const auto isFull = [](const exchange::Row &row) {
        return !row.cells[0].isEmpty() && !row.cells[1].isEmpty();
    };
    return std::count_if(block.rows.begin(), block.rows.end(), isFull) * 2 >= std::ssize(block.rows);
}

} // namespace passerelle::intake
