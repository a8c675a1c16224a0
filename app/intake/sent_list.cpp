// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sent_list.h"

#include "exchange/classifier.h"
#include "exchange/column_guess.h"
#include "exchange/json_block.h"
#include "intake/sent_line.h"
#include "intake/words.h"
#include "mapping/mapping_edits.h"
#include "json/reader.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <utility>

namespace passerelle::intake
{

using exchange::Block;
using exchange::Target;
using json::Kind;
using json::NodeId;

/// Rows that a guess looks at.
static constexpr std::size_t kRowsWeighed = 200;

// ---- tables

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

    bool isTaken(qsizetype column) const
    {
        const std::array all{code, name, service, space, season, product};
        return std::find(all.begin(), all.end(), column) != all.end();
    }
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
    const auto named = std::find_if(block.columns.begin(), block.columns.end(),
                                    [](const exchange::Column &one) { return isLabel(one.name); });
    if (named != block.columns.end() && !columns.isTaken(named - block.columns.begin()))
        columns.name = named - block.columns.begin();
    if (columns.code < 0)
        columns.code = bestColumn(block, columns, [](const QString &cell) { return isCodeLike(cell); });
    if (columns.name < 0)
        columns.name = bestColumn(block, columns, isWordy);
    return columns;
}

static SentItem itemOf(const exchange::Row &row, const Columns &columns, ListKind kind)
{
    const auto cell = [&row](qsizetype column) {
        return column >= 0 && column < row.cells.size() ? row.cells[column] : QString();
    };
    SentItem item{cell(columns.code),
                  cell(columns.name),
                  cell(columns.service),
                  cell(columns.space),
                  cell(columns.season),
                  cell(columns.product),
                  row.line};
    if (columns.code == 0 || columns.name == 0) {
        QString &first = columns.code == 0 ? item.code : item.name;
        first = withoutBullet(first);
    }
    if (kind == ListKind::Services && item.code.isEmpty())
        item.code = mapping::serviceOf(item.space);
    return item;
}

/// A first row of words above a column of codes names the columns, also where no name of them is known.
static bool beginsWithHeader(const Block &block, const Columns &columns)
{
    if (block.header || block.form != exchange::Form::Table || block.rows.size() < 2 || columns.code < 0)
        return false;
    const QStringList &first = block.rows.front().cells;
    const bool hasCode = std::any_of(first.begin(), first.end(), [](const QString &one) {
        return std::any_of(one.begin(), one.end(), [](QChar sign) { return sign.isDigit() || sign == u'_'; });
    });
    const auto isMarked = [](const QString &cell) { return isCodeLike(cell); };
    return !hasCode &&
           (isLabel(first[columns.code]) || !isCodeLike(first[columns.code]) ||
            foldedText(first[columns.code]) == QLatin1String("id")) &&
           share(block, columns.code, isMarked) > 0.5 - 1.0 / static_cast<double>(block.rows.size());
}

static std::vector<SentItem> fromBlock(const Block &block, ListKind kind)
{
    Columns columns = columnsOf(block, kind);
    std::vector<SentItem> items;
    items.reserve(block.rows.size());
    const bool skipsFirst = beginsWithHeader(block, columns);
    for (std::size_t i = skipsFirst ? 1 : 0; i < block.rows.size(); ++i)
        items.push_back(itemOf(block.rows[i], columns, kind));
    return items;
}

// ---- lines

/// Several codes in one line, with commas or semicolons between them.
static bool isRowOfCodes(QStringView line)
{
    const QStringList parts = line.toString().split(line.contains(u';') ? u';' : u',', Qt::SkipEmptyParts);
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [](const QString &one) {
               return isCodeLike(QStringView(one).trimmed());
           });
}

/// An address or a password of the same mail is no part of a list, and a password is not to be seen in one.
static bool isAboutAccess(const QString &line)
{
    static const QRegularExpression words(
        QStringLiteral("://|password|passwort|mot de passe|\\bmdp\\b|api[ _-]?key|cl[eé] (d.)?api"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(line).hasMatch();
}

static std::vector<SentItem> fromLines(const QStringList &lines, ListKind kind, const CancelToken &cancel)
{
    std::vector<SentItem> items;
    int number = 0;
    for (const QString &sent : lines) {
        ++number;
        if (number % 1024 == 0 && cancel.isCancelled())
            break;
        const QString line = isAboutAccess(sent) ? QString() : withoutBullet(sent);
        const QStringList parts =
            isRowOfCodes(line) ? line.split(line.contains(u';') ? u';' : u',') : QStringList(line);
        for (const QString &part : parts) {
            SentItem item = readLine(part.trimmed(), kind);
            item.line = number;
            if (!item.code.isEmpty() || !item.name.isEmpty())
                items.push_back(std::move(item));
        }
    }
    return items;
}

// ---- JSON

/// Texts in a JSON list, or pairs of a name and a text: ["A", "B"], {"Museum": "A"}. Null: it is another
/// shape.
static std::optional<QStringList> textsIn(const json::Tree &tree)
{
    QStringList lines;
    bool areTexts = true;
    tree.forEachElement(tree.root(), [&](NodeId element) {
        areTexts = areTexts && tree.isKind(element, Kind::String);
        lines.append(areTexts ? tree.string(element) : QString());
    });
    tree.forEachMember(tree.root(), [&](json::Member member) {
        areTexts = areTexts && tree.isKind(member.value, Kind::String) &&
                   exchange::targetOfName(tree.string(member.key)) == Target::Ignore;
        lines.append(areTexts ? tree.string(member.key) + QLatin1String(" : ") + tree.string(member.value)
                              : QString());
    });
    return areTexts && !lines.isEmpty() ? std::optional(lines) : std::nullopt;
}

/// The list that an answer of a web service wraps: {"services": [...]}.
static QByteArray listWithin(const json::Tree &tree)
{
    QByteArray list;
    tree.forEachMember(tree.root(), [&](json::Member member) {
        if (list.isEmpty() && tree.isKind(member.value, Kind::Array))
            list = tree.raw(member.value).toByteArray();
    });
    return list;
}

static std::optional<std::vector<SentItem>> fromJson(const QByteArray &text, ListKind kind,
                                                     const CancelToken &cancel)
{
    const json::Reading reading = json::read(text);
    if (const auto lines = textsIn(reading.tree))
        return fromLines(*lines, kind, cancel);
    if (const QByteArray list = listWithin(reading.tree); !list.isEmpty())
        return fromJson(list, kind, cancel);
    std::optional<Block> block = exchange::readJson(text);
    if (!block)
        return std::nullopt;
    return fromBlock(*block, kind);
}

// ---- all together

/// Whether the text falls into columns that a spreadsheet or a program made.
static bool isTable(const Block &block)
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

/// Where nothing looks like a code, a word that stands alone is one.
static void takeWordsForCodes(std::vector<SentItem> &items)
{
    const bool hasCodes =
        std::any_of(items.begin(), items.end(), [](const SentItem &one) { return !one.code.isEmpty(); });
    for (SentItem &item : items) {
        if (!hasCodes && !item.name.contains(u' '))
            item.code = std::exchange(item.name, QString());
    }
}

/// Lines without a code among such with one are no part of the list.
static void skipTalk(SentList &list, ListKind kind)
{
    const auto hasCode = [](const SentItem &one) { return !one.code.isEmpty(); };
    const auto coded = std::count_if(list.items.begin(), list.items.end(), hasCode);
    if (kind == ListKind::Sectors && coded * 2 < std::ssize(list.items))
        return;
    for (const SentItem &item : list.items) {
        if (!hasCode(item))
            list.skipped.append(item.name);
    }
    std::erase_if(list.items, [&](const SentItem &one) { return !hasCode(one); });
}

static void mergeServices(std::vector<SentItem> &services)
{
    QHash<QString, std::size_t> places;
    std::vector<SentItem> merged;
    merged.reserve(services.size());
    for (SentItem &item : services) {
        const QString key = item.code.toCaseFolded();
        const auto at = places.constFind(key);
        if (at == places.constEnd()) {
            places.insert(key, merged.size());
            merged.push_back(std::move(item));
            continue;
        }
        SentItem &first = merged[*at];
        if (first.name.isEmpty())
            first.name = item.name;
        if (first.space.isEmpty())
            first.space = item.space;
    }
    services = std::move(merged);
}

static std::vector<SentItem> itemsIn(const QByteArray &text, ListKind kind, const CancelToken &cancel)
{
    if (exchange::looksLikeJson(text)) {
        if (auto items = fromJson(text, kind, cancel))
            return *std::move(items);
    }
    const Block block = exchange::classify(text, {});
    if (isTable(block))
        return fromBlock(block, kind);
    return fromLines(QString::fromUtf8(text).split(u'\n'), kind, cancel);
}

SentList readList(const QByteArray &text, ListKind kind, const CancelToken &cancel)
{
    SentList list;
    if (text.trimmed().isEmpty())
        return list;
    list.items = itemsIn(text, kind, cancel);
    takeWordsForCodes(list.items);
    skipTalk(list, kind);
    if (kind == ListKind::Services)
        mergeServices(list.items);
    return list;
}

} // namespace passerelle::intake
