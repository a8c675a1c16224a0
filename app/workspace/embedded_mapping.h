// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace_file.h"
#include "json/reader.h"

namespace passerelle::workspace
{

/// A workspace file's text, taken apart.
struct TakenApart {
    QByteArray workspace; ///< with "lines": [] or "base64": "" in the place of the mapping's text
    EmbeddedMapping mapping;
};

/// Takes the mapping's text out of a workspace that was read. One without a mapping of its own stays as it
/// is.
TakenApart takeMappingOut(const json::Reading &workspace);

/// Puts a mapping's text in: as "lines", each with its line end, or as "base64" where it is not UTF-8. Every
/// other byte stays, and a mapping that is as it was gets the bytes that it had. Nothing where the text is no
/// JSON object.
std::optional<QByteArray> putMappingIn(const QByteArray &workspace, const QByteArray &mapping,
                                       const EmbeddedMapping &before);

} // namespace passerelle::workspace
