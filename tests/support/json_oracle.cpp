// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/json_oracle.h"

#include <algorithm>
#include <array>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace passerelle::test
{

namespace
{

/// Writes down what RapidJSON tells.
struct Writer : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Writer> {
    QByteArray text;

    bool put(const char *what, QByteArrayView value = {})
    {
        text += what;
        text += value;
        text += '\n';
        return true;
    }
    static QByteArrayView view(const char *from, rapidjson::SizeType length)
    {
        return {from, qsizetype{length}};
    }
    bool Null() { return put("null"); }
    bool Bool(bool value) { return put(value ? "true" : "false"); }
    bool RawNumber(const char *from, rapidjson::SizeType length, bool)
    {
        return put("number ", view(from, length));
    }
    bool String(const char *from, rapidjson::SizeType length, bool)
    {
        return put("string ", view(from, length));
    }
    bool Key(const char *from, rapidjson::SizeType length, bool) { return put("key ", view(from, length)); }
    bool StartObject() { return put("{"); }
    bool EndObject(rapidjson::SizeType) { return put("}"); }
    bool StartArray() { return put("["); }
    bool EndArray(rapidjson::SizeType) { return put("]"); }
};

} // namespace

Verdict rapidJsonVerdict(const QByteArray &text)
{
    constexpr unsigned kFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag |
                                rapidjson::kParseNumbersAsStringsFlag;
    rapidjson::MemoryStream stream(text.constData(), static_cast<std::size_t>(text.size()));
    rapidjson::Reader reader;
    Writer writer;
    const bool parsed = !reader.Parse<kFlags>(stream, writer).IsError();
    // It takes a NUL for the end of the text.
    const bool whole = stream.Tell() == static_cast<std::size_t>(text.size());
    return {parsed && whole, writer.text};
}

QByteArray values(const json::Tree &tree, Numbers numbers)
{
    QByteArray text;
    std::vector<std::pair<json::NodeId, char>> open;
    const auto closeUpTo = [&](json::NodeId id) {
        while (!open.empty() && open.back().first <= id) {
            text += open.back().second;
            text += '\n';
            open.pop_back();
        }
    };
    for (json::NodeId id = 0; id < tree.nodes().size(); ++id) {
        closeUpTo(id);
        const json::Node &node = tree.node(id);
        switch (node.kind) {
        case json::Kind::Object:
        case json::Kind::Array: {
            const bool isObject = node.kind == json::Kind::Object;
            text += isObject ? "{\n" : "[\n";
            open.emplace_back(node.next, isObject ? '}' : ']');
            break;
        }
        case json::Kind::Key:
            text += "key " + tree.utf8(id) + (node.next > id + 1 ? "\n" : " (missing)\n");
            break;
        case json::Kind::String:
            text += "string " + tree.utf8(id) + '\n';
            break;
        case json::Kind::Number:
            text += "number " + (numbers == Numbers::AsWritten ? tree.raw(id).toByteArray() : QByteArray()) +
                    '\n';
            break;
        case json::Kind::True:
            text += "true\n";
            break;
        case json::Kind::False:
            text += "false\n";
            break;
        case json::Kind::Null:
            text += "null\n";
            break;
        case json::Kind::Error:
            text += "error\n";
            break;
        }
    }
    closeUpTo(static_cast<json::NodeId>(tree.nodes().size()));
    return text;
}

/// Whether RapidJSON might find a number too big for a double.
static bool isBigNumber(QByteArrayView number)
{
    constexpr qsizetype kLong = 200;
    const auto isExponent = [](char c) { return c == 'e' || c == 'E'; };
    const auto mark = std::find_if(number.begin(), number.end(), isExponent);
    const qsizetype digits = number.end() - mark;
    return number.size() > kLong ||
           (mark != number.end() && (digits > 5 || number.last(digits - 1).toInt() > kLong));
}

bool isComparable(const json::Reading &reading)
{
    const auto &nodes = reading.tree.nodes();
    const bool isDeep = std::any_of(reading.deviations.begin(), reading.deviations.end(),
                                    [](const auto &one) { return one.kind == json::DeviationKind::TooDeep; });
    return !isDeep && std::none_of(nodes.begin(), nodes.end(), [&reading](const json::Node &node) {
        return (node.flags & json::LoneSurrogate) != 0 ||
               (node.kind == json::Kind::Number && isBigNumber(reading.tree.slice(node.range())));
    });
}

static QByteArray brokenNode(const json::Tree &tree, json::NodeId id)
{
    const json::Node &node = tree.node(id);
    const auto size = static_cast<quint64>(tree.text().size());
    if (quint64{node.offset} + node.length > size)
        return "a node ends behind the text";
    if (node.openQuote + node.closeQuote > static_cast<int>(node.length))
        return "a node is shorter than its quotes";
    if (node.next <= id || node.next > tree.nodes().size())
        return "a node's next is wrong";
    if (id > 0 && node.offset < tree.node(id - 1).offset)
        return "nodes are out of order";
    const bool isContainer = node.kind == json::Kind::Object || node.kind == json::Kind::Array;
    if (!isContainer && node.kind != json::Kind::Key && node.next != id + 1)
        return "a value has children";
    for (json::NodeId child = id + 1; isContainer && child < node.next; child = tree.node(child).next) {
        if (tree.node(child).next > node.next)
            return "a child outlives its parent";
        if (tree.node(child).range().end() > node.range().end())
            return "a child ends behind its parent";
    }
    return {};
}

QByteArray brokenInvariant(const json::Reading &reading)
{
    const auto size = static_cast<quint64>(reading.tree.text().size());
    const auto &nodes = reading.tree.nodes();
    for (json::NodeId id = 0; id < nodes.size(); ++id) {
        if (const QByteArray broken = brokenNode(reading.tree, id); !broken.isEmpty())
            return broken;
    }
    if (reading.tree.root() != json::kNoNode && nodes[reading.tree.root()].next != nodes.size())
        return "the root does not hold all nodes";
    quint32 before = 0;
    for (const json::Deviation &one : reading.deviations) {
        if (quint64{one.range.offset} + one.range.length > size)
            return "a deviation ends behind the text";
        if (one.range.offset < before)
            return "deviations are out of order";
        if (one.node != json::kNoNode && one.node >= nodes.size())
            return "a deviation's node does not exist";
        before = one.range.offset;
    }
    before = 0;
    for (const ByteRange comment : reading.comments) {
        if (comment.offset < before || comment.end() > size || comment.isEmpty())
            return "comments are out of order";
        before = comment.end();
    }
    return {};
}

document::Edit mends(const json::Reading &reading, bool onlyCertain)
{
    document::Edit edit;
    for (const json::Deviation &deviation : reading.deviations) {
        const std::optional<json::Mend> mend = json::mend(reading, deviation);
        if (!mend || (onlyCertain && !mend->certain))
            continue;
        for (const json::Mend::Piece &piece : mend->pieces)
            edit.replacements.push_back({document::Buffer::Mapping, piece.range, piece.with});
    }
    return edit;
}

QByteArray mended(const json::Reading &reading, bool onlyCertain, bool &isValid)
{
    document::Snapshot snapshot;
    snapshot.texts[static_cast<std::size_t>(document::Buffer::Mapping)] = reading.tree.text();
    const auto edit = document::normalized(mends(reading, onlyCertain), snapshot);
    isValid = edit.has_value();
    return isValid ? document::applied(reading.tree.text(), *edit, document::Buffer::Mapping) : QByteArray();
}

/// Kinds whose recovery is a guess at where something ends. What stands around them may be read in another
/// way once its neighbours are mended.
static bool isGuess(json::DeviationKind kind)
{
    using enum json::DeviationKind;
    constexpr std::array kGuesses{UnclosedString, UnclosedComment, UnclosedBracket, ExtraBracket,
                                  WrongBracket,   TextBefore,      TextAfter,       UnexpectedText,
                                  TooDeep,        MissingKey,      MissingValue,    Empty,
                                  MissingComma,   MissingColon};
    return std::find(kGuesses.begin(), kGuesses.end(), kind) != kGuesses.end();
}

QByteArray brokenMend(const json::Reading &reading)
{
    bool isValid = false;
    const QByteArray all = mended(reading, false, isValid);
    if (!isValid)
        return "the mends overlap";
    const QByteArray text = mended(reading, true, isValid);
    if (!isValid)
        return "the certain mends overlap";
    std::array<int, json::kDeviationKinds> expected{};
    bool isGuessed = false;
    for (const json::Deviation &one : reading.deviations) {
        const std::optional<json::Mend> mend = json::mend(reading, one);
        if (!mend || !mend->certain) {
            ++expected[static_cast<std::size_t>(one.kind)];
            isGuessed = isGuessed || isGuess(one.kind);
        }
    }
    if (isGuessed)
        return {};
    const json::Reading after = json::read(text);
    std::array<int, json::kDeviationKinds> left{};
    for (const json::Deviation &one : after.deviations)
        ++left[static_cast<std::size_t>(one.kind)];
    for (std::size_t kind = 0; kind < left.size(); ++kind) {
        if (left[kind] > expected[kind])
            return "deviations of kind " + QByteArray::number(static_cast<int>(kind)) + " stay or appear";
    }
    if (values(after.tree, Numbers::Unseen) != values(reading.tree, Numbers::Unseen))
        return "the certain mends change a value";
    return {};
}

} // namespace passerelle::test
