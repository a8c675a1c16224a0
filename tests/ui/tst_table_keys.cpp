// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping_model.h"
#include "support/window_fixture.h"
#include "ui/mapping/sector_table.h"
#include "ui/mapping/source_editor.h"
#include "ui/shell/actions.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QWindow>

using namespace passerelle;
using mapping::MappingModel;
using ui::SectorTable;

static constexpr Qt::KeyboardModifiers kCtrlShift = Qt::ControlModifier | Qt::ShiftModifier;

/// The keys of the table as they arrive on a desktop, for somebody who knows spreadsheets.
class TestTableKeys : public QObject
{
    Q_OBJECT

    using Column = MappingModel::Column;
    std::unique_ptr<test::WindowFixture> m_it;
    SectorTable *m_table = nullptr;

    QModelIndex cell(int row, int column) const { return m_table->model()->index(row, column); }
    QString code(int row) const { return cell(row, MappingModel::SectorColumn).data().toString(); }
    int rows() const { return m_table->model()->rowCount(); }
    QUndoStack &history() const { return m_it->workspace.document().history(); }
    QLineEdit *editor() const { return m_table->findChild<QLineEdit *>(QStringLiteral("cell-editor")); }
    void choose(int row, int column) const
    {
        m_table->setFocus();
        m_table->selectionModel()->setCurrentIndex(cell(row, column), QItemSelectionModel::ClearAndSelect);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_it->window.windowHandle(), static_cast<Qt::Key>(key), modifiers);
    }
    QRect chosen() const
    {
        const QItemSelection selection = m_table->selectionModel()->selection();
        QRect all;
        int count = 0;
        for (const QItemSelectionRange &range : selection) {
            all |= QRect(range.left(), range.top(), range.width(), range.height());
            count += range.width() * range.height();
        }
        return count == all.width() * all.height() ? all : QRect();
    }
    static QRect area(int top, int left, int bottom, int right)
    {
        return QRect(QPoint(left, top), QPoint(right, bottom));
    }

private Q_SLOTS:
    /// Six sectors; the seasons of the third and the fourth are empty, and each has a label.
    void init()
    {
        m_it = std::make_unique<test::WindowFixture>();
        QByteArray text("{\n  \"OtipassProjectId\": \"t\",\n  \"sectorInfos\": {\n");
        for (const char letter : QByteArray("ABCDEF")) {
            QByteArray entry(
                "    \"S_?\": {\"OtipassServiceId\": \"V?\", \"OtipassPSpaceId\": \"PROVIDER#V?\", "
                "\"seasonCode\": \"D?\", \"productCode\": \"P\", \"label\": \"l\"}");
            entry.replace("D?", letter == 'C' || letter == 'D' ? "" : "D?");
            entry.replace('?', letter);
            text += entry + (letter == 'F' ? "\n" : ",\n");
        }
        text += "  }\n}\n";
        m_it->workspace.open(m_it->write(QStringLiteral("m.json"), text), [](const Result<void> &) {});
        QVERIFY(m_it->hasChecked());
        m_it->window.showPage(QLatin1String("mapping"));
        m_table = m_it->find<SectorTable>("sectors");
        QVERIFY(QTest::qWaitForWindowActive(&m_it->window));
    }
    void cleanup() { m_it.reset(); }

    // ---- insert by Ctrl++

    void plusInsertsARowHoweverItIsTyped_data()
    {
        QTest::addColumn<int>("modifiers");
        QTest::newRow("its own key") << int(Qt::ControlModifier);
        QTest::newRow("a shifted key") << int(kCtrlShift);
        QTest::newRow("keypad") << int(Qt::ControlModifier | Qt::KeypadModifier);
        QTest::newRow("keypad and Shift") << int(kCtrlShift | Qt::KeypadModifier);
    }
    void plusInsertsARowHoweverItIsTyped()
    {
        QFETCH(int, modifiers);
        auto *source = m_it->find<ui::SourceEditor>("source");
        const long zoom = source->call(QsciScintillaBase::SCI_GETZOOM);
        choose(1, MappingModel::ServiceColumn);
        press(Qt::Key_Plus, Qt::KeyboardModifiers(modifiers));
        QCOMPARE(rows(), 7);
        QCOMPARE(code(1), QStringLiteral("SECTOR"));
        QCOMPARE(source->call(QsciScintillaBase::SCI_GETZOOM), zoom);
    }

    void plusZoomsTheSourceThatHasTheFocus()
    {
        auto *source = m_it->find<ui::SourceEditor>("source");
        source->setFocus();
        press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(source->call(QsciScintillaBase::SCI_GETZOOM), 1L);
        QCOMPARE(rows(), 6);
    }

    // ---- to the edge

    void ctrlAndArrowsGoToTheEdgeOfTheData()
    {
        choose(0, MappingModel::SeasonColumn);
        press(Qt::Key_Down, Qt::ControlModifier); // to the last before the gap
        QCOMPARE(chosen(), area(1, MappingModel::SeasonColumn, 1, MappingModel::SeasonColumn));
        press(Qt::Key_Down, Qt::ControlModifier); // over it
        QCOMPARE(m_table->currentIndex(), cell(4, MappingModel::SeasonColumn));
        press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(m_table->currentIndex(), cell(5, MappingModel::SeasonColumn));
        press(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(m_table->currentIndex(), cell(4, MappingModel::SeasonColumn));
        press(Qt::Key_Right, Qt::ControlModifier); // nothing is typed into the findings
        QCOMPARE(m_table->currentIndex(), cell(4, MappingModel::FirstOtherColumn));
        press(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(m_table->currentIndex(), cell(4, MappingModel::SectorColumn));
        QCOMPARE(chosen(), area(4, 0, 4, 0));
    }

    void shiftExtendsToTheEdge()
    {
        choose(4, MappingModel::ServiceColumn);
        press(Qt::Key_Up, kCtrlShift);
        QCOMPARE(chosen(), area(0, MappingModel::ServiceColumn, 4, MappingModel::ServiceColumn));
        press(Qt::Key_Right, kCtrlShift);
        QCOMPARE(chosen(), area(0, MappingModel::ServiceColumn, 4, MappingModel::FirstOtherColumn));
        press(Qt::Key_Left, Qt::ShiftModifier); // goes on from there
        QCOMPARE(chosen(), area(0, MappingModel::ServiceColumn, 4, MappingModel::FindingsColumn));
        press(Qt::Key_Down, kCtrlShift); // the anchor stays
        QCOMPARE(chosen().right(), int(MappingModel::FindingsColumn));
        QCOMPARE(chosen().left(), int(MappingModel::ServiceColumn));
        choose(1, MappingModel::SpaceColumn);
        press(Qt::Key_Down, kCtrlShift);
        QCOMPARE(chosen(), area(1, MappingModel::SpaceColumn, 5, MappingModel::SpaceColumn));
        press(Qt::Key_Left, kCtrlShift);
        QCOMPARE(chosen(), area(1, MappingModel::SectorColumn, 5, MappingModel::SpaceColumn));
    }

    void extendingBeginsWhereTabAndEnterLed()
    {
        choose(0, MappingModel::SectorColumn);
        press(Qt::Key_Down);
        press(Qt::Key_Tab);
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(chosen(), area(1, MappingModel::ServiceColumn, 2, MappingModel::ServiceColumn));
        press(Qt::Key_Tab);
        choose(0, MappingModel::SectorColumn);
        press(Qt::Key_Return);
        press(Qt::Key_Down, kCtrlShift);
        QCOMPARE(chosen(), area(1, MappingModel::SectorColumn, 5, MappingModel::SectorColumn));
    }

    void aClickIsWhereExtendingBegins()
    {
        const auto click = [this](int row, int column, Qt::KeyboardModifiers modifiers = {}) {
            QTest::mouseClick(m_table->viewport(), Qt::LeftButton, modifiers,
                              m_table->visualRect(cell(row, column)).center());
        };
        choose(4, MappingModel::SectorColumn);
        click(1, MappingModel::SectorColumn);
        press(Qt::Key_Tab);
        click(3, MappingModel::SpaceColumn, Qt::ShiftModifier); // Tab led to the anchor
        QCOMPARE(chosen(), area(1, MappingModel::ServiceColumn, 3, MappingModel::SpaceColumn));
        click(3, MappingModel::SpaceColumn); // the current cell, which is the anchor now
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(chosen(), area(3, MappingModel::SpaceColumn, 4, MappingModel::SpaceColumn));
    }

    void cellsWithoutATextAreReached()
    {
        choose(1, MappingModel::ProductColumn);
        press(Qt::Key_Right);
        m_it->find<ui::SourceEditor>("source")->repaint(); // it tells its caret when it paints
        QCOMPARE(m_table->currentIndex(), cell(1, MappingModel::FindingsColumn));
        choose(2, MappingModel::FirstOtherColumn);
        press(Qt::Key_Delete); // a member that is gone
        QTRY_VERIFY(cell(2, MappingModel::FirstOtherColumn).data(MappingModel::MissingRole).toBool());
        choose(1, MappingModel::FirstOtherColumn);
        press(Qt::Key_Down);
        m_it->find<ui::SourceEditor>("source")->repaint();
        QCOMPARE(m_table->currentIndex(), cell(2, MappingModel::FirstOtherColumn));
    }

    void homeAndEndGoToTheFirstAndTheLastCell()
    {
        choose(2, MappingModel::SpaceColumn);
        press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(chosen(), area(5, MappingModel::FirstOtherColumn, 5, MappingModel::FirstOtherColumn));
        press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(chosen(), area(0, 0, 0, 0));
        choose(2, MappingModel::SpaceColumn);
        press(Qt::Key_End, kCtrlShift);
        QCOMPARE(chosen(), area(2, MappingModel::SpaceColumn, 5, MappingModel::FirstOtherColumn));
        choose(2, MappingModel::SpaceColumn);
        press(Qt::Key_Home, kCtrlShift);
        QCOMPARE(chosen(), area(0, 0, 2, MappingModel::SpaceColumn));
        choose(2, MappingModel::SpaceColumn);
        press(Qt::Key_End);
        QCOMPARE(m_table->currentIndex(), cell(2, MappingModel::FirstOtherColumn));
        press(Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(chosen(), area(2, 0, 2, MappingModel::FirstOtherColumn));
    }

    void hiddenAndMovedColumnsAreAsTheyAreSeen()
    {
        m_table->setColumnHidden(MappingModel::FirstOtherColumn, true);
        m_table->setColumnHidden(MappingModel::SpaceColumn, true);
        m_table->horizontalHeader()->moveSection(MappingModel::SectorColumn, MappingModel::SeasonColumn);
        choose(1, MappingModel::SectorColumn); // service, (space,) season, sector, product, findings
        press(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(m_table->currentIndex(), cell(1, MappingModel::ServiceColumn));
        press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_table->currentIndex(), cell(1, MappingModel::ProductColumn));
        choose(2, MappingModel::ServiceColumn); // the season is empty: on to the next that is not
        press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_table->currentIndex(), cell(2, MappingModel::SectorColumn));
        press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_table->currentIndex(), cell(5, MappingModel::ProductColumn));
    }

    void spaceChoosesRowsAndColumns()
    {
        choose(2, MappingModel::SpaceColumn);
        press(Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(chosen(), area(2, 0, 2, MappingModel::FirstOtherColumn));
        choose(2, MappingModel::SpaceColumn);
        press(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(chosen(), area(0, MappingModel::SpaceColumn, 5, MappingModel::SpaceColumn));
        QVERIFY(!editor());
    }

    // ---- the filter

    void escapeEmptiesTheFilterAndThenLeavesIt()
    {
        auto *filter = m_it->find<QLineEdit>("sector-filter");
        press(Qt::Key_L, kCtrlShift);
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("S_B"));
        QCOMPARE(rows(), 1);
        press(Qt::Key_Escape);
        QCOMPARE(filter->text(), QString());
        QCOMPARE(rows(), 6);
        QVERIFY(filter->hasFocus());
        press(Qt::Key_Escape);
        QVERIFY(m_table->hasFocus());
        press(Qt::Key_L, kCtrlShift);
        QTest::keyClicks(filter, QStringLiteral("S_C"));
        press(Qt::Key_Down); // what is found is worked on
        QVERIFY(m_table->hasFocus());
        QCOMPARE(code(m_table->currentIndex().row()), QStringLiteral("S_C"));
    }

    // ---- duplicate

    void escapeTakesADuplicateBack()
    {
        const QByteArray before = m_it->mapping();
        choose(1, MappingModel::SeasonColumn);
        press(Qt::Key_D, kCtrlShift);
        QVERIFY(editor());
        QCOMPARE(rows(), 7);
        QTest::keyClicks(editor(), QStringLiteral("S_X"));
        QTest::keyClick(editor(), Qt::Key_Escape);
        QTRY_COMPARE(rows(), 6);
        QCOMPARE(m_it->mapping(), before);
        QCOMPARE(history().index(), 0);
        QVERIFY(!m_it->workspace.isModified());
        QCOMPARE(m_table->currentIndex().row(), 1);
        m_it->window.actions()[ui::Actions::Redo]->trigger(); // nothing is lost
        QTRY_COMPARE(rows(), 7);
    }

    void escapeLaterLeavesADuplicate()
    {
        choose(1, MappingModel::SectorColumn);
        press(Qt::Key_D, kCtrlShift);
        QVERIFY(editor());
        press(Qt::Key_Return); // the code that is offered is taken
        QTRY_VERIFY(!m_table->isEditing());
        QCOMPARE(rows(), 7);
        choose(2, MappingModel::SectorColumn);
        press(Qt::Key_F2);
        QVERIFY(m_table->isEditing());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_table->isEditing());
        QCOMPARE(rows(), 7);
    }
};

QTEST_MAIN(TestTableKeys)
#include "tst_table_keys.moc"
