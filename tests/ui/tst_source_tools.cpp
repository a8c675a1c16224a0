// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_fixture.h"
#include "ui/mapping/overview_strip.h"
#include "ui/mapping/source_editor.h"
#include "ui/mapping/tnac_view.h"
#include "ui/shell/actions.h"
#include "ui/shell/message_area.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPushButton>
#include <QToolButton>

using namespace passerelle;
using ui::Actions;
using ui::SourceEditor;
using Base = QsciScintillaBase;

static const QByteArray kText = R"({
  "OtipassProjectId": "p1",
  "sectorInfos": {
    "DDMM_AUG": {"externalServiceId": "FS1", "seasonCode": "S23"},
    "DDMM_MSR": {"externalServiceId": "FS2", "seasonCode": "S24"}
  }
}
)";

/// What an editor has besides the text: several carets, places to go to, layout, the text for TNAC.
class TestSourceTools : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_it;
    SourceEditor *m_source = nullptr;

    bool open(const QByteArray &text)
    {
        const QString file = m_it->write(QStringLiteral("m.json"), text);
        m_it->workspace.open(file, [](const Result<void> &) {});
        if (!m_it->hasChecked())
            return false;
        m_it->window.showPage(QLatin1String("mapping"));
        m_source = m_it->find<SourceEditor>("source");
        m_source->setFocus();
        m_source->setCaret(0);
        return QTest::qWaitForWindowActive(&m_it->window) && m_source->bytes() == text;
    }
    quint32 place(const char *text) const { return static_cast<quint32>(m_it->mapping().indexOf(text)); }
    QUndoStack &history() const { return m_it->workspace.document().history(); }
    QByteArray selected() const { return m_source->bytes(m_source->selection()); }
    void trigger(Actions::Id id) const { m_it->window.actions()[id]->trigger(); }

    /// Where a byte is seen.
    QPoint at(long byte) const
    {
        return {static_cast<int>(m_source->call(Base::SCI_POINTXFROMPOSITION, 0, byte)),
                static_cast<int>(m_source->call(Base::SCI_POINTYFROMPOSITION, 0, byte)) + 4};
    }

private Q_SLOTS:
    void init() { m_it = std::make_unique<test::WindowFixture>(); }
    void cleanup() { m_it.reset(); }

    // ---- several carets

    void typesAtSeveralCaretsAsOneStep()
    {
        QVERIFY(open("a\nb\nc\n"));
        QTest::keyClick(m_source, Qt::Key_Down, Qt::ControlModifier | Qt::AltModifier);
        QTest::keyClick(m_source, Qt::Key_Down, Qt::ControlModifier | Qt::AltModifier);
        QTest::keyClicks(m_source, QStringLiteral("xy"));
        QCOMPARE(m_it->mapping(), QByteArray("xya\nxyb\nxyc\n"));
        QCOMPARE(m_source->bytes(), m_it->mapping());
        QCOMPARE(history().count(), 1);
        QTest::keyClick(m_source, Qt::Key_Backspace);
        QCOMPARE(m_it->mapping(), QByteArray("xa\nxb\nxc\n"));
        QTest::keyClick(m_source, Qt::Key_Delete);
        QCOMPARE(m_it->mapping(), QByteArray("x\nx\nx\n"));
        history().undo();
        history().undo();
        history().undo();
        QCOMPARE(m_it->mapping(), QByteArray("a\nb\nc\n"));
        QCOMPARE(m_source->bytes(), m_it->mapping());
        history().redo();
        QCOMPARE(m_it->mapping(), QByteArray("xya\nxyb\nxyc\n"));
    }

    void clicksAddCarets()
    {
        QVERIFY(open("aaaa\nbbbb\n"));
        QTest::mouseClick(m_source->viewport(), Qt::LeftButton, Qt::NoModifier, at(1));
        QTest::mouseClick(m_source->viewport(), Qt::LeftButton, Qt::ControlModifier, at(7));
        QTest::keyClicks(m_source, QStringLiteral("-"));
        QCOMPARE(m_it->mapping(), QByteArray("a-aaa\nbb-bb\n"));
        QTest::keyClick(m_source, Qt::Key_Escape);
        QTest::keyClicks(m_source, QStringLiteral("+"));
        QCOMPARE(m_it->mapping().count('+'), 1);
    }

    void aColumnIsTypedOver()
    {
        QVERIFY(open("abc\nabc\nabc\n"));
        m_source->setCaret(1);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(m_source, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QTest::keyClick(m_source, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QTest::keyClicks(m_source, QStringLiteral("__"));
        QCOMPARE(m_it->mapping(), QByteArray("a__c\na__c\na__c\n"));
        QTest::keyClick(m_source, Qt::Key_Backspace);
        QCOMPARE(m_it->mapping(), QByteArray("a_c\na_c\na_c\n"));
    }

    void aColumnIsDraggedOver_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("held");
        QTest::newRow("Alt") << Qt::KeyboardModifiers(Qt::AltModifier);
        // Where the window manager keeps Alt for itself.
        QTest::newRow("Shift and Alt") << (Qt::AltModifier | Qt::ShiftModifier);
    }

    void aColumnIsDraggedOver()
    {
        QFETCH(Qt::KeyboardModifiers, held);
        QVERIFY(open("abc\nabc\nabc\n"));
        m_source->setCaret(1);
        QTest::mousePress(m_source->viewport(), Qt::LeftButton, held, at(1));
        QMouseEvent move(QEvent::MouseMove, at(10), m_source->viewport()->mapToGlobal(at(10)), Qt::NoButton,
                         Qt::LeftButton, held);
        QCoreApplication::sendEvent(m_source->viewport(), &move);
        QTest::mouseRelease(m_source->viewport(), Qt::LeftButton, held, at(10));
        QTest::keyClicks(m_source, QStringLiteral("_"));
        QCOMPARE(m_it->mapping(), QByteArray("a_c\na_c\na_c\n"));
    }

    void theNextPlaceOfTheSameJoins()
    {
        QVERIFY(open("one two one\n"));
        m_source->setCaret(1);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(m_source, Qt::Key_D, Qt::ControlModifier);
        QTest::keyClicks(m_source, QStringLiteral("1"));
        QCOMPARE(m_it->mapping(), QByteArray("1 two 1\n"));
        QCOMPARE(history().count(), 1);
    }

    void typingOverASelectionIsOneStep()
    {
        QVERIFY(open("one two\n"));
        m_source->call(Base::SCI_SETSEL, 0, 3);
        QTest::keyClicks(m_source, QStringLiteral("xyz"));
        QCOMPARE(m_it->mapping(), QByteArray("xyz two\n"));
        QTest::keyClick(m_source, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_it->mapping(), QByteArray("one two\n"));
    }

    void eachCaretGetsItsLine()
    {
        QVERIFY(open("a\nb\n"));
        QTest::keyClick(m_source, Qt::Key_Down, Qt::ControlModifier | Qt::AltModifier);
        QGuiApplication::clipboard()->setText(QStringLiteral("1\n2\n"));
        QTest::keyClick(m_source, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_it->mapping(), QByteArray("1a\n2b\n"));
        QCOMPARE(history().count(), 1);
    }

    void linesMoveAndDouble()
    {
        QVERIFY(open("a\nb\nc"));
        m_source->setCaret(2);
        QTest::keyClick(m_source, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_it->mapping(), QByteArray("a\nc\nb"));
        QTest::keyClick(m_source, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(m_source, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_it->mapping(), QByteArray("b\na\nc"));
        QTest::keyClick(m_source, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_it->mapping(), QByteArray("b\nb\na\nc"));
    }

    void tabStaysATabAndF6Leaves()
    {
        QVERIFY(open("{\n\t\"a\": 1\n}\n"));
        m_source->setCaret(1);
        QTest::keyClick(m_source, Qt::Key_Tab);
        QCOMPARE(m_it->mapping(), QByteArray("{\t\n\t\"a\": 1\n}\n"));
        QVERIFY(m_source->hasFocus());
        QTest::keyClick(m_source, Qt::Key_F6);
        QTRY_VERIFY(!m_source->hasFocus());
    }

    void tabIndentsChosenLines()
    {
        QVERIFY(open("{\n  \"a\": 1,\n  \"b\": 2\n}\n"));
        m_source->reveal({4, 14});
        QTest::keyClick(m_source, Qt::Key_Tab);
        QCOMPARE(m_it->mapping(), QByteArray("{\n    \"a\": 1,\n    \"b\": 2\n}\n"));
        QTest::keyClick(m_source, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(m_it->mapping(), QByteArray("{\n  \"a\": 1,\n  \"b\": 2\n}\n"));
        QCOMPARE(history().count(), 2);
    }

    // ---- places

    void thePathFollowsTheCaretAndLeads()
    {
        QVERIFY(open(kText));
        m_source->setCaret(place("S24"));
        const auto *path = m_it->find<QWidget>("path");
        const auto labels = [path] {
            QStringList list;
            const auto buttons = path->findChildren<QToolButton *>();
            for (const QToolButton *button : buttons) {
                if (button->isVisible())
                    list.append(button->text());
            }
            return list;
        };
        QTRY_COMPARE(labels(), (QStringList{QStringLiteral("sectorInfos"), QStringLiteral("DDMM_MSR"),
                                            QStringLiteral("seasonCode")}));
        const auto buttons = path->findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->isVisible() && button->text() == QLatin1String("DDMM_MSR")) {
                button->click();
                break;
            }
        }
        QCOMPARE(selected(), QByteArray("\"DDMM_MSR\""));
    }

    void goesToASectorByTyping()
    {
        QVERIFY(open(kText));
        QTest::keyClick(m_source, Qt::Key_P, Qt::ControlModifier);
        auto *field = m_it->find<QLineEdit>("quick-open-text");
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("msr"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(selected(), QByteArray("\"DDMM_MSR\""));
        QVERIFY(!field->isVisible());
        QVERIFY(m_source->hasFocus());
    }

    void goesToALine()
    {
        QVERIFY(open(kText));
        QTest::keyClick(m_source, Qt::Key_G, Qt::ControlModifier);
        auto *field = m_it->find<QLineEdit>("quick-open-text");
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_End);
        QTest::keyClicks(field, QStringLiteral("4"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_source->caret(), place("    \"DDMM_AUG"));
        QTest::keyClick(m_source, Qt::Key_P, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QCOMPARE(m_source->caret(), place("    \"DDMM_AUG"));
    }

    // ---- layout

    void laysOutAsOneStep()
    {
        QVERIFY(open("{\"a\":1, // why\n\"b\":[]}"));
        trigger(Actions::Format);
        QTRY_COMPARE(m_it->mapping(), QByteArray("{\n  \"a\": 1, // why\n  \"b\": []\n}"));
        QCOMPARE(history().count(), 1);
        history().undo();
        QCOMPARE(m_it->mapping(), QByteArray("{\"a\":1, // why\n\"b\":[]}"));
    }

    void whatIsNoJsonIsNotLaidOut()
    {
        QVERIFY(open("{\"a\" 1}"));
        trigger(Actions::Format);
        QTRY_VERIFY(m_it->window.messages().shown().contains(QStringLiteral("format-not-json")));
        QCOMPARE(m_it->mapping(), QByteArray("{\"a\" 1}"));
        QTest::keyClicks(m_source, QStringLiteral(" "));
        QVERIFY(!m_it->window.messages().shown().contains(QStringLiteral("format-not-json")));
    }

    void zoomAndWrapAreRemembered()
    {
        QVERIFY(open(kText));
        trigger(Actions::ZoomIn);
        trigger(Actions::ZoomIn);
        QCOMPARE(m_source->call(Base::SCI_GETZOOM), 2L);
        QTRY_COMPARE(m_it->settings.value(QStringLiteral("mapping/zoom")).toInt(), 2);
        trigger(Actions::ZoomReset);
        QCOMPARE(m_source->call(Base::SCI_GETZOOM), 0L);
        trigger(Actions::WrapLines);
        QVERIFY(m_source->call(Base::SCI_GETWRAPMODE) != 0);
        QCOMPARE(m_it->settings.value(QStringLiteral("mapping/wrap")).toBool(), true);
    }

    // ---- completion

    void offersWhatIsMissingAndWhatStandsElsewhere()
    {
        QVERIFY(open(kText));
        const auto *list = m_it->find<QListWidget>("completions");
        m_source->setCaret(place("\"S24\"") + 1);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_source, Qt::Key_Delete);
        QVERIFY(m_it->hasChecked());
        QTest::keyClick(m_source, Qt::Key_Space, Qt::ControlModifier);
        QTRY_COMPARE(m_it->mapping().count("\"S23\""), 2); // the only one: taken at once
        QTest::keyClicks(m_source, QStringLiteral(", \"seas"));
        QVERIFY(!list->isVisible()); // seasonCode is there already
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(m_source, Qt::Key_Backspace);
        QTest::keyClicks(m_source, QStringLiteral("o"));
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(m_source, Qt::Key_Down);
        QTest::keyClick(m_source, Qt::Key_Return);
        QTRY_VERIFY(m_it->mapping().contains("\"OtipassPSpaceId\": "));
        QVERIFY(!list->isVisible());
    }

    // ---- margins

    void changedLinesBearABarUntilTheyAreSaved()
    {
        QVERIFY(open(kText));
        const auto bars = [this](int line) {
            return (static_cast<unsigned>(
                        m_source->call(Base::SCI_MARKERGET, static_cast<unsigned long>(line))) >>
                    3) &
                   7u; // 1: added, 2: changed, 4: removed before
        };
        QTRY_COMPARE(bars(1), 0u);
        m_source->setCaret(place("p1"));
        QTest::keyClicks(m_source, QStringLiteral("x"));
        QTRY_COMPARE(bars(1), 2u);
        m_source->setCaret(place("    \"DDMM_MSR"));
        QTest::keyClick(m_source, Qt::Key_Return);
        QTRY_COMPARE(bars(4), 1u);
        history().undo();
        QTRY_COMPARE(bars(4), 0u);
        QCOMPARE(bars(1), 2u);
        const QByteArray many = QByteArray("    // a line\n").repeated(9);
        QVERIFY(m_it->workspace.edit(
            {QStringLiteral("many"), {{document::Buffer::Mapping, {place("    \"DDMM_MSR"), 0}, many}}}));
        QTRY_COMPARE(bars(5), 1u);
        history().undo(); // their bars do not stay on the line before them
        QTRY_COMPARE(bars(1), 2u);
        for (const int line : {2, 3, 4, 5})
            QTRY_COMPARE(bars(line), 0u);
        trigger(Actions::Save);
        QTRY_VERIFY(!m_it->workspace.isModified());
        QTRY_COMPARE(bars(1), 0u);
        history().undo();
        QTRY_COMPARE(bars(1), 2u);
    }

    void theStripShowsFindingsAndLeadsThere()
    {
        QByteArray text = "{\n";
        for (int i = 0; i < 400; ++i)
            text += "\n";
        QVERIFY(open(text + "\"sectorInfos\": {} // why\n}\n"));
        auto *strip = m_it->find<ui::OverviewStrip>("overview");
        QTRY_VERIFY(!strip->markedRows().empty());
        const int row = strip->markedRows().back();
        QVERIFY(row > strip->height() * 9 / 10);
        QTest::mouseClick(strip, Qt::LeftButton, Qt::NoModifier, QPoint(5, row + 1));
        QVERIFY(m_source->caret() > 390);
        QTest::mouseClick(strip, Qt::LeftButton, Qt::NoModifier, QPoint(5, strip->height() / 2));
        QVERIFY(m_source->caret() < 300);
        QVERIFY(m_source->hasFocus());
    }

    // ---- what TNAC gets

    void theViewHasTheBytesOfTheClipboard()
    {
        QVERIFY(
            open(test::WindowFixture::bytes(QStringLiteral(PASSERELLE_TEST_DATA "/mapping-reference.json"))));
        m_it->find<QToolButton>("show-tnac")->click();
        const auto *view = m_it->find<ui::TnacView>("tnac-view");
        auto *layout = m_it->find<QComboBox>("tnac-layout");
        QByteArray last;
        for (int i = 0; i < layout->count(); ++i) {
            layout->setCurrentIndex(i);
            Q_EMIT layout->activated(i);
            QGuiApplication::clipboard()->clear();
            trigger(Actions::CopyForTnac);
            QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
            const QByteArray copied = QGuiApplication::clipboard()->text().toUtf8();
            QTRY_COMPARE(view->bytes(), copied);
            QVERIFY(json::read(copied).isStrict());
            QVERIFY(copied != last);
            last = copied;
        }
        QVERIFY(!last.contains('\n'));
        QVERIFY(m_it->dialogs.asked.isEmpty());
    }

    void theViewIsRefusedWhileErrorsRemain()
    {
        QVERIFY(open(
            test::WindowFixture::bytes(QStringLiteral(PASSERELLE_TEST_DATA "/mapping-as-published.jsonc"))));
        m_it->find<QToolButton>("show-tnac")->click();
        auto *insist = m_it->find<QPushButton>("tnac-insist");
        QTRY_VERIFY(insist->isVisible());
        const auto *view = m_it->find<ui::TnacView>("tnac-view");
        QVERIFY(view->bytes().isEmpty());
        insist->click();
        QTRY_VERIFY(!view->bytes().isEmpty());
        QVERIFY(!view->bytes().contains("//"));
        QVERIFY(json::read(view->bytes()).isStrict());
        m_it->dialogs.accept = true;
        QGuiApplication::clipboard()->clear();
        trigger(Actions::CopyForTnac);
        QTRY_COMPARE(QGuiApplication::clipboard()->text().toUtf8(), view->bytes());
    }
};

QTEST_MAIN(TestSourceTools)
#include "tst_source_tools.moc"
