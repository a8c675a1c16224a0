// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/sent_list.h"

namespace passerelle::intake
{

/// Why a sector has the service that it has.
enum class Why : quint8 {
    NothingFits,
    SeveralFit, ///< more than one service could be meant: somebody has to say
    Given,      ///< the list of sectors says so itself
    SameCode,
    SameName,
    SameWord, ///< a word that few others have; Pair::word
    SpeltAlike,
    OnlyLeft,  ///< one sector and one service were left
    SamePlace, ///< nothing but the place in both lists
    ByHand     ///< the operator says so
};

enum class Sureness : quint8 {
    None,  ///< there is no pair
    Guess, ///< has to be looked at
    Likely,
    Sure
};
Sureness surenessOf(Why why);

struct Pair {
    qsizetype service = -1; ///< in the list of services; -1: none of them
    Why why = Why::NothingFits;
    QString word; ///< of SameWord
};

/// Finds the service of each sector. Never gives one service to two sectors, unless the list of sectors says
/// so; where two could be meant, neither is taken. Any thread; cancelled it leaves the rest unpaired.
std::vector<Pair> pairUp(const std::vector<SentItem> &sectors, const std::vector<SentItem> &services,
                         const CancelToken &cancel = {});

/// A pair's reason in words: "the same name".
QString whyWords(Why why, const QString &word = {});

} // namespace passerelle::intake
