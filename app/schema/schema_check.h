// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonDocument>

namespace passerelle::schema
{

/// Parses a JSON text (strictly, as RFC 8259; of two equal keys the last one counts) and checks it against a
/// JSON schema (draft 7). The one place where the program's own files (workspaces, profiles, scenarios) meet
/// their schemas. Problems, each with its place in `where`:
/// - "json-not-valid": not JSON; where = "line L, column C" (columns in bytes from 1);
/// - "json-not-of-schema": JSON of another shape; where = the JSON pointer of the value
/// ("/plan/devices/0/door",
///   "/" for the whole);
/// - "schema-broken": the schema itself cannot be used.
/// A schema must not use "pattern" or "patternProperties" (std::regex exhausts the stack on long strings;
/// checked here: such a schema counts as broken). "integer" means what an int can hold; say "number" for
/// larger ones.
Result<QJsonDocument> readChecked(const QByteArray &json, const QByteArray &schema);

/// The same where only the verdict is wanted.
Result<void> checkAgainstSchema(const QByteArray &json, const QByteArray &schema);

/// The schema that the program carries in itself: ":/passerelle/schemas/<name>.schema.json". "schema-broken"
/// where there is none of that name.
Result<QByteArray> builtInSchema(const QString &name);

} // namespace passerelle::schema
