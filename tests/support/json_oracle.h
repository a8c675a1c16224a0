// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/edit.h"
#include "json/reader.h"

#include <QByteArray>

/// What the reader is measured against: RapidJSON's strict parser, and what must hold for every text.
namespace passerelle::test
{

/// A text's verdict and values, in a notation of its own: one line a value, keys with their values, repeated
/// keys each time; numbers as they are written.
struct Verdict {
    bool isAccepted = false;
    QByteArray values;
};

/// RapidJSON: iterative, encoding checked, numbers as they stand, and the whole text read, behind a NUL as
/// well.
Verdict rapidJsonVerdict(const QByteArray &text);

/// Whether numbers are told as they are written, or only that there are some: 0x1F and 31 are one number.
enum class Numbers { AsWritten, Unseen };

/// The reader's, in the same notation.
QByteArray values(const json::Tree &tree, Numbers numbers = Numbers::AsWritten);

/// Whether the two can be compared. RapidJSON refuses the escape of a high surrogate without its partner,
/// which RFC 8259 allows, and turns that of a low one into bytes that are not UTF-8; it refuses numbers
/// beyond a double, even as text; and it knows no nesting limit.
bool isComparable(const json::Reading &reading);

/// The first thing that is not as it must be in a reading, or nothing.
QByteArray brokenInvariant(const json::Reading &reading);

/// All mends (or all certain ones) of a reading as one edit.
document::Edit mends(const json::Reading &reading, bool onlyCertain);

/// The text behind such an edit; sets `isValid` to whether it can be applied.
QByteArray mended(const json::Reading &reading, bool onlyCertain, bool &isValid);

/// What is wrong with the certain mends of a reading, or nothing: they can be applied together, keep the
/// values, and take their deviations away.
QByteArray brokenMend(const json::Reading &reading);

} // namespace passerelle::test
