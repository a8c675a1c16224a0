// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/edit.h"
#include "json/reader.h"

namespace passerelle::json
{

/// One step of indentation as the text has it: that of its outermost members; two spaces where it has none.
QByteArray indentStep(const Reading &reading);

/// Lays a text out anew, a member or an element a line, `step` deeper in each container: only white space
/// (space, tab, line ends) changes. Comments stay on the line of what they stand behind; one empty line
/// between members stays. Lines end as the first line does. Laid out twice is as laid out once, and what the
/// text means is the same.
///
/// Fails with "format-not-json" where the text is not JSON in more than comments, a byte order mark and
/// commas behind the last: there white space may be what a string or a name ends with.
Result<std::vector<document::Replacement>> formatted(const Reading &reading, const QByteArray &step,
                                                     document::Buffer buffer);
/// The same as a text.
Result<QByteArray> formattedText(const Reading &reading, const QByteArray &step);

/// A strict text without any white space between its tokens; as it stands where it is not strict.
QByteArray compactText(const Reading &reading);

} // namespace passerelle::json
