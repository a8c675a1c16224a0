// SPDX-License-Identifier: GPL-3.0-or-later
/// What is found of findings by their place is what looking at each of them finds.
#include "support/check_difference.h"
#include "support/edit_sequence.h"

#include "mapping/mapping_model.h"
#include "rules/cell_marks.h"
#include "rules/findings_by_place.h"

#include <QTest>
#include <map>
#include <rapidcheck.h>

using namespace passerelle;
using document::Buffer;
using mapping::CellMark;
using mapping::MappingModel;
using rules::CheckResult;
using rules::Finding;
using rules::FindingsByPlace;

class TestFindingsByPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameAsLookingAtAll();
    void stopsWhereToldTo();
    void nothingWhereNothingIs();
};

/// A place of a finding in the mapping.
struct Found {
    quint32 offset;
    rules::Severity severity;
    quint16 rule;

    friend auto operator<=>(const Found &, const Found &) = default;
};

static std::vector<Found> all(const CheckResult &result)
{
    std::vector<Found> found;
    for (const Finding &finding : result.findings()) {
        std::vector<document::Place> places(finding.others.begin(), finding.others.end());
        places.push_back(finding.place);
        for (const document::Place &place : places) {
            if (place.buffer == Buffer::Mapping)
                found.push_back({place.range.offset, finding.severity, finding.rule.number()});
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

static void compareParts(const CheckResult &result, quint32 size)
{
    const FindingsByPlace byPlace(result);
    const std::vector<Found> every = all(result);
    for (quint32 from = 0; from <= size; from += 1 + size / 7) {
        for (const quint32 length : {quint32{0}, quint32{20}, size / 3, size}) {
            const quint32 to = from + length;
            std::vector<Found> expected;
            std::copy_if(every.begin(), every.end(), std::back_inserter(expected),
                         [&](const Found &one) { return one.offset >= from && one.offset <= to; });
            std::vector<Found> found;
            byPlace.forEach(from, to, [&found](const Finding &finding, ByteRange range) {
                found.push_back({range.offset, finding.severity, finding.rule.number()});
                return true;
            });
            std::sort(found.begin(), found.end());
            RC_ASSERT(found == expected);
            const auto worst = byPlace.worst(from, to);
            RC_ASSERT(worst.has_value() == !expected.empty());
            const auto least =
                std::min_element(expected.begin(), expected.end(),
                                 [](const Found &a, const Found &b) { return a.severity < b.severity; });
            if (worst)
                RC_ASSERT(worst->severity == least->severity && worst->range.offset >= from &&
                          worst->range.offset <= to);
        }
    }
}

static std::map<std::pair<qint32, qint32>, CellMark> expectedMarks(const CheckResult &result)
{
    const mapping::Mapping &mapping = result.facts()->mapping;
    std::map<std::pair<qint32, qint32>, CellMark> marks;
    const auto mark = [&marks](qint32 row, qint32 column, rules::Severity severity) {
        const auto at = marks.try_emplace({row, column}, CellMark{row, column, 0xFF, 0}).first;
        at->second.severity = std::min(at->second.severity, static_cast<quint8>(severity));
        ++at->second.count;
    };
    for (const Finding &finding : result.findings()) {
        const bool isMissing = finding.rule->id() == QLatin1String("mapping-member-missing") &&
                               finding.subject < mapping.sectors().size();
        std::vector<document::Place> places(finding.others.begin(), finding.others.end());
        places.push_back(finding.place);
        for (const document::Place &place : places) {
            qint32 row = -1;
            const int column =
                place.buffer == Buffer::Mapping ? mapping::columnAt(mapping, place.range.offset, row) : -1;
            if (row >= 0)
                mark(row, isMissing ? MappingModel::ServiceColumn + static_cast<int>(finding.detail) : column,
                     finding.severity);
        }
    }
    return marks;
}

static void compareMarks(const CheckResult &result)
{
    const auto expected = expectedMarks(result);
    const auto marks = rules::cellMarks(FindingsByPlace(result));
    std::vector<CellMark> found;
    std::vector<CellMark> sums;
    for (qint32 row = 0; row < static_cast<qint32>(result.facts()->mapping.sectors().size()); ++row) {
        const std::vector<CellMark> ofRow = marks->ofRow(row);
        found.insert(found.end(), ofRow.begin(), ofRow.end());
        CellMark sum{row, MappingModel::FindingsColumn, 0xFF, 0};
        for (const CellMark &one : ofRow) {
            sum.severity = std::min(sum.severity, one.severity);
            sum.count += one.count;
        }
        if (sum.count > 0)
            sums.push_back(sum);
    }
    RC_ASSERT(std::equal(found.begin(), found.end(), expected.begin(), expected.end(),
                         [](const CellMark &one, const auto &other) { return one == other.second; }));
    RC_ASSERT(marks->sums() == sums);
}

void TestFindingsByPlace::sameAsLookingAtAll()
{
    QVERIFY(rc::check("by place as one by one", [](const std::vector<char> &bytes) {
        test::EditSequence edits(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        do {
            const auto result = *rules::check(test::factsOfText(edits.text(), nullptr));
            compareParts(result, static_cast<quint32>(edits.text().size()));
            compareMarks(result);
        } while (edits.next());
    }));
}

void TestFindingsByPlace::stopsWhereToldTo()
{
    const auto result = *rules::check(test::factsOfText("{'a':1,'b':2,'c':3}", nullptr));
    int told = 0;
    FindingsByPlace(result).forEach(0, 100, [&told](const Finding &, ByteRange) { return ++told < 2; });
    QCOMPARE(told, 2);
}

void TestFindingsByPlace::nothingWhereNothingIs()
{
    const FindingsByPlace none((CheckResult()));
    QVERIFY(!none.worst(0, 1000));
    none.forEach(0, 1000, [](const Finding &, ByteRange) { return false; });
}

QTEST_GUILESS_MAIN(TestFindingsByPlace)
#include "tst_findings_by_place.moc"
