// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace passerelle::recovery
{

/// Files beside these that a save left which was killed in the middle: "museum.json.AbCdEf", as QSaveFile
/// calls what it writes before it takes the file's place. Only those that nobody has written to for a minute
/// before `now`. Another program may have left one, so they are named and never deleted. Blocks on the disk.
QStringList unfinishedSaves(const QStringList &files, const QDateTime &now);

} // namespace passerelle::recovery
