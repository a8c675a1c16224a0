// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_token.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <functional>

namespace passerelle::workspace
{

/// The largest file that is opened (256 MiB), as large as the text that json::read() reads.
inline constexpr qint64 kLargestFile = qint64{256} * 1024 * 1024;

/// Reads a whole file, never waiting for a pipe or a device. Blocks on the disk. Problems: "file-missing",
/// "file-name-not-text", "file-is-directory", "file-not-regular", "file-no-permission", "file-not-readable",
/// "file-too-large", "cancelled".
Result<QByteArray> readRegularFile(const QString &path, const CancelToken &cancel = {},
                                   const std::function<void(qint64 done, qint64 total)> &progress = {});

/// Whether a name holds what the system could not read as text, so that it names another file than was meant,
/// or none.
bool isUnreadableName(const QString &path);
/// That, in a sentence.
QString unreadableNameWords();

} // namespace passerelle::workspace
