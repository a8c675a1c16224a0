// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/repair_kit.h"

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

Repair repair(const document::Edit &edit, Safety safety) { return {edit.name, edit, safety == Safety::Safe}; }

Replacement setText(const Facts &facts, Buffer buffer, NodeId value, QStringView text)
{
    return Editor(facts.reading(buffer), buffer).setValue(value, Editor::literal(text));
}

document::Place inMapping(const Facts &facts, NodeId node)
{
    return {Buffer::Mapping, facts.mapping.tree().node(node).range()};
}

} // namespace passerelle::rules
