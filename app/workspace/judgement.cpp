// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/judgement.h"

#include <algorithm>

namespace passerelle::workspace
{

using json::Kind;
using json::kNoNode;
using json::NodeId;
using json::Tree;

/// A member's text; the place is the whole object where it is missing.
static Located<QString> textOf(const Tree &tree, NodeId object, QStringView name)
{
    Located<QString> result{{}, tree.node(object).range(), false};
    const auto member = tree.member(object, name);
    if (!member)
        return result;
    result.range = tree.node(member->value == kNoNode ? member->key : member->value).range();
    result.present = tree.isKind(member->value, Kind::String);
    if (result.present)
        result.value = tree.string(member->value);
    return result;
}

Judgement Judgement::of(const Tree &workspace)
{
    Judgement result;
    if (!workspace.isKind(workspace.root(), Kind::Object))
        return result;
    workspace.forEachMember(workspace.at({u"findings", u"severities"}), [&](const json::Member &member) {
        if (!workspace.isKind(member.value, Kind::String))
            return;
        result.severities.push_back(
            {{workspace.string(member.key), workspace.node(member.key).range(), true},
             {workspace.string(member.value), workspace.node(member.value).range(), true},
             member.key});
    });
    workspace.forEachElement(workspace.at({u"findings", u"accepted"}), [&](NodeId node) {
        if (!workspace.isKind(node, Kind::Object))
            return;
        const auto text = [&](QStringView name) { return textOf(workspace, node, name); };
        result.accepted.push_back({text(u"rule"), text(u"fingerprint"), text(u"where"), text(u"reason"),
                                   text(u"by"), text(u"on"), node});
    });
    return result;
}

const RuleSeverity *Judgement::severityOf(QStringView rule) const
{
    const auto found = std::find_if(severities.rbegin(), severities.rend(),
                                    [rule](const RuleSeverity &one) { return one.rule.value == rule; });
    return found == severities.rend() ? nullptr : &*found;
}

} // namespace passerelle::workspace
