// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocale>
#include <QStringList>
#include <vector>

namespace passerelle::mapping
{
class Mapping;
}

namespace passerelle::exchange
{

/// Texts in rows and columns, to be written. Null: there is no such value.
using Cells = std::vector<QStringList>;

/// All sectors: codes and members, unknown ones included, under their names as a header.
Cells cellsOf(const mapping::Mapping &mapping);

/// As spreadsheets copy: tabs, a line a row; a cell with a tab, a line break or a quote mark in it is quoted.
QString tsv(const Cells &cells);
/// A table that Excel and LibreOffice take with every value as text, so that 0042 stays 0042.
QString html(const Cells &cells);
/// CSV in UTF-8 with a byte order mark, lines ended by CR LF.
QByteArray csv(const Cells &cells, QChar separator);
/// What Excel expects between the cells of a CSV file in a locale: a semicolon where numbers have a comma.
QChar csvSeparator(const QLocale &locale);
/// A table with a header, columns aligned for those who read the text as it is.
QByteArray markdown(const Cells &cells);

} // namespace passerelle::exchange
