// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/safekeeping.h"

namespace passerelle::session
{

Safekeeping::Safekeeping(WorkspaceSession &session) : recovery(session), versions(session), guard(session)
{
    // What somebody else wrote is not lost either when the next save replaces it.
    QObject::connect(&guard, &FileGuard::mineKept, &versions, &VersionKeeper::keepWhatIsOnDisk);
}

} // namespace passerelle::session
