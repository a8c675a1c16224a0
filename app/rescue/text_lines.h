// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/bytes.h"

#include <QByteArrayView>
#include <algorithm>

namespace passerelle::rescue
{

/// A line of a text. Lines end with LF, CR LF or CR.
struct TextLine {
    const char *from = nullptr;
    const char *to = nullptr;   ///< without its line break
    const char *next = nullptr; ///< behind its line break

    QByteArrayView bytes() const { return {from, to}; }
    /// Without blanks in front.
    QByteArrayView indented() const { return {std::find_if_not(from, to, json::bytes::isBlank), to}; }
    QByteArrayView trimmed() const { return bytes().trimmed(); }
    bool isBlank() const { return trimmed().isEmpty(); }
    /// Whether something of JSON's own stands on it.
    bool hasJson() const
    {
        return std::any_of(from, to,
                           [](char c) { return c == '{' || c == '}' || c == '[' || c == ']' || c == '"'; });
    }
};

template <typename Visit>
void forEachLine(QByteArrayView text, Visit visit)
{
    const char *const end = text.data() + text.size();
    for (const char *p = text.data(); p != end;) {
        TextLine line{p, std::find_if(p, end, json::bytes::isLineBreak), nullptr};
        line.next = line.to;
        if (line.next != end)
            line.next += *line.next == '\r' && end - line.next > 1 && line.next[1] == '\n' ? 2 : 1;
        visit(line);
        p = line.next;
    }
}

/// Behind the string whose quote mark stands at `p`: one that does not close on its line ends with the line.
inline const char *skipString(const char *p, const char *end)
{
    const char quote = *p++;
    while (p != end && !json::bytes::isLineBreak(*p) && *p != quote)
        p += *p == '\\' && end - p > 1 && !json::bytes::isLineBreak(p[1]) ? 2 : 1;
    return p != end && *p == quote ? p + 1 : p;
}

/// Calls visit(p) for each byte outside of strings in double quote marks; it gives back where to go on.
template <typename Visit>
void forEachOutside(QByteArrayView text, Visit visit)
{
    const char *const end = text.data() + text.size();
    for (const char *p = text.data(); p != end;) {
        if (*p == '"')
            p = skipString(p, end);
        else
            p = visit(p);
    }
}

} // namespace passerelle::rescue
