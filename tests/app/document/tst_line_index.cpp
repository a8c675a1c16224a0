// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/composition.h"
#include "document/line_index.h"

#include <QTest>

using namespace passerelle::document;
using passerelle::ByteRange;

/// Places as people count them, and two edits made one.
class TestLineIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsLinesAndCharacters();
    void knowsAllLineEnds();
    void byteOrderMarkIsNoCharacter();
    void staysInsideTheText();
    void composedDoesBoth_data();
    void composedDoesBoth();
    void trimmedKeepsCharactersWhole();
};

void TestLineIndex::countsLinesAndCharacters()
{
    const LineIndex lines("a\n\xC3\xA9\xE2\x82\xAC"
                          "b\n");
    QCOMPARE(lines.lineCount(), 3);
    QCOMPARE(lines.position(0), (LineColumn{1, 1}));
    QCOMPARE(lines.position(7), (LineColumn{2, 3}));
    QCOMPARE(lines.position(5), (LineColumn{2, 2}));
    QCOMPARE(lines.offset({2, 3}), 7u);
    QCOMPARE(lines.position(9), (LineColumn{3, 1}));
}

void TestLineIndex::knowsAllLineEnds()
{
    const LineIndex lines("a\r\nb\rc\nd");
    QCOMPARE(lines.lineCount(), 4);
    QCOMPARE(lines.lineStart(2), 3u);
    QCOMPARE(lines.lineStart(3), 5u);
    QCOMPARE(lines.lineStart(4), 7u);
    QCOMPARE(lines.line(6), 3);
}

void TestLineIndex::byteOrderMarkIsNoCharacter()
{
    const LineIndex lines("\xEF\xBB\xBF{}");
    QCOMPARE(lines.position(3), (LineColumn{1, 1}));
    QCOMPARE(lines.position(4), (LineColumn{1, 2}));
    QCOMPARE(lines.offset({1, 2}), 4u);
}

void TestLineIndex::staysInsideTheText()
{
    QCOMPARE(LineIndex().position(7), (LineColumn{1, 1}));
    const LineIndex lines("ab\nc");
    QCOMPARE(lines.position(99), (LineColumn{2, 2}));
    QCOMPARE(lines.offset({1, 99}), 2u);
    QCOMPARE(lines.offset({99, 1}), 4u);
}

static Replacement put(quint32 offset, quint32 length, const char *text)
{
    return {Buffer::Mapping, {offset, length}, text};
}

void TestLineIndex::composedDoesBoth_data()
{
    QTest::addColumn<QList<int>>("first");
    QTest::addColumn<QList<int>>("second");
    QTest::newRow("apart") << QList<int>{1, 2} << QList<int>{7, 1};
    QTest::newRow("inside") << QList<int>{1, 0} << QList<int>{2, 1};
    QTest::newRow("over") << QList<int>{3, 2} << QList<int>{1, 8};
    QTest::newRow("before") << QList<int>{6, 1} << QList<int>{0, 2};
    QTest::newRow("touching") << QList<int>{3, 2} << QList<int>{5, 0};
    QTest::newRow("at the same place") << QList<int>{4, 0} << QList<int>{4, 0};
}

void TestLineIndex::composedDoesBoth()
{
    QFETCH(QList<int>, first);
    QFETCH(QList<int>, second);
    Snapshot before, between;
    before.texts[0] = "0123456789";
    const auto at = [](const QList<int> &one, int which) { return static_cast<quint32>(one[which]); };
    const Edit one{QStringLiteral("one"), {put(at(first, 0), at(first, 1), "xyz")}};
    between.texts[0] = applied(before.texts[0], one, Buffer::Mapping);
    const Edit two{QStringLiteral("two"), {put(at(second, 0), at(second, 1), "Q")}};
    const auto both = normalized(composed(one, two, before, between), before);
    QVERIFY(both);
    QCOMPARE(applied(before.texts[0], *both, Buffer::Mapping),
             applied(between.texts[0], two, Buffer::Mapping));
    QCOMPARE(both->name, QStringLiteral("one"));
}

void TestLineIndex::trimmedKeepsCharactersWhole()
{
    Snapshot before;
    before.texts[0] = "a\xC3\xA9z";
    const Edit edit = trimmed({{}, {put(0, 4, "a\xC3\xA8z")}}, before);
    QCOMPARE(edit.replacements.size(), std::size_t{1});
    QCOMPARE(edit.replacements[0].range, (ByteRange{1, 2}));
    QCOMPARE(edit.replacements[0].with, QByteArrayLiteral("\xC3\xA8"));
    QVERIFY(trimmed({{}, {put(0, 1, "a")}}, before).isEmpty());
}

QTEST_GUILESS_MAIN(TestLineIndex)
#include "tst_line_index.moc"
