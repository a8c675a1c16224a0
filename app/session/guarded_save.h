// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recovery/file_mark.h"
#include "workspace/workspace_file.h"

namespace passerelle::session
{

/// Saves unless that would destroy what somebody else wrote into the files since `known` was true of them;
/// then fails with "file-changed-outside" and writes nothing. Otherwise as workspace::save(), and returns
/// what the files hold now. Blocks on the disk.
Result<recovery::KnownFiles> guardedSave(const workspace::FileIdentity &file, const workspace::Texts &texts,
                                         const recovery::KnownFiles &known);

/// What workspace::saveAs() did, and what the files hold now.
struct MarkedSave : workspace::SavedAs {
    recovery::KnownFiles marks;
};
Result<MarkedSave> markedSaveAs(const workspace::FileIdentity &file, const workspace::Texts &texts,
                                const QString &newPath);

} // namespace passerelle::session
