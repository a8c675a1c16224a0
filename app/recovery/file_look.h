// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "recovery/file_mark.h"

#include <optional>

namespace passerelle::recovery
{

/// How carefully a look is taken.
enum class Care : quint8 {
    SizeAndTime, ///< the content is read only where size or time differ
    Content      ///< the content is read whatever they say
};

/// What a look at the files of the work found.
struct Look {
    std::optional<Problem> problem; ///< the gravest; nothing where all is as it was
    KnownFiles now;                 ///< what the files hold at this moment
};

/// Compares files with what they held before. Blocks on the disk: call it on a worker. Problems:
/// "file-changed-outside", "file-vanished", "file-folder-gone", "file-became-read-only".
Look lookAt(const KnownFiles &known, Care care);

/// Whether writing over the files as they are now would destroy what somebody else wrote: the same problem as
/// "file-changed-outside" of a look by content. A file that is gone destroys nothing.
std::optional<Problem> whatASaveWouldDestroy(const KnownFiles &known);

} // namespace passerelle::recovery
