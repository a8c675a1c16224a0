// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/editing.h"

#include <QTest>

using namespace passerelle;

class TestEditing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void literals();
    void setsValues();
    void adds_data();
    void adds();
    void addsBehind_data();
    void addsBehind();
    void removes_data();
    void removes();
    void changesElements_data();
    void changesElements();
    void setsMembers();
};

static QByteArray behind(const json::Reading &reading, std::vector<document::Replacement> replacements)
{
    document::Snapshot snapshot;
    snapshot.texts[0] = reading.tree.text();
    const auto edit = document::normalized({{}, std::move(replacements)}, snapshot);
    return edit ? document::applied(reading.tree.text(), *edit, document::Buffer::Mapping)
                : QByteArray("overlap");
}

void TestEditing::literals()
{
    QCOMPARE(json::Editor::literal(u""), QByteArray(R"("")"));
    QCOMPARE(json::Editor::literal(u"a\"\\/é😀\n\r\t\u0001\u007F"),
             QByteArray("\"a\\\"\\\\/é😀\\n\\r\\t\\u0001\x7F\""));
    const json::Reading reading = json::read(json::Editor::literal(u"\b\f\u001F\u2028"));
    QVERIFY(reading.isStrict());
    QCOMPARE(reading.tree.string(0), QStringLiteral("\b\f\u001F\u2028"));
}

void TestEditing::setsValues()
{
    const json::Reading reading = json::read("{\t\"a\" : 'old' , // c\r\n\"b\":[1]}");
    const json::Editor editor(reading, document::Buffer::Mapping);
    QCOMPARE(behind(reading, {editor.setValue(2, "\"new\"")}),
             QByteArray("{\t\"a\" : \"new\" , // c\r\n\"b\":[1]}"));
    QCOMPARE(behind(reading, {editor.setValue(4, "true")}),
             QByteArray("{\t\"a\" : 'old' , // c\r\n\"b\":true}"));
    QCOMPARE(behind(reading, {editor.renameKey(1, u"é")}),
             QByteArray("{\t\"é\" : 'old' , // c\r\n\"b\":[1]}"));
}

void TestEditing::adds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected"); // with "n":1 added at the end of the outermost object
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("own lines", "{\n  \"a\": 0\n}\n", "{\n  \"a\": 0,\n  \"n\": 1\n}\n");
    row("CRLF", "{\r\n  \"a\": 0\r\n}", "{\r\n  \"a\": 0,\r\n  \"n\": 1\r\n}");
    row("tabs and no space", "{\n\t\"a\":0\n}", "{\n\t\"a\":0,\n\t\"n\":1\n}");
    row("one line", R"({"a":0,"b":2})", R"({"a":0,"b":2,"n":1})");
    row("one line with spaces", R"({ "a": 0, "b": 2 })", R"({ "a": 0, "b": 2, "n": 1 })");
    row("one member", R"({"a":0})", R"({"a":0,"n":1})");
    row("empty", "{}", R"({"n":1})");
    row("empty over lines", "{\n}", "{\n  \"n\": 1\n}");
    row("only a comment", "{ // c\n}", "{ // c\n  \"n\": 1\n}");
    row("comment behind the last member", "{\n  \"a\": 0 // c\n}", "{\n  \"a\": 0, // c\n  \"n\": 1\n}");
    row("comment on a line of its own", "{\n  \"a\": 0\n  // c\n}", "{\n  \"a\": 0,\n  \"n\": 1\n  // c\n}");
    row("trailing comma", "{\n  \"a\": 0, // c\n}", "{\n  \"a\": 0, // c\n  \"n\": 1\n}");
    row("bracket behind the last member", "{\n  \"a\": 0}", "{\n  \"a\": 0,\n  \"n\": 1}");
    row("member over lines", "{\n \"a\": {\n }\n}", "{\n \"a\": {\n },\n \"n\": 1\n}");
    row("never closed", "{\n  \"a\": 0", "{\n  \"a\": 0,\n  \"n\": 1");
    row("missing value", "{\n  \"a\":\n}", "{\n  \"a\":,\n  \"n\": 1\n}");
}

void TestEditing::adds()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    const json::Reading reading = json::read(text);
    const json::Editor editor(reading, document::Buffer::Mapping);
    QCOMPARE(behind(reading, editor.addMember(0, u"n", "1")), expected);
}

void TestEditing::addsBehind_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected"); // with "n":1 behind the first member
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("own lines", "{\n  \"a\": 0, // c\n  \"b\": 2\n}", "{\n  \"a\": 0, // c\n  \"n\": 1,\n  \"b\": 2\n}");
    row("one line", R"({"a": 0, "b": 2})", R"({"a": 0, "n": 1, "b": 2})");
    row("missing comma", "{\n\"a\": 0\n\"b\": 2}", "{\n\"a\": 0,\n\"n\": 1,\n\"b\": 2}");
    row("the only one", R"({"a":0})", R"({"a":0,"n":1})");
}

void TestEditing::addsBehind()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    const json::Reading reading = json::read(text);
    const json::Editor editor(reading, document::Buffer::Mapping);
    QCOMPARE(behind(reading, editor.addMember(0, u"n", "1", 1)), expected);
}

void TestEditing::removes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *what, const char *text, const char *name, const char *expected) {
        QTest::newRow(what) << QByteArray(text) << QByteArray(name) << QByteArray(expected);
    };
    const char *lines =
        "{\n  \"a\": 1, // first\n  \"b\": {\n    \"x\": 2\n  }, // second\n  \"c\": 3 // third\n}\n";
    row("first line", lines, "a", "{\n  \"b\": {\n    \"x\": 2\n  }, // second\n  \"c\": 3 // third\n}\n");
    row("several lines", lines, "b", "{\n  \"a\": 1, // first\n  \"c\": 3 // third\n}\n");
    row("last line", lines, "c", "{\n  \"a\": 1, // first\n  \"b\": {\n    \"x\": 2\n  } // second\n}\n");
    row("CRLF", "{\r\n\t\"a\":1,\r\n\t\"b\":2\r\n}", "b", "{\r\n\t\"a\":1\r\n}");
    row("one line, first", R"({"a": 1, "b": 2, "c": 3})", "a", R"({"b": 2, "c": 3})");
    row("one line, middle", R"({"a": 1, "b": 2, "c": 3})", "b", R"({"a": 1, "c": 3})");
    row("one line, last", R"({"a": 1, "b": 2, "c": 3})", "c", R"({"a": 1, "b": 2})");
    row("the only one", R"({"a":1})", "a", "{}");
    row("trailing comma", "{\n  \"a\": 1,\n  \"b\": 2,\n}", "b", "{\n  \"a\": 1,\n}");
    row("comma on the next line", "{\n  \"a\": 1\n, \"b\": 2\n}", "a", "{\n \"b\": 2\n}");
    row("missing comma", "{\n  \"a\": 1\n  \"b\": 2\n}", "b", "{\n  \"a\": 1\n}");
    row("missing value", "{\n  \"a\":,\n  \"b\": 2\n}", "a", "{\n  \"b\": 2\n}");
}

void TestEditing::removes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, expected);
    const json::Reading reading = json::read(text);
    const auto member = reading.tree.member(0, QString::fromUtf8(name));
    QVERIFY(member);
    const json::Editor editor(reading, document::Buffer::Mapping);
    QCOMPARE(behind(reading, editor.removeMember(0, member->key)), expected);
    QCOMPARE(behind(reading, editor.removeMembers(0, {member->key})), expected);
}

void TestEditing::changesElements_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("added");   // with 9 at the end
    QTest::addColumn<QByteArray>("removed"); // without the first one
    const auto row = [](const char *name, const char *text, const char *added, const char *removed) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(added) << QByteArray(removed);
    };
    row("one line", "[1, 2]", "[1, 2, 9]", "[2]");
    row("compact", "[1,2]", "[1,2,9]", "[2]");
    row("own lines", "[\n  1,\n  2\n]", "[\n  1,\n  2,\n  9\n]", "[\n  2\n]");
    row("one element", "[1]", "[1, 9]", "[]");
}

void TestEditing::changesElements()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, added);
    QFETCH(const QByteArray, removed);
    const json::Reading reading = json::read(text);
    const json::Editor editor(reading, document::Buffer::Mapping);
    QCOMPARE(behind(reading, editor.addElement(0, "9")), added);
    QCOMPARE(behind(reading, editor.removeElement(0, 1)), removed);
}

void TestEditing::setsMembers()
{
    const json::Reading reading = json::read("{\n  \"a\": 1, // c\n  \"a\": 2,\n  \"b\":\n}");
    const json::Editor editor(reading, document::Buffer::Mapping);
    // The last of two equal keys is the one that counts.
    QCOMPARE(behind(reading, editor.setMember(0, u"a", "3")),
             QByteArray("{\n  \"a\": 1, // c\n  \"a\": 3,\n  \"b\":\n}"));
    QCOMPARE(behind(reading, editor.setMember(0, u"b", "4")),
             QByteArray("{\n  \"a\": 1, // c\n  \"a\": 2,\n  \"b\": 4\n}"));
    QCOMPARE(behind(reading, editor.setMember(0, u"d", "5", 1)),
             QByteArray("{\n  \"a\": 1, // c\n  \"d\": 5,\n  \"a\": 2,\n  \"b\":\n}"));
}

QTEST_GUILESS_MAIN(TestEditing)
#include "tst_editing.moc"
