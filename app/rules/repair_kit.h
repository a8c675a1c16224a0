// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/facts.h"
#include "rules/finding.h"
#include "json/editing.h"

/// What rules build their repairs of.
namespace passerelle::rules
{

enum class Safety : bool { Choice, Safe };

/// A repair that is called as its edit is.
Repair repair(const document::Edit &edit, Safety safety);
Repair repair(const QString &label, std::vector<document::Replacement> replacements, Safety safety);

/// Exchanges a string value in a text.
document::Replacement setText(const Facts &facts, document::Buffer buffer, json::NodeId value,
                              QStringView text);

/// The place of a value in the workspace's text.
template <typename T>
document::Place inWorkspace(const Located<T> &value)
{
    return {document::Buffer::Workspace, value.range};
}

/// The place of a node in the mapping's text.
document::Place inMapping(const Facts &facts, json::NodeId node);

} // namespace passerelle::rules
