// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_token.h"
#include "recovery/file_mark.h"
#include "workspace/workspace_file.h"

#include <chrono>
#include <functional>

namespace passerelle::session
{

/// Saves unless that would destroy what somebody else wrote into the files since `known` was true of them;
/// then fails with "file-changed-outside" and writes nothing. Otherwise as workspace::save(), and returns
/// what the files hold now. Blocks on the disk. Fails with "save-given-up" and writes nothing where it is
/// cancelled before it has begun to write: nobody waits for it any more, and something newer may have been
/// saved.
Result<recovery::KnownFiles> guardedSave(const workspace::FileIdentity &file, const workspace::Texts &texts,
                                         const recovery::KnownFiles &known, const CancelToken &cancel);

/// How the session saves, and how long it waits for a folder before it says that it does not answer.
struct SavingWays {
    std::function<decltype(guardedSave)> save = guardedSave;
    std::chrono::milliseconds patience{10'000};
};

/// What workspace::saveAs() did, and what the files hold now.
struct MarkedSave : workspace::SavedAs {
    recovery::KnownFiles marks;
};
Result<MarkedSave> markedSaveAs(const workspace::FileIdentity &file, const workspace::Texts &texts,
                                const QString &newPath);

} // namespace passerelle::session
