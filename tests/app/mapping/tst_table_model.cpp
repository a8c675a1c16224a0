// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping_model.h"
#include "mapping/row_order.h"
#include "mapping/suggestions.h"
#include "support/big_mapping.h"
#include "support/listed_marks.h"
#include "support/mapping_text.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace passerelle;
using mapping::Mapping;
using mapping::MappingModel;
using mapping::RowOrder;
using test::read;

static const QByteArray kText = R"({"sectorInfos":{
    "B":{"OtipassServiceId":"vb","seasonCode":"D1","floor":2},
    "a":{"OtipassPSpaceId":"PROVIDER#VA","label":"Été"},
    "C":{"OtipassServiceId":"vc","seasonCode":"D1","productCode":"P","label":"x"}}})";

class TestTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unknownMembersHaveColumns();
    void columnsComeAndGo();
    void findingsAreCountedByRow();
    void filterAndOrder_data();
    void filterAndOrder();
    void rowsAreRankedByFindings();
    void aLateAnswerIsDropped();
    void suggestsWhatMayBeMeant();
};

void TestTableModel::unknownMembersHaveColumns()
{
    MappingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<document::Edit> sent;
    model.setEditSink([&sent](document::Edit edit) { sent.push_back(std::move(edit)); });
    model.setMapping(read(kText));
    QCOMPARE(model.columnCount(), int{MappingModel::FirstOtherColumn} + 2);
    QCOMPARE(model.others(), (QStringList{QStringLiteral("floor"), QStringLiteral("label")}));
    const QModelIndex floor = model.index(0, MappingModel::FirstOtherColumn);
    QCOMPARE(floor.data().toString(), QStringLiteral("2"));
    QVERIFY(model.index(1, MappingModel::FirstOtherColumn).data(MappingModel::MissingRole).toBool());
    QCOMPARE(model.indexAt(model.range(floor).offset), floor);
    QVERIFY(model.setData(floor, QStringLiteral("3")));
    QCOMPARE(sent.at(0).replacements.at(0).with, QByteArray("3"));
    const QModelIndex findings = model.index(0, MappingModel::FindingsColumn);
    QVERIFY(!(findings.flags() & Qt::ItemIsEditable));
    QVERIFY(!model.setData(findings, QStringLiteral("3")));
    QVERIFY(!model.member(MappingModel::FindingsColumn).has_value());
    QCOMPARE(model.columnOf(u"label"), int{MappingModel::FirstOtherColumn} + 1);
}

void TestTableModel::columnsComeAndGo()
{
    MappingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMapping(read(kText));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setMapping(read(QByteArray(kText).replace("D1", "D2")));
    QCOMPARE(reset.count(), 0);
    model.setMapping(read(QByteArray(kText).replace("floor", "level")));
    QCOMPARE(reset.count(), 1);
    QByteArray many = R"({"sectorInfos":{"A":{)";
    for (int i = 0; i < 40; ++i)
        many += (i > 0 ? ",\"m" : "\"m") + QByteArray::number(i) + "\":1";
    model.setMapping(read(many + "}}}"));
    QCOMPARE(model.columnCount(), MappingModel::FirstOtherColumn + MappingModel::kMostOthers);
}

void TestTableModel::findingsAreCountedByRow()
{
    MappingModel model;
    model.setMapping(read(kText));
    model.setMarks(
        test::listedMarks({{1, MappingModel::SectorColumn, 1, 2}, {1, MappingModel::SpaceColumn, 0, 1}}));
    const QModelIndex findings = model.index(1, MappingModel::FindingsColumn);
    QCOMPARE(findings.data().toString(), QStringLiteral("3"));
    QCOMPARE(findings.data(MappingModel::SeverityRole).toInt(), 0);
    QVERIFY(!model.index(0, MappingModel::FindingsColumn).data(MappingModel::SeverityRole).isValid());
}

void TestTableModel::filterAndOrder_data()
{
    using Rows = QList<int>;
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("sorting");
    QTest::addColumn<Rows>("expected");
    const QString none = QStringLiteral("-");
    QTest::newRow("everything") << QString() << none << Rows{-1};
    QTest::newRow("any column") << QStringLiteral("VB") << none << Rows{0};
    QTest::newRow("beyond ASCII") << QStringLiteral("été") << none << Rows{1};
    QTest::newRow("capitals beyond ASCII") << QStringLiteral("ÉTÉ") << none << Rows{1};
    QTest::newRow("a column by heading") << QStringLiteral("Ser:v") << none << Rows{0, 2};
    QTest::newRow("a column by member") << QStringLiteral("floor: 2") << none << Rows{0};
    QTest::newRow("no column of that name") << QStringLiteral("nothing:v") << none << Rows{};
    QTest::newRow("sorted by code") << QString() << QString() << Rows{1, 0, 2};
    QTest::newRow("sorted by season") << QString() << QStringLiteral("seasonCode") << Rows{0, 2, 1};
    QTest::newRow("both") << QStringLiteral("v") << QString() << Rows{1, 0, 2};
    QTest::newRow("not over two cells") << QStringLiteral("bvb") << none << Rows{};
}

void TestTableModel::filterAndOrder()
{
    QFETCH(QString, filter);
    QFETCH(QString, sorting);
    QFETCH(QList<int>, expected);
    RowOrder order;
    std::vector<int> rows;
    bool isEverything = false;
    connect(&order, &RowOrder::changed, this, [&](const std::vector<int> &shown, bool all) {
        rows = shown;
        isEverything = all;
    });
    const QStringList members{QString(),
                              QStringLiteral("OtipassServiceId"),
                              QStringLiteral("OtipassPSpaceId"),
                              QStringLiteral("seasonCode"),
                              QStringLiteral("floor"),
                              QStringLiteral("label")};
    order.setMapping(read(kText), members);
    order.setFilter(filter, {QStringLiteral("Sector"), QStringLiteral("Service"), QStringLiteral("Space")});
    if (sorting != QStringLiteral("-"))
        order.setSorting(sorting, Qt::AscendingOrder);
    QCOMPARE(isEverything, expected == QList<int>{-1});
    if (!isEverything)
        QCOMPARE(QList<int>(rows.begin(), rows.end()), expected);
}

void TestTableModel::rowsAreRankedByFindings()
{
    MappingModel model;
    model.setMapping(read(kText));
    model.setMarks(test::listedMarks(
        {{1, MappingModel::SeasonColumn, 1, 3}, {2, 0, 1, 1}, {2, MappingModel::SpaceColumn, 0, 1}}));
    using Rows = std::vector<qint32>;
    QCOMPARE(model.rowsByFindings(Qt::AscendingOrder), (Rows{2, 1, 0}));
    QCOMPARE(model.rowsByFindings(Qt::DescendingOrder), (Rows{0, 1, 2}));
    RowOrder order;
    std::vector<int> rows;
    connect(&order, &RowOrder::changed, this, [&](const std::vector<int> &shown, bool) { rows = shown; });
    const QStringList members{QString(), QStringLiteral("seasonCode")};
    order.setMapping(read(kText), members);
    order.setRanking({2, 1, 0});
    QCOMPARE(rows, (std::vector<int>{2, 1, 0}));
    QVERIFY(!order.isInFileOrder());
    order.setFilter(QStringLiteral("d1"), {});
    QCOMPARE(rows, (std::vector<int>{2, 0}));
    order.setMapping(read(R"({"sectorInfos":{"D1":{}, "x":{}}})"), members); // the ranking is of another one
    order.refresh();
    QCOMPARE(rows, (std::vector<int>{0}));
    order.setFilter({}, {});
    QCOMPARE(rows, (std::vector<int>{0, 1}));
    order.setSorting(std::nullopt, Qt::AscendingOrder);
    QVERIFY(order.showsAll());
}

void TestTableModel::aLateAnswerIsDropped()
{
    RowOrder order;
    QSignalSpy changed(&order, &RowOrder::changed);
    std::vector<int> rows;
    connect(&order, &RowOrder::changed, this, [&rows](const std::vector<int> &shown, bool) { rows = shown; });
    order.setMapping(read(test::bigMapping(20000)), {QString(), QStringLiteral("seasonCode")});
    order.setFilter(QStringLiteral("nowhere at all"), {});
    order.setFilter(QStringLiteral("9"), {}); // before the first one's answer
    QCOMPARE(changed.count(), 0);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(!rows.empty());
    order.setFilter(QStringLiteral("nowhere at all"), {}); // now at once
    QCOMPARE(changed.count(), 2);
    QVERIFY(rows.empty());
}

void TestTableModel::suggestsWhatMayBeMeant()
{
    const Mapping mapping = read(kText);
    QCOMPARE(mapping::suggestions(mapping, 0, u"OtipassPSpaceId", {}),
             (QStringList{QStringLiteral("PROVIDER#VB"), QStringLiteral("PROVIDER#VA")}));
    QCOMPARE(mapping::suggestions(mapping, 1, u"OtipassServiceId", {}).first(), QStringLiteral("VA"));
    QCOMPARE(mapping::suggestions(mapping, 1, u"seasonCode", {}), QStringList{QStringLiteral("D1")});
    QCOMPARE(mapping::suggestions(mapping, 0, u"", {QStringLiteral("C"), QStringLiteral("E")}),
             QStringList{QStringLiteral("E")});
}

QTEST_GUILESS_MAIN(TestTableModel)
#include "tst_table_model.moc"
