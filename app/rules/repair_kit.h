// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/facts.h"
#include "rules/finding.h"
#include "json/editing.h"

#include <initializer_list>

/// What rules build their repairs of.
namespace passerelle::rules
{

enum class Safety : bool { Choice, Safe };

Repair repair(const QString &label, std::vector<document::Replacement> replacements, Safety safety);

/// Exchanges a string value in a text.
document::Replacement setText(const Facts &facts, document::Buffer buffer, json::NodeId value,
                              QStringView text);
/// The same for a value of the workspace that is known by its place.
document::Replacement setText(const workspace::LocatedText &value, QStringView text);

/// Sets a member of the workspace's text by its path, such as {"connection", "url"}; objects that are missing
/// on the way are written as well.
std::vector<document::Replacement>
setWorkspaceMember(const Facts &facts, std::initializer_list<QLatin1String> path, const QByteArray &literal);
std::vector<document::Replacement>
setWorkspaceText(const Facts &facts, std::initializer_list<QLatin1String> path, QStringView text);
/// Appends an element to an array of the workspace, which is written where it is missing.
std::vector<document::Replacement>
addWorkspaceElement(const Facts &facts, std::initializer_list<QLatin1String> path, const QByteArray &literal);

/// The place of a value in the workspace's text.
template <typename T>
document::Place inWorkspace(const Located<T> &value)
{
    return {document::Buffer::Workspace, value.range};
}

/// The place of a node in the mapping's text.
document::Place inMapping(const Facts &facts, json::NodeId node);

} // namespace passerelle::rules
