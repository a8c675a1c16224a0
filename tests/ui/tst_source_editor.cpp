// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_fixture.h"
#include "ui/mapping/source_editor.h"

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
