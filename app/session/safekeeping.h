// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/file_guard.h"
#include "session/recovery_keeper.h"
#include "session/version_keeper.h"

namespace passerelle::session
{

/// All that keeps the work of one session from being lost. Destroy it before the session.
class Safekeeping
{
public:
    explicit Safekeeping(WorkspaceSession &session);

    RecoveryKeeper recovery; ///< what was not saved, after a crash
    VersionKeeper versions;  ///< what was saved before
    FileGuard guard;         ///< what others do to the file
};

} // namespace passerelle::session
