// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "otipass/api_profile.h"

#include <QLatin1String>
#include <QString>
#include <vector>

namespace passerelle::otipass
{

enum class CardKind : quint8 { None, Serial, Numotipass };
/// "serial", "numotipass" [O], or "none".
QLatin1String cardKindId(CardKind kind);

/// One look at a code.
struct CardCheck {
    QLatin1String name; ///< stable: content, first-character, length, alphabet, checksum
    bool passed = false;
    QString why; ///< a sentence, with what was seen and what is asked for
};

/// What a device makes of a code [P]: is this an Otipass card?
struct Detected {
    CardKind kind = CardKind::None;
    QString code; ///< as it is sent: trimmed, in capitals, padded, as the profile says; empty for None
    std::vector<CardCheck> checks; ///< in the order in which they were made, up to the first that failed
    QStringList changes;           ///< what was changed on the code before, in words
    /// Where None: card-empty, card-too-long, card-line-break, card-control-character, card-not-ascii,
    /// card-is-number (NumType is serial), card-is-serial (NumType is not serial), card-length,
    /// card-alphabet, card-checksum.
    QString reasonId;
    QString sentence;
    QString next;

    bool isCard() const { return kind != CardKind::None; }
};

/// The longest text that is looked at at all, in characters.
inline constexpr qsizetype kLongestCardText = 256;

/// Looks at a code as a scanner gave it: line ends and spaces that a wedge scanner leaves around it are taken
/// off. `serial`: the mapping's NumType. Pure, any text, any thread.
Detected detectCard(const QString &text, bool serial, const ApiProfile &profile);

} // namespace passerelle::otipass
