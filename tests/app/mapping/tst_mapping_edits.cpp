// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping_edits.h"
#include "mapping/mapping_model.h"
#include "support/listed_marks.h"
#include "support/mapping_text.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace passerelle;
using mapping::EntryField;
using mapping::Mapping;
using mapping::MappingModel;
using test::after;
using test::read;

static QByteArray entry(char number)
{
    return QByteArray("      \"S?\":{ // why\n         \"OtipassServiceId\":\"V?\",\n         "
                      "\"OtipassPSpaceId\":\"P?\",\n"
                      "         \"seasonCode\":\"D?\",\n         \"productCode\":\"X?\"\n      }")
        .replace('?', QByteArray(1, number));
}

static QByteArray text(const QByteArray &entries)
{
    return "{\n   \"OtipassProjectId\":\"t\",\n   \"sectorInfos\":{\n" + entries + "\n   }\n}\n";
}

class TestMappingEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneValueChangesItsBytesOnly();
    void missingValuesAreAdded();
    void topIsSet();
    void sectorsAreInserted();
    void firstSectorMakesWhatIsMissing();
    void sectorsAreRemoved_data();
    void sectorsAreRemoved();
    void duplicateKeepsEverything();
    void modelSendsEdits();
    void modelShowsMarks();
};

void TestMappingEdits::oneValueChangesItsBytesOnly()
{
    const QByteArray before = text(entry('1') + ",\n" + entry('2'));
    const Mapping one = read(before);
    const auto edit = mapping::setField(one, 1, EntryField::Season, u"D\"9");
    QCOMPARE(edit.name, QStringLiteral("Set season code of S2"));
    QCOMPARE(after(before, edit), QByteArray(before).replace("\"D2\"", "\"D\\\"9\""));
    QCOMPARE(after(before, mapping::setSectorCode(one, 0, u"S7")),
             QByteArray(before).replace("\"S1\"", "\"S7\""));
}

void TestMappingEdits::missingValuesAreAdded()
{
    const QByteArray before =
        text("      \"A\":{\n         \"OtipassServiceId\":\"V\",\n         \"productCode\":\"X\"\n      }");
    QCOMPARE(after(before, mapping::setField(read(before), 0, EntryField::Space, u"P")),
             QByteArray(before).replace("\"V\",\n", "\"V\",\n         \"OtipassPSpaceId\":\"P\",\n"));
    const QByteArray bare = "{\"sectorInfos\":{\"A\"}}";
    const QByteArray made = after(bare, mapping::setField(read(bare), 0, EntryField::Season, u"D"));
    QCOMPARE(read(made).effective(u"A")->season, QStringLiteral("D"));
    const QByteArray number = "{\"sectorInfos\":{\"A\":7}}";
    QCOMPARE(after(number, mapping::setField(read(number), 0, EntryField::Season, u"D")),
             QByteArrayLiteral("{\"sectorInfos\":{\"A\":{\"seasonCode\": \"D\"}}}"));
}

void TestMappingEdits::topIsSet()
{
    const QByteArray before = text(entry('1'));
    QCOMPARE(after(before, mapping::setProjectId(read(before), u"reims")),
             QByteArray(before).replace("\"t\"", "\"reims\""));
    const QByteArray serial = after(before, mapping::setSerial(read(before), true));
    QCOMPARE(serial, QByteArray(before).replace("\"t\",\n", "\"t\",\n   \"NumType\":\"serial\",\n"));
    QCOMPARE(after(serial, mapping::setSerial(read(serial), false)), before);
    QVERIFY(mapping::setSerial(read(before), false).isEmpty());
    QCOMPARE(read(after({}, mapping::setProjectId(read({}), u"x"))).projectId(), QStringLiteral("x"));
}

void TestMappingEdits::sectorsAreInserted()
{
    const QByteArray plain = QByteArray(entry('1')).replace(" // why", "");
    const QByteArray before = text(plain + ",\n" + entry('2'));
    const mapping::NewSector fresh{
        QStringLiteral("S3"),
        {QStringLiteral("V3"), QStringLiteral("P3"), QStringLiteral("D3"), QStringLiteral("X3")}};
    const QByteArray third = QByteArray(entry('3')).replace(" // why", "");
    QCOMPARE(after(before, mapping::insertSector(read(before), fresh)),
             text(plain + ",\n" + entry('2') + ",\n" + third));
    QCOMPARE(after(before, mapping::insertSector(read(before), fresh, 0)),
             text(plain + ",\n" + third + ",\n" + entry('2')));
}

void TestMappingEdits::firstSectorMakesWhatIsMissing()
{
    const mapping::NewSector fresh{
        QStringLiteral("A"),
        {QStringLiteral("V"), QStringLiteral("P"), QStringLiteral("D"), QStringLiteral("X")}};
    for (const QByteArray before : {"", "{}", "{\"OtipassProjectId\":\"t\"}", "{\n  \"sectorInfos\": {}\n}\n",
                                    "[]", "{\"sectorInfos\":null}"}) {
        const Mapping made = read(after(before, mapping::insertSector(read(before), fresh)));
        QVERIFY2(made.reading().isStrict(), before.constData());
        QVERIFY2(made.effective(u"A").has_value(), before.constData());
        QCOMPARE(made.effective(u"A")->product, QStringLiteral("X"));
    }
}

void TestMappingEdits::sectorsAreRemoved_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("first") << QList<int>{0} << QByteArray("234");
    QTest::newRow("middle") << QList<int>{2, 1} << QByteArray("14");
    QTest::newRow("last") << QList<int>{3} << QByteArray("123");
    QTest::newRow("last two") << QList<int>{2, 3, 3} << QByteArray("12");
    QTest::newRow("all but one") << QList<int>{0, 2, 3} << QByteArray("2");
    QTest::newRow("none") << QList<int>{} << QByteArray("1234");
}

void TestMappingEdits::sectorsAreRemoved()
{
    QFETCH(QList<int>, rows);
    QFETCH(QByteArray, kept);
    const auto written = [](const QByteArray &numbers) {
        QByteArray entries;
        for (const char number : numbers)
            entries += (entries.isEmpty() ? "" : ",\n") + entry(number);
        return text(entries);
    };
    const QByteArray before = written("1234");
    QCOMPARE(after(before, mapping::removeSectors(read(before), {rows.begin(), rows.end()})), written(kept));
    const auto all = mapping::removeSectors(read(before), {0, 1, 2, 3});
    QVERIFY(read(after(before, all)).reading().deviations.empty());
    QVERIFY(read(after(before, all)).sectors().empty());
}

void TestMappingEdits::duplicateKeepsEverything()
{
    const QByteArray before = text(entry('1'));
    const Mapping one = read(before);
    QCOMPARE(mapping::freeCode(one, QStringLiteral("S1")), QStringLiteral("S1_2"));
    const QByteArray now = after(before, mapping::duplicateSector(one, 0, u"S1_2"));
    QCOMPARE(now, text(entry('1') + ",\n" + QByteArray(entry('1')).replace("\"S1\"", "\"S1_2\"")));
}

void TestMappingEdits::modelSendsEdits()
{
    const QByteArray before = text(entry('1') + ",\n" + entry('2'));
    MappingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMapping(read(before));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsEditable));
    QVERIFY(!model.setData(model.index(0, 1), QStringLiteral("x")));
    std::vector<document::Edit> sent;
    model.setEditSink([&sent](document::Edit edit) { sent.push_back(std::move(edit)); });
    QVERIFY(model.setData(model.index(1, MappingModel::ProductColumn), QStringLiteral("Y")));
    QVERIFY(model.setData(model.index(1, MappingModel::SeasonColumn), QStringLiteral("D2")));
    model.removeSectors({0});
    model.duplicateSector(1);
    QCOMPARE(sent.size(), std::size_t{3});
    QCOMPARE(after(before, sent[0]), QByteArray(before).replace("\"X2\"", "\"Y\""));
    QCOMPARE(model.data(model.index(1, MappingModel::ProductColumn)).toString(), QStringLiteral("X2"));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setMapping(read(after(before, sent[1])));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 1);
}

void TestMappingEdits::modelShowsMarks()
{
    const QByteArray before = text(entry('1'));
    MappingModel model;
    model.setMapping(read(before));
    model.setMarks(test::listedMarks({{0, MappingModel::SpaceColumn, 1, 2}}));
    const QModelIndex cell = model.index(0, MappingModel::SpaceColumn);
    QCOMPARE(model.data(cell, MappingModel::SeverityRole).toInt(), 1);
    QCOMPARE(model.data(cell, MappingModel::FindingCountRole).toUInt(), 2u);
    QVERIFY(!model.data(model.index(0, 0), MappingModel::SeverityRole).isValid());
    const auto place = static_cast<quint32>(before.indexOf("\"P1\""));
    QCOMPARE(model.data(cell, MappingModel::OffsetRole).toUInt(), place);
    QCOMPARE(model.indexAt(place + 1), cell);
    QCOMPARE(model.indexAt(0), QModelIndex());
}

QTEST_GUILESS_MAIN(TestMappingEdits)
#include "tst_mapping_edits.moc"
