// SPDX-License-Identifier: GPL-3.0-or-later
#include "secutix/control_barcode.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace passerelle;
using namespace passerelle::secutix;

class ControlBarcodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPrefixCardAndTime()
    {
        QCOMPARE(*controlBarcode(QStringLiteral("TLS00012345"), kTime),
                 QStringLiteral("OTITLS0001234520260301090507042"));
        QCOMPARE(*controlBarcode(QStringLiteral("TLS1"), kTime, QStringLiteral("yyMMddHHmmss")),
                 QStringLiteral("OTITLS1260301090507"));
    }

    void isTheSameInAnyZoneAndLanguage()
    {
        const QDateTime inParis = kTime.toTimeZone(QTimeZone("Europe/Paris"));
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QCOMPARE(*controlBarcode(QStringLiteral("1"), inParis), *controlBarcode(QStringLiteral("1"), kTime));
        QCOMPARE(*controlBarcode(QStringLiteral("1"), inParis), QStringLiteral("OTI120260301090507042"));
    }

    void hasAtMostFiftyCharacters()
    {
        QCOMPARE(controlBarcode(QString(30, u'9'), kTime)->size(), kMaxBarcodeLength);
        QCOMPARE(controlBarcode(QString(31, u'9'), kTime).error().id, QStringLiteral("barcode-too-long"));
    }

    void needsACard()
    {
        QCOMPARE(controlBarcode({}, kTime).error().id, QStringLiteral("barcode-card-empty"));
    }

    void refusesAPatternThatMakesNoTime_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("empty") << QString();
        QTest::newRow("separators") << QStringLiteral("yyyy-MM-dd");
        QTest::newRow("no time in it") << QStringLiteral("'stamp'");
        QTest::newRow("digits only") << QStringLiteral("1234");
    }

    void refusesAPatternThatMakesNoTime()
    {
        QFETCH(QString, pattern);
        const Result<QString> barcode = controlBarcode(QStringLiteral("1"), kTime, pattern);
        QVERIFY(!barcode);
        QCOMPARE(barcode.error().id, QStringLiteral("barcode-pattern-wrong"));
    }

    void needsATime() { QVERIFY(!controlBarcode(QStringLiteral("1"), {})); }

private:
    const QDateTime kTime{QDate(2026, 3, 1), QTime(9, 5, 7, 42), Qt::UTC};
};

QTEST_GUILESS_MAIN(ControlBarcodeTest)
#include "tst_control_barcode.moc"
