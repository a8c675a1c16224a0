// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/delimited.h"

#include <QByteArrayView>

namespace passerelle::exchange
{

/// Whether a text is HTML with a table in it: a page, or what a spreadsheet saved as one.
bool looksLikeHtmlTable(QByteArrayView text);

/// The table with the most filled cells in HTML, as spreadsheets, browsers and mail programs write it,
/// however broken. White space is one space, also where a line breaks; of cells that span several the first
/// one has the text. Nothing in it: no rows.
Delimited readHtmlTable(QByteArrayView html);

} // namespace passerelle::exchange
