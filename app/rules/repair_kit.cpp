// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/repair_kit.h"

#include <QStringList>

namespace passerelle::rules
{

using document::Buffer;
using document::Replacement;
using json::Editor;
using json::NodeId;

Repair repair(const QString &label, std::vector<Replacement> replacements, Safety safety)
{
    return {label, {label, std::move(replacements)}, safety == Safety::Safe};
}

Replacement setText(const Facts &facts, Buffer buffer, NodeId value, QStringView text)
{
    return Editor(facts.reading(buffer), buffer).setValue(value, Editor::literal(text));
}

Replacement setText(const workspace::LocatedText &value, QStringView text)
{
    return {Buffer::Workspace, value.range, Editor::literal(text)};
}

std::vector<Replacement> setWorkspaceMember(const Facts &facts, std::initializer_list<QLatin1String> path,
                                            const QByteArray &literal)
{
    const json::Tree &tree = facts.setup.tree();
    NodeId object = tree.root();
    const auto *name = path.begin();
    for (; name + 1 != path.end(); ++name) {
        const auto member =
            tree.isKind(object, json::Kind::Object) ? tree.member(object, QString(*name)) : std::nullopt;
        if (!member || !tree.isKind(member->value, json::Kind::Object))
            break;
        object = member->value;
    }
    if (!tree.isKind(object, json::Kind::Object))
        return {};
    QByteArray value = literal;
    for (const auto *inner = path.end() - 1; inner != name; --inner)
        value = "{" + Editor::literal(QString(*inner)) + ": " + value + "}";
    return Editor(facts.reading(Buffer::Workspace), Buffer::Workspace)
        .setMember(object, QString(*name), value);
}

std::vector<Replacement> setWorkspaceText(const Facts &facts, std::initializer_list<QLatin1String> path,
                                          QStringView text)
{
    return setWorkspaceMember(facts, path, Editor::literal(text));
}

std::vector<Replacement> addWorkspaceElement(const Facts &facts, std::initializer_list<QLatin1String> path,
                                             const QByteArray &literal)
{
    const json::Tree &tree = facts.setup.tree();
    NodeId at = tree.root();
    for (const QLatin1String name : path) {
        const auto member =
            tree.isKind(at, json::Kind::Object) ? tree.member(at, QString(name)) : std::nullopt;
        at = member ? member->value : json::kNoNode;
    }
    if (!tree.isKind(at, json::Kind::Array))
        return setWorkspaceMember(facts, path, "[" + literal + "]");
    return Editor(facts.reading(Buffer::Workspace), Buffer::Workspace).addElement(at, literal);
}

document::Place inMapping(const Facts &facts, NodeId node)
{
    return {Buffer::Mapping, facts.mapping.tree().node(node).range()};
}

} // namespace passerelle::rules
