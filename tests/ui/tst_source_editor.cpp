// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_fixture.h"
#include "ui/mapping/source_editor.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace passerelle;
using document::Buffer;
using ui::SourceEditor;

/// The source shows the document's bytes and changes them through the document alone.
class TestSourceEditor : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_it;
    SourceEditor *m_source = nullptr;

    bool open(const QByteArray &text)
    {
        const QString file = m_it->write(QStringLiteral("mapping.json"), text);
        bool ended = false;
        m_it->workspace.open(
            file, [&ended](const Result<void> &) { ended = true; }, workspace::ForeignText::Keep);
        if (!QTest::qWaitFor([&ended] { return ended; }) || !m_it->hasChecked())
            return false;
        m_it->window.showPage(QLatin1String("mapping"));
        m_source = m_it->find<SourceEditor>("source");
        m_source->setFocus();
        return m_source->bytes() == text;
    }

private Q_SLOTS:
    void init() { m_it = std::make_unique<test::WindowFixture>(); }
    void cleanup() { m_it.reset(); }

    void typingBecomesAnEditAndJoins()
    {
        QVERIFY(open("{}\n"));
        m_source->setCaret(1);
        QTest::keyClicks(m_source, QStringLiteral("\""));
        QKeyEvent accented(QEvent::KeyPress, Qt::Key_Eacute, Qt::NoModifier, QStringLiteral("é"));
        QCoreApplication::sendEvent(m_source, &accented);
        QTest::keyClicks(m_source, QStringLiteral("\":1"));
        QCOMPARE(m_it->mapping(), QByteArray("{\"é\":1}\n"));
        QCOMPARE(m_source->bytes(), m_it->mapping());
        QCOMPARE(m_source->caret(), quint32(7));
        QCOMPARE(m_it->workspace.document().history().count(), 1);
        m_it->workspace.document().history().undo();
        QCOMPARE(m_it->mapping(), QByteArray("{}\n"));
        QCOMPARE(m_source->bytes(), QByteArray("{}\n"));
    }

    void hasNoHistoryOfItsOwn()
    {
        QVERIFY(open("{}"));
        m_source->setCaret(1);
        QTest::keyClicks(m_source, QStringLiteral("abc"));
        QCOMPARE(m_source->call(QsciScintillaBase::SCI_CANUNDO), 0L);
        m_source->call(QsciScintillaBase::SCI_UNDO);
        QCOMPARE(m_source->bytes(), QByteArray("{abc}"));
    }

    void deletesBackwardsForwardsAndSelections()
    {
        QVERIFY(open("{\"a\":12}"));
        m_source->setCaret(6);
        QTest::keyClick(m_source, Qt::Key_Backspace);
        QCOMPARE(m_it->mapping(), QByteArray("{\"a\":2}"));
        QTest::keyClick(m_source, Qt::Key_Delete);
        QCOMPARE(m_it->mapping(), QByteArray("{\"a\":}"));
        m_source->reveal({1, 4});
        QTest::keyClick(m_source, Qt::Key_Delete);
        QCOMPARE(m_it->mapping(), QByteArray("{}"));
        m_it->workspace.document().history().setIndex(0);
        QCOMPARE(m_source->bytes(), QByteArray("{\"a\":12}"));
    }

    void lineEndsOfTheTextAreKept()
    {
        QVERIFY(open("{\r\n  \"a\": 1\r\n}\r\n"));
        m_source->setCaret(11);
        QTest::keyClick(m_source, Qt::Key_Return);
        QCOMPARE(m_it->mapping(), QByteArray("{\r\n  \"a\": 1\r\n  \r\n}\r\n"));
        m_it->workspace.document().history().undo();
        m_source->setCaret(3);
        QTest::keyClick(m_source, Qt::Key_Backspace); // both bytes of a line end go together
        QCOMPARE(m_it->mapping(), QByteArray("{  \"a\": 1\r\n}\r\n"));
    }

    void bytesThatAreNotUtf8Survive()
    {
        const QByteArray odd = QByteArrayLiteral("{\"a\": \"\xE9\xFF\x00z\"}");
        m_it->workspace.newWorkspace(QStringLiteral("odd"));
        m_it->window.showPage(QLatin1String("mapping"));
        m_source = m_it->find<SourceEditor>("source");
        m_it->workspace.document().load(odd, m_it->workspace.document().snapshot().text(Buffer::Workspace));
        QCOMPARE(m_source->bytes(), odd);
        m_source->setCaret(1);
        QTest::keyClicks(m_source, QStringLiteral(" "));
        QByteArray longer = odd;
        longer.insert(1, ' ');
        QCOMPARE(m_it->mapping(), longer);
        QCOMPARE(m_source->bytes(), longer);
    }

    void editsFromElsewhereAreShown()
    {
        QVERIFY(open("{\"a\":1,\"b\":2}"));
        QVERIFY(m_it->workspace.edit(
            {QStringLiteral("both"), {{Buffer::Mapping, {5, 1}, "10"}, {Buffer::Mapping, {11, 1}, ""}}}));
        QCOMPARE(m_source->bytes(), QByteArray("{\"a\":10,\"b\":}"));
        m_it->workspace.document().history().undo();
        QCOMPARE(m_source->bytes(), QByteArray("{\"a\":1,\"b\":2}"));
    }

    void findingsAreMarkedInTheMargin()
    {
        QVERIFY(open("{\n  \"sectorInfos\": {} // why\n}\n"));
        QTRY_VERIFY(m_source->call(QsciScintillaBase::SCI_MARKERGET, 1) & 1); // an error on the second line
        QVERIFY(m_source->call(QsciScintillaBase::SCI_INDICATORVALUEAT, 8, 22) != 0);
    }

    /// Scintilla takes it up on a thread; nothing that happens meanwhile is lost or goes to wrong places.
    void aLargeTextComesAMomentLater()
    {
        QVERIFY(open("{}"));
        QByteArray text("{\n");
        for (int i = 0; i < 60000; ++i)
            text.append("  \"member" + QByteArray::number(i) + "\": \"value\",\n");
        text.append("  \"last\": 1\n}\n");
        m_it->workspace.document().load(text, {});
        QVERIFY(m_source->isLoading());
        QVERIFY(m_source->isEditable() && !m_source->isWritable());
        QTest::keyClicks(m_source, QStringLiteral("x"));
        QCOMPARE(m_it->mapping(), text); // not into a text that is not seen
        QVERIFY(m_it->workspace.edit({QStringLiteral("one"), {{Buffer::Mapping, {1, 0}, " "}}}));
        text.insert(1, ' ');
        const auto place = static_cast<quint32>(text.indexOf("member59000"));
        m_source->reveal({place, 6});
        QTRY_VERIFY(!m_source->isLoading());
        QCOMPARE(m_source->bytes(), text);
        QCOMPARE(m_source->selection().offset, place);
        QTest::keyClicks(m_source, QStringLiteral("y"));
        text.replace(place, 6, "y");
        QCOMPARE(m_it->mapping(), text);
        QCOMPARE(m_source->bytes(), text);

        QByteArray other = text;
        other.replace("value", "VALUE");
        QVERIFY(m_it->workspace.putBack(QStringLiteral("all"), {other, {}}));
        m_source->reveal({place, 0});
        const long line = m_source->call(QsciScintillaBase::SCI_GETFIRSTVISIBLELINE);
        document::Edit many{QStringLiteral("many"), {}};
        for (qsizetype at = other.indexOf("VALUE"); at >= 0; at = other.indexOf("VALUE", at + 1))
            many.replacements.push_back({Buffer::Mapping, {static_cast<quint32>(at), 5}, "v"});
        QVERIFY(m_it->workspace.edit(many)); // so many are shown by showing the text anew
        QTRY_VERIFY(!m_source->isLoading());
        QCOMPARE(m_source->bytes(), m_it->mapping());
        QCOMPARE(m_source->call(QsciScintillaBase::SCI_GETFIRSTVISIBLELINE), line);
        m_it->workspace.document().load("{}", {}); // a small one overtakes
        QCOMPARE(m_source->bytes(), QByteArray("{}"));
    }

    void screenReadersAreToldWhatIsInView()
    {
        QVERIFY(open("{\n\"caf\u00e9\": 1\n}\n"));
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_source);
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::EditableText);
        QAccessibleTextInterface *text = accessible->textInterface();
        QVERIFY(text);
        QCOMPARE(text->text(2, 8), QStringLiteral("\"caf\u00e9\""));
        m_source->setCaret(10); // behind the quote mark: a byte more than characters
        QCOMPARE(text->cursorPosition(), 8 + 1);
        text->setCursorPosition(6);
        QCOMPARE(m_source->caret(), 6u);
        text->setSelection(0, 3, 7);
        QCOMPARE(m_source->selection(), (ByteRange{3, 5}));
        int start = 0;
        int end = 0;
        text->selection(0, &start, &end);
        QCOMPARE(std::pair(start, end), std::pair(3, 7));
        QVERIFY(text->characterRect(3).isValid());
        QVERIFY(accessible->state().editable);
        QByteArray lines;
        for (int i = 0; i < 5000; ++i)
            lines.append("\"line" + QByteArray::number(i) + "\": 1,\n");
        m_it->workspace.document().load("{" + lines + "}", {});
        QVERIFY(text->characterCount() < 5000); // not the whole text
        m_source->setCaret(static_cast<quint32>(lines.indexOf("line4000")));
        QVERIFY(text->text(0, text->characterCount()).contains(QLatin1String("line4000")));
    }

    void readOnlyTakesNoKey()
    {
        QVERIFY(open("{}"));
        m_source->setWritable(false);
        m_source->setCaret(1);
        QTest::keyClicks(m_source, QStringLiteral("x"));
        QTest::keyClick(m_source, Qt::Key_Delete);
        QCOMPARE(m_it->mapping(), QByteArray("{}"));
    }

    void tellsInputMethodsTheLineAlone()
    {
        QVERIFY(open("{\n\"a\": 1\n}\n"));
        m_source->setCaret(4);
        QCOMPARE(m_source->inputMethodQuery(Qt::ImSurroundingText).toString(), QStringLiteral("\"a\": 1\n"));
        QCOMPARE(m_source->inputMethodQuery(Qt::ImCursorPosition).toInt(), 2);
    }
};

QTEST_MAIN(TestSourceEditor)
#include "tst_source_editor.moc"
