// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/mapping.h"

namespace passerelle::mapping
{

inline constexpr quint8 kNoName = 0xFF;
/// Indexes of the known names at the top, for knownName().
enum TopMember : quint8 { ProjectIdMember, NumTypeMember, SectorInfosMember };

/// The index of a name that is exactly a known one, or kNoName.
quint8 exactTopName(QByteArrayView name);
quint8 exactEntryName(QByteArrayView name);

struct Resemblance {
    Likeness likeness = Likeness::None;
    quint8 nearest = 0;
};
/// The known name that an unknown one was probably meant to be.
Resemblance resemblance(QByteArrayView name, bool atTop);

} // namespace passerelle::mapping
