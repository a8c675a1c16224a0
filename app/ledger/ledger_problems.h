// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"

namespace passerelle::ledger
{

/// The sentences of what stands in a ledger's way, by their id (see ledger_database.h).
Problem ledgerProblem(QLatin1String id, const QString &path, const QString &detail = {});
/// The id for what SQLite answered.
QLatin1String problemIdOf(int sqliteCode);

} // namespace passerelle::ledger
