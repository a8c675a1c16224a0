// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/byte_range.h"

namespace passerelle
{

/// A value together with where it stands in the text it was read from. Where it is missing, `range` is the
/// place (often empty) at which it should stand, or its nearest parent.
template <typename T>
struct Located {
    T value{};
    ByteRange range;
    bool present = false;

    explicit operator bool() const { return present; }
};

} // namespace passerelle
