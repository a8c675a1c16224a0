// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/edit.h"

namespace passerelle::document
{

/// The one edit that does what `first` and then `second` do. `first` is normalized against `before`; the
/// ranges of `second` are in `between`, the texts after the first, and normalized against them. The result is
/// normalized against `before`, bears the name of `first`, and touches no byte that neither of the two
/// touches.
Edit composed(const Edit &first, const Edit &second, const Snapshot &before, const Snapshot &between);

/// The same edit without bytes that its replacements put back as they were: equal beginnings and ends of a
/// replacement leave it, and replacements that change nothing go.
Edit trimmed(Edit edit, const Snapshot &before);

} // namespace passerelle::document
