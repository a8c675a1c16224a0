// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/sent_list.h"

#include <QStringView>

namespace passerelle::intake
{

/// Whether a word looks like a code rather than like a word of a language: digits, underscores, or capitals
/// alone.
bool isCodeLike(QStringView word);

/// Without quote marks of a mail, a bullet or a number in front, and a comma behind.
QString withoutBullet(QStringView line);

/// A line with a code and a name in any order; the code is empty where the line has none. A space id gives
/// the service's as well.
SentItem readLine(QStringView line, ListKind kind);

} // namespace passerelle::intake
