// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mapping/mapping.h"

namespace passerelle::exchange
{

/// The mapping for a file that TNAC is to read, as mapping::tnacText() writes it. Fails with
/// "json-not-strict" where that is no JSON.
Result<QByteArray> strictJson(const mapping::Mapping &mapping);

} // namespace passerelle::exchange
