// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/reader.h"

#include "app/json/deviation_names.h"
#include "app/json/reader_texts.h"
#include "support/json_oracle.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace passerelle;

class TestReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsNotJson_data();
    void readsWhatIsNotJson();
    void everyKindIsTested();
    void readsJson_data();
    void readsJson();
    void givesRangesOfEverything();
    void keepsBothOfARepeatedKey();
    void marksLoneSurrogates();
    void readsTheSamples();
    void nestingIsLimited();
    void endlessBracketsStaySmall();
    void longTextsAreRefused();
    void manyFaultsStayLinear_data();
    void manyFaultsStayLinear();
};

static QByteArray deviations(const json::Reading &reading)
{
    QByteArray text;
    for (const json::Deviation &one : reading.deviations) {
        text += (text.isEmpty() ? "" : ", ") + test::deviationName(one.kind) + ' ' +
                QByteArray::number(one.range.offset) + '+' + QByteArray::number(one.range.length);
    }
    return text;
}

static QByteArray oneLine(const json::Tree &tree)
{
    return test::values(tree).chopped(tree.nodes().empty() ? 0 : 1).replace("\n", " | ");
}

void TestReader::readsWhatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("values");
    for (const ReaderText &one : kReaderTexts)
        QTest::newRow(one.name) << one.text.toByteArray() << QByteArray(one.deviations)
                                << QByteArray(one.values);
}

void TestReader::readsWhatIsNotJson()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    QFETCH(const QByteArray, values);
    const json::Reading reading = json::read(text);
    QCOMPARE(deviations(reading), expected);
    QCOMPARE(oneLine(reading.tree), values);
    QCOMPARE(test::brokenInvariant(reading), QByteArray());
    QCOMPARE(reading.isStrict(), test::rapidJsonVerdict(text).isAccepted);
}

void TestReader::everyKindIsTested()
{
    QSet<QByteArray> tested{"TooDeep"}; // in nestingIsLimited()
    for (const ReaderText &one : kReaderTexts) {
        const QByteArray name(one.name);
        const QByteArray kind = name.left(name.indexOf(':'));
        if (QByteArray(one.deviations).contains(kind))
            tested.insert(kind);
    }
    for (int kind = 0; kind < json::kDeviationKinds; ++kind) {
        const QByteArray name = test::deviationName(static_cast<json::DeviationKind>(kind));
        QVERIFY2(tested.contains(name), name.constData());
    }
}

void TestReader::readsJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("values");
    const auto row = [](const char *name, const char *text, const char *values) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(values);
    };
    row("a lone string", " \"a\"\r\n", "string a");
    row("a lone number", "-0.5e+10", "number -0.5e+10");
    row("a lone literal", "\tnull ", "null");
    row("empty containers", "[{},[ ],{ }]", "[ | { | } | [ | ] | { | } | ]");
    row("all escapes", R"("\"\\\/\b\f\r\t\u00e9\ud83d\ude00")", "string \"\\/\b\f\r\té😀");
    row("characters beyond ASCII", "{\"é\":\"😀\"}", "{ | key é | string 😀 | }");
    row("delete is no control character", "\"\x7F\"", "string \x7F");
    row("a line separator in a string", "\"\u2028\"", "string \u2028");
    row("numbers", "[0,-0,10,1.50,1E5,1e-5]",
        "[ | number 0 | number -0 | number 10 | number 1.50 | number 1E5 | number 1e-5 | ]");
    row("a long string", R"("0123456789abcdef0123456789abcdef\t")",
        "string 0123456789abcdef0123456789abcdef\t");
}

void TestReader::readsJson()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, values);
    const json::Reading reading = json::read(text);
    QCOMPARE(deviations(reading), QByteArray());
    QCOMPARE(oneLine(reading.tree), values);
    QCOMPARE(test::brokenInvariant(reading), QByteArray());
    QVERIFY(test::rapidJsonVerdict(text).isAccepted);
}

void TestReader::givesRangesOfEverything()
{
    const json::Reading reading = json::read("{\"a\" : [1, \"b\"] , /* c */ \"d\":2}");
    const json::Tree &tree = reading.tree;
    QCOMPARE(tree.nodes().size(), std::size_t{7});
    const auto is = [&tree](json::NodeId id, json::Kind kind, ByteRange range, quint32 separator,
                            json::NodeId next) {
        const json::Node &node = tree.node(id);
        return node.kind == kind && node.range() == range && node.separator == separator && node.next == next;
    };
    QVERIFY(is(0, json::Kind::Object, {0, 32}, json::kNoOffset, 7));
    QVERIFY(is(1, json::Kind::Key, {1, 3}, 5, 5));
    QVERIFY(is(2, json::Kind::Array, {7, 8}, 16, 5));
    QVERIFY(is(3, json::Kind::Number, {8, 1}, 9, 4));
    QVERIFY(is(4, json::Kind::String, {11, 3}, json::kNoOffset, 5));
    QVERIFY(is(5, json::Kind::Key, {26, 3}, 29, 7));
    QVERIFY(is(6, json::Kind::Number, {30, 1}, json::kNoOffset, 7));
    QCOMPARE(tree.node(4).content(), (ByteRange{12, 1}));
    QCOMPARE(reading.comments, (std::vector<ByteRange>{{18, 7}}));
}

void TestReader::keepsBothOfARepeatedKey()
{
    const json::Reading reading = json::read(R"({"A":1,"A":2})");
    QVERIFY(reading.isStrict());
    QCOMPARE(oneLine(reading.tree), QByteArray("{ | key A | number 1 | key A | number 2 | }"));
    const auto member = reading.tree.member(reading.tree.root(), u"A");
    QVERIFY(member);
    QCOMPARE(reading.tree.raw(member->value).toByteArray(), QByteArray("2"));
}

void TestReader::marksLoneSurrogates()
{
    for (const char *text : {R"("\ud800")", R"("\udc00")", R"("\ud800\ud800\udc00")", R"("\ud800x")"}) {
        const json::Reading reading = json::read(text);
        QVERIFY2(reading.isStrict(), text);
        QVERIFY2((reading.tree.node(0).flags & json::LoneSurrogate) != 0, text);
        QVERIFY2(reading.tree.string(0).contains(QChar(0xFFFD)), text);
    }
    QVERIFY((json::read(R"("\ud800\udc00")").tree.node(0).flags & json::LoneSurrogate) == 0);
}

void TestReader::readsTheSamples()
{
    const auto read = [](const char *name) {
        QFile file(QStringLiteral(PASSERELLE_TEST_DATA "/") + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? json::read(file.readAll()) : json::Reading();
    };
    const json::Reading published = read("mapping-as-published.jsonc");
    QCOMPARE(published.deviations.size(), std::size_t{6});
    for (const json::Deviation &one : published.deviations)
        QCOMPARE(one.kind, json::DeviationKind::Comment);
    QCOMPARE(published.tree.string(published.tree.at({u"sectorInfos", u"DDMM_AUG", u"seasonCode"})),
             QStringLiteral("DDMM23"));
    const json::Reading reference = read("mapping-reference.json");
    QVERIFY(reference.isStrict());
    QCOMPARE(reference.tree.nodes().size(), std::size_t{7 + 6 * 10});
}

void TestReader::nestingIsLimited()
{
    const QByteArray right = QByteArray(512, '[') + QByteArray(512, ']');
    QVERIFY(json::read(right).isStrict());
    const QByteArray deep = QByteArray(512, '[') + "[{\"]\":[1]}]" + QByteArray(512, ']');
    const json::Reading reading = json::read(deep);
    QCOMPARE(deviations(reading), QByteArray("TooDeep 512+11"));
    QCOMPARE(reading.tree.nodes().back().kind, json::Kind::Error);
    QCOMPARE(test::brokenInvariant(reading), QByteArray());
}

void TestReader::endlessBracketsStaySmall()
{
    const json::Reading reading = json::read(QByteArray(200'000'000, '['));
    QCOMPARE(reading.tree.nodes().size(), std::size_t{513});
    QCOMPARE(reading.deviations.size(), std::size_t{513});
    QVERIFY(reading.tree.nodes().capacity() < 10'000);
}

void TestReader::longTextsAreRefused()
{
    const QByteArray text(json::kLongestText + 1, ' ');
    const json::Reading reading = json::read(text);
    QCOMPARE(reading.tree.root(), json::kNoNode);
    QCOMPARE(reading.deviations.size(), std::size_t{1});
    QCOMPARE(reading.deviations[0].kind, json::DeviationKind::UnexpectedText);
    QCOMPARE(qsizetype{reading.deviations[0].range.length}, text.size());
    QVERIFY(!json::mend(reading, reading.deviations[0]));
}

void TestReader::manyFaultsStayLinear_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("unclosed strings") << QByteArray("\"a\n");
    QTest::newRow("single quotes on one line") << QByteArray("'a ");
    QTest::newRow("unclosed single-quoted keys") << QByteArray("{'a:");
    QTest::newRow("typographic openings") << QByteArray("\xE2\x80\x9C\n");
    QTest::newRow("block comments") << QByteArray("/*");
    QTest::newRow("comments on one line") << QByteArray("/**/");
    QTest::newRow("words") << QByteArray("a ");
    QTest::newRow("members without colons") << QByteArray("{\"a\" ");
    QTest::newRow("backslashes") << QByteArray("\"\\");
    QTest::newRow("objects closed too early") << QByteArray("{},\"a\":1}");
    QTest::newRow("closing brackets") << QByteArray("[}");
    QTest::newRow("commas") << QByteArray("[,");
    QTest::newRow("broken bytes") << QByteArray("\"\xFF\" ");
}

/// The time is not looked at, but what is not linear would not end: the texts have 300 000 bytes.
void TestReader::manyFaultsStayLinear()
{
    QFETCH(const QByteArray, unit);
    for (const QByteArray &start : {QByteArray(), QByteArray("{"), QByteArray("[")}) {
        const json::Reading reading = json::read(start + unit.repeated(300'000 / unit.size()));
        QCOMPARE(reading.deviations.empty(), false);
        QCOMPARE(test::brokenInvariant(reading), QByteArray());
    }
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
