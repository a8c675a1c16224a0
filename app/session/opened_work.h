// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recovery/file_mark.h"
#include "workspace/workspace_file.h"

namespace passerelle::session
{

/// A work as it comes from the disk.
struct OpenedWork {
    workspace::LoadedFile file;
    recovery::KnownFiles
        marks;           ///< of its files, from before they were read: a change meanwhile is seen later
    bool isNamed = true; ///< false: a copy that got an identity of its own, which only this text knows
};

/// Reads a file as workspace::load() does, with its problems. A copy of another workspace gets an id of its
/// own, before it can share the other's password; `registry` is the file of the WorkspaceRegistry. Blocks on
/// the disk.
Result<OpenedWork> openedWork(const QString &path, const workspace::LoadOptions &options,
                              const QString &registry);

} // namespace passerelle::session
