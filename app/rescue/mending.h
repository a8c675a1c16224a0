// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rescue/rescue.h"

#include <map>

namespace passerelle::rescue
{

/// What json::mend() does without doubt, counted in the words in which it is told.
struct Mended {
    QByteArray text;
    std::map<QString, int> counts; ///< by id of the change
};

/// Nothing where there is nothing to mend without doubt.
std::optional<Mended> mended(const json::Reading &reading);
/// A change's words, by its id.
QString mendSaid(const QString &id, int count);

/// What is left to be asked.
std::vector<Guess> guessesOf(const json::Reading &reading);

/// Asks whether entries of sectors are to be put into sectorInfos, where they are all that the text holds.
std::optional<Guess> sectorEntries(const json::Tree &tree);

/// Asks whether a mapping that stands in one value of other JSON is to be taken out of it.
std::optional<Guess> mappingInValue(const json::Tree &tree);

/// A text with pieces of it exchanged, none of which overlap.
std::optional<QByteArray> exchanged(const QByteArray &text, const std::vector<json::Mend::Piece> &pieces);

} // namespace passerelle::rescue
