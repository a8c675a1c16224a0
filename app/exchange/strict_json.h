// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mapping/mapping.h"

namespace passerelle::exchange
{

/// The mapping as strict JSON for TNAC: its own bytes, without a byte order mark, comments and whatever else
/// has one certain way to be written rightly. Fails with "json-not-strict" where more is wrong than that.
Result<QByteArray> strictJson(const mapping::Mapping &mapping);

} // namespace passerelle::exchange
