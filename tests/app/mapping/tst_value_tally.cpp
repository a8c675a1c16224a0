// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping.h"
#include "mapping/value_tally.h"

#include <QHash>
#include <QTest>
#include <rapidcheck.h>

using namespace passerelle;
using mapping::ValueTally;

/// Which value of a column stands alone.
class TestValueTally : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneAmongThree()
    {
        ValueTally tally;
        tally.add("A");
        tally.add("B");
        QVERIFY(!tally.lone()); // which of the two is it?
        tally.add("A");
        QCOMPARE(tally.lone().value_or("none"), QByteArray("B"));
        tally.add("C");
        QVERIFY(!tally.lone());
        tally.remove("B");
        QCOMPARE(tally.lone().value_or("none"), QByteArray("C"));
        tally.add("C");
        QVERIFY(!tally.lone());
    }

    /// Whatever is put in and taken out: what it says is what counting everything says.
    void asCounting()
    {
        int known = 0;
        QVERIFY(rc::check([&known](const std::vector<unsigned char> &steps) {
            ValueTally tally;
            QHash<QByteArray, int> counts;
            for (const unsigned char step : steps) {
                const QByteArray value(1, static_cast<char>('a' + step % 7));
                if (step < 150 || counts.value(value) == 0) {
                    tally.add(value);
                    ++counts[value];
                } else {
                    tally.remove(value);
                    if (--counts[value] == 0)
                        counts.remove(value);
                }
                int all = 0;
                QByteArray lone;
                for (auto one = counts.constBegin(); one != counts.constEnd(); ++one) {
                    all += *one;
                    lone = *one == 1 ? one.key() : lone;
                }
                const bool isLone = counts.size() == 2 && all >= 3 && !lone.isEmpty();
                if (tally.isKnown()) {
                    RC_ASSERT(tally.lone() == (isLone ? std::optional(lone) : std::nullopt));
                    ++known;
                }
            }
        }));
        QVERIFY(known > 0);
    }

    void rowOfTheLoneValue()
    {
        const auto rowIn = [](const QByteArray &entries) {
            return mapping::Mapping(std::make_shared<const json::Reading>(
                                        json::read("{\"sectorInfos\":{" + entries + "}}")))
                .loneRow(mapping::EntryField::Season);
        };
        const QByteArray same = "\"A\":{\"seasonCode\":\"X\"},\"B\":{\"seasonCode\":\"X\"}";
        QCOMPARE(rowIn(same), -1);
        QCOMPARE(rowIn(same + ",\"C\":{\"seasonCode\":\"Y\"}"), 2);
        QCOMPARE(rowIn("\"C\":{\"seasonCode\":\"Y\"}," + same), 0);
        QCOMPARE(rowIn("\"C\":{\"seasonCode\":\"\"}," + same), -1); // no value does not count
        QCOMPARE(rowIn(same + ",\"C\":{\"seasonCode\":\"Y\"},\"D\":{\"seasonCode\":\"Z\"}"), -1);
    }
};

QTEST_GUILESS_MAIN(TestValueTally)
#include "tst_value_tally.moc"
