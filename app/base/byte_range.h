// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace passerelle
{

/// A half-open range of bytes in a UTF-8 text. Offsets count bytes from 0, never characters.
struct ByteRange {
    quint32 offset = 0;
    quint32 length = 0;

    constexpr quint32 end() const { return offset + length; }
    constexpr bool isEmpty() const { return length == 0; }
    constexpr bool contains(quint32 at) const { return at >= offset && at < end(); }
    static constexpr ByteRange between(quint32 first, quint32 last) { return {first, last - first}; }

    friend constexpr auto operator<=>(const ByteRange &, const ByteRange &) = default;
};

} // namespace passerelle
