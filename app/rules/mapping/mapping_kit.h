// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/place_text.h"
#include "rules/sector_rule.h"

#include <QString>

/// What several rules of a mapping share.
namespace passerelle::rules
{

/// Of what stands more than twice: those between the first and the last that are offered to be kept.
inline constexpr std::size_t kMostBetween = 8;

/// PROVIDER# and the service id in capitals, as in the published reference [P]; empty for an empty service
/// id.
QString spaceOfService(const QString &service);
/// The reverse: what stands behind PROVIDER#; empty for a space id of another shape.
QString serviceOfSpace(const QString &space);

/// Whether a sector's space id is that of its service id, spaces around both left aside; for CaseInsensitive
/// however the space id is written.
bool fitsService(const mapping::Mapping &mapping, const mapping::Sector &sector, Qt::CaseSensitivity space);

/// The value that all other sectors agree on; empty where they do not, or where there is no other.
QString commonValue(const mapping::Mapping &mapping, mapping::EntryField field, qint32 exceptRow);

/// Whether a text holds nothing, or nothing but spaces and what cannot be seen.
bool saysNothing(const FieldView &value);

} // namespace passerelle::rules
