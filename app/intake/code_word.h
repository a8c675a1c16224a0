// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

namespace passerelle::intake
{

/// How much a word looks like a code rather than like a word of a language; what is more so comes later.
enum class CodeRank : quint8 {
    None,
    Capitals, ///< AUG
    Short,    ///< B2
    Number,   ///< 31000
    Marked,   ///< DDMM_AUG
    Mixed     ///< PCUMID031FS00061
};

/// Codes and numberings have no digits but these.
constexpr bool isDigit(QChar one) { return one >= u'0' && one <= u'9'; }

CodeRank codeRank(QStringView word);
/// A code wherever it stands, so that no words around it are needed to see it.
inline bool isSureCode(QStringView word) { return codeRank(word) >= CodeRank::Marked; }
inline bool isCodeLike(QStringView word) { return codeRank(word) != CodeRank::None; }
/// Of letters and digits alone, and long: as Otipass writes the ids of its services.
bool isServiceId(QStringView word);
/// A word that says what stands beside or under it: "Id", "Nom".
bool isLabelWord(QStringView word);
/// Nothing but such words, as above a table.
bool isHeading(QStringView line);

} // namespace passerelle::intake
