// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/big_mapping.h"
#include "support/window_fixture.h"
#include "ui/mapping/fold_levels.h"
#include "ui/mapping/sector_table.h"
#include "ui/mapping/source_editor.h"
#include "ui/mapping/source_folding.h"
#include "ui/shell/actions.h"
#include "json/reader.h"

#include <QAction>

using namespace passerelle;
using ui::Actions;
using ui::SourceEditor;
using Base = QsciScintillaBase;

static const QByteArray kText = R"({
  "OtipassProjectId": "p1",
  "sectorInfos": {
    "A": {
      "seasonCode": "S23"
    },
    "B": {
      "seasonCode": "S24",
      "more": [
        1,
        2
      ]
    }
  }
}
)";

/// Folding of the source, by the window's commands, at any size.
class TestSourceFolding : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_it;
    SourceEditor *m_source = nullptr;

    void open(const QByteArray &text)
    {
        m_it->workspace.open(m_it->write(QStringLiteral("m.json"), text), [](const Result<void> &) {});
        QVERIFY(m_it->hasChecked());
        m_it->window.showPage(QLatin1String("mapping"));
        m_source = m_it->find<SourceEditor>("source");
        QTRY_COMPARE_WITH_TIMEOUT(m_source->bytes().size(), text.size(), 20000);
        m_source->setFocus();
    }
    long lineOf(const char *text) const
    {
        return m_source->call(Base::SCI_LINEFROMPOSITION,
                              static_cast<unsigned long>(m_it->mapping().indexOf(text)));
    }
    void caretTo(const char *text)
    {
        m_source->setCaret(static_cast<quint32>(m_it->mapping().indexOf(text)));
    }
    void trigger(Actions::Id id) const { m_it->window.actions()[id]->trigger(); }
    bool settles() const
    {
        return QTest::qWaitFor([this] { return !m_source->folding().isBusy(); }, 20000);
    }
    /// Numbers of the lines that are seen, from 0.
    QString seen() const
    {
        QStringList lines;
        for (long line = 0; line < m_source->call(Base::SCI_GETLINECOUNT); ++line) {
            if (m_source->call(Base::SCI_GETLINEVISIBLE, static_cast<unsigned long>(line)))
                lines.append(QString::number(line));
        }
        return lines.join(u' ');
    }
    bool isSeen(long line) const
    {
        return m_source->call(Base::SCI_GETLINEVISIBLE, static_cast<unsigned long>(line)) != 0;
    }

private Q_SLOTS:
    void init() { m_it = std::make_unique<test::WindowFixture>(); }
    void cleanup() { m_it.reset(); }

    void levelsAreThoseOfTheBlocks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("levels"); // a digit a line; + where a block begins
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("0");
        QTest::newRow("one line") << QByteArray("{\"a\": {}}") << QStringLiteral("0");
        QTest::newRow("the usual") << kText << QStringLiteral("0+ 1 1+ 2+ 3 3 2+ 3 3+ 4 4 4 3 2 1 0");
        QTest::newRow("two begin on one line")
            << QByteArray("{\"a\": {\n1\n}\n}") << QStringLiteral("0+ 1 1 1");
        QTest::newRow("one ends where another begins")
            << QByteArray("[\n{\n}, {\n}\n]") << QStringLiteral("0+ 1+ 1+ 2 1");
        QTest::newRow("never closed") << QByteArray("{\n\"a\": [\n1") << QStringLiteral("0+ 1+ 2");
        QTest::newRow("carriage returns") << QByteArray("[\r1,\r\n2]\r") << QStringLiteral("0+ 1 1 0");
    }

    void levelsAreThoseOfTheBlocks()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, levels);
        QStringList told;
        const json::Reading reading = json::read(text);
        for (const quint16 level : ui::foldLevels(reading.tree, document::LineIndex(text)))
            told.append(QString::number((level & Base::SC_FOLDLEVELNUMBERMASK) - Base::SC_FOLDLEVELBASE) +
                        (level & Base::SC_FOLDLEVELHEADERFLAG ? QStringLiteral("+") : QString()));
        QCOMPARE(told.join(u' '), levels);
    }

    void foldsTheBlockAtTheCaret()
    {
        open(kText);
        caretTo("\"S24\"");
        trigger(Actions::Fold);
        QCOMPARE(seen(), QStringLiteral("0 1 2 3 4 5 6 13 14 15"));
        QCOMPARE(m_source->call(Base::SCI_LINEFROMPOSITION, m_source->caret()), 6L); // what stands for it
        trigger(Actions::Fold);                                                      // the next one around it
        QCOMPARE(seen(), QStringLiteral("0 1 2 14 15"));
        trigger(Actions::Unfold);
        QCOMPARE(seen(), QStringLiteral("0 1 2 3 4 5 6 13 14 15")); // B stays folded inside
        QTest::keyClick(m_source, Qt::Key_Down);
        caretTo("\"B\"");
        trigger(Actions::Unfold);
        QCOMPARE(seen().count(u' '), 15);
        QCOMPARE(m_it->mapping(), kText);
    }

    void allAreFoldedAndUnfolded()
    {
        open(kText);
        caretTo("\"S23\"");
        trigger(Actions::FoldAll);
        QCOMPARE(seen(), QStringLiteral("0 1 2 14 15"));
        QCOMPARE(m_source->call(Base::SCI_LINEFROMPOSITION, m_source->caret()), 2L);
        m_source->folding().toggle(2);
        QCOMPARE(seen(), QStringLiteral("0 1 2 3 6 13 14 15"));
        trigger(Actions::UnfoldAll);
        QCOMPARE(seen().count(u' '), 15);
        m_source->folding().toggle(1); // no block begins there
        QCOMPARE(seen().count(u' '), 15);
    }

    void aClickInTheMarginFolds()
    {
        open(kText);
        long x = 0;
        for (unsigned long margin = 0; margin < 3; ++margin)
            x += m_source->call(Base::SCI_GETMARGINWIDTHN, margin);
        const long height = m_source->call(Base::SCI_TEXTHEIGHT, 0);
        const QPoint arrow(static_cast<int>(x) + 8, static_cast<int>(3 * height + height / 2));
        QTest::mouseClick(m_source->viewport(), Qt::LeftButton, {}, arrow);
        QCOMPARE(seen(), QStringLiteral("0 1 2 3 6 7 8 9 10 11 12 13 14 15"));
        QTest::mouseClick(m_source->viewport(), Qt::LeftButton, {}, arrow);
        QCOMPARE(seen().count(u' '), 15);
    }

    void whatIsGoneToIsUnfolded()
    {
        open(kText);
        trigger(Actions::FoldAll);
        const auto at = static_cast<quint32>(kText.indexOf("\"S24\""));
        m_source->reveal({at, 5});
        QCOMPARE(seen(), QStringLiteral("0 1 2 3 6 7 8 12 13 14 15")); // only what is around it
        QCOMPARE(m_source->selection().offset, at);
    }

    void editsKeepWhatIsFolded()
    {
        open(kText);
        caretTo("\"A\"");
        trigger(Actions::Fold);
        // A member more in what is folded, from elsewhere: it is folded with the rest.
        const auto at = static_cast<quint32>(kText.indexOf("\n    },\n    \"B\""));
        m_it->find<ui::SectorTable>("sectors")->setFocus();
        m_it->workspace.edit(
            {QStringLiteral("x"), {{document::Buffer::Mapping, {at, 0}, ",\n      \"x\": 1"}}});
        QVERIFY(m_it->hasChecked());
        QVERIFY(!isSeen(4) && !isSeen(5) && !isSeen(6) && isSeen(7));
        m_it->workspace.document().history().undo();
        QVERIFY(m_it->hasChecked());
        QVERIFY(!isSeen(4) && !isSeen(5) && isSeen(6));
        // A block that is none any more cannot hide anything.
        const auto line = static_cast<quint32>(kText.indexOf("{\n      \"seasonCode\": \"S23\"\n    }"));
        m_it->workspace.edit({QStringLiteral("y"), {{document::Buffer::Mapping, {line, 1}, ""}}});
        QVERIFY(m_it->hasChecked());
        QTRY_VERIFY(isSeen(4) && isSeen(5));
    }

    void largeTextsFoldAsWell()
    {
        const QByteArray text = test::bigMapping(20000);
        QVERIFY(text.size() > 3 * 1024 * 1024);
        open(text);
        const long lines = m_source->call(Base::SCI_GETLINECOUNT);
        const auto levelOf = [this](long line) {
            return m_source->call(Base::SCI_GETFOLDLEVEL, static_cast<unsigned long>(line)) &
                   Base::SC_FOLDLEVELNUMBERMASK;
        };
        QTRY_VERIFY_WITH_TIMEOUT(levelOf(lines - 6) > Base::SC_FOLDLEVELBASE + 1, 20000);
        QVERIFY(settles());
        trigger(Actions::FoldAll);
        QVERIFY(settles());
        const long infos = lineOf("\"sectorInfos\"");
        QVERIFY(isSeen(infos) && !isSeen(infos + 1) && !isSeen(lines / 2));
        m_source->folding().toggle(infos); // its sectors come, folded
        QVERIFY(settles());
        QVERIFY(isSeen(infos + 1) && !isSeen(infos + 2));
        m_source->folding().toggle(infos);
        QVERIFY(settles());
        // To a place in the middle: it comes when what hides it is unfolded.
        const auto at = static_cast<quint32>(text.indexOf("seasonCode", text.size() / 2));
        m_source->reveal({at, 10});
        QTRY_COMPARE(m_source->selection().offset, at);
        QVERIFY(isSeen(m_source->call(Base::SCI_LINEFROMPOSITION, at)));
        trigger(Actions::UnfoldAll);
        QVERIFY(settles());
        QCOMPARE(m_source->call(Base::SCI_GETALLLINESVISIBLE), 1L);
        QCOMPARE(m_source->bytes(), text);
    }
};

QTEST_MAIN(TestSourceFolding)
#include "tst_source_folding.moc"
