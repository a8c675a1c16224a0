// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/block.h"

#include <QByteArray>

namespace passerelle::exchange
{

/// Says what was copied: JSON, a table in HTML or rows of cells, with or without a header, and what each
/// column becomes. Any text, in UTF-8; never fails. A text without anything in it gives Form::Nothing.
Block classify(const QByteArray &text, const Known &known);

/// What lies in the clipboard, in the two ways that programs give it.
struct Copied {
    QByteArray text; ///< UTF-8
    QByteArray html; ///< UTF-8; may be empty
};
/// Takes whichever says more: a table in the HTML where the text does not show its columns.
Block classify(const Copied &copied, const Known &known);

/// The same rows with their first one as header, or without a header, and with columns guessed anew. Only for
/// Form::Table.
Block withHeader(Block block, bool hasHeader, const Known &known);

/// A file's bytes as text in UTF-8: UTF-16 and Windows' code page are recognised, as Excel writes them.
QByteArray textOf(const QByteArray &file);

} // namespace passerelle::exchange
