// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/kept_findings.h"
#include "rules/places.h"

#include <QTest>
#include <algorithm>
#include <random>

using namespace passerelle;
using document::Buffer;
using document::Place;
using rules::Finding;
using rules::FindingList;
using rules::Places;
using rules::Severity;

/// What findings are kept in, and the order that they are brought into.
class TestFindings : public QObject
{
    Q_OBJECT
private slots:
    void placesAreCopiedAndMoved();
    void placesCanBeChanged();
    void takenByWeightInTheOrderOfAdding();
    void sortedLikeAStableSort_data();
    void sortedLikeAStableSort();
};

static Place placeAt(quint32 offset, Buffer buffer = Buffer::Mapping) { return {buffer, {offset, 2}}; }

static std::vector<Place> several(int count)
{
    std::vector<Place> places;
    for (int i = 0; i < count; ++i)
        places.push_back(placeAt(static_cast<quint32>(i), i % 2 ? Buffer::Workspace : Buffer::Mapping));
    return places;
}

void TestFindings::placesAreCopiedAndMoved()
{
    for (const int count : {0, 1, 2, 5}) {
        const Places places(several(count));
        QCOMPARE(places.size(), static_cast<std::size_t>(count));
        QCOMPARE(places.empty(), count == 0);
        QVERIFY(std::equal(places.begin(), places.end(), several(count).begin()));
        Places copy(places);
        QVERIFY(copy == places);
        const Places taken(std::move(copy));
        QVERIFY(taken == places);
        Places other(several(3));
        other = taken;
        QVERIFY(other == places);
        other = Places(several(4));
        QCOMPARE(other.size(), std::size_t{4});
        other = Places();
        QVERIFY(other.empty());
    }
}

void TestFindings::placesCanBeChanged()
{
    for (const int count : {1, 3}) {
        Places places(several(count));
        const Places before(places);
        for (Place &one : places)
            one.range.offset += 100;
        QCOMPARE(places[0].range.offset, quint32{100});
        QCOMPARE(before.front().range.offset, quint32{0});
    }
}

void TestFindings::takenByWeightInTheOrderOfAdding()
{
    const rules::Rule *error = nullptr;
    const rules::Rule *warning = nullptr;
    for (const rules::Rule *rule : rules::allRules()) {
        error = rule->severity() == Severity::Error ? rule : error;
        warning = rule->severity() == Severity::Warning ? rule : warning;
    }
    rules::Findings findings;
    constexpr quint32 kMany = 1000; // of several blocks
    for (quint32 i = 0; i < kMany; ++i)
        findings.add(i % 3 ? *warning : *error, placeAt(kMany - i), i);
    const FindingList taken = findings.taken();
    QCOMPARE(taken.size(), std::size_t{kMany});
    QVERIFY(std::is_sorted(taken.begin(), taken.end(), [](const Finding &a, const Finding &b) {
        return a.severity != b.severity ? a.severity < b.severity : a.subject < b.subject;
    }));
    QVERIFY(taken.front().rule == error);
    QVERIFY(taken.back().rule == warning);
    QVERIFY(findings.taken().empty());
}

void TestFindings::sortedLikeAStableSort_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("runs");
    QTest::addColumn<int>("mess"); // how far a finding may stand from its place in its run
    QTest::newRow("none") << 0 << 1 << 0;
    QTest::newRow("one") << 1 << 1 << 0;
    QTest::newRow("in order") << 500 << 1 << 0;
    QTest::newRow("a pass") << 500 << 1 << 8;
    QTest::newRow("some passes") << 900 << 5 << 8;
    QTest::newRow("far away") << 900 << 3 << 60;
    QTest::newRow("any order") << 700 << 700 << 0;
}

void TestFindings::sortedLikeAStableSort()
{
    QFETCH(int, count);
    QFETCH(int, runs);
    QFETCH(int, mess);
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same each time
    const auto upTo = [&random](int most) { return static_cast<quint32>(random() % (most + 1u)); };
    FindingList list;
    for (int i = 0; i < count; ++i) {
        Finding one;
        one.severity = runs == count ? Severity(upTo(2)) : Severity::Warning;
        const auto place = static_cast<quint32>(i % std::max(1, count / runs));
        one.place = placeAt(place + upTo(mess), runs == count ? Buffer(upTo(1)) : Buffer::Mapping);
        one.others = i % 7 ? Places() : Places(several(i % 4));
        one.subject = static_cast<quint32>(i);
        list.push_back(one);
    }
    FindingList expected = list;
    std::stable_sort(expected.begin(), expected.end(), [](const Finding &a, const Finding &b) {
        return std::tuple(a.severity, a.place.buffer, a.place.range.offset) <
               std::tuple(b.severity, b.place.buffer, b.place.range.offset);
    });
    rules::sortFindings(list);
    QVERIFY(std::equal(list.begin(), list.end(), expected.begin(), expected.end(),
                       [](const Finding &a, const Finding &b) {
                           return a.subject == b.subject && a.others == b.others && a.place == b.place;
                       }));
}

QTEST_APPLESS_MAIN(TestFindings)
#include "tst_findings.moc"
