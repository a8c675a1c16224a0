// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/edit.h"
#include "mapping/mapping.h"

/// Changes of many cells of the table of sectors, each as one edit that changes no other byte. A cell is a
/// sector's row and the name of a member of its entry; an empty name is the sector's code itself.
namespace passerelle::mapping
{

struct Cell {
    qint32 row = 0;
    QString member;
};

/// What a cell is to hold.
struct CellText {
    Cell cell;
    QString text;
    QByteArray bare{}; ///< where it is no string: the value as JSON
};

/// The member of that name in a sector's entry, known or not; missing where there is none.
Field memberOf(const Mapping &mapping, qint32 row, QStringView name);
/// What the cell shows: a string's value, any other value as it is written; null where it is missing.
QString cellText(const Mapping &mapping, qint32 row, QStringView name);

/// Writes the texts. A missing member is added; a text that is there already stays as it is written. Where a
/// number, true, false or null stands and the text reads as one as well, it is written without quotes. Of two
/// texts for one cell the later counts.
document::Edit setCells(const Mapping &mapping, std::vector<CellText> texts, const QString &name);

/// Empties cells: a known member keeps its name with an empty value, an unknown one is removed. Codes stay,
/// since no sector is without one.
document::Edit clearCells(const Mapping &mapping, const std::vector<Cell> &cells);

} // namespace passerelle::mapping
