// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/reader.h"

/// Parts of mend(). Each mend touches its deviation's own bytes, and white space that no other one touches,
/// so that any number of them make one edit.
namespace passerelle::json
{

/// Takes a comment away with the blanks before it, or with its line where nothing else stands on it.
Mend withoutComment(const Reading &reading, ByteRange range, bool certain);

/// What is wrong with strings, words and bytes.
std::optional<Mend> mendText(const Reading &reading, const Deviation &deviation);

/// Whether a node is a word without quote marks that may be no word at all: a bullet, a mark of another
/// script, a piece of a program.
bool isDoubtfulWord(const Tree &tree, NodeId id);

/// Whether a comment ends at this offset.
bool isCommentEnd(const Reading &reading, quint32 offset);

/// Whether two words would become one without the range between them.
bool wouldJoin(QByteArrayView text, ByteRange range);

} // namespace passerelle::json
