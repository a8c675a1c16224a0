// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/source_places.h"

#include <QTest>

using namespace passerelle;
using document::Buffer;
using ui::SourceMark;
using ui::SourcePlaces;

/// Findings stay with the text around them until the next check.
class TestSourcePlaces : public QObject
{
    Q_OBJECT
private slots:
    void nothingWithoutACheck();
    void moveWithTheText();
    void whatChangesLosesItsLength();
    void theWorstIsKept();
};

static rules::FindingsByPlace checked(const QByteArray &text)
{
    document::Snapshot snapshot;
    snapshot.texts[static_cast<std::size_t>(Buffer::Mapping)] = text;
    return rules::FindingsByPlace(*rules::check(rules::Facts::of(snapshot, false)));
}

static const QByteArray kText = "{\"sectorInfos\":{},\"NumType\":\"other\",\n'a':1,\n'b':2}";

static QList<quint32> offsets(const std::vector<SourceMark> &marks)
{
    QList<quint32> all;
    for (const SourceMark &one : marks)
        all.append(one.range.offset);
    return all;
}

static SourceMark at(const SourcePlaces &places, quint32 offset)
{
    const auto marks = places.within(offset, offset, 10);
    return marks.empty() ? SourceMark() : marks.front();
}

void TestSourcePlaces::nothingWithoutACheck()
{
    SourcePlaces places;
    places.follow({{0, 1}, 2});
    QVERIFY(places.within(0, 1000, 10).empty());
    QVERIFY(!places.worst(0, 1000));
}

void TestSourcePlaces::moveWithTheText()
{
    SourcePlaces places(checked(kText));
    const auto before = offsets(places.within(0, 1000, 100));
    const auto a = static_cast<quint32>(kText.indexOf("'a'"));
    const auto b = static_cast<quint32>(kText.indexOf("'b'"));
    QVERIFY(before.contains(a) && before.contains(b));
    places.follow({{a + 5, 0}, 7}); // behind 'a', before 'b'
    QVERIFY(offsets(places.within(a, a, 10)).contains(a));
    QVERIFY(offsets(places.within(b + 7, b + 7, 10)).contains(b + 7));
    places.follow({{0, 0}, 2});
    places.follow({{a + 7, 7}, 0}); // taken back
    QVERIFY(offsets(places.within(b + 2, b + 2, 10)).contains(b + 2));
    QCOMPARE(places.within(0, 1000, 100).size(), static_cast<std::size_t>(before.size()));
    QCOMPARE(places.within(0, 1000, 1).size(), std::size_t{1});
}

void TestSourcePlaces::whatChangesLosesItsLength()
{
    SourcePlaces places(checked(kText));
    const auto a = static_cast<quint32>(kText.indexOf("'a'"));
    QCOMPARE(at(places, a).range.length, quint32{3});
    places.follow({{a + 1, 1}, 4});
    QCOMPARE(at(places, a).range, (ByteRange{a, 0}));
}

void TestSourcePlaces::theWorstIsKept()
{
    SourcePlaces places(checked(kText));
    const auto type = static_cast<quint32>(kText.indexOf("\"other\""));
    places.follow({{0, 0}, 100});
    const auto worst = places.worst(type + 100, type + 100);
    QVERIFY(worst);
    QCOMPARE(worst->range.offset, type + 100);
    QVERIFY(!places.worst(50, 60));
}

QTEST_GUILESS_MAIN(TestSourcePlaces)
#include "tst_source_places.moc"
