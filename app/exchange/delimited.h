// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/block.h"

#include <QString>

namespace passerelle::exchange
{

/// Rows of cells out of a text: tabs, semicolons, commas, Markdown's pipes, `code: value` lines, or columns
/// that are set apart by spaces; quoted cells may hold separators, line breaks and doubled quotes. Cells are
/// without the spaces around them, empty rows and empty columns at the end are gone. Never fails: a text
/// without any separator is one column.
struct Delimited {
    QChar separator; ///< null where there is one column
    std::vector<Row> rows;
    qsizetype columns = 0;
};
Delimited readDelimited(QStringView text);
/// The same with a separator that is known.
Delimited readDelimited(QStringView text, QChar separator);

/// Rows as Delimited holds them: those that are empty and empty columns at the end go, short rows are filled.
Delimited tidied(std::vector<Row> rows, QChar separator);
/// A cell without the spaces around it, those that cannot be seen included; never null.
QString trimmedCell(QStringView cell);

} // namespace passerelle::exchange
