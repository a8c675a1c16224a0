// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/reader.h"

#include <QTest>

using namespace passerelle;
using json::kNoNode;

class TestTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodesStrings_data();
    void decodesStrings();
    void keepsAByteOrderMarkInAString();
    void contentIsTheValueWithoutEscapes();
    void findsMembers();
    void findsAPath();
    void visitsMembersAndElements();
    void findsTheInnermostNode();
    void findsParents();
    void anEmptyTreeHasNothing();
};

void TestTree::decodesStrings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << QByteArray(R"("abc")") << QStringLiteral("abc");
    QTest::newRow("empty") << QByteArray(R"("")") << QString();
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << QStringLiteral("\"\\/\b\f\n\r\t");
    QTest::newRow("pair") << QByteArray(R"("\ud83d\ude00")") << QStringLiteral("😀");
    QTest::newRow("lone surrogates") << QByteArray(R"("\ud83d-\ude00")") << QStringLiteral("\uFFFD-\uFFFD");
    QTest::newRow("beyond ASCII") << QByteArray("\"é€😀\"") << QStringLiteral("é€😀");
    QTest::newRow("Latin-1") << QByteArray("\"Mus\xE9"
                                           "e\"")
                             << QStringLiteral("Mus\uFFFDe");
    QTest::newRow("foreign escapes") << QByteArray(R"("\x41\u{1F600}\'\v\0")")
                                     << QStringLiteral("A😀'\v") + QChar(u'\0');
    QTest::newRow("bad escapes") << QByteArray(R"("C:\Temp\u12")") << QStringLiteral("C:\\Temp\\u12");
    QTest::newRow("single quotes") << QByteArray(R"('it\'s "x"')") << QStringLiteral("it's \"x\"");
    QTest::newRow("a word keeps its backslash")
        << QByteArray(R"(\\server\temp)") << QStringLiteral("\\\\server\\temp");
}

void TestTree::decodesStrings()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, value);
    const json::Reading reading = json::read(text);
    QVERIFY(reading.tree.isKind(0, json::Kind::String));
    QCOMPARE(reading.tree.string(0), value);
    QCOMPARE(reading.tree.utf8(0), value.toUtf8());
}

void TestTree::keepsAByteOrderMarkInAString()
{
    const json::Reading reading = json::read("\"\xEF\xBB\xBF\xEF\xBB\xBFx\"");
    QVERIFY(reading.isStrict());
    QCOMPARE(reading.tree.string(0), QStringLiteral("\uFEFF\uFEFFx"));
}

void TestTree::contentIsTheValueWithoutEscapes()
{
    const json::Reading reading = json::read(R"(["a", 'b', "c\n", d])");
    QCOMPARE(reading.tree.content(1).toByteArray(), QByteArray("a"));
    QCOMPARE(reading.tree.content(2).toByteArray(), QByteArray("b"));
    QVERIFY((reading.tree.node(3).flags & json::HasEscapes) != 0);
    QCOMPARE(reading.tree.content(3).toByteArray(), QByteArray("c\\n"));
    QCOMPARE(reading.tree.content(4).toByteArray(), QByteArray("d"));
    QCOMPARE(reading.tree.raw(2).toByteArray(), QByteArray("'b'"));
}

void TestTree::findsMembers()
{
    const json::Reading reading = json::read(R"({"a":1,"\u0061":2,"b":,"é":3})");
    const json::Tree &tree = reading.tree;
    const auto raw = [&tree](QStringView name) {
        const auto member = tree.member(0, name);
        return member && member->value != kNoNode ? tree.raw(member->value).toByteArray() : QByteArray();
    };
    QCOMPARE(raw(u"a"), QByteArray("2")); // the last one, and escapes do not matter
    QCOMPARE(raw(u"é"), QByteArray("3"));
    QVERIFY(tree.member(0, u"b"));
    QCOMPARE(tree.member(0, u"b")->value, kNoNode);
    QVERIFY(!tree.member(0, u"A"));
    QVERIFY(!tree.member(1, u"a")); // not an object
}

void TestTree::findsAPath()
{
    const json::Reading reading = json::read(R"({"a":{"b":{"c":5}}})");
    QCOMPARE(reading.tree.raw(reading.tree.at({u"a", u"b", u"c"})).toByteArray(), QByteArray("5"));
    QCOMPARE(reading.tree.at({u"a", u"x", u"c"}), kNoNode);
    QCOMPARE(reading.tree.at({u"a", u"b", u"c", u"d"}), kNoNode);
    QCOMPARE(reading.tree.at({}), reading.tree.root());
}

void TestTree::visitsMembersAndElements()
{
    const json::Reading reading = json::read(R"({"a":[1,[2,3],{}],"b",5,"c":{}})");
    const json::Tree &tree = reading.tree;
    QByteArrayList keys;
    tree.forEachMember(tree.root(), [&](json::Member member) {
        keys.append(tree.utf8(member.key) + (member.value == kNoNode ? "-" : ""));
    });
    QCOMPARE(keys, (QByteArrayList{"a", "b-", "5-", "c"}));
    QByteArrayList elements;
    tree.forEachElement(tree.at({u"a"}),
                        [&](json::NodeId id) { elements.append(tree.raw(id).toByteArray()); });
    QCOMPARE(elements, (QByteArrayList{"1", "[2,3]", "{}"}));
}

void TestTree::findsTheInnermostNode()
{
    const QByteArray text = R"( {"a" : [1, "b"]} )";
    const json::Reading reading = json::read(text);
    const json::Tree &tree = reading.tree;
    const auto raw = [&tree](quint32 offset) {
        const json::NodeId id = tree.innermost(offset);
        return id == kNoNode ? QByteArray("-") : tree.raw(id).toByteArray();
    };
    QCOMPARE(raw(0), QByteArray("-"));
    QCOMPARE(raw(1), text.trimmed());
    QCOMPARE(raw(2), QByteArray("\"a\""));
    QCOMPARE(raw(6), text.trimmed()); // the colon
    QCOMPARE(raw(8), QByteArray("[1, \"b\"]"));
    QCOMPARE(raw(9), QByteArray("1"));
    QCOMPARE(raw(11), QByteArray("[1, \"b\"]"));
    QCOMPARE(raw(13), QByteArray("\"b\""));
    QCOMPARE(raw(16), text.trimmed());
    QCOMPARE(raw(17), QByteArray("-"));
    QCOMPARE(raw(999), QByteArray("-"));
}

void TestTree::findsParents()
{
    const json::Reading reading = json::read(R"({"a":[1,{"b":2}],"c":3})");
    const json::Tree &tree = reading.tree;
    const std::vector<json::NodeId> expected{kNoNode, 0, 1, 2, 2, 4, 5, 0, 7};
    for (json::NodeId id = 0; id < tree.nodes().size(); ++id)
        QCOMPARE(tree.parent(id), expected[id]);
    QCOMPARE(tree.parent(99), kNoNode);
    QCOMPARE(tree.parent(kNoNode), kNoNode);
}

void TestTree::anEmptyTreeHasNothing()
{
    const json::Tree tree;
    QCOMPARE(tree.root(), kNoNode);
    QCOMPARE(tree.innermost(0), kNoNode);
    QCOMPARE(tree.parent(0), kNoNode);
    QVERIFY(!tree.member(tree.root(), u"a"));
    QCOMPARE(tree.at({u"a"}), kNoNode);
}

QTEST_GUILESS_MAIN(TestTree)
#include "tst_tree.moc"
