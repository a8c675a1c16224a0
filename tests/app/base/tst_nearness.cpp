// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nearness.h"

#include <QTest>

using namespace passerelle;

/// How near two spellings are, and which known name is meant.
class TestNearness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distanceIsBounded()
    {
        QCOMPARE(editDistance("abc", "ABC", 2), 0);
        QCOMPARE(editDistance("abcd", "abdc", 2), 1);
        QCOMPARE(editDistance("abcd", "xyz", 2), 3);
        QCOMPARE(editDistance("kitten", "sitting", 5), 3);
        QCOMPARE(editDistance("", "ab", 2), 2);
        QCOMPARE(editDistance(QByteArray(100, 'a'), "a", 2), 3);
        const QByteArray longest(100, 'a');
        QCOMPARE(editDistance(longest, longest, 2), 0);
        QCOMPARE(editDistance(longest + 'a', longest, 2), 3); // no misspelling, however alike
    }

    void namesTheNearest_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("nearest");
        QTest::newRow("a letter less") << QStringLiteral("card.cod") << QStringLiteral("card.code");
        QTest::newRow("case") << QStringLiteral("CARD.CODE") << QStringLiteral("card.code");
        QTest::newRow("two swapped") << QStringLiteral("scan.deivce") << QStringLiteral("scan.device");
        QTest::newRow("the first of two") << QStringLiteral("scan.dxxr") << QStringLiteral("scan.door");
        QTest::newRow("a third of a long one")
            << QStringLiteral("connection.username2024") << QStringLiteral("connection.userName");
        QTest::newRow("none near") << QStringLiteral("colour") << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("endless") << QString(100000, u'c') << QString();
    }

    void namesTheNearest()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, nearest);
        const QStringList known{QStringLiteral("card.code"), QStringLiteral("scan.door"),
                                QStringLiteral("scan.device"), QStringLiteral("connection.userName")};
        QCOMPARE(nearestName(name, known), nearest);
        QVERIFY(nearestName(name, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNearness)
#include "tst_nearness.moc"
