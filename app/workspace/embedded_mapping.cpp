// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/embedded_mapping.h"

#include "json/editing.h"

namespace passerelle::workspace
{

using json::Kind;
using json::kNoNode;
using json::NodeId;

namespace
{

const QString kMapping = QStringLiteral("mapping");
const QString kLines = QStringLiteral("lines");
const QString kBase64 = QStringLiteral("base64");

/// Where a workspace keeps its mapping.
struct Home {
    NodeId object = kNoNode; ///< "mapping"
    NodeId key = kNoNode;    ///< "lines" or "base64" in it
    NodeId value = kNoNode;
    bool isLines = false;
};

Home homeIn(const json::Tree &tree)
{
    Home home;
    home.object = tree.at({kMapping});
    for (const QString &name : {kLines, kBase64}) {
        const auto member = tree.member(home.object, name);
        const bool isLines = name == kLines;
        if (member && tree.isKind(member->value, isLines ? Kind::Array : Kind::String)) {
            home.key = member->key;
            home.value = member->value;
            home.isLines = isLines;
            break;
        }
    }
    return home;
}

QByteArray decoded(const json::Tree &tree, const Home &home)
{
    if (!home.isLines)
        return QByteArray::fromBase64(tree.utf8(home.value));
    QByteArray text;
    tree.forEachElement(home.value, [&](NodeId line) {
        if (tree.isKind(line, Kind::String))
            text.append(tree.utf8(line));
    });
    return text;
}

/// A JSON string literal of well-formed UTF-8; only what RFC 8259 requires is escaped.
void appendLiteral(QByteArray &to, QByteArrayView utf8)
{
    to += '"';
    for (const char one : utf8) {
        switch (one) {
        case '"':
            to += "\\\"";
            break;
        case '\\':
            to += "\\\\";
            break;
        case '\n':
            to += "\\n";
            break;
        case '\r':
            to += "\\r";
            break;
        case '\t':
            to += "\\t";
            break;
        default:
            if (static_cast<uchar>(one) < 0x20)
                to += "\\u00" + QByteArray(1, one).toHex();
            else
                to += one;
        }
    }
    to += '"';
}

/// The white space at the start of the line that a byte stands in.
QByteArray indentation(const QByteArray &text, quint32 at)
{
    const qsizetype start = text.lastIndexOf('\n', qsizetype{at} - text.size() - 1) + 1;
    qsizetype end = start;
    while (end < at && (text[end] == ' ' || text[end] == '\t'))
        ++end;
    return text.mid(start, end - start);
}

/// One line of the file for each line of the mapping, so that a change of one line shows as one line.
QByteArray linesLiteral(const QByteArray &mapping, const QByteArray &indent, const QByteArray &lineEnd)
{
    if (mapping.isEmpty())
        return "[]";
    QByteArray literal = "[";
    for (qsizetype from = 0; from < mapping.size();) {
        const qsizetype newline = mapping.indexOf('\n', from);
        const qsizetype end = newline < 0 ? mapping.size() : newline + 1;
        literal += (from == 0 ? "" : ",") + lineEnd + indent + "  ";
        appendLiteral(literal, QByteArrayView(mapping).sliced(from, end - from));
        from = end;
    }
    return literal + lineEnd + indent + ']';
}

QByteArray appliedTo(const QByteArray &text, std::vector<document::Replacement> replacements)
{
    document::Snapshot snapshot;
    snapshot.texts[static_cast<std::size_t>(document::Buffer::Workspace)] = text;
    const auto edit = document::normalized({{}, std::move(replacements)}, snapshot);
    return edit ? document::applied(text, *edit, document::Buffer::Workspace) : text;
}

} // namespace

TakenApart takeMappingOut(const json::Reading &workspace)
{
    const json::Tree &tree = workspace.tree;
    const Home home = homeIn(tree);
    if (home.value == kNoNode)
        return {tree.text(), {}};
    const json::Editor editor(workspace, document::Buffer::Workspace);
    return {appliedTo(tree.text(), {editor.setValue(home.value, home.isLines ? "[]" : "\"\"")}),
            {decoded(tree, home), tree.raw(home.value).toByteArray()}};
}

/// The mapping as a JSON value, standing behind a key on a line with this indentation.
static QByteArray literalOf(const QByteArray &mapping, bool asLines, const QByteArray &indent,
                            const QByteArray &lineEnd)
{
    return asLines ? linesLiteral(mapping, indent, lineEnd) : '"' + mapping.toBase64() + '"';
}

/// A workspace that has no place for a mapping's text yet gets one.
static QByteArray withNewHome(const json::Reading &reading, NodeId object, const QByteArray &mapping,
                              bool asLines, const QByteArray &lineEnd)
{
    const json::Editor editor(reading, document::Buffer::Workspace);
    const json::Tree &tree = reading.tree;
    const QString &name = asLines ? kLines : kBase64;
    const bool hasObject = tree.isKind(object, Kind::Object);
    const NodeId parent = hasObject ? object : tree.root();
    const QByteArray indent = indentation(tree.text(), tree.node(parent).offset) + "  ";
    if (hasObject)
        return appliedTo(tree.text(),
                         editor.setMember(object, name, literalOf(mapping, asLines, indent, lineEnd)));
    const QByteArray inner = indent + "  ";
    const QByteArray member = '{' + lineEnd + inner + json::Editor::literal(name) + ": " +
                              literalOf(mapping, asLines, inner, lineEnd) + lineEnd + indent + '}';
    return appliedTo(tree.text(), editor.setMember(parent, kMapping, member));
}

std::optional<QByteArray> putMappingIn(const QByteArray &workspace, const QByteArray &mapping,
                                       const EmbeddedMapping &before)
{
    const json::Reading reading = json::read(workspace);
    const json::Tree &tree = reading.tree;
    if (!tree.isKind(tree.root(), Kind::Object))
        return std::nullopt;

    const Home home = homeIn(tree);
    const bool unchanged = mapping == before.text && !before.literal.isEmpty();
    const bool asLines = unchanged ? before.literal.startsWith('[') : mapping.isValidUtf8();
    const QByteArray lineEnd = workspace.contains("\r\n") ? "\r\n" : "\n";
    if (home.value == kNoNode)
        return mapping.isEmpty() ? workspace : withNewHome(reading, home.object, mapping, asLines, lineEnd);

    const json::Editor editor(reading, document::Buffer::Workspace);
    const QByteArray indent = indentation(workspace, tree.node(home.key).offset);
    std::vector<document::Replacement> replacements{editor.setValue(
        home.value, unchanged ? before.literal : literalOf(mapping, asLines, indent, lineEnd))};
    if (asLines != home.isLines)
        replacements.push_back(editor.renameKey(home.key, asLines ? kLines : kBase64));
    return appliedTo(workspace, std::move(replacements));
}

} // namespace passerelle::workspace
