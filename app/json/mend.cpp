// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/mending.h"

#include "json/bytes.h"
#include "json/layout.h"
#include "json/substance.h"

#include <algorithm>

namespace passerelle::json
{

namespace
{

Mend replaced(ByteRange range, const QByteArray &with, bool certain) { return {{{range, with}}, certain}; }
Mend removed(ByteRange range, bool certain) { return replaced(range, {}, certain); }

/// Text around the value goes without doubt only where it holds nothing that could be data.
bool isIdleText(QByteArrayView text)
{
    const auto isData = [](char c) { return c == '{' || c == '}' || c == '[' || c == ']' || c == '"'; };
    const bool isName = text.endsWith(':') && std::none_of(text.begin(), text.end(), bytes::isSpace);
    return !isName && std::none_of(text.begin(), text.end(), isData);
}

Mend textBefore(const Reading &reading, ByteRange range)
{
    const QByteArray &text = reading.tree.text();
    const char *const to = bytes::skipSpace(text.constData() + range.end(), text.constEnd());
    return removed(ByteRange::between(range.offset, static_cast<quint32>(to - text.constData())),
                   holdsMember(reading.tree) && isIdleText(reading.tree.slice(range)));
}

Mend textAfter(const Reading &reading, ByteRange range)
{
    const Layout layout(reading);
    const bool certain = holdsMember(reading.tree) && isIdleText(reading.tree.slice(range));
    quint32 from = layout.blanksBefore(range.offset);
    const bool onOwnLine = layout.isFirstOnLine(range.offset);
    if (isCommentEnd(reading, from))
        from = range.offset;
    const auto end = static_cast<quint32>(reading.tree.text().size());
    return removed(ByteRange::between(from, onOwnLine ? end : range.end()), certain);
}

Mend oddSpace(const Reading &reading, ByteRange range)
{
    const QByteArrayView text = reading.tree.text();
    const char *p = text.data() + range.offset;
    const char *const end = p + range.length;
    QByteArray with;
    while (p < end) {
        const int length = bytes::oddSpaceLength(p, end);
        if (bytes::hasWidth(p, length))
            with += ' ';
        p += std::max(length, 1);
    }
    if (with.isEmpty() && wouldJoin(text, range))
        with = " ";
    return replaced(range, with, true);
}

/// The bracket that is missing. One that closes several lines gets a line of its own.
Mend unclosedBracket(const Reading &reading, const Deviation &deviation)
{
    const Node &node = reading.tree.node(deviation.node);
    const QByteArray &text = reading.tree.text();
    const bool isObject = node.kind == Kind::Object;
    const bool hasOpening = node.offset < text.size() && text[node.offset] == (isObject ? '{' : '[');
    if (!hasOpening && deviation.range.offset == node.offset)
        return replaced(deviation.range, isObject ? "{" : "[", false);
    constexpr qsizetype kNear = 4096;
    const QByteArrayView inside =
        QByteArrayView(text)
            .sliced(node.offset, deviation.range.offset - node.offset)
            .first(std::min<qsizetype>(kNear, deviation.range.offset - node.offset));
    const bool spansLines = inside.contains('\n') || inside.contains('\r');
    const QByteArray bracket = isObject ? "}" : "]";
    if (!spansLines)
        return replaced(deviation.range, bracket, false);
    const Layout layout(reading);
    return replaced(deviation.range, layout.lineBreak() + layout.indentation(node.offset) + bracket, false);
}

Mend extraBracket(const Reading &reading, ByteRange range)
{
    const Layout layout(reading);
    const quint32 behind = layout.skipBlanks(range.end());
    const bool endsLine =
        behind == layout.behindLineBreak(behind) ? behind == reading.tree.text().size() : true;
    if (!layout.isFirstOnLine(range.offset) || !endsLine)
        return removed(range, false);
    return removed(ByteRange::between(layout.lineStart(range.offset), layout.behindLineBreak(behind)), false);
}

Mend wrongBracket(const Reading &reading, const Deviation &deviation)
{
    const bool isObject = reading.tree.isKind(deviation.node, Kind::Object);
    return replaced(deviation.range, isObject ? "}" : "]", false);
}

Mend wrongSeparator(const Reading &reading, const Deviation &deviation)
{
    const bool isColon = deviation.node == kNoNode || reading.tree.isKind(deviation.node, Kind::Key);
    const bool isGuess = reading.tree.slice(deviation.range).startsWith(':');
    return replaced(deviation.range, isColon ? ":" : ",", !isGuess);
}

/// Where two words meet at a quote mark, it may be one string that has quote marks in it.
bool joinsAtQuote(QByteArrayView text, ByteRange range)
{
    return wouldJoin(text, range) && (text[range.offset - 1] == '"' || text[range.end()] == '"');
}

/// A comma or a colon that is missing. It is a guess where one of the two beside it may be no word at all.
Mend missingSeparator(const Reading &reading, const Deviation &deviation, const char *separator)
{
    const Tree &tree = reading.tree;
    const auto isDoubtful = [&tree](NodeId id) {
        return id < tree.nodes().size() && isDoubtfulWord(tree, id);
    };
    const NodeId before = deviation.node;
    const bool isKnown = before != kNoNode;
    const NodeId behind = !isKnown                         ? kNoNode
                          : tree.isKind(before, Kind::Key) ? before + 1
                                                           : tree.node(before).next;
    // Where more than white space parts the two, that is mended: without the separator they would become one.
    const auto isParted = [&tree, before, behind] {
        if (behind >= tree.nodes().size())
            return false;
        const quint32 from = tree.node(before).range().end(), to = tree.node(behind).offset;
        const QByteArrayView gap = from <= to ? tree.slice({from, to - from}) : QByteArrayView();
        return !std::all_of(gap.begin(), gap.end(), bytes::isSpace);
    };
    const bool isGuess = joinsAtQuote(tree.text(), deviation.range) ||
                         (isKnown && (isDoubtful(before) || isDoubtful(behind)) && !isParted());
    return replaced(deviation.range, separator, !isGuess);
}

/// An empty name: whoever reads it sees that one is to be written there.
Mend missingKey(const Reading &reading, ByteRange range)
{
    const QByteArrayView behind = QByteArrayView(reading.tree.text()).sliced(range.offset);
    const bool hasColon = behind.startsWith(':') || behind.startsWith('=');
    return replaced(range, hasColon ? "\"\"" : "\"\": ", false);
}

Mend missingValue(const Reading &reading, const Deviation &deviation)
{
    const quint32 from = reading.tree.node(deviation.node).range().end();
    const QByteArrayView between = reading.tree.slice(ByteRange::between(from, deviation.range.offset));
    const bool hasColon = between.contains(':') || between.contains('=');
    return replaced(deviation.range, hasColon ? " \"\"" : ": \"\"", false);
}

} // namespace

bool isCommentEnd(const Reading &reading, quint32 offset)
{
    const auto behind = std::lower_bound(reading.comments.begin(), reading.comments.end(), offset,
                                         [](ByteRange comment, quint32 at) { return comment.end() < at; });
    return behind != reading.comments.end() && behind->end() == offset;
}

bool wouldJoin(QByteArrayView text, ByteRange range)
{
    const auto isWord = [](char c) {
        return !bytes::isSpace(c) && c != ',' && c != ':' && c != '{' && c != '}' && c != '[' && c != ']';
    };
    return range.offset > 0 && range.end() < text.size() && isWord(text[range.offset - 1]) &&
           isWord(text[range.end()]);
}

static std::optional<Mend> mendAnything(const Reading &reading, const Deviation &deviation)
{
    const ByteRange range = deviation.range;
    switch (deviation.kind) {
    case DeviationKind::ByteOrderMark:
    case DeviationKind::TrailingComma:
        return removed(range, true);
    case DeviationKind::OddSpace:
        return oddSpace(reading, range);
    case DeviationKind::Comment:
        return withoutComment(reading, range, true);
    case DeviationKind::UnclosedComment:
        return withoutComment(reading, range, false);
    case DeviationKind::TextBefore:
        return textBefore(reading, range);
    case DeviationKind::TextAfter:
        return textAfter(reading, range);
    case DeviationKind::ExtraComma:
        // In an array it may stand for a value that was left out.
        return removed(range, !reading.tree.isKind(deviation.node, Kind::Array));
    case DeviationKind::MissingComma:
        return missingSeparator(reading, deviation, ",");
    case DeviationKind::MissingColon:
        return missingSeparator(reading, deviation, ":");
    case DeviationKind::WrongSeparator:
        return wrongSeparator(reading, deviation);
    case DeviationKind::UnclosedBracket:
        return unclosedBracket(reading, deviation);
    case DeviationKind::ExtraBracket:
        return extraBracket(reading, range);
    case DeviationKind::WrongBracket:
        return wrongBracket(reading, deviation);
    case DeviationKind::UnexpectedText:
        if (reading.tree.nodes().empty())
            return std::nullopt;
        return removed(range, false);
    case DeviationKind::MissingKey:
        return missingKey(reading, range);
    case DeviationKind::MissingValue:
        return missingValue(reading, deviation);
    case DeviationKind::TooDeep:
    case DeviationKind::Empty:
        return std::nullopt;
    default:
        return mendText(reading, deviation);
    }
}

std::optional<Mend> mend(const Reading &reading, const Deviation &deviation)
{
    auto result = mendAnything(reading, deviation);
    if (result)
        result->certain = result->certain && isRepairable(reading);
    return result;
}

} // namespace passerelle::json
