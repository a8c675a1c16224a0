// SPDX-License-Identifier: GPL-3.0-or-later
#include "otipass/card_detector.h"
#include "support/otipass_values.h"

using namespace passerelle;
using namespace passerelle::otipass;

class TestCardDetector : public QObject
{
    Q_OBJECT

private slots:
    void detectsCards_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("serial");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("changes");
        QTest::newRow("serial") << "TLS00012345678" << true << "serial"
                                << "TLS00012345678" << 0;
        QTest::newRow("wedge enter") << "TLS00012345678\r\n"
                                     << true << "serial"
                                     << "TLS00012345678" << 1;
        QTest::newRow("wedge tab") << "\tTLS00012345678\t" << true << "serial"
                                   << "TLS00012345678" << 1;
        QTest::newRow("small letters") << "tls00012345678" << true << "serial"
                                       << "TLS00012345678" << 1;
        QTest::newRow("number") << "00012344" << false << "numotipass"
                                << "00012344" << 0;
        QTest::newRow("number short") << "12344" << false << "numotipass"
                                      << "00012344" << 1;
        QTest::newRow("number shortest") << "18" << false << "numotipass"
                                         << "00000018" << 1;
    }
    void detectsCards()
    {
        QFETCH(QString, text);
        QFETCH(bool, serial);
        QFETCH(int, changes);
        const Detected detected = detectCard(text, serial, support::assumedProfile());
        QVERIFY2(detected.isCard(), qPrintable(detected.sentence));
        QTEST(QString(cardKindId(detected.kind)), "kind");
        QTEST(detected.code, "code");
        QCOMPARE(detected.changes.size(), changes);
        QCOMPARE(detected.checks.size(), std::size_t{5});
        for (const CardCheck &check : detected.checks) {
            QVERIFY(check.passed);
            QVERIFY(!check.why.isEmpty());
        }
        QVERIFY(detected.reasonId.isEmpty());
    }

    void namesWhatIsNoCard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("serial");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << "" << true << "card-empty";
        QTest::newRow("only line ends") << "\r\n \t" << true << "card-empty";
        QTest::newRow("10 000 characters") << QString(10000, u'A') << true << "card-too-long";
        QTest::newRow("two lines") << "TLS0001\nTLS0002" << true << "card-line-break";
        QTest::newRow("carriage return") << "TLS0001\rTLS0002" << true << "card-line-break";
        QTest::newRow("null") << QStringLiteral("TLS%1001234").arg(QChar(0)) << true
                              << "card-control-character";
        QTest::newRow("group separator")
            << QStringLiteral("TLS\u001d001234") << true << "card-control-character";
        QTest::newRow("delete") << QStringLiteral("TLS001234\u007f") << true << "card-control-character";
        QTest::newRow("accent") << QStringLiteral("TLSé01234") << true << "card-not-ascii";
        QTest::newRow("no-break space") << QStringLiteral("TLS001234\u00a0") << true << "card-not-ascii";
        QTest::newRow("full width") << QStringLiteral("\uff34LS001234") << true << "card-not-ascii";
        QTest::newRow("arabic digits") << QStringLiteral("\u0661\u0662\u0663") << false << "card-not-ascii";
        QTest::newRow("emoji") << QStringLiteral("TLS\U0001F3AB0123") << true << "card-not-ascii";
        QTest::newRow("lone surrogate")
            << (QStringLiteral("TLS") + QChar(0xD800)) << true << "card-not-ascii";
        QTest::newRow("number for serial") << "00012344" << true << "card-is-number";
        QTest::newRow("serial for number") << "TLS00012345678" << false << "card-is-serial";
        QTest::newRow("serial short") << "TLS01" << true << "card-length";
        QTest::newRow("serial long") << QLatin1String("T") + QString(32, u'1') << true << "card-length";
        QTest::newRow("number long") << "123456789" << false << "card-length";
        QTest::newRow("number one digit") << "0" << false << "card-length";
        QTest::newRow("dash") << "TLS-0001234" << true << "card-alphabet";
        QTest::newRow("space inside") << "TLS 0001234" << true << "card-alphabet";
        QTest::newRow("letter in number") << "0001234O" << false << "card-alphabet";
        QTest::newRow("check digit") << "00012345" << false << "card-checksum";
        QTest::newRow("digits exchanged") << "00013244" << false << "card-checksum";
    }
    void namesWhatIsNoCard()
    {
        QFETCH(QString, text);
        QFETCH(bool, serial);
        const Detected detected = detectCard(text, serial, support::assumedProfile());
        QVERIFY(!detected.isCard());
        QTEST(detected.reasonId, "reason");
        QVERIFY(detected.code.isEmpty());
        QVERIFY(!detected.sentence.isEmpty());
        QVERIFY(!detected.next.isEmpty());
        QVERIFY(detected.sentence.size() < 300);
        QVERIFY(!detected.checks.empty());
        QVERIFY(!detected.checks.back().passed);
        for (std::size_t i = 0; i + 1 < detected.checks.size(); ++i)
            QVERIFY(detected.checks[i].passed);
    }

    void followsTheProfile()
    {
        ApiProfile profile = support::assumedProfile();
        profile.serial.alphabet = QStringLiteral("TLS0123456789");
        QVERIFY(detectCard(QStringLiteral("TLS00012345678"), true, profile).isCard());
        QCOMPARE(detectCard(QStringLiteral("REI00012345678"), true, profile).reasonId,
                 QStringLiteral("card-alphabet"));
        profile.serial.shortest = profile.serial.longest = 10;
        QCOMPARE(detectCard(QStringLiteral("TLS00012345678"), true, profile).reasonId,
                 QStringLiteral("card-length"));
        profile = support::assumedProfile();
        profile.serial.raiseToCapitals = false;
        QCOMPARE(detectCard(QStringLiteral("tls00012345678"), true, profile).reasonId,
                 QStringLiteral("card-alphabet"));
        // A serial with letters cannot hold a Luhn digit; the profile's word is taken all the same, and
        // fails.
        profile.serial.luhn = true;
        QCOMPARE(detectCard(QStringLiteral("TLS00012345678"), true, profile).reasonId,
                 QStringLiteral("card-checksum"));
    }

    void everyWrongDigitIsNoticed()
    {
        const ApiProfile profile = support::assumedProfile();
        const QString good = QStringLiteral("00012344");
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (char digit = '0'; digit <= '9'; ++digit) {
                QString changed = good;
                changed[at] = QLatin1Char(digit);
                QCOMPARE(detectCard(changed, false, profile).isCard(), changed == good);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCardDetector)
#include "tst_card_detector.moc"
