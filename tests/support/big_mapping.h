// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace passerelle::test
{

/// What is wrong with a generated mapping.
enum class Mistakes {
    None,
    Values, ///< in every sector: a service id in lower case, a space id of another service, a season code of
            ///< 9 characters; still JSON
    Syntax  ///< in every sector besides: a comment and a trailing comma
};

/// Mapping parameters with that many sectors, laid out like the published ones: six lines and about 210 bytes
/// a sector, six lines around them (100 000 sectors: 21 MB, 600 006 lines). The same bytes for the same
/// arguments.
QByteArray bigMapping(int sectors, Mistakes mistakes = Mistakes::None);

} // namespace passerelle::test
