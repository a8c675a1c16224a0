// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping_model.h"
#include "support/window_fixture.h"
#include "ui/mapping/sector_table.h"
#include "ui/mapping/source_editor.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace passerelle;
using ui::SourceEditor;

static const QByteArray kText = R"({
  "OtipassProjectId": "p1",
  "sectorInfos": {
    "A_1": {"externalServiceId": "FS1", "externalSpaceId": "PROVIDER#FS1", "seasonCode": "S23", "passProductCode": "P"},
    "A_2": {"externalServiceId": "FS2", "externalSpaceId": "PROVIDER#FS2", "seasonCode": "S23", "passProductCode": "P"},
    "B_1": {"externalServiceId": "FS3", "externalSpaceId": "PROVIDER#FS3", "seasonCode": "S24", "passProductCode": "P"}
  }
}
)";

/// Find and replace through the real window, from the key to the undo.
class TestFind : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_it;
    SourceEditor *m_source = nullptr;

    QLineEdit *field(const char *name) const { return m_it->find<QLineEdit>(name); }
    QString count() const { return m_it->find<QLabel>("find-count")->text(); }
    QTableView *list() const { return m_it->find<QTableView>("find-hits"); }
    QByteArray selected() const
    {
        const ByteRange range = m_source->selection();
        return m_source->bytes().mid(range.offset, range.length);
    }
    void key(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(widget, key, modifiers);
    }
    /// Types what is to be found, and waits until it is.
    void search(const QString &text, Qt::Key open = Qt::Key_F) const
    {
        key(m_source, open, Qt::ControlModifier);
        QTRY_VERIFY(field("find-text")->hasFocus());
        QTest::keyClicks(field("find-text"), text);
    }
    int places() const { return list()->model()->rowCount(); }
    QUndoStack &history() const { return m_it->workspace.document().history(); }

private Q_SLOTS:
    void init()
    {
        m_it = std::make_unique<test::WindowFixture>();
        m_it->workspace.open(m_it->write(QStringLiteral("m.json"), kText), [](const Result<void> &) {});
        QVERIFY(m_it->hasChecked());
        m_it->window.showPage(QLatin1String("mapping"));
        m_source = m_it->find<SourceEditor>("source");
        QVERIFY(QTest::qWaitForWindowActive(&m_it->window));
        m_source->setFocus();
        m_source->setCaret(0);
    }
    void cleanup() { m_it.reset(); }

    void enterGoesFromPlaceToPlace()
    {
        search(QStringLiteral("s23"));
        QTRY_COMPARE(places(), 2);
        QTRY_COMPARE(selected(), QByteArray("S23"));
        const quint32 first = m_source->selection().offset;
        QVERIFY(count().contains(QLatin1Char('1')) && count().contains(QLatin1Char('2')));
        key(field("find-text"), Qt::Key_Return);
        QTRY_VERIFY(m_source->selection().offset > first);
        key(field("find-text"), Qt::Key_Return); // around the end
        QTRY_COMPARE(m_source->selection().offset, first);
        key(field("find-text"), Qt::Key_Return, Qt::ShiftModifier); // and back around the beginning
        QTRY_VERIFY(m_source->selection().offset > first);
        key(field("find-text"), Qt::Key_F3);
        QTRY_COMPARE(m_source->selection().offset, first);
        QVERIFY(field("find-text")->hasFocus());
        key(field("find-text"), Qt::Key_Escape);
        QVERIFY(!field("find-text")->isVisible());
        QVERIFY(m_source->hasFocus());
        QCOMPARE(selected(), QByteArray("S23"));
    }

    void whatIsSelectedIsSearched()
    {
        m_source->reveal({static_cast<quint32>(kText.indexOf("seasonCode")), 10});
        key(m_source, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(field("find-text")->text(), QStringLiteral("seasonCode"));
        QTRY_COMPARE(places(), 3);
    }

    void aWrongExpressionIsToldInPlace()
    {
        search(QStringLiteral("(a"));
        QTRY_COMPARE(places(), 0);
        m_it->find<QToolButton>("find-regular")->click();
        QTRY_VERIFY(!m_it->find<QToolButton>("find-next")->isEnabled());
        QVERIFY(count().size() > 20);
        QTest::keyClicks(field("find-text"), QStringLiteral("_\\d)"));
        field("find-text")->setText(QStringLiteral("a_\\d"));
        QTest::keyClicks(field("find-text"), QStringLiteral("\""));
        QTRY_COMPARE(places(), 2);
    }

    void cellsOfTheTableAlone()
    {
        search(QStringLiteral("seasonCode"));
        QTRY_COMPARE(places(), 3);
        auto *scope = m_it->find<QComboBox>("find-scope");
        scope->setFocus();
        key(scope, Qt::Key_Down);
        QTRY_COMPARE(places(), 0); // names of members are no cells
        key(scope, Qt::Key_Up);
        QTRY_COMPARE(places(), 3);
    }

    void replacesEverywhereAndUndoes()
    {
        search(QStringLiteral("\"S(2\\d)\""), Qt::Key_H);
        m_it->find<QToolButton>("find-regular")->click();
        QTRY_COMPARE(places(), 3);
        field("find-with")->setFocus();
        QTest::keyClicks(field("find-with"), QStringLiteral("\"T$1\""));
        key(field("find-with"), Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
        QByteArray expected = kText;
        expected.replace("\"S2", "\"T2");
        QTRY_COMPARE(m_it->mapping(), expected);
        QCOMPARE(m_source->bytes(), expected);
        QCOMPARE(history().count(), 1);
        QTRY_COMPARE(places(), 0);
        history().undo();
        QCOMPARE(m_it->mapping(), kText);
        QTRY_COMPARE(places(), 3);
    }

    void onlyWhatIsTickedIsReplaced()
    {
        search(QStringLiteral("S23"), Qt::Key_H);
        QTRY_COMPARE(places(), 2);
        field("find-with")->setFocus();
        QTest::keyClicks(field("find-with"), QStringLiteral("S25"));
        m_it->find<QToolButton>("find-list")->click();
        QTRY_VERIFY(list()->isVisible());
        QTRY_VERIFY(list()->model()->index(1, 3).data().toString().contains(QStringLiteral("S25")));
        QVERIFY(list()->model()->setData(list()->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        m_it->find<QPushButton>("replace-all")->click();
        QByteArray expected = kText;
        expected.replace(expected.lastIndexOf("S23"), 3, "S25");
        QTRY_COMPARE(m_it->mapping(), expected);
    }

    void replacesOneAfterTheOther()
    {
        search(QStringLiteral("S23"), Qt::Key_H);
        QTRY_COMPARE(selected(), QByteArray("S23"));
        field("find-with")->setFocus();
        QTest::keyClicks(field("find-with"), QStringLiteral("X"));
        QTRY_COMPARE(places(), 2);
        key(field("find-with"), Qt::Key_Return);
        QTRY_COMPARE(m_it->mapping().count("\"X\""), 1);
        QTRY_COMPARE(selected(), QByteArray("S23"));
        key(field("find-with"), Qt::Key_Return);
        QTRY_COMPARE(m_it->mapping().count("\"X\""), 2);
        QCOMPARE(history().count(), 2);
    }

    void theTableIsSearchedFromTheTable()
    {
        auto *table = m_it->find<ui::SectorTable>("sectors");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        key(table, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(m_it->find<QComboBox>("find-scope")->currentIndex(), 1);
        QTest::keyClicks(field("find-text"), QStringLiteral("fs3"));
        QTRY_COMPARE(table->currentIndex().row(), 2);
        QCOMPARE(places(), 2);
    }

    void aLongSelectionIsWhereOneSearches()
    {
        const auto from = static_cast<quint32>(kText.indexOf("    \"A_2\""));
        const auto to = static_cast<quint32>(kText.indexOf("  }\n}"));
        m_source->reveal(ByteRange::between(from, to));
        m_it->find<QToolButton>("find-regular")->setChecked(true);
        search(QStringLiteral("^"), Qt::Key_H);
        QTRY_COMPARE(places(), 2);
        auto *with = field("find-with");
        with->setFocus();
        QTest::keyClicks(with, QStringLiteral("//"));
        QTRY_COMPARE(places(), 2);
        key(with, Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(m_it->mapping().count("//    \""), 2);
        QTRY_COMPARE(places(), 2); // the part has grown with it
        with->setFocus();
        field("find-text")->setText(QStringLiteral("S2"));
        QTest::keyClicks(field("find-text"), QStringLiteral("3"));
        QTRY_COMPARE(places(), 1);
        key(field("find-text"), Qt::Key_L, Qt::AltModifier); // everywhere
        QTRY_COMPARE(places(), 2);
        key(field("find-text"), Qt::Key_L, Qt::AltModifier);
        QTRY_COMPARE(places(), 1);
    }

    void emptyPlacesAreWalkedAndReplacedOneByOne()
    {
        m_it->find<QToolButton>("find-regular")->setChecked(true);
        search(QStringLiteral("$"), Qt::Key_H);
        QTRY_COMPARE(places(), static_cast<int>(kText.count('\n')));
        const auto lineEnd = [](int line) {
            qsizetype at = -1;
            for (int i = 0; i <= line; ++i)
                at = kText.indexOf('\n', at + 1);
            return static_cast<quint32>(at);
        };
        QTRY_COMPARE(m_source->caret(), lineEnd(0));
        key(field("find-text"), Qt::Key_Return);
        QTRY_COMPARE(m_source->caret(), lineEnd(1));
        key(field("find-text"), Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(m_source->caret(), lineEnd(0));
        field("find-with")->setFocus();
        QTest::keyClicks(field("find-with"), QStringLiteral("//"));
        QTRY_COMPARE(m_source->caret(), lineEnd(0));
        key(field("find-with"), Qt::Key_Return);
        QTRY_COMPARE(m_source->caret(), lineEnd(1) + 2);
        key(field("find-with"), Qt::Key_Return);
        QTRY_COMPARE(m_source->caret(), lineEnd(2) + 4);
        QByteArray expected = kText;
        expected.insert(lineEnd(1), "//").insert(lineEnd(0), "//");
        QCOMPARE(m_it->mapping(), expected);
    }

    void oneColumnAlone()
    {
        search(QStringLiteral("2"));
        QTRY_VERIFY(places() > 3);
        auto *scope = m_it->find<QComboBox>("find-scope");
        const int column = 2 + mapping::MappingModel::SeasonColumn; // behind source and table
        scope->setFocus();
        while (scope->currentIndex() < column)
            key(scope, Qt::Key_Down);
        QTRY_COMPARE(places(), 3);
    }

    void aCatastrophicExpressionDoesNotHang()
    {
        m_it->find<QToolButton>("find-regular")->setChecked(true);
        QVERIFY(m_it->workspace.edit(
            {QStringLiteral("x"), {{document::Buffer::Mapping, {0, 0}, QByteArray(3000, 'a') + "!\n"}}}));
        search(QStringLiteral("(a+)+$"));
        QTRY_VERIFY(count().size() > 30); // the reason
        key(field("find-text"), Qt::Key_Escape);
        QVERIFY(m_source->hasFocus());
    }
};

QTEST_MAIN(TestFind)
#include "tst_find.moc"
