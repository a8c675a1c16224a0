// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/mapping_edits.h"
#include "rules/arrangement.h"
#include "workspace/workspace_file.h"

#include <optional>

namespace passerelle::intake
{

/// What a new workspace is to hold.
struct Wanted {
    QString url;
    QString userName;
    QString projectId;
    bool isSerial = true;
    std::vector<mapping::NewSector> sectors;
};

/// A workspace that was made and checked, and that is not in the window yet.
struct Made {
    workspace::Texts texts;
    rules::CheckResult result; ///< nothing is said of the password: that is asked for later
    /// What it says of connection and mapping. Plan and sale come after, so nothing is asked of them yet.
    rules::Arrangement findings;

    int count(rules::Severity severity) const;
};

/// Writes connection and mapping as one workspace and runs all rules over it. Any thread; nothing where it
/// was cancelled.
std::optional<Made> make(const Wanted &wanted, const CancelToken &cancel = {});

} // namespace passerelle::intake
