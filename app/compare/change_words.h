// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <QLatin1String>
#include <QString>

/// A comparison in words, for people and for scripts.
namespace passerelle::compare
{

/// Stable: added, removed, renamed, changed.
QLatin1String kindId(Kind kind);
/// Stable: text, top, sector, entry, member.
QLatin1String scopeId(Scope scope);

/// The code of the sector that a change is about, as left knows it where it does; empty for the mapping
/// itself.
QString sectorOf(const Comparison &comparison, const Change &change);
/// The name of the member that it is about; empty where it is about more than one.
QString memberOf(const Comparison &comparison, const Change &change);
/// What a side has, on one line and of a length to be read: a string without quotes unless the other side is
/// of another kind, the values of a whole sector one behind the other. Empty where it has nothing.
QString leftText(const Comparison &comparison, const Change &change);
QString rightText(const Comparison &comparison, const Change &change);

/// A change in a line of a list, with a sign in front: "~ DDMM_AUG seasonCode: DDMM22 → DDMM23".
QString changeLine(const Comparison &comparison, const Change &change);

/// How it is taken over, as the name of an edit: "Set seasonCode of DDMM_AUG".
QString editName(const Comparison &comparison, const Change &change);
QString editName(int changes);

/// How the two are written differently, one short sentence each; empty where they are written alike.
QStringList formattingWords(const Formatting &formatting);
/// Of repeated codes, which count once: one sentence each side that has any.
QStringList repeatedWords(const Formatting &formatting);

} // namespace passerelle::compare
