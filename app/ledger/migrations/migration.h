// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <span>

namespace passerelle::ledger
{

/// One step from a schema version to the next. Steps that have been released are never changed: a new need is
/// a new step, one file and one line in the list.
struct Migration {
    int version = 0; ///< of the schema after it
    /// Statements, in order. All steps that a file needs run in one transaction together with its version
    /// number.
    std::span<const QLatin1String> statements;
};

/// v1: scans, controls, orders and their lines, and the queue of offline scans.
Migration firstTables();
/// v2: totals and quota are counted as rows come, so that they are known without reading the whole file.
Migration runningCounts();

/// All steps, rising by one from version 1.
std::span<const Migration> migrations();
/// The version that this program writes.
int currentSchemaVersion();

/// "PASS": says whose database it is.
inline constexpr int kApplicationId = 0x50415353;

} // namespace passerelle::ledger
