// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/bytes.h"
#include "json/tree.h"

namespace passerelle::json
{

/// The rest of strictStringEnd from the first byte that is not plain: escapes and bytes beyond ASCII.
const char *strictStringRest(const char *p, const char *end, int &flags);

/// The closing quote mark of a string of RFC 8259 whose content begins at `p`; null where the string is not
/// one. Adds HasEscapes and LoneSurrogate to `flags`.
inline const char *strictStringEnd(const char *p, const char *end, int &flags)
{
    p = bytes::skipPlain(p, end);
    if (p != end && *p == '"')
        return p;
    return strictStringRest(p, end, flags);
}

} // namespace passerelle::json
