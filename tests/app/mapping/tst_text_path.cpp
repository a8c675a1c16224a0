// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sector_list_model.h"
#include "mapping/text_path.h"
#include "json/reader.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace passerelle;

static mapping::Mapping mappingOf(const QByteArray &text)
{
    return mapping::Mapping(std::make_shared<const json::Reading>(json::read(text)));
}

/// Ways to places in the text.
class TestTextPath : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leads_data()
    {
        QTest::addColumn<QByteArray>("text"); // the place is |
        QTest::addColumn<QString>("path");
        QTest::newRow("value") << QByteArray("{\"a\": {\"b\": \"x|y\"}}") << QStringLiteral("a/b");
        QTest::newRow("name") << QByteArray("{\"a\": {\"|b\": 1}}") << QStringLiteral("a/b");
        QTest::newRow("behind a value")
            << QByteArray("{\"a\": {\"b\": 1|, \"c\": 2}}") << QStringLiteral("a/b");
        QTest::newRow("between members")
            << QByteArray("{\"a\": {\"b\": 1, | \"c\": 2}}") << QStringLiteral("a");
        QTest::newRow("element") << QByteArray("{\"a\": [1, {\"b\": |2}]}") << QStringLiteral("a/[1]/b");
        QTest::newRow("top") << QByteArray("{| \"a\": 1}") << QString();
        QTest::newRow("nothing") << QByteArray("|") << QString();
        const QByteArray sectors =
            "{\"sectorInfos\": {\"A\": {\"seasonCode\": \"x\"}, \"B\": {\"p\": [|1]}, 7, "
            "\"C\": {}}}";
        QTest::newRow("second sector") << sectors << QStringLiteral("sectorInfos/B/p/[0]");
        const auto moved = [&sectors](const char *before) {
            QByteArray text = sectors;
            text.remove(text.indexOf('|'), 1);
            return text.insert(text.indexOf(before), '|');
        };
        QTest::newRow("first sector") << moved("\"x\"") << QStringLiteral("sectorInfos/A/seasonCode");
        QTest::newRow("before the sectors") << moved("\"A\"") << QStringLiteral("sectorInfos/A");
        QTest::newRow("a name alone") << moved("7") << QStringLiteral("sectorInfos/7");
        QTest::newRow("last sector") << moved("}}}") << QStringLiteral("sectorInfos/C");
        QTest::newRow("behind all") << QByteArray("{\"a\": 1}\n|") << QString();
    }
    void leads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, path);
        const auto place = static_cast<quint32>(text.indexOf('|'));
        text.remove(place, 1);
        QStringList labels;
        for (const mapping::PathStep &step : mapping::pathAt(mappingOf(text), place))
            labels.append(step.label);
        QCOMPARE(labels.join(QLatin1Char('/')), path);
    }

    void bracketsHavePartners()
    {
        const QByteArray text = "{\"a\": [1, \"]\"], \"b\": {}}";
        const mapping::Mapping mapping = mappingOf(text);
        const auto partner = [&](qsizetype at) {
            return mapping::matchingBracket(mapping, static_cast<quint32>(at)).value_or(999);
        };
        QCOMPARE(partner(0), static_cast<quint32>(text.size() - 1));
        QCOMPARE(partner(text.size() - 1), 0u);
        QCOMPARE(partner(text.indexOf('[')), static_cast<quint32>(text.lastIndexOf(']')));
        QCOMPARE(partner(text.indexOf("]\"")), 999u); // within a string
        QCOMPARE(partner(2), 999u);
        QCOMPARE(partner(500), 999u);
        QVERIFY(!mapping::matchingBracket(mappingOf("{\"a\": [1"), 0));
    }

    void sectorsAreFoundByTyping()
    {
        const mapping::Mapping mapping =
            mappingOf("{\"sectorInfos\": {\"DDMM_AUG\": {\"OtipassServiceId\": \"S1\"}, \"AUG_X\": {}, "
                      "\"MSR\": {}}}");
        mapping::SectorListModel model;
        QAbstractItemModelTester tester(&model);
        model.setMapping(mapping);
        QCOMPARE(model.rowCount(), 3);
        model.setFilter(QStringLiteral("aug"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("AUG_X")); // it begins so
        QCOMPARE(model.index(1).data(mapping::SectorListModel::ServiceRole).toString(), QStringLiteral("S1"));
        model.setFilter(QStringLiteral("aug dd"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data(mapping::SectorListModel::OffsetRole).toUInt(), 17u);
        model.setFilter(QStringLiteral("none"));
        QCOMPARE(model.rowCount(), 0);
        model.setMapping({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_APPLESS_MAIN(TestTextPath)
#include "tst_text_path.moc"
