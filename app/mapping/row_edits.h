// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mapping/mapping_edits.h"

#include <algorithm>

/// Changes of whole rows of the table of sectors, each as one edit: entries are added and put into another
/// order, with the comments that stand with them.
namespace passerelle::mapping
{

/// Adds entries in front of a row (its place and all behind it move down), or behind the last one where the
/// row is beyond it. What is missing around them is written as insertSector() does.
document::Edit insertSectors(const Mapping &mapping, const std::vector<NewSector> &sectors, qint32 beforeRow);

enum class Towards : quint8 { Start, End };
/// Rows that stand together and the row that they pass.
struct RowMove {
    std::vector<qint32> rows;
    qint32 past = 0;

    qint32 first() const { return std::min(rows.front(), past); }
    qint32 last() const { return std::max(rows.back(), past); }
    /// The rows from first() to last() in their new order.
    std::vector<qint32> order() const;
};
/// How rows move by one place among those that are shown (growing; none: all of `count`). No moves where they
/// stand at that end already.
std::vector<RowMove> movesOf(std::vector<qint32> rows, Towards towards, qint32 count,
                             const std::vector<qint32> &shown = {});
/// Where the rows are then.
std::vector<qint32> rowsAfter(const std::vector<RowMove> &moves);
/// Moves rows within the text. Empty where there is no move. Fails with "rows-not-movable" where sectorInfos
/// is not written well enough to tell where an entry ends.
Result<document::Edit> moveSectors(const Mapping &mapping, const std::vector<RowMove> &moves);

/// Sorts the entries in the text by a member (an empty name: by code), without regard to case; a missing
/// value comes last. Equal ones keep their order. Fails as moveSectors() does.
Result<document::Edit> sortSectors(const Mapping &mapping, QStringView member, Qt::SortOrder order);

/// Rows in the order of a member's texts, as sortSectors() puts them.
std::vector<qint32> sortedRows(const Mapping &mapping, QStringView member, Qt::SortOrder order);

/// As many codes as asked for that no sector has yet: SECTOR, SECTOR_2, ...
QStringList freeCodes(const Mapping &mapping, const QString &stem, qsizetype count);

} // namespace passerelle::mapping
