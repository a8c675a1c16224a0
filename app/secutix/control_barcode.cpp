// SPDX-License-Identifier: GPL-3.0-or-later
#include "secutix/control_barcode.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace passerelle::secutix
{

namespace
{

struct ControlBarcodeWords {
    Q_DECLARE_TR_FUNCTIONS(passerelle::secutix::ControlBarcode)
};

bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar one) {
        return (one >= u'0' && one <= u'9') || (one >= u'A' && one <= u'Z') || (one >= u'a' && one <= u'z');
    });
}

/// Whether different moments give different stamps.
bool tellsTimesApart(const QDateTime &time, const QString &pattern)
{
    const QDateTime another = time.toUTC().addYears(1).addMonths(1).addDays(1).addMSecs(3661001);
    return QLocale::c().toString(time.toUTC(), pattern) != QLocale::c().toString(another, pattern);
}

} // namespace

Result<QString> controlBarcode(const QString &card, const QDateTime &time, const QString &pattern)
{
    if (card.isEmpty())
        return Failure(Problem{
            QStringLiteral("barcode-card-empty"),
            ControlBarcodeWords::tr("A control's barcode needs the card's number, and there is none."),
            {},
            ControlBarcodeWords::tr("Scan the card again.")});
    const QString stamp = QLocale::c().toString(time.toUTC(), pattern);
    if (stamp.isEmpty() || !isPlain(stamp) || !tellsTimesApart(time, pattern))
        return Failure(Problem{
            QStringLiteral("barcode-pattern-wrong"),
            ControlBarcodeWords::tr(
                "The time stamp “%1” of the API profile does not make letters and digits out of a time.")
                .arg(pattern),
            {},
            ControlBarcodeWords::tr("Correct it in the API profile, for example to %1.")
                .arg(kDefaultTimestamp)});
    const QString barcode = kControlBarcodePrefix + card + stamp;
    if (barcode.size() > kMaxBarcodeLength)
        return Failure(
            Problem{QStringLiteral("barcode-too-long"),
                    ControlBarcodeWords::tr(
                        "The control's barcode would have %1 characters; SecuTix takes at most %2.")
                        .arg(barcode.size())
                        .arg(kMaxBarcodeLength),
                    barcode, ControlBarcodeWords::tr("Choose a shorter time stamp in the API profile.")});
    return barcode;
}

} // namespace passerelle::secutix
