// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/setup_change.h"

#include <QStringList>

namespace passerelle::workspace
{

using json::Kind;
using json::kNoNode;
using json::NodeId;

/// What the members of the outermost object are indented with; two spaces where nothing tells.
static QByteArray indentationOf(const json::Tree &tree)
{
    QByteArray indent = "  ";
    bool first = true;
    tree.forEachMember(tree.root(), [&](const json::Member &member) {
        if (!std::exchange(first, false))
            return;
        const auto key = static_cast<qsizetype>(tree.node(member.key).offset);
        const qsizetype start = tree.text().lastIndexOf('\n', key - tree.text().size()) + 1;
        const QByteArray space = tree.text().mid(start, key - start);
        if (start > 0 && !space.isEmpty() && space.trimmed().isEmpty())
            indent = space;
    });
    return indent;
}

SetupChange::SetupChange(const Setup &setup, const QString &name)
    : m_tree(setup.tree()), m_editor(setup.reading(), document::Buffer::Workspace), m_edit{name, {}},
      m_indent(indentationOf(m_tree)), m_lineEnd(m_tree.text().contains("\r\n") ? "\r\n" : "\n")
{
}

void SetupChange::add(std::vector<document::Replacement> replacements)
{
    m_edit.replacements.insert(m_edit.replacements.end(), std::make_move_iterator(replacements.begin()),
                               std::make_move_iterator(replacements.end()));
}

QByteArray SetupChange::lineStart(qsizetype depth) const { return m_lineEnd + m_indent.repeated(depth); }

/// `literal` inside the objects that these names lead through, as the value of a member at `depth`.
QByteArray SetupChange::wrapped(const QLatin1String *first, const QLatin1String *last, QByteArray literal,
                                qsizetype depth) const
{
    for (qsizetype inner = depth + (last - first); last != first; --inner) {
        --last;
        literal = '{' + lineStart(inner) + json::Editor::literal(QString(*last)) + ": " + literal +
                  lineStart(inner - 1) + '}';
    }
    return literal;
}

void SetupChange::set(Path path, const QByteArray &literal)
{
    if (!isPossible())
        return;
    NodeId object = m_tree.root();
    qsizetype depth = 1;
    for (const QLatin1String *step = path.begin(); step != path.end(); ++step, ++depth) {
        const auto member = m_tree.member(object, QString(*step));
        const bool isLast = step + 1 == path.end();
        if (isLast || !member || !m_tree.isKind(member->value, Kind::Object)) {
            setMember(object, *step, wrapped(step + 1, path.end(), literal, depth));
            return;
        }
        object = member->value;
    }
}

void SetupChange::setMember(NodeId object, QLatin1String name, const QByteArray &literal)
{
    add(m_editor.setMember(object, QString(name), literal));
}

void SetupChange::removeMember(NodeId object, QLatin1String name)
{
    if (const auto member = m_tree.member(object, QString(name)))
        add(m_editor.removeMember(object, member->key));
}

void SetupChange::replace(const LocatedText &value, const QString &text)
{
    m_edit.replacements.push_back({document::Buffer::Workspace, value.range, literal(text)});
}

NodeId SetupChange::at(Path path) const
{
    NodeId node = m_tree.root();
    for (const QLatin1String step : path) {
        const auto member = m_tree.member(node, QString(step));
        if (!member || member->value == kNoNode)
            return kNoNode;
        node = member->value;
    }
    return node;
}

void SetupChange::addElement(Path path, const QByteArray &literal)
{
    const NodeId array = at(path);
    bool isEmpty = true;
    m_tree.forEachElement(array, [&isEmpty](NodeId) { isEmpty = false; });
    if (!isEmpty) {
        add(m_editor.addElement(array, literal));
        return;
    }
    const auto depth = static_cast<qsizetype>(path.size());
    set(path, '[' + lineStart(depth + 1) + literal + lineStart(depth) + ']');
}

void SetupChange::removeOrRebuild(NodeId array, const std::vector<NodeId> &kept,
                                  const std::vector<NodeId> &removed)
{
    if (removed.size() == 1) {
        add(m_editor.removeElement(array, removed.front()));
        return;
    }
    if (removed.empty())
        return;
    // The commas of neighbours would be removed twice: the list is written anew, each element as it stood.
    QByteArrayList elements;
    for (const NodeId one : kept)
        elements.append(m_tree.raw(one).toByteArray());
    add({m_editor.setValue(array, '[' + elements.join(", ") + ']')});
}

QByteArray SetupChange::literal(const QStringList &texts)
{
    QByteArrayList elements;
    for (const QString &text : texts)
        elements.append(literal(text));
    return '[' + elements.join(", ") + ']';
}

} // namespace passerelle::workspace
