// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_token.h"
#include "base/result.h"
#include "ledger/requests.h"

#include <QDateTime>
#include <QStringList>
#include <memory>

namespace passerelle::secutix
{
class FileProfile;
}

namespace passerelle::ledger
{

class LedgerDatabase;

/// Writes a profile's files from the controls of a selection, oldest first, as the ledger stands at this
/// moment: scans that are recorded meanwhile do not come in. Answers the paths. Problems: those of opening a
/// ledger and of secutix::writeFiles.
Result<QStringList> exportFiles(LedgerDatabase &database, const Selection &selection,
                                const secutix::FileProfile &profile, const QString &folder,
                                const QDateTime &now, const CancelToken &cancel = {});

} // namespace passerelle::ledger
