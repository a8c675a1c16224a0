// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/compare_session.h"
#include "support/big_mapping.h"
#include "support/window_fixture.h"
#include "ui/compare/changes_table.h"
#include "ui/compare/text_diff_view.h"
#include "ui/mapping/source_editor.h"
#include "ui/shell/actions.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QScrollBar>
#include <QToolButton>

using namespace passerelle;
using difference::Row;
using difference::Side;
using ui::Actions;
using ui::TextDiffView;

/// The two texts of a comparison line by line, through the real window.
class TestTextDiff : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_it;

    void compare(const QByteArray &mine, const QByteArray &other) const
    {
        m_it->dialogs.pathToOpen = m_it->write(QStringLiteral("mine.json"), mine);
        trigger(Actions::Open);
        QVERIFY(m_it->hasChecked());
        m_it->dialogs.pathToOpen = m_it->write(QStringLiteral("other.json"), other);
        trigger(Actions::CompareFile);
        QTRY_VERIFY_WITH_TIMEOUT(m_it->window.actions()[Actions::NextChange]->isEnabled(), 20000);
    }
    void showText() const
    {
        click("show-text");
        QTRY_VERIFY_WITH_TIMEOUT(view()->rows().rowCount() > 0, 20000);
        QTRY_VERIFY(view()->isVisible());
    }
    TextDiffView *view() const { return m_it->find<TextDiffView>("text-diff"); }
    void click(const char *name) const
    {
        auto *button = m_it->window.findChild<QAbstractButton *>(QLatin1String(name));
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    }
    void trigger(Actions::Id id) const { m_it->window.actions()[id]->trigger(); }
    QString words() const { return m_it->find<QLabel>("text-diff-words")->text(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(view(), key, modifiers);
    }
    int row(Side side, int line) const { return view()->rows().rowOf(side, line); }

    static QByteArray lines(int count)
    {
        QByteArray text = "{\n";
        for (int i = 0; i < count; ++i)
            text += "  \"m" + QByteArray::number(i) + "\": \"v\",\n";
        return text + "  \"sectorInfos\": {}\n}\n";
    }

private Q_SLOTS:
    void init() { m_it = std::make_unique<test::WindowFixture>(); }
    void cleanup() { m_it.reset(); }

    void stepsFromWhereTheCaretIs()
    {
        const QByteArray before = lines(200);
        QByteArray after = before;
        for (const char *member : {"m20", "m90", "m150"})
            after.replace(QByteArray("\"") + member + "\": \"v\"", QByteArray("\"") + member + "\": \"w\"");
        compare(before, after);
        showText();
        QCOMPARE(view()->caretLine(Side::Before), 21); // the first row of the list is the first difference
        QVERIFY(words().startsWith(QLatin1String("Place 1 of 3 where the texts differ.")));
        trigger(Actions::NextChange);
        QCOMPARE(view()->caretLine(Side::Before), 91);
        QVERIFY(words().startsWith(QLatin1String("Place 2 of 3 where the texts differ.")));
        key(Qt::Key_Up);
        QVERIFY(words().startsWith(QLatin1String("The texts differ in 3 place")));
        key(Qt::Key_Down);
        QVERIFY(view()->hasFocus());
        click("all-lines");
        QCOMPARE(view()->rows().rowCount(), 203);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                          QPoint(view()->viewport()->width() / 4, 40)); // somewhere above
        const int above = view()->caretRow();
        QVERIFY(above < 91);
        trigger(Actions::NextChange);
        QCOMPARE(view()->caretLine(Side::Before), above < 21 ? 21 : 91);
        key(Qt::Key_End, Qt::ControlModifier);
        trigger(Actions::PreviousChange);
        QCOMPARE(view()->caretLine(Side::Before), 151);
        trigger(Actions::NextChange); // around the end
        QCOMPARE(view()->caretLine(Side::Before), 21);
        trigger(Actions::PreviousChange);
        click("show-text"); // the list goes where one was in the texts
        QCOMPARE(m_it->find<ui::ChangesTable>("changes")->currentIndex().row(), 2);
        trigger(Actions::PreviousChange);
        click("show-text"); // and the texts where one was in the list
        QCOMPARE(view()->caretLine(Side::Before), 91);
    }

    void unfoldsAndCopies()
    {
        const QByteArray before = lines(60);
        QByteArray after = before;
        after.replace("\"m30\"", "\"n30\"");
        compare(before, after);
        showText();
        QCOMPARE(view()->rows().row(0).kind, Row::Fold);
        const int folded = view()->rows().rowCount();
        key(Qt::Key_Home, Qt::ControlModifier);
        QVERIFY(view()->accessibleDescription().contains(QLatin1String("28")));
        key(Qt::Key_Return);
        QCOMPARE(view()->rows().rowCount(), folded + 27);
        QCOMPARE(view()->rows().row(0).kind, Row::Same);
        key(Qt::Key_Down, Qt::ShiftModifier);
        key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("{\n"));
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text() + u'\n', QString::fromUtf8(before));
        key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(view()->caretSide(), Side::After);
        key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view()->selectedText() + u'\n', QString::fromUtf8(after));
    }

    void saysHowLinesEnd()
    {
        QByteArray other = lines(3);
        other.replace('\n', "\r\n");
        other.chop(2);
        compare(lines(3), other);
        showText();
        QVERIFY(words().contains(QLatin1String("CR LF there")));
        QVERIFY(words().contains(QLatin1String("Only here does the last line have an end.")));
        const auto &comparison = *view()->rows().comparison();
        const Row first = view()->rows().row(0);
        QCOMPARE(session::diffLine(comparison, first, Side::Before).end, QStringLiteral("LF"));
        QCOMPARE(session::diffLine(comparison, first, Side::After).end, QStringLiteral("CR LF"));
        const Row last = view()->rows().row(view()->rows().rowCount() - 1);
        QCOMPARE(session::diffLine(comparison, last, Side::After).end, QStringLiteral("no line end"));
        click("ignore-spaces");
        QTRY_VERIFY(words().startsWith(QLatin1String("No line differs.")));
    }

    void takesAPlaceOverAndBack()
    {
        const QByteArray before = lines(40);
        QByteArray after = before;
        after.replace("  \"m10\": \"v\",\n", "");
        after.replace("  \"m20\": \"v\",\n", "   \"m20\": \"v\",\n\n");
        compare(before, after);
        showText();
        QCOMPARE(view()->rows().comparison()->changes().size(), std::size_t{2});
        key(Qt::Key_Home, Qt::ControlModifier);
        trigger(Actions::NextChange);
        click("take-over");
        QByteArray one = before;
        one.replace("  \"m10\": \"v\",\n", "");
        QTRY_COMPARE(m_it->mapping(), one);
        QTRY_COMPARE(view()->rows().comparison()->changes().size(), std::size_t{1});
        QTRY_VERIFY(m_it->find<QAbstractButton>("take-all")->isEnabled());
        click("take-all");
        QTRY_COMPARE(m_it->mapping(), after);
        QTRY_VERIFY(words().startsWith(QLatin1String("No line differs.")));
        trigger(Actions::Undo);
        QCOMPARE(m_it->mapping(), one);
        trigger(Actions::Undo);
        QCOMPARE(m_it->mapping(), before);
    }

    void goesToTheSource()
    {
        const QByteArray before = lines(40);
        QByteArray after = before;
        after.replace("\"m30\"", "\"n30\"");
        compare(before, after);
        showText();
        trigger(Actions::NextChange);
        key(Qt::Key_Return);
        QCOMPARE(m_it->window.currentPage(), QStringLiteral("mapping"));
        QCOMPARE(m_it->find<ui::SourceEditor>("source")->selection().offset,
                 static_cast<quint32>(before.indexOf("  \"m30\"")));
    }

    /// The comparison takes long, is shown to do so, is cancelled and made again; the table of changes is
    /// there all the while.
    void canBeCancelledAndMadeAgain()
    {
        compare(lines(5), lines(6));
        showText();
        auto &texts = m_it->window.findChild<session::CompareSession *>()->texts();
        texts.compare(test::bigMapping(100'000), test::bigMapping(100'000, test::Mistakes::Values),
                      difference::Spaces::Count);
        QVERIFY(texts.isBusy());
        Q_EMIT texts.progressed();
        QVERIFY(m_it->find<QProgressBar>("text-diff-progress")->isVisible());
        click("cancel-text-diff");
        QVERIFY(texts.isCancelled());
        QVERIFY(!texts.isBusy());
        click("compare-texts");
        QTRY_VERIFY_WITH_TIMEOUT(view()->isVisible() && view()->rows().rowCount() > 0, 20000);
    }

    void aVeryLongLineShowsItsDifference()
    {
        QByteArray before = lines(20'000).replace('\n', ' ');
        QByteArray after = before;
        after.replace("\"m15000\": \"v\"", "\"m15000\": \"other\"");
        compare(before, after);
        showText();
        const auto line = session::diffLine(*view()->rows().comparison(), view()->rows().row(0), Side::After);
        QVERIFY(line.text.size() <= session::kLongestDiffLine + 1);
        QCOMPARE(line.text.mid(line.changedFrom, line.changedLength), QStringLiteral("other"));
        view()->grab();
    }

    /// 100 000 sectors, 600 006 lines: it opens, only what is seen is looked at, and steps go to the ends.
    void aLargeText()
    {
        const QByteArray before = test::bigMapping(100'000);
        QByteArray after = before;
        for (const int at : {1000, 10'000'000, 20'000'000})
            after.replace(after.indexOf("PASS", at), 4, "PAST");
        compare(before, after);
        showText();
        const int rows = view()->rows().rowCount();
        QVERIFY(rows < 40);
        QVERIFY(!view()->grab().isNull());
        click("all-lines");
        QCOMPARE(view()->rows().rowCount(), 600'006);
        QVERIFY(!view()->grab().isNull());
        key(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view()->caretLine(Side::After), 600'005);
        QCOMPARE(view()->verticalScrollBar()->value(), view()->verticalScrollBar()->maximum());
        trigger(Actions::PreviousChange);
        const int last = view()->caretRow();
        QCOMPARE(view()->rows().row(last).kind, Row::Changed);
        trigger(Actions::PreviousChange);
        trigger(Actions::PreviousChange);
        QVERIFY(view()->caretRow() < 100);
        trigger(Actions::PreviousChange);
        QCOMPARE(view()->caretRow(), last);
    }
};

QTEST_MAIN(TestTextDiff)
#include "tst_text_diff.moc"
