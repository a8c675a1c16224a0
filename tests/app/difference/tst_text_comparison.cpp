// SPDX-License-Identifier: GPL-3.0-or-later
#include "difference/side_by_side.h"
#include "support/big_mapping.h"

#include <QTest>
#include <algorithm>
#include <rapidcheck.h>

using namespace passerelle;
using namespace passerelle::difference;

/// Two texts line by line: what is told is the whole truth, at any size.
class TestTextComparison : public QObject
{
    Q_OBJECT

    static std::shared_ptr<const TextComparison> compared(const QByteArray &before, const QByteArray &after,
                                                          Spaces spaces = Spaces::Count)
    {
        return TextComparison::of(before, after, spaces);
    }

    /// The text before with each change made in it.
    static QByteArray applied(const TextComparison &comparison)
    {
        const TextLines &before = comparison.side(Side::Before);
        const TextLines &after = comparison.side(Side::After);
        QByteArray result;
        qsizetype done = 0;
        for (const LineChange &change : comparison.changes()) {
            result += before.text().mid(done, before.start(change.oldFrom) - done);
            result += after.text().mid(after.start(change.newFrom),
                                       after.start(change.newTo) - after.start(change.newFrom));
            done = before.start(change.oldTo);
        }
        return result + before.text().mid(done);
    }

    static bool isInOrder(const std::vector<LineChange> &changes)
    {
        const auto touches = [](const LineChange &one, const LineChange &next) {
            return next.oldFrom <= one.oldTo || next.newFrom <= one.newTo ||
                   next.oldFrom - one.oldTo != next.newFrom - one.newTo;
        };
        return std::adjacent_find(changes.begin(), changes.end(), touches) == changes.end();
    }

    /// All lines of a side as its rows show them, folds opened.
    static QByteArray shown(const SideBySide &rows, Side side)
    {
        QByteArray text;
        const TextLines &lines = rows.comparison()->side(side);
        for (int i = 0; i < rows.rowCount(); ++i) {
            const Row row = rows.row(i);
            for (int n = 0; row.line(side) >= 0 && n < std::max(1, row.folded); ++n)
                text += lines.line(row.line(side) + n);
        }
        return text;
    }

    static QByteArray anyText(const char *letters)
    {
        const auto alphabet = std::string(letters);
        const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(alphabet));
        return {text.data(), static_cast<qsizetype>(text.size())};
    }

    static QByteArray editedAtRandom(QByteArray text)
    {
        const int edits = *rc::gen::inRange(0, 8);
        for (int i = 0; i < edits; ++i) {
            const int at = *rc::gen::inRange(0, static_cast<int>(text.size()) + 1);
            const int length = *rc::gen::inRange(0, 60);
            text.replace(at, length, anyText("ab\n\n\r,"));
        }
        return text;
    }

private Q_SLOTS:
    void tells_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("expected"); // old lines>new lines
        const auto row = [](const char *name, const char *before, const char *after, const char *expected) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(expected);
        };
        row("nothing", "a\nb\n", "a\nb\n", "");
        row("both empty", "", "", "");
        row("from nothing", "", "a\nb\n", "0-0>0-2 ");
        row("to nothing", "a\n", "", "0-1>0-0 ");
        row("one line", "a\nb\nc\n", "a\nx\nc\n", "1-2>1-2 ");
        row("moved", "a\nb\nc\nd\n", "b\nc\nd\na\n", "0-1>0-0 4-4>3-4 ");
        row("repeated lines", "x\na\nx\nb\nx\n", "x\nb\nx\na\nx\n", "1-3>1-1 4-4>2-4 ");
        row("line end of another kind", "a\r\nb\n", "a\nb\n", "0-1>0-1 ");
        row("no end of the last line", "a\nb\n", "a\nb", "1-2>1-2 ");
        row("nothing in common", "a\nb\n", "c\nd\ne\n", "0-2>0-3 ");
    }
    void tells()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto comparison = compared(before, after);
        QString told;
        for (const LineChange &c : comparison->changes())
            told += QStringLiteral("%1-%2>%3-%4 ").arg(c.oldFrom).arg(c.oldTo).arg(c.newFrom).arg(c.newTo);
        QTEST(told, "expected");
        QCOMPARE(applied(*comparison), after);
    }

    void appliedToOneTextItGivesTheOther()
    {
        QVERIFY(rc::check([] {
            const QByteArray before = anyText("ab\n\n\n\r,");
            const QByteArray after =
                *rc::gen::arbitrary<bool>() ? anyText("ab\n\n\n\r,") : editedAtRandom(before);
            const auto comparison = TextComparison::of(before, after, Spaces::Count);
            RC_ASSERT(applied(*comparison) == after);
            RC_ASSERT(isInOrder(comparison->changes()));
            RC_ASSERT(comparison->changes().empty() == (before == after));
            SideBySide rows(comparison);
            for (int round = 0; round < 2; ++round) {
                RC_ASSERT(shown(rows, Side::Before) == before);
                RC_ASSERT(shown(rows, Side::After) == after);
                rows.setFolded(false);
            }
        }));
    }

    /// The same on a text that is long enough for folds, anchors and few edits.
    void randomEditsOfALongText()
    {
        const QByteArray before = test::bigMapping(3000);
        QVERIFY(rc::check([&before] {
            const auto comparison = TextComparison::of(before, editedAtRandom(before), Spaces::Count);
            RC_ASSERT(applied(*comparison) == comparison->side(Side::After).text());
            RC_ASSERT(isInOrder(comparison->changes()));
            RC_ASSERT(comparison->roughChanges() == 0);
            const SideBySide rows(comparison);
            RC_ASSERT(shown(rows, Side::After) == comparison->side(Side::After).text());
            for (int change = 0; change < static_cast<int>(comparison->changes().size()); ++change) {
                RC_ASSERT(rows.row(rows.firstRow(change)).change == change);
                if (change > 0) // the macro's own || would ask both sides
                    RC_ASSERT(rows.nextChange(rows.firstRow(change - 1), +1) == change);
            }
        }));
    }

    /// No line stands once, so that nothing but the search for few edits helps.
    void fewEditsInALongTextWithoutAnchors()
    {
        QByteArray before, after;
        for (int i = 0; i < 30'000; ++i) {
            before += i % 3 ? "a\n" : i % 7 ? "b\n" : "c\n";
            after += i % 1000 == 0 ? "c\nc\n" : i % 3 ? "a\n" : i % 7 ? "b\n" : "c\n";
        }
        const auto comparison = compared("start\n" + before, "begin\n" + after);
        QCOMPARE(applied(*comparison), "begin\n" + after);
        QCOMPARE(comparison->roughChanges(), 0);
        QVERIFY(comparison->changes().size() > 10);
    }

    void saysWhatIsToldRoughly()
    {
        QByteArray before, after;
        quint32 seed = 1;
        for (int i = 0; i < 60'000; ++i) {
            seed = seed * 1664525 + 1013904223;
            before += QByteArray::number(seed >> 30) + '\n';
            seed = seed * 1664525 + 1013904223;
            after += QByteArray::number(seed >> 30) + '\n';
        }
        const auto comparison = compared("start\n" + before + "end\n", "begin\n" + after + "finish\n");
        QCOMPARE(applied(*comparison), "begin\n" + after + "finish\n");
        QCOMPARE(comparison->roughChanges(), 1);
    }

    void nothingInCommonIsNoRoughAnswer()
    {
        QByteArray before, after;
        for (int i = 0; i < 200'000; ++i) {
            before += "  a\n";
            after += "    a\n";
        }
        const auto comparison = compared(before, after);
        QCOMPARE(comparison->changes().size(), std::size_t{1});
        QCOMPARE(comparison->roughChanges(), 0);
        QVERIFY(compared(before, after, Spaces::Ignore)->changes().empty());
    }

    void ignoresSpacesAtTheEndsOfLines()
    {
        QVERIFY(compared("{\n  \"a\": 1\n}", "{\r\n\t\"a\": 1 \r\n}\r\n", Spaces::Ignore)->changes().empty());
        QCOMPARE(compared("a b\n", "ab\n", Spaces::Ignore)->changes().size(), std::size_t{1});
    }

    void canBeCancelled()
    {
        const Watch watch;
        watch.cancel.cancel();
        QVERIFY(!TextComparison::of("a\n", "b\n", Spaces::Count, watch));
    }

    void foldsWhatDidNotChange()
    {
        QByteArray before;
        for (int i = 0; i < 100; ++i)
            before += QByteArray::number(i) + '\n';
        QByteArray after = before;
        after.replace("\n50\n", "\nfifty\n51st\n");
        SideBySide rows(compared(before, after));
        QCOMPARE(rows.rowCount(), 1 + 3 + 2 + 3 + 1);
        QCOMPARE(rows.row(0).kind, Row::Fold);
        QCOMPARE(rows.row(0).folded, 47);
        QCOMPARE(rows.row(4).kind, Row::Changed);
        QCOMPARE(rows.row(5).kind, Row::Added);
        QCOMPARE(rows.row(5).before, -1);
        QCOMPARE(rows.row(9).kind, Row::Fold);
        QCOMPARE(rows.row(9).before, 54);
        QCOMPARE(rows.row(9).after, 55);
        QCOMPARE(rows.rowOf(Side::Before, 20), 0);
        QCOMPARE(rows.rowOf(Side::After, 51), 5);
        QVERIFY(!rows.unfold(4));
        QVERIFY(rows.unfold(0));
        QCOMPARE(rows.rowOf(Side::Before, 20), 20);
        QCOMPARE(rows.row(20).before, 20);
        QVERIFY(rows.hasFolds());
        rows.setFolded(false);
        QVERIFY(!rows.hasFolds());
        QCOMPARE(rows.rowCount(), 101);
    }

    void countsLineEnds()
    {
        const TextLines lines("a\r\nb\nc\rd\n\ne");
        QCOMPARE(lines.count(), 5);
        QCOMPARE(lines.endingWithCrLf(), 1);
        QCOMPARE(lines.endingWithLf(), 3);
        QCOMPARE(lines.line(2), QByteArrayView("c\rd\n"));
        QCOMPARE(lines.line(4), QByteArrayView("e"));
    }
};

QTEST_APPLESS_MAIN(TestTextComparison)
#include "tst_text_comparison.moc"
