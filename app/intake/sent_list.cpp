// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sent_list.h"

#include "exchange/classifier.h"
#include "exchange/column_guess.h"
#include "exchange/json_block.h"
#include "intake/code_word.h"
#include "intake/sent_line.h"
#include "intake/sent_table.h"
#include "json/reader.h"

#include <QHash>
#include <algorithm>
#include <utility>

namespace passerelle::intake
{

using exchange::Block;
using exchange::Target;
using json::Kind;
using json::NodeId;

// ---- lines

namespace
{

/// A line as it was sent, and what it says.
struct Line {
    SentItem item;
    QString text;
    bool opensList = false; ///< ends with a colon
};

} // namespace

static std::vector<Line> linesOf(const QStringList &lines, ListKind kind, const CancelToken &cancel)
{
    std::vector<Line> result;
    int number = 0;
    for (const QString &sent : lines) {
        ++number;
        if (number % 1024 == 0 && cancel.isCancelled())
            break;
        const QString line = isAboutAccess(sent) ? QString() : withoutBullet(sent);
        if (isHeading(line))
            continue;
        const QStringList codes = codesOnly(line, kind);
        for (const QString &part : codes.isEmpty() ? QStringList(line) : codes) {
            SentItem item = readLine(part, kind);
            item.line = number;
            if (!item.code.isEmpty() || !item.name.isEmpty())
                result.push_back({std::move(item), part, line.endsWith(u':')});
        }
    }
    return result;
}

/// Among codes that are sure, a word in capitals or a number in a sentence is no code.
static void skipWeakCodes(std::vector<Line> &lines, ListKind kind)
{
    std::ptrdiff_t sure = 0, first = 0;
    for (const Line &line : lines) {
        const QString &code = line.item.code;
        sure += isSureCode(code) ? 1 : 0;
        first += !code.isEmpty() && !isSureCode(code) && line.text.startsWith(code) ? 1 : 0;
    }
    if (sure < 2 || sure < first)
        return;
    for (Line &line : lines) {
        SentItem &item = line.item;
        if (item.code.isEmpty() || isSureCode(item.code))
            continue;
        const bool isSector = kind == ListKind::Sectors && codeRank(item.code) != CodeRank::Number &&
                              line.text.startsWith(item.code);
        if (isSector)
            continue;
        item.code.clear();
        item.name = line.text;
    }
}

static bool isNameFor(const Line &name, const Line &code)
{
    return name.item.code.isEmpty() && !name.opensList && qAbs(name.item.line - code.item.line) == 1;
}

/// Codes that stand in lines of their own, each with its name in the line above, or each in that below.
static void takeNamesBeside(std::vector<Line> &lines)
{
    std::ptrdiff_t codes = 0, above = 0, below = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].item.code.isEmpty())
            continue;
        if (!lines[i].item.name.isEmpty())
            return;
        ++codes;
        above += i > 0 && isNameFor(lines[i - 1], lines[i]) ? 1 : 0;
        below += i + 1 < lines.size() && isNameFor(lines[i + 1], lines[i]) ? 1 : 0;
    }
    if (codes < 2 || above == below || std::max(above, below) < codes)
        return;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].item.code.isEmpty())
            lines[i].item.name = std::exchange(lines[above == codes ? i - 1 : i + 1].item.name, QString());
    }
}

static std::vector<SentItem> fromLines(const QStringList &texts, ListKind kind, const CancelToken &cancel)
{
    std::vector<Line> lines = linesOf(texts, kind, cancel);
    skipWeakCodes(lines, kind);
    takeNamesBeside(lines);
    std::vector<SentItem> items;
    items.reserve(lines.size());
    for (Line &line : lines) {
        if (!line.item.code.isEmpty() || !line.item.name.isEmpty())
            items.push_back(std::move(line.item));
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
    return fromBlock(*block, kind, cancel);
}

// ---- all together

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

/// With plain spaces and line ends, and without what typographers put in and nobody sees.
static QByteArray tidied(const QByteArray &text)
{
    static constexpr QStringView spaces = u"\u00A0\u202F\u2007\u2009",
                                 unseen = u"\u200B\uFEFF\u00AD\u2060\u200E\u200F";
    const bool isPlain = std::all_of(text.begin(), text.end(), [](char one) {
        return static_cast<unsigned char>(one) < 0x80 && one != '\r';
    });
    if (isPlain)
        return text;
    QString result = QString::fromUtf8(text);
    result.removeIf([](QChar one) { return unseen.contains(one); });
    for (QChar &one : result) {
        if (spaces.contains(one))
            one = u' ';
        else if (one == QChar(0x2011)) // a hyphen at which no line ends
            one = u'-';
    }
    result.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    return result.toUtf8();
}

static std::vector<SentItem> itemsIn(const QByteArray &text, ListKind kind, const CancelToken &cancel)
{
    if (exchange::looksLikeJson(text)) {
        if (auto items = fromJson(text, kind, cancel))
            return *std::move(items);
    }
    const Block block = exchange::classify(text, {});
    if (isTable(block))
        return fromBlock(block, kind, cancel);
    return fromLines(QString::fromUtf8(text).split(u'\n'), kind, cancel);
}

SentList readList(const QByteArray &text, ListKind kind, const CancelToken &cancel)
{
    SentList list;
    if (text.trimmed().isEmpty())
        return list;
    list.items = itemsIn(tidied(text), kind, cancel);
    takeWordsForCodes(list.items);
    skipTalk(list, kind);
    if (kind == ListKind::Services)
        mergeServices(list.items);
    return list;
}

} // namespace passerelle::intake
