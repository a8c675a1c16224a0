// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_case.h"

#include "mapping/mapping_model.h"
#include "rules/cell_marks.h"
#include "rules/findings_model.h"
#include "rules/place_text.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTest>
#include <rapidcheck.h>

using namespace passerelle;
using namespace passerelle::test;

class TestChecker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void publishedSampleIsPutRightAtOnce();
    void referenceHasOneHint();
    void findingsAreSorted();
    void whatHoldsNoMappingHasNothingSafe();
    void cancelledIsNothing();
    void oneRepairUncoversTheNext();
    void safeRepairsConvergeAndKeepValues();
    void modelShowsAndFilters();
    void cellsAreMarked();

private:
    static QByteArray data(const char *name);
};

QByteArray TestChecker::data(const char *name)
{
    QFile file(QStringLiteral(PASSERELLE_TEST_DATA "/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QMap<QString, int> counts(const rules::CheckResult &result)
{
    QMap<QString, int> found;
    for (const rules::Finding &one : result.findings())
        ++found[one.rule->id()];
    return found;
}

void TestChecker::publishedSampleIsPutRightAtOnce()
{
    const auto facts = factsOf(data("mapping-as-published.jsonc"), std::nullopt);
    const auto result = rules::check(facts);
    QVERIFY(result);
    QCOMPARE(counts(*result), (QMap<QString, int>{{QStringLiteral("json-comment"), 6},
                                                  {QStringLiteral("mapping-service-case"), 1}}));
    QCOMPARE(result->safeRepairCount(), 7);
    const document::Snapshot now = after(facts->snapshot, rules::repairEverythingSafe(*facts));
    const auto again = rules::check(factsOf(now.texts[0], std::nullopt));
    QCOMPARE(summary(*again), QStringList());
    QVERIFY(now.texts[0].contains("\"DDMM_AUG\":{"));
    QVERIFY(now.texts[0].contains("\"PCUMID031FS00061\""));
}

void TestChecker::referenceHasOneHint()
{
    const auto result = rules::check(factsOf(data("mapping-reference.json"), std::nullopt));
    QVERIFY(result);
    QCOMPARE(counts(*result), (QMap<QString, int>{{QStringLiteral("mapping-service-case"), 1}}));
}

void TestChecker::findingsAreSorted()
{
    const auto result =
        rules::check(factsOf("{\"sectorInfos\": {\"A\": {\"x\": 1, \"seasonCode\": 3}, \"a\": {}},}",
                             workspaceWith("\"museum\"", "\"\"")));
    QVERIFY(result);
    QVERIFY(result->findings().size() > 5);
    const auto order = [](const rules::Finding &one) {
        return std::tuple(one.severity, one.place.buffer, one.place.range.offset);
    };
    QVERIFY(std::is_sorted(result->findings().begin(), result->findings().end(),
                           [&](const auto &a, const auto &b) { return order(a) < order(b); }));
    QCOMPARE(result->count(rules::Severity::Error) + result->count(rules::Severity::Warning) +
                 result->count(rules::Severity::Note),
             static_cast<int>(result->findings().size()));
}

void TestChecker::whatHoldsNoMappingHasNothingSafe()
{
    for (const char *text : {"sector;service\nA;B", "Bonjour, je vous envoie les codes demain.",
                             "[10:12] Marie: bonjour", "Dear {name}, here they are."}) {
        const auto facts = factsOf(text, std::nullopt);
        QVERIFY(rules::repairEverythingSafe(*facts).isEmpty());
        QCOMPARE(rules::check(facts)->safeRepairCount(), 0);
    }
}

void TestChecker::cancelledIsNothing()
{
    const CancelToken cancel;
    cancel.cancel();
    QVERIFY(!rules::check(factsOf(rightMapping(), rightWorkspace()), cancel));
    QVERIFY(rules::repairEverythingSafe(*factsOf(data("mapping-as-published.jsonc"), std::nullopt), cancel)
                .isEmpty());
}

void TestChecker::oneRepairUncoversTheNext()
{
    const auto facts =
        factsOf(mappingWith("\"S1\", \"OtipassPSpaceId\"", "' s1 ', \"OtipassPSpaceId\""), std::nullopt);
    const document::Edit edit = rules::repairEverythingSafe(*facts);
    QCOMPARE(after(facts->snapshot, edit).texts[0], rightMapping());
    for (const document::Replacement &one : edit.replacements)
        QVERIFY(one.range.length < 10);
}

/// Values that are read before and after: repairs of JSON keep them.
static QStringList values(const QByteArray &text)
{
    const auto facts = factsOf(text, std::nullopt);
    QStringList all;
    for (const mapping::Sector &sector : facts->mapping.sectors()) {
        all.append(facts->mapping.code(sector).trimmed());
        for (const mapping::EntryField field : mapping::kEntryFields)
            all.append(facts->mapping.text(sector.field(field)).trimmed().toUpper());
    }
    return all;
}

void TestChecker::safeRepairsConvergeAndKeepValues()
{
    const bool holds = rc::check([] {
        QByteArray text = rightMapping();
        const auto changes = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, static_cast<int>(text.size())), rc::gen::inRange(0, 7)));
        static const std::array<QByteArray, 7> pieces{" ", ",", "// x\n", "\xC2\xA0", "/**/", "'", ""};
        for (const auto &[at, piece] : changes) {
            if (piece == 6)
                text.remove(at % text.size(), 1);
            else
                text.insert(at % text.size(), pieces[static_cast<std::size_t>(piece)]);
        }
        const auto facts = factsOf(text, std::nullopt);
        const auto result = rules::check(facts);
        RC_ASSERT(document::normalized(result->allSafeRepairs(), facts->snapshot).has_value());
        const document::Edit edit = rules::repairEverythingSafe(*facts);
        RC_ASSERT(document::normalized(edit, facts->snapshot).has_value());
        const QByteArray now = after(facts->snapshot, edit).texts[0];
        const auto left = rules::check(factsOf(now, std::nullopt));
        RC_ASSERT(left->allSafeRepairs().isEmpty());
    });
    QVERIFY(holds);
    const QByteArray wrong =
        "\xEF\xBB\xBF" + mappingWith("\"AAA\": {", "'AAA' : { // first\n").replace("},\n", "},,\n");
    const auto facts = factsOf(wrong, std::nullopt);
    QCOMPARE(values(after(facts->snapshot, rules::repairEverythingSafe(*facts)).texts[0]),
             values(rightMapping()));
}

void TestChecker::modelShowsAndFilters()
{
    rules::FindingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto result = rules::check(factsOf(data("mapping-as-published.jsonc"), std::nullopt));
    const auto show = [&](const rules::FindingsFilter &filter) {
        model.show(*result, rules::arranged(*result, filter, rules::Grouping::None));
    };
    show({});
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.data(model.index(0, rules::FindingsModel::RuleColumn)).toString(),
             QStringLiteral("json-comment"));
    QCOMPARE(model.data(model.index(0, 0), rules::FindingsModel::SafeRepairRole).toBool(), true);
    QCOMPARE(rules::placeText(*result->facts(), result->findings()[0].place),
             QStringLiteral("Mapping, line 3, column 35"));
    // Nobody sees the workspace's text: its places are told by page and name.
    const QByteArray workspace =
        R"({"id": "x", "connection": {"url": "u"}, "plan": {"devices": [{"name": "PDA"}, {}]}})";
    const auto facts = factsOf(data("mapping-as-published.jsonc"), workspace);
    const auto told = [&](const char *what) {
        const auto offset = static_cast<quint32>(workspace.indexOf(what));
        return rules::placeText(*facts, {document::Buffer::Workspace, {offset, 1}});
    };
    QCOMPARE(told("\"u\""), QStringLiteral("Connection › url"));
    QCOMPARE(told("{\"url\""), QStringLiteral("Connection"));
    QCOMPARE(told("\"PDA\""), QStringLiteral("Set-up › devices › PDA › name"));
    QCOMPARE(told("{}"), QStringLiteral("Set-up › devices › 2"));
    QCOMPARE(told("\"x\""), QStringLiteral("Workspace › id"));
    show({false, true, true, {}});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowOf(6), 0);
    QCOMPARE(model.rowOf(0), -1);
    show({true, true, true, QStringLiteral("SERVICE-CASE")});
    QCOMPARE(model.rowCount(), 1);
    show({true, true, true, QStringLiteral("nothing like this")});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.finding(QModelIndex()), nullptr);
    rules::FindingsFilter elsewhere;
    elsewhere.area = rules::Area::Connection;
    show(elsewhere);
    QCOMPARE(model.rowCount(), 0);
}

void TestChecker::cellsAreMarked()
{
    const auto result = rules::check(factsOf(
        mappingWith("\"OtipassServiceId\": \"S2\", ", {}).replace("\"PROVIDER#S3\"", "\"\""), std::nullopt));
    using mapping::CellMark;
    using mapping::MappingModel;
    const auto marks = rules::cellMarks(rules::FindingsByPlace(*result));
    QCOMPARE(marks->ofRow(0), std::vector<CellMark>());
    QCOMPARE(marks->ofRow(1), (std::vector<CellMark>{{1, MappingModel::ServiceColumn, 0, 1}}));
    QCOMPARE(marks->ofRow(2).size(), std::size_t{1});
    QCOMPARE(marks->ofRow(2)[0].column, int{MappingModel::SpaceColumn});
    QCOMPARE(marks->sums().size(), std::size_t{2});
}

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
