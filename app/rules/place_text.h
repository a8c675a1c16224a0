// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/facts.h"
#include "rules/places.h"

#include <QString>

namespace passerelle::rules
{

/// A text in a word, as pages are named: "Mapping", "Workspace".
QString bufferName(document::Buffer buffer);
/// Where something is, for a list: "Mapping, line 4, column 10"; "Connection › url", "Set-up › devices ›
/// PDA_01 › door" for what is in the workspace, whose own text nobody sees.
QString placeText(const Facts &facts, const document::Place &place);
/// Line number, from 1.
int lineOf(const Facts &facts, const document::Place &place);
/// "4", "4 and 19", "4, 19 and 23", "4, 19, 23 and 7 more": the lines of all places, in their order.
QString linesText(const Facts &facts, const document::Place &first, const Places &others);
/// What stands at a place, on one line, shortened, with what cannot be seen written out (U+00A0).
QString excerpt(const Facts &facts, const document::Place &place);
/// A line of text with what cannot be seen written out, at its full length.
QString visible(QStringView text);
/// Without spaces at both ends, of any kind, and without invisible characters there.
QString trimmed(QStringView value);
/// A value as it stands in a sentence: shortened, with what cannot be seen written out; in quote marks where
/// it is empty or a space stands at its ends, which nobody would see otherwise.
QString shown(QStringView value);
/// The same for a sentence that has quote marks around it.
QString shownInQuotes(QStringView value);

} // namespace passerelle::rules
