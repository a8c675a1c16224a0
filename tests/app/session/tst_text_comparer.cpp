// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/text_comparer.h"
#include "support/big_mapping.h"

#include <QSignalSpy>
#include <QTest>

using namespace passerelle;
using difference::Spaces;
using session::TextComparer;

/// Two texts compared beside the work: what comes of it, and what no longer comes.
class TestTextComparer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhenItIsDone()
    {
        TextComparer comparer;
        QSignalSpy changed(&comparer, &TextComparer::changed);
        comparer.compare("a\nb\n", "a\nc\n", Spaces::Count);
        QVERIFY(comparer.isBusy());
        QVERIFY(!comparer.result());
        QCOMPARE(changed.count(), 1);
        QTRY_VERIFY(!comparer.isBusy());
        QCOMPARE(changed.count(), 2);
        QVERIFY(comparer.result());
        QCOMPARE(comparer.result()->changes().size(), std::size_t{1});
    }

    void theSameTextsAreComparedOnce()
    {
        TextComparer comparer;
        const QByteArray before("a\n"), after("b\n");
        comparer.compare(before, after, Spaces::Count);
        QTRY_VERIFY(!comparer.isBusy());
        const auto first = comparer.result();
        comparer.compare(before, after, Spaces::Count);
        QVERIFY(!comparer.isBusy());
        QCOMPARE(comparer.result(), first);
        comparer.compare(before, after, Spaces::Ignore);
        QVERIFY(comparer.isBusy());
        QTRY_VERIFY(!comparer.isBusy());
        QVERIFY(comparer.result() != first);
    }

    /// The old answer stays until the new one is there: a view need not blink at each letter.
    void onlyTheNewestPairAnswers()
    {
        TextComparer comparer;
        comparer.compare("a\n", "b\n", Spaces::Count);
        QTRY_VERIFY(!comparer.isBusy());
        const auto first = comparer.result();
        QSignalSpy changed(&comparer, &TextComparer::changed);
        comparer.compare(test::bigMapping(20'000), test::bigMapping(20'000, test::Mistakes::Values),
                         Spaces::Count);
        QCOMPARE(comparer.result(), first);
        comparer.compare("same\n", QByteArray("same\n"), Spaces::Count);
        QTRY_VERIFY_WITH_TIMEOUT(!comparer.isBusy(), 20000);
        QVERIFY(comparer.result()->changes().empty());
        QCOMPARE(changed.count(), 3); // asked, asked, answered: nothing of the pair between
    }

    void cancelledNothingComes()
    {
        TextComparer comparer;
        QSignalSpy changed(&comparer, &TextComparer::changed);
        comparer.cancel(); // nothing to cancel
        QCOMPARE(changed.count(), 0);
        const QByteArray before = test::bigMapping(20'000);
        const QByteArray after = test::bigMapping(20'000, test::Mistakes::Values);
        comparer.compare(before, after, Spaces::Count);
        comparer.cancel();
        QVERIFY(comparer.isCancelled());
        QVERIFY(!comparer.isBusy());
        QVERIFY(!comparer.result());
        QCOMPARE(changed.count(), 2);
        comparer.compare(before, after, Spaces::Count); // is no repetition: it has not been answered
        QVERIFY(comparer.isBusy());
        QVERIFY(!comparer.isCancelled());
        QTRY_VERIFY_WITH_TIMEOUT(!comparer.isBusy(), 20000);
        QCOMPARE(changed.count(), 4);
        QVERIFY(!comparer.result()->changes().empty());
    }

    void itEndsWhileItCompares()
    {
        auto comparer = std::make_unique<TextComparer>();
        QSignalSpy changed(comparer.get(), &TextComparer::changed);
        comparer->compare(test::bigMapping(100'000), test::bigMapping(100'000, test::Mistakes::Values),
                          Spaces::Count);
        comparer.reset();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(changed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTextComparer)
#include "tst_text_comparer.moc"
