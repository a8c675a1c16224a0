// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/migrations/migration.h"

#include <array>

namespace passerelle::ledger
{

std::span<const Migration> migrations()
{
    static const std::array list{
        firstTables(),
        runningCounts(),
    };
    return list;
}

int currentSchemaVersion() { return migrations().back().version; }

} // namespace passerelle::ledger
