// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace passerelle
{

/// A new random identifier: 32 lower-case hexadecimal digits (122 random bits), fit for a file, a key or a
/// row.
QString newIdentifier();

} // namespace passerelle
