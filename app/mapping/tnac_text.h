// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/reader.h"

namespace passerelle::mapping
{

/// How the mapping is laid out for TNAC's screen.
enum class TnacLayout : quint8 { AsItStands, TwoSpaces, FourSpaces, Tabs, Compact };
inline constexpr TnacLayout kTnacLayouts[] = {TnacLayout::AsItStands, TnacLayout::TwoSpaces,
                                              TnacLayout::FourSpaces, TnacLayout::Tabs, TnacLayout::Compact};

/// What goes to TNAC's screen.
struct TnacText {
    QByteArray bytes;
    bool isStrict = false; ///< RFC 8259 accepts it
};

/// The mapping as TNAC gets it: strict JSON without byte order mark and comments; unknown members, their
/// order and how values are written stay. What departs from JSON in a way of one clear sense (a comment, a
/// comma too many, typographic quotes) is written rightly. Where more is wrong the bytes are given as they
/// stand, without the mark, and `isStrict` is false. Any thread.
TnacText tnacText(const json::Reading &reading, TnacLayout layout);

} // namespace passerelle::mapping
