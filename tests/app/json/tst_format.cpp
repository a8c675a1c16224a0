// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/json_oracle.h"
#include "json/format.h"

#include <QTest>
#include <rapidcheck.h>

using namespace passerelle;

/// Laying out changes white space alone.
class TestFormat : public QObject
{
    Q_OBJECT

    static QByteArray formatted(const QByteArray &text, const QByteArray &step = "  ")
    {
        const auto result = json::formattedText(json::read(text), step);
        return result ? *result : result.error().id.toUtf8();
    }

private Q_SLOTS:
    void laysOut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
        };
        row("members", R"({"a":1,"b":[true,null]})",
            "{\n  \"a\": 1,\n  \"b\": [\n    true,\n    null\n  ]\n}");
        row("empty containers", "{ \"a\" : { } , \"b\" : [\n] }", "{\n  \"a\": {},\n  \"b\": []\n}");
        row("a value alone", "  1  ", "1");
        row("the last line end stays", "{}\n\n", "{}\n");
        row("a comment behind", "{\"a\":1, // why\n\"b\":2}", "{\n  \"a\": 1, // why\n  \"b\": 2\n}");
        row("a comment above", "{\n// why\n\"a\":1}", "{\n  // why\n  \"a\": 1\n}");
        row("a comment in", "{\"a\":/* x */1}", "{\n  \"a\": /* x */ 1\n}");
        row("a comment before a member", "{\n/* x */\"a\":1}", "{\n  /* x */ \"a\": 1\n}");
        row("a comment last", "{\"a\":1 # end\n}", "{\n  \"a\": 1 # end\n}");
        row("a comment in nothing", "{ // x\n}", "{ // x\n}");
        row("a comma too many", "{\"a\":1,}", "{\n  \"a\": 1,\n}");
        row("one empty line stays", "{\"a\":1,\n\n\n\"b\":2}", "{\n  \"a\": 1,\n\n  \"b\": 2\n}");
        row("CR LF", "{\r\n\"a\":1}\r\n", "{\r\n  \"a\": 1\r\n}\r\n");
        row("a comment with line breaks of its own", "\r\n[/* f\n g */]", "[ /* f\n g */\r\n]");
        row("a byte order mark", "\xEF\xBB\xBF {\"a\":1}", "\xEF\xBB\xBF{\n  \"a\": 1\n}");
        row("strings are left alone", "{\"a , { \\\" \":\" : [ // \"}",
            "{\n  \"a , { \\\" \": \" : [ // \"\n}");
        row("what is not JSON is refused", "{\"a\" 1}", "format-not-json");
        row("an open string is refused", "{\"a\": \"x\n}", "format-not-json");
    }

    void laysOut()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(formatted(text), expected);
        if (expected.startsWith("format"))
            return;
        QCOMPARE(formatted(expected), expected);
    }

    void takesTheStepOfTheText()
    {
        QCOMPARE(json::indentStep(json::read("{\n\t\"a\": 1}")), QByteArray("\t"));
        QCOMPARE(json::indentStep(json::read("{\n   \"a\": 1}")), QByteArray("   "));
        QCOMPARE(json::indentStep(json::read("{\"a\": 1}")), QByteArray("  "));
        QCOMPARE(json::indentStep(json::read("")), QByteArray("  "));
    }

    void compactHasNoSpace()
    {
        QCOMPARE(json::compactText(json::read("{ \"a b\" : [ 1 , 2.5e3 ] }\n")),
                 QByteArray("{\"a b\":[1,2.5e3]}"));
    }

    void meansTheSameAndIsDoneOnce()
    {
        const auto space = rc::gen::element<std::string>("", " ", "\n", "\t", "\r\n", "\n\n\n", "// c\n",
                                                         "/* d */", " # e \n", "/* f\n g */");
        QVERIFY(rc::check([&] {
            // A value of some depth with anything allowed between its tokens.
            QByteArray text;
            const auto gap = [&] { text += QByteArray::fromStdString(*space); };
            const std::function<void(int)> value = [&](int depth) {
                gap();
                const int kind = *rc::gen::inRange(depth == 0 ? 3 : 0, depth > 3 ? 3 : 5);
                if (kind < 3) {
                    text += kind == 0 ? "\"a // { é \\\\\"" : kind == 1 ? "-1.5e2" : "null";
                } else {
                    text += kind == 3 ? '[' : '{';
                    const int count = *rc::gen::inRange(0, 4);
                    for (int i = 0; i < count; ++i) {
                        if (i > 0) {
                            gap();
                            text += ',';
                        }
                        if (kind == 4) {
                            gap();
                            text += "\"k\"";
                            gap();
                            text += ':';
                        }
                        value(depth + 1);
                    }
                    gap();
                    text += kind == 3 ? ']' : '}';
                }
                gap();
            };
            value(0);
            const json::Reading before = json::read(text);
            const auto step = *rc::gen::element<std::string>("", "  ", "\t");
            const auto changes =
                json::formatted(before, QByteArray::fromStdString(step), document::Buffer::Mapping);
            if (!changes) // the reader takes 1// for a word
                RC_DISCARD();
            for (const document::Replacement &change : *changes) {
                RC_ASSERT(QByteArray(text.mid(change.range.offset, change.range.length)).trimmed().isEmpty());
                RC_ASSERT(change.with.trimmed().isEmpty());
            }
            const QByteArray after = document::applied(text, {{}, *changes}, document::Buffer::Mapping);
            const json::Reading read = json::read(after);
            RC_ASSERT(test::values(read.tree) == test::values(before.tree));
            RC_ASSERT(read.comments.size() == before.comments.size());
            RC_ASSERT(formatted(after, QByteArray::fromStdString(step)) == after);
        }));
    }
};

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
