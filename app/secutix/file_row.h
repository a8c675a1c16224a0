// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>
#include <functional>

namespace passerelle::secutix
{

/// One control with its scan and, where there is one, its sale: all that a file can be made of.
struct FileRow {
    QString scanId, card, device, door, sector;
    QDateTime scanTime; ///< UTC
    QString barcode, season, product, service;
    QDateTime controlTime; ///< UTC
    qint64 order = 0;      ///< 0: no sale was made
    QString channel, contact, contingent;
    QDateTime created; ///< of the order, UTC
    QString tariff;
    qint64 price = 0; ///< amount x 100
    int vat = 0;      ///< per cent x 100
    int quantity = 0;
};

/// Puts the next row into `into` and says true, or says that there is none. Rows come one by one, so that any
/// number of them needs no memory.
using RowSource = std::function<Result<bool>(FileRow &into)>;

} // namespace passerelle::secutix
