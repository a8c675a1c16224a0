// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/strict_string.h"

#include "json/escape.h"

namespace passerelle::json
{

const char *strictStringRest(const char *p, const char *end, int &flags)
{
    for (;;) {
        p = bytes::skipPlain(p, end);
        if (p == end)
            return nullptr;
        if (*p == '"')
            return p;
        if (*p == '\\') {
            const Escape escape = escapeAt(p, end);
            if (!escape.legal)
                return nullptr;
            flags |= HasEscapes | (escape.lone ? LoneSurrogate : 0);
            p += escape.length;
        } else {
            const int length = bytes::isControl(*p) ? 0 : bytes::utf8Length(p, end);
            if (length == 0)
                return nullptr;
            p += length;
        }
    }
}

} // namespace passerelle::json
