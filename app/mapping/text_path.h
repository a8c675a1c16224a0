// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/mapping.h"

namespace passerelle::mapping
{

/// One step of the way to a place in the text: a member's name or an element's number.
struct PathStep {
    QString label;
    ByteRange range; ///< of the name; of the element where there is none
};

/// The way from the outermost value to the byte: sectorInfos, DDMM_AUG, seasonCode. The sectors are not
/// walked through, however many there are.
std::vector<PathStep> pathAt(const Mapping &mapping, quint32 offset);

/// The bracket that belongs to the one at `offset`, or nothing where there is none or it stands alone.
std::optional<quint32> matchingBracket(const Mapping &mapping, quint32 offset);

} // namespace passerelle::mapping
