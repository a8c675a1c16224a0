// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/reader.h"

#include "app/json/deviation_names.h"
#include "app/json/reader_texts.h"
#include "support/json_oracle.h"

#include <QFile>
#include <QTest>

using namespace passerelle;

class TestMend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mends_data();
    void mends();
    void everyTableTextMendsWell_data();
    void everyTableTextMendsWell();
    void whatOnlyTheOperatorKnows();
    void nothingIsCertainWhereNoMappingIs_data();
    void nothingIsCertainWhereNoMappingIs();
    void thePublishedSample();
};

void TestMend::mends_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("certain"); // the text behind all certain mends
    QTest::addColumn<QByteArray>("all");     // the text behind all mends
    const auto safe = [](const char *name, const char *text, const char *behind) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(behind) << QByteArray(behind);
    };
    const auto choice = [](const char *name, const char *text, const char *behind) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(text) << QByteArray(behind);
    };
    safe("byte order mark", "\xEF\xBB\xBF{}", "{}");
    safe("no-break space", "[1,\xC2\xA0\x32]", "[1, 2]");
    safe("zero-width space", "[1,\xE2\x80\x8B\x32]", "[1,2]");
    safe("comment behind a member", "{\n  \"a\": 1, // c\n  \"b\": 2\n}", "{\n  \"a\": 1,\n  \"b\": 2\n}");
    safe("comment alone on its line", "{\r\n  // c\r\n  \"a\": 1\r\n}", "{\r\n  \"a\": 1\r\n}");
    safe("comments alone on a line", "[\n /* a */ // b\n1]", "[\n1]");
    safe("comment before a member", "{\n  /* c */ \"a\": 1\n}", "{\n  \"a\": 1\n}");
    safe("comment between", "[1 /* , 2 */, 3]", "[1, 3]");
    safe("comment at the end", "{}\n# c", "{}\n");
    safe("sentence", "Here it is:\n\n{\"a\":1}", "{\"a\":1}");
    safe("Markdown fence", "```json\n{\"a\":1}\n```\n", "{\"a\":1}\n");
    safe("text on the same line", "{\"a\":1} thanks\n", "{\"a\":1}\n");
    safe("quote marks around it", "«\u00A0{\"a\": \"b\"}\u00A0»", "{\"a\": \"b\"} ");
    choice("sentence with nothing in it", "Here it is:\n\n{}", "{}");
    safe("trailing commas", "{\"a\":[1,],}", "{\"a\":[1]}");
    safe("extra comma", "{,\"a\":1,,\"b\":2}", "{\"a\":1,\"b\":2}");
    choice("extra comma in an array", "[1,,2]", "[1,2]");
    safe("missing comma", "{\"a\":1\n\"b\":2}", "{\"a\":1,\n\"b\":2}");
    safe("missing colon", "{\"a\" 1}", "{\"a\": 1}");
    safe("wrong separators", "{\"a\"=1;\"b\" => 2;}", "{\"a\":1,\"b\" : 2}");
    choice("colon in an array", "[\"a\":1]", "[\"a\",1]");
    safe("single quotes", R"({'a':'it\'s "x"'})", R"({"a":"it's \"x\""})");
    safe("typographic quotes", "[“a”, „b“, « c », ‘d’]", "[\"a\", \"b\", \"c\", \"d\"]");
    safe("no-break space before a colon", "{“a”\u00A0: ”b”\u202F, 'c'\u200B:\u00A0„d“\u00A0}",
         R"({"a" : "b" , "c": "d" })");
    safe("guillemets", "[«\u00A0a\u00A0», «\u202Fb\u202F»,« c\u00A0»,«d»,«\u00A0e»,«\u00A0»]",
         R"(["a", "b","c","d","e",""])");
    safe("spaces within other marks", "[“\u00A0a\u00A0”, « b», «c »]", "[\"\u00A0a\u00A0\", \" b\", \"c \"]");
    safe("mixed quotes", "[\"a”,\n“b\"]", "[\"a\",\n\"b\"]");
    choice("unclosed string", "{\"a\":\"b,\n\"c\":1}", "{\"a\":\"b\",\n\"c\":1}");
    choice("unclosed single quote", "['a\n]", "[\"a\"\n]");
    safe("words", "{a: b, c: d\"}", "{\"a\": \"b\", \"c\": \"d\"}");
    choice("words with a space", "{\"a\": b c}", "{\"a\": \"b c\"}");
    choice("word with a backslash", R"(["a", C:\temp])", R"(["a", "C:\\temp"])");
    choice("bullet for a name", "{• : 1}", "{\"•\" : 1}");
    choice("piece of a program", "{\"a\": f(1)}", "{\"a\": \"f(1)\"}");
    choice("line break of a mail", "[\"a=\r\nb\"]", R"(["a=b"])");
    choice("raw line break within a code", "[\"a\r\n  b\"]", R"(["ab"])");
    choice("raw line break between typographic marks", "[«a”\nb»]", "[\"a”b\"]");
    choice("raw line breaks between words", "[\"a b\nc \n  d\"]", R"(["a b c d"])");
    choice("raw tab", "[\"a\tb\"]", R"(["ab"])");
    choice("raw tab between words", "[\"a b\tc\"]", R"(["a b c"])");
    safe("raw white space at the ends", "[\"\n a\t\"]", R"(["\n a\t"])");
    safe("raw control characters",
         "[\"a\x02"
         "b\x01\"]",
         R"(["a\u0002b\u0001"])");
    safe("foreign escapes", R"(["\x41\'\u{e9}\0\x22\x5c"])", R"(["A\u0027é\u0000\"\\"])");
    safe("one foreign escape", R"(["a\x41"])", R"(["aA"])");
    safe("a line that goes on", "[\"a\\\nb\"]", R"(["ab"])");
    choice("bad escapes", R"(["C:\Temp\u12"])", R"(["C:\\Temp\\u12"])");
    choice("Windows-1252",
           "[\"Mus\xE9"
           "e \x80\"]",
           "[\"Musée €\"]");
    choice("numbers", "[01,-01,+1,.5,-.5,5.,0x1F,-0xff,0b101,0o17,010.5]",
           "[1,-1,1,0.5,-0.5,5.0,31,-255,5,15,10.5]");
    choice("octal or decimal", "[010]", "[10]");
    choice("no number", "[NaN,-Infinity]", "[null,null]");
    choice("quote marks within a string", R"({"a": "PASS "TOU"", "b": 1})",
           R"({"a": "PASS ","TOU":"", "b": 1})");
    choice("names without a value", R"({"a":, "b"})", R"({"a": "", "b": ""})");
    choice("values without a name", R"({: 1, {"a": 2}})", R"({"": 1, "": {"a": 2}})");
    safe("literals", "[True,FALSE,None,NULL]", "[true,false,null,null]");
    choice("undefined", "[undefined]", "[null]");
    choice("unclosed brackets", "{\"a\":[1", "{\"a\":[1]}");
    choice("unclosed brackets on lines", "{\n  \"a\": {\n    \"b\": 1",
           "{\n  \"a\": {\n    \"b\": 1\n  }\n}");
    choice("members without braces", "\"a\":1,\"b\":2", "{\"a\":1,\"b\":2}");
    choice("extra bracket", "{}}", "{}");
    choice("extra bracket on its line", "{\n}\n}\n", "{\n}\n");
    choice("object closed too early", "{\"a\":1},\"b\":2}", "{\"a\":1,\"b\":2}");
    choice("wrong bracket", "[1}", "[1]");
    choice("unexpected bytes", "[1\x01]", "[1]");
}

void TestMend::mends()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, certain);
    QFETCH(const QByteArray, all);
    const json::Reading reading = json::read(text);
    bool isValid = false;
    QCOMPARE(test::mended(reading, true, isValid), certain);
    QVERIFY(isValid);
    QCOMPARE(test::mended(reading, false, isValid), all);
    QVERIFY(isValid);
    QVERIFY(json::read(all).isStrict());
}

void TestMend::everyTableTextMendsWell_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const ReaderText &one : kReaderTexts)
        QTest::newRow(one.name) << one.text.toByteArray();
}

void TestMend::everyTableTextMendsWell()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(test::brokenMend(json::read(text)), QByteArray());
}

void TestMend::whatOnlyTheOperatorKnows()
{
    for (const char *text : {"", "[0x123456789012345678901234567890]"}) {
        const json::Reading reading = json::read(text);
        QCOMPARE(reading.deviations.size(), std::size_t{1});
        QVERIFY2(!json::mend(reading, reading.deviations[0]), text);
    }
}

void TestMend::nothingIsCertainWhereNoMappingIs_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"sector;service\nA;B\n", "Bonjour, je vous envoie les codes demain.", "Note: hello",
          "Objet: les codes\nBonjour,\n// merci", "[10:12] Marie: bonjour", "Voir [1] et [2,]",
          "Dear {name}, here they are.", "A,B,\n1,2,\n", "True", "// nothing yet\n",
          "OrderedDict([('a', 'b'), ('c', 'd')])", "\xEF\xBB\xBFsector\tservice\n"})
        QTest::newRow(QByteArray(text).simplified().constData()) << QByteArray(text);
}

void TestMend::nothingIsCertainWhereNoMappingIs()
{
    QFETCH(const QByteArray, text);
    const json::Reading reading = json::read(text);
    QVERIFY(!reading.isStrict());
    for (const json::Deviation &one : reading.deviations) {
        const auto mend = json::mend(reading, one);
        QVERIFY(!mend || !mend->certain);
    }
}

void TestMend::thePublishedSample()
{
    const auto load = [](const char *name) {
        QFile file(QStringLiteral(PASSERELLE_TEST_DATA "/") + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const json::Reading published = json::read(load("mapping-as-published.jsonc"));
    bool isValid = false;
    const json::Reading behind = json::read(test::mended(published, true, isValid));
    QVERIFY(isValid);
    QVERIFY(behind.isStrict());
    QCOMPARE(test::values(behind.tree), test::values(published.tree));
}

QTEST_GUILESS_MAIN(TestMend)
#include "tst_mend.moc"
