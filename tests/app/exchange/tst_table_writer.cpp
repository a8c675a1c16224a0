// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/classifier.h"
#include "exchange/strict_json.h"
#include "exchange/table_writer.h"

#include <QFile>
#include <QTest>

using namespace passerelle;
using exchange::Cells;

class TestTableWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cellsHoldEveryMember();
    void whatIsWrittenIsReadAgain_data();
    void whatIsWrittenIsReadAgain();
    void separatorIsTheLocales();
    void htmlKeepsTexts();
    void markdownIsATable();
    void jsonIsStrict();
};

void TestTableWriter::cellsHoldEveryMember()
{
    const mapping::Mapping mapping(std::make_shared<const json::Reading>(
        json::read(R"({"sectorInfos":{"A":{"seasonCode":"D","floor":1},"B":{"label":"x"}}})")));
    const Cells cells = exchange::cellsOf(mapping);
    QCOMPARE(cells.size(), std::size_t{3});
    QCOMPARE(cells[0].join(u','),
             QStringLiteral("sector,OtipassServiceId,OtipassPSpaceId,seasonCode,productCode,floor,label"));
    QCOMPARE(cells[1].join(u','), QStringLiteral("A,,,D,,1,"));
    QCOMPARE(cells[2].join(u','), QStringLiteral("B,,,,,,x"));
}

void TestTableWriter::whatIsWrittenIsReadAgain_data()
{
    QTest::addColumn<QByteArray>("text");
    const Cells cells{{QStringLiteral("sector"), QStringLiteral("seasonCode"), QStringLiteral("label")},
                      {QStringLiteral("A"), QStringLiteral("0042"), QStringLiteral("a;b,c")},
                      {QStringLiteral("B"), QString(), QStringLiteral("say \"so\"")},
                      {QStringLiteral("C"), QStringLiteral("D"), QStringLiteral("two\nlines")}};
    QTest::newRow("tsv") << exchange::tsv(cells).toUtf8();
    QTest::newRow("semicolons") << exchange::csv(cells, u';');
    QTest::newRow("commas") << exchange::csv(cells, u',');
}

void TestTableWriter::whatIsWrittenIsReadAgain()
{
    QFETCH(QByteArray, text);
    const exchange::Block block = exchange::classify(text, {});
    QVERIFY(block.header.has_value());
    QCOMPARE(block.rows.size(), std::size_t{3});
    QCOMPARE(block.rows[0].cells.join(u'|'), QStringLiteral("A|0042|a;b,c"));
    QCOMPARE(block.rows[1].cells.join(u'|'), QStringLiteral("B||say \"so\""));
    QCOMPARE(block.rows[2].cells.join(u'|'), QStringLiteral("C|D|two\nlines"));
}

void TestTableWriter::separatorIsTheLocales()
{
    QCOMPARE(exchange::csvSeparator(QLocale(QLocale::French, QLocale::France)), QChar(u';'));
    QCOMPARE(exchange::csvSeparator(QLocale(QLocale::English, QLocale::UnitedStates)), QChar(u','));
    const QByteArray text = exchange::csv({{QStringLiteral("a"), QStringLiteral("b")}}, u';');
    QCOMPARE(text, QByteArray("\xEF\xBB\xBF"
                              "a;b\r\n"));
}

void TestTableWriter::htmlKeepsTexts()
{
    const QString text = exchange::html({{QStringLiteral("00<61>"), QStringLiteral("&")}});
    QVERIFY(text.contains(QStringLiteral(">00&lt;61&gt;</td>")));
    QVERIFY(text.contains(QStringLiteral("mso-number-format:'\\@'")));
    QVERIFY(text.contains(QStringLiteral(">&amp;</td>")));
}

void TestTableWriter::markdownIsATable()
{
    const QByteArray text = exchange::markdown(
        {{QStringLiteral("sector"), QStringLiteral("x")}, {QStringLiteral("A|B"), QStringLiteral("1")}});
    QCOMPARE(text, QByteArray("| sector | x   |\n| ------ | --- |\n| A\\|B   | 1   |\n"));
}

void TestTableWriter::jsonIsStrict()
{
    const auto strict = [](const QByteArray &text) {
        return exchange::strictJson(
            mapping::Mapping(std::make_shared<const json::Reading>(json::read(text))));
    };
    QFile published(QStringLiteral(PASSERELLE_TEST_DATA "/mapping-as-published.jsonc"));
    QVERIFY(published.open(QIODevice::ReadOnly));
    const auto made = strict(published.readAll());
    QVERIFY(made.has_value());
    QVERIFY(json::read(*made).isStrict());
    QVERIFY(!made->contains("//"));
    const QByteArray right = "{\n  \"sectorInfos\": {}\n}\n";
    QCOMPARE(*strict(right), right);
    const auto refused = strict("{\"sectorInfos\": {\"A\": {\"seasonCode\": \"D}");
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().id, QStringLiteral("json-not-strict"));
}

QTEST_GUILESS_MAIN(TestTableWriter)
#include "tst_table_writer.moc"
