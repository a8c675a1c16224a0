// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/sent_list.h"

#include <QStringView>

namespace passerelle::intake
{

/// Without quote marks of a mail, a bullet or a number in front, and a comma behind.
QString withoutBullet(QStringView line);

/// The codes of a line that holds nothing else, where it holds more than one.
QStringList codesOnly(QStringView line, ListKind kind);

/// A line with a code and a name in any order; the code is empty where the line has none. A space id gives
/// the service's as well; a sector's line may name its service.
SentItem readLine(QStringView line, ListKind kind);

} // namespace passerelle::intake
