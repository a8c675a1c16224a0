// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace passerelle::rescue
{

/// A character that HTML writes as &name; or &#number;.
struct HtmlEntity {
    qsizetype length = 0; ///< in bytes, with its & and ;. 0 where none stands there
    char32_t value = 0;
};

/// The one that begins at `p`, where a & stands; numbers and the names that mails and wikis use.
HtmlEntity htmlEntityAt(const char *p, const char *end);

} // namespace passerelle::rescue
