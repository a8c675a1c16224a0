// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "json/reader.h"

#include <optional>

namespace passerelle::workspace
{

/// "line 3, column 5": columns count characters from 1.
QString lineAndColumn(const QByteArray &text, quint32 offset);

/// Whether a workspace's text can be opened: strict JSON of this format with the types of its schema. Gives
/// what makes it read-only ("workspace-newer-version"), if anything. Problems: "workspace-not-json",
/// "workspace-wrong-format", "workspace-wrong-type"; `where` is the path with line, column and JSON pointer.
Result<std::optional<Problem>> checkWorkspace(const json::Reading &reading, const QByteArray &reduced,
                                              const QString &path);

} // namespace passerelle::workspace
