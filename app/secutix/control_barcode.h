// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

namespace passerelle::secutix
{

/// What every control barcode starts with [P].
inline constexpr QLatin1String kControlBarcodePrefix("OTI");
/// Longest barcode that an import file may hold [I].
inline constexpr qsizetype kMaxBarcodeLength = 50;
/// The time stamp's format where the API profile gives none [A]. Milliseconds keep two controls of one card
/// apart.
inline constexpr QLatin1String kDefaultTimestamp("yyyyMMddHHmmsszzz");

/// The barcode that TNAC makes for one control: OTI + card number + time stamp [P]. The time is written in
/// UTC; the pattern is QDateTime's. Fails with barcode-card-empty, barcode-pattern-wrong (no time comes out
/// of it, or something else than letters and digits) or barcode-too-long.
Result<QString> controlBarcode(const QString &card, const QDateTime &time,
                               const QString &pattern = kDefaultTimestamp);

} // namespace passerelle::secutix
