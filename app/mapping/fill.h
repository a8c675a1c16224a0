// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/cell_edits.h"

#include <QStringList>
#include <vector>

namespace passerelle::mapping
{

/// What a spreadsheet's fill handle does: the cells of some rows go on in those beside them, column by
/// column. Rows are the mapping's.
struct Fill {
    enum class Way : quint8 { Series, Copy };

    std::vector<qint32> from; ///< those that are there, the nearest to `into` last
    std::vector<qint32> into; ///< those that are filled, the nearest to `from` first
    QStringList members;      ///< one a column; an empty one is the sector's code
    Way way = Way::Series;
    bool isUp = false; ///< a series of one counts down then
};

/// What each cell gets. Cells that are missing go on as missing ones, which changes nothing there; codes go
/// on only as a series, since no two sectors have the same.
std::vector<CellText> filled(const Mapping &mapping, const Fill &fill);

/// What the last row gets, a text a member, without the trouble of making the others: null where nothing.
QStringList lastFilled(const Mapping &mapping, const Fill &fill);

} // namespace passerelle::mapping
