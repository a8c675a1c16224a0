// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/mapping.h"

#include <QStringList>

namespace passerelle::mapping
{

/// What somebody who types into a cell probably wants, the likeliest first: what goes with the other half of
/// service and space, values that other sectors have, the commonest first, and codes of the plan that have no
/// sector yet. The cell's own text is not among them. Costs the same for any number of sectors.
QStringList suggestions(const Mapping &mapping, qint32 row, QStringView member,
                        const QStringList &planSectors);

} // namespace passerelle::mapping
