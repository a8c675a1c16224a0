// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace passerelle::workspace
{

/// Writes a file whole or not at all: into a new file beside it, synced, then put in its place in one step. A
/// symbolic link stays and its target is exchanged; permissions stay, and the owner where the system allows;
/// extended attributes and hard links do not. Problems: "save-folder-missing", "save-no-permission",
/// "save-disk-full", "save-quota-exceeded", "save-is-directory", "save-not-regular" (a pipe or a device: a
/// file would take its place), "save-name-not-text", "save-failed"; after each the old file is as it was.
Result<void> writeWhole(const QString &path, const QByteArray &bytes);
/// The same of pieces that follow each other: a large text among them is not copied.
Result<void> writeWhole(const QString &path, const std::vector<QByteArray> &pieces);

/// What a path leads to through its symbolic links, also where that does not exist yet.
QString behindLinks(const QString &path);

} // namespace passerelle::workspace
