// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping_model.h"
#include "support/window_fixture.h"
#include "ui/mapping/sector_header.h"
#include "ui/mapping/sector_table.h"

#include <QAbstractProxyModel>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>

using namespace passerelle;
using mapping::MappingModel;
using ui::SectorTable;

/// The table of sectors by its keys, as somebody who knows spreadsheets uses it.
class TestSectorTable : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_it;
    SectorTable *m_table = nullptr;

    QModelIndex cell(int row, int column) const { return m_table->model()->index(row, column); }
    QString text(int row, int column) const { return cell(row, column).data().toString(); }
    QStringList column(int which) const
    {
        QStringList texts;
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            texts.append(text(row, which));
        return texts;
    }
    void choose(int row, int column)
    {
        m_table->setFocus();
        m_table->selectionModel()->setCurrentIndex(cell(row, column), QItemSelectionModel::ClearAndSelect);
    }
    void choose(int top, int left, int bottom, int right)
    {
        choose(top, left);
        m_table->selectionModel()->select(QItemSelection(cell(top, left), cell(bottom, right)),
                                          QItemSelectionModel::ClearAndSelect);
    }
    QLineEdit *editor() const { return m_table->findChild<QLineEdit *>(QStringLiteral("cell-editor")); }
    void undoOnce(const QByteArray &before)
    {
        m_it->workspace.document().history().undo();
        QCOMPARE(m_it->mapping(), before);
    }

private Q_SLOTS:
    void init()
    {
        m_it = std::make_unique<test::WindowFixture>();
        QByteArray text("{\n  \"OtipassProjectId\": \"t\",\n  \"sectorInfos\": {\n");
        for (const char letter : QByteArray("CABD")) {
            QByteArray entry(
                "    \"S_?\": {\"OtipassServiceId\": \"v?\", \"OtipassPSpaceId\": \"PROVIDER#V?\", "
                "\"seasonCode\": \"D?\", \"productCode\": \"P\", \"label\": \"caf\xC3\xA9 ?\"}");
            entry.replace('?', letter);
            text += entry + (letter == 'D' ? "\n" : ",\n");
        }
        text += "  }\n}\n";
        m_it->workspace.open(m_it->write(QStringLiteral("m.json"), text), [](const Result<void> &) {});
        QVERIFY(m_it->hasChecked());
        m_it->window.showPage(QLatin1String("mapping"));
        m_table = m_it->find<SectorTable>("sectors");
    }
    void cleanup() { m_it.reset(); }

    void arrowsTabAndEnterMove()
    {
        choose(0, MappingModel::ServiceColumn);
        QTest::keyClick(m_table, Qt::Key_Right);
        QCOMPARE(m_table->currentIndex(), cell(0, MappingModel::SpaceColumn));
        QTest::keyClick(m_table, Qt::Key_Tab);
        QCOMPARE(m_table->currentIndex(), cell(0, MappingModel::SeasonColumn));
        QTest::keyClick(m_table, Qt::Key_Backtab);
        QCOMPARE(m_table->currentIndex(), cell(0, MappingModel::SpaceColumn));
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(m_table->currentIndex(), cell(1, MappingModel::SpaceColumn));
        QTest::keyClick(m_table, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m_table->currentIndex(), cell(0, MappingModel::SpaceColumn));
        choose(0, MappingModel::FirstOtherColumn);
        QTest::keyClick(m_table, Qt::Key_Tab);
        QCOMPARE(m_table->currentIndex(), cell(1, MappingModel::SectorColumn));
    }

    void tabAndEnterGoAroundInsideASelection()
    {
        choose(1, MappingModel::SeasonColumn, 2, MappingModel::ProductColumn);
        const auto selected = [this] { return m_table->selectionModel()->selectedIndexes().size(); };
        const auto at = [this](int row, int column) { return m_table->currentIndex() == cell(row, column); };
        QTest::keyClick(m_table, Qt::Key_Tab);
        QVERIFY(at(1, MappingModel::ProductColumn));
        QTest::keyClick(m_table, Qt::Key_Tab);
        QVERIFY(at(2, MappingModel::SeasonColumn));
        QTest::keyClick(m_table, Qt::Key_Backtab);
        QTest::keyClick(m_table, Qt::Key_Backtab);
        QTest::keyClick(m_table, Qt::Key_Backtab);
        QVERIFY(at(2, MappingModel::ProductColumn)); // around the beginning
        QTest::keyClick(m_table, Qt::Key_Return);
        QVERIFY(at(1, MappingModel::SeasonColumn)); // around the end
        QTest::keyClick(m_table, Qt::Key_Return);
        QTest::keyClick(m_table, Qt::Key_Return);
        QVERIFY(at(1, MappingModel::ProductColumn));
        QTest::keyClick(m_table, Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(at(2, MappingModel::SeasonColumn));
        QCOMPARE(selected(), 4);
        QTest::keyClick(m_table, Qt::Key_X); // also behind what is typed
        QTest::keyClick(editor(), Qt::Key_Tab);
        QTRY_COMPARE(text(2, MappingModel::SeasonColumn), QStringLiteral("x"));
        QVERIFY(at(2, MappingModel::ProductColumn));
        QCOMPARE(selected(), 4);
        // Two cells apart, each chosen with Ctrl.
        choose(0, MappingModel::SpaceColumn);
        m_table->selectionModel()->select(cell(3, MappingModel::SectorColumn), QItemSelectionModel::Select);
        QTest::keyClick(m_table, Qt::Key_Tab);
        QVERIFY(at(3, MappingModel::SectorColumn));
        QTest::keyClick(m_table, Qt::Key_Tab);
        QVERIFY(at(0, MappingModel::SpaceColumn));
    }

    void enterGoesBackToWhereTabBegan()
    {
        choose(0, MappingModel::ServiceColumn);
        QTest::keyClick(m_table, Qt::Key_Tab);
        QTest::keyClick(m_table, Qt::Key_Tab);
        QTest::keyClick(m_table, Qt::Key_Y);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(text(0, MappingModel::SeasonColumn), QStringLiteral("y"));
        QCOMPARE(m_table->currentIndex(), cell(1, MappingModel::ServiceColumn));
        QTest::keyClick(m_table, Qt::Key_Tab);
        QTest::keyClick(m_table, Qt::Key_Right); // an arrow begins anew
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(m_table->currentIndex(), cell(2, MappingModel::SeasonColumn));
        choose(0, MappingModel::ProductColumn); // nothing is typed into the findings
        QTest::keyClick(m_table, Qt::Key_Tab);
        QCOMPARE(m_table->currentIndex(), cell(0, MappingModel::FirstOtherColumn));
    }

    void aHeadingChoosesItsColumnAndItsArrowSorts()
    {
        const QByteArray before = m_it->mapping();
        QHeaderView *headings = m_table->horizontalHeader();
        const int left = headings->sectionViewportPosition(MappingModel::SeasonColumn);
        const int width = headings->sectionSize(MappingModel::SeasonColumn);
        const int middle = headings->height() / 2;
        const auto click = [&](int x) {
            QTest::mouseClick(headings->viewport(), Qt::LeftButton, {}, QPoint(left + x, middle));
        };
        choose(0, 0);
        click(width / 2);
        QCOMPARE(m_table->chosenArea().columns, std::vector<int>{MappingModel::SeasonColumn});
        QCOMPARE(m_table->chosenArea().rows.size(), std::size_t{4});
        QCOMPARE(column(MappingModel::SeasonColumn).join(u','), QStringLiteral("DC,DA,DB,DD"));
        click(width - 10);
        QCOMPARE(column(MappingModel::SeasonColumn).join(u','), QStringLiteral("DA,DB,DC,DD"));
        click(width - 10);
        QCOMPARE(column(MappingModel::SeasonColumn).join(u','), QStringLiteral("DD,DC,DB,DA"));
        click(width - 10);
        QCOMPARE(column(MappingModel::SeasonColumn).join(u','), QStringLiteral("DC,DA,DB,DD"));
        QCOMPARE(m_it->mapping(), before);
        choose(1, MappingModel::SeasonColumn);
        QTest::keyClick(m_table, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(m_table->chosenArea().rows.size(), std::size_t{4});
        choose(1, MappingModel::SeasonColumn);
        QTest::keyClick(m_table, Qt::Key_Space, Qt::ShiftModifier);
        QVERIFY(m_table->chosenArea().isWholeRows);
        QCOMPARE(m_table->chosenRows(), std::vector<qint32>{1});
    }

    void sortsByFindings()
    {
        choose(2, MappingModel::SeasonColumn); // an empty season is an error
        QTest::keyClick(m_table, Qt::Key_Delete);
        QVERIFY(m_it->hasChecked());
        Q_EMIT m_table->horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
        auto *sorting = m_table->findChild<QMenu *>(QStringLiteral("sort-view-menu"));
        QVERIFY(sorting);
        sorting->actions().at(MappingModel::FindingsColumn)->trigger();
        QCOMPARE(text(0, MappingModel::SectorColumn), QStringLiteral("S_B"));
        m_table->headings().sortOn(MappingModel::FindingsColumn);
        QCOMPARE(text(3, MappingModel::SectorColumn), QStringLiteral("S_B"));
        choose(0, 0);
        QTest::keyClick(m_table, Qt::Key_Space, Qt::ShiftModifier);
        QTest::keyClick(m_table, Qt::Key_Delete); // another number of rows: ranked again by what is found
        QVERIFY(m_it->hasChecked());
        QTRY_COMPARE(text(2, MappingModel::SectorColumn), QStringLiteral("S_B"));
        m_table->clearSorting();
        QCOMPARE(text(0, MappingModel::SectorColumn), QStringLiteral("S_A"));
    }

    void continuesASeries()
    {
        const QByteArray before = m_it->mapping();
        choose(0, MappingModel::SeasonColumn);
        QTest::keyClick(m_table, Qt::Key_F2);
        editor()->setText(QStringLiteral("DDMM09"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(text(0, MappingModel::SeasonColumn), QStringLiteral("DDMM09"));
        choose(0, MappingModel::SeasonColumn, 3, MappingModel::SeasonColumn);
        QTest::keyClick(m_table, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(column(MappingModel::SeasonColumn).join(u','),
                 QStringLiteral("DDMM09,DDMM10,DDMM11,DDMM12"));
        m_it->workspace.document().history().undo();
        undoOnce(before);
    }

    void theMenuComesByItsKey()
    {
        choose(1, MappingModel::SeasonColumn);
        QTest::keyClick(m_table, Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = m_table->findChild<QMenu *>(QStringLiteral("table-menu"));
        QVERIFY(menu);
        QStringList names;
        for (const QAction *action : menu->actions())
            names.append(action->objectName());
        for (const char *name : {"table-continue-series", "table-choose-rows", "table-choose-columns"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
        menu->close();
    }

    void movesRowsWhileSomeAreHidden()
    {
        auto *filter = m_it->find<QLineEdit>("sector-filter");
        filter->setText(QStringLiteral("season:DC"));
        const QByteArray before = m_it->mapping();
        choose(0, 0);
        QTest::keyClick(m_table, Qt::Key_Down, Qt::AltModifier); // there is none to move past
        QCOMPARE(m_it->mapping(), before);
        filter->clear();
        choose(3, MappingModel::SeasonColumn);
        QTest::keyClick(m_table, Qt::Key_F2);
        editor()->setText(QStringLiteral("DC"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(text(3, MappingModel::SeasonColumn), QStringLiteral("DC"));
        filter->setText(QStringLiteral("season:DC"));
        QCOMPARE(column(MappingModel::SectorColumn).join(u','), QStringLiteral("S_C,S_D"));
        choose(0, 0);
        QTest::keyClick(m_table, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(column(MappingModel::SectorColumn).join(u','), QStringLiteral("S_D,S_C"));
        QCOMPARE(m_table->currentIndex().row(), 1);
        m_it->workspace.document().history().undo();
        QCOMPARE(column(MappingModel::SectorColumn).join(u','), QStringLiteral("S_C,S_D"));
        m_it->workspace.document().history().redo();
        QCOMPARE(column(MappingModel::SectorColumn).join(u','), QStringLiteral("S_D,S_C"));
        filter->clear();
        QCOMPARE(column(MappingModel::SectorColumn).join(u','), QStringLiteral("S_A,S_B,S_D,S_C"));
    }

    void typingOverAndTabGoOn()
    {
        choose(0, MappingModel::SeasonColumn);
        QTest::keyClick(m_table, Qt::Key_X);
        QVERIFY(editor());
        QTest::keyClicks(editor(), QStringLiteral("Y"));
        QTest::keyClick(editor(), Qt::Key_Tab);
        QTRY_COMPARE(text(0, MappingModel::SeasonColumn), QStringLiteral("xY"));
        QCOMPARE(m_table->currentIndex(), cell(0, MappingModel::ProductColumn));
        QVERIFY(m_it->mapping().contains("\"seasonCode\": \"xY\""));
    }

    void oneTextIntoManyCells()
    {
        const QByteArray before = m_it->mapping();
        choose(1, MappingModel::SeasonColumn, 3, MappingModel::ProductColumn);
        QTest::keyClick(m_table, Qt::Key_F2);
        QVERIFY(editor());
        editor()->selectAll();
        QTest::keyClicks(editor(), QStringLiteral("NEW"));
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(column(MappingModel::SeasonColumn).join(u','), QStringLiteral("DC,NEW,NEW,NEW"));
        QCOMPARE(column(MappingModel::ProductColumn).join(u','), QStringLiteral("P,NEW,NEW,NEW"));
        undoOnce(before);
    }

    void fillsDown()
    {
        const QByteArray before = m_it->mapping();
        choose(0, MappingModel::SeasonColumn, 3, MappingModel::SeasonColumn);
        QTest::keyClick(m_table, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(column(MappingModel::SeasonColumn).join(u','), QStringLiteral("DC,DC,DC,DC"));
        undoOnce(before);
        choose(2, MappingModel::SeasonColumn); // one cell alone takes what stands above
        QTest::keyClick(m_table, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(text(2, MappingModel::SeasonColumn), QStringLiteral("DA"));
        undoOnce(before);
    }

    void copiesForSpreadsheets()
    {
        choose(0, MappingModel::SectorColumn, 1, MappingModel::ServiceColumn);
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), QStringLiteral("S_C\tvC\nS_A\tvA\n"));
        QVERIFY(data->html().contains(QStringLiteral(">S_C</td>")));
        choose(0, MappingModel::SeasonColumn);
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("DC"));
    }

    void cutAndDeleteEmpty()
    {
        const QByteArray before = m_it->mapping();
        choose(0, MappingModel::SeasonColumn, 1, MappingModel::SeasonColumn);
        QTest::keyClick(m_table, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("DC\nDA\n"));
        QCOMPARE(column(MappingModel::SeasonColumn).join(u','), QStringLiteral(",,DB,DD"));
        undoOnce(before);
        choose(0, MappingModel::FirstOtherColumn);
        QTest::keyClick(m_table, Qt::Key_Delete);
        QVERIFY(cell(0, MappingModel::FirstOtherColumn).data(MappingModel::MissingRole).toBool());
        undoOnce(before);
        choose(0, MappingModel::SectorColumn); // no sector is without its code
        QTest::keyClick(m_table, Qt::Key_Delete);
        QCOMPARE(m_it->mapping(), before);
        QTest::keyClick(m_table, Qt::Key_Space, Qt::ShiftModifier);
        QTest::keyClick(m_table, Qt::Key_Delete);
        QCOMPARE(column(MappingModel::SectorColumn).join(u','), QStringLiteral("S_A,S_B,S_D"));
        undoOnce(before);
    }

    void insertsAboveAndBelow()
    {
        const QByteArray before = m_it->mapping();
        choose(1, MappingModel::ServiceColumn);
        QTest::keyClick(m_table, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(column(MappingModel::SectorColumn).join(u','), QStringLiteral("S_C,SECTOR,S_A,S_B,S_D"));
        QVERIFY(editor());
        QTest::keyClick(editor(), Qt::Key_Escape);
        undoOnce(before);
        choose(1, 0, 2, 0);
        QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(column(MappingModel::SectorColumn).join(u','),
                 QStringLiteral("S_C,S_A,S_B,SECTOR,SECTOR_2,S_D"));
        QTest::keyClick(editor(), Qt::Key_Escape);
        undoOnce(before);
    }

    void duplicateLeavesTheCodeToBeTyped()
    {
        const QByteArray before = m_it->mapping();
        choose(1, MappingModel::ServiceColumn);
        QTest::keyClick(m_table, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(editor());
        QCOMPARE(m_table->currentIndex(), cell(2, MappingModel::SectorColumn));
        QTest::keyClicks(editor(), QStringLiteral("S_E"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(column(MappingModel::SectorColumn).join(u','), QStringLiteral("S_C,S_A,S_E,S_B,S_D"));
        QCOMPARE(text(2, MappingModel::FirstOtherColumn), text(1, MappingModel::FirstOtherColumn));
        undoOnce(before); // the row and the code that was typed for it
        m_it->workspace.document().history().redo();
        QTRY_COMPARE(column(MappingModel::SectorColumn).join(u','), QStringLiteral("S_C,S_A,S_E,S_B,S_D"));
        choose(2, MappingModel::SectorColumn);
        const QByteArray made = m_it->mapping();
        QTest::keyClicks(m_table, QStringLiteral("S_F"));
        QTest::keyClick(editor(), Qt::Key_Return);
        undoOnce(made); // typed over later: a step of its own
    }

    void movesRowsInTheFile()
    {
        const QByteArray before = m_it->mapping();
        choose(1, MappingModel::ServiceColumn);
        QTest::keyClick(m_table, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(column(MappingModel::SectorColumn).join(u','), QStringLiteral("S_C,S_B,S_A,S_D"));
        QCOMPARE(m_table->currentIndex().row(), 2);
        QTest::keyClick(m_table, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_it->mapping(), before);
    }

    void sortingTheViewKeepsTheFile()
    {
        const QByteArray before = m_it->mapping();
        choose(3, MappingModel::ServiceColumn);
        m_table->horizontalHeader()->setSortIndicator(MappingModel::SectorColumn, Qt::AscendingOrder);
        QCOMPARE(column(MappingModel::SectorColumn).join(u','), QStringLiteral("S_A,S_B,S_C,S_D"));
        QCOMPARE(text(m_table->currentIndex().row(), 0), QStringLiteral("S_D"));
        QCOMPARE(m_it->mapping(), before);
        choose(0, MappingModel::SeasonColumn); // what is typed goes to the row that is seen
        QTest::keyClick(m_table, Qt::Key_Z);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_VERIFY(m_it->mapping().contains("\"PROVIDER#VA\", \"seasonCode\": \"z\""));
        auto *filter = m_it->find<QLineEdit>("sector-filter");
        filter->setText(QStringLiteral("s_"));
        QCOMPARE(column(MappingModel::SectorColumn).join(u','), QStringLiteral("S_A,S_B,S_C,S_D"));
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        filter->clear();
        QCOMPARE(column(MappingModel::SectorColumn).join(u','), QStringLiteral("S_C,S_A,S_B,S_D"));
    }

    void sortingTheFileIsAnEdit()
    {
        const QByteArray before = m_it->mapping();
        Q_EMIT m_table->horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
        auto *sorting = m_table->findChild<QMenu *>(QStringLiteral("sort-file-menu"));
        QVERIFY(sorting);
        sorting->actions().front()->trigger();
        QTRY_COMPARE(column(MappingModel::SectorColumn).join(u','), QStringLiteral("S_A,S_B,S_C,S_D"));
        undoOnce(before);
    }

    void theFilterKnowsColumnsAndCase()
    {
        auto *filter = m_it->find<QLineEdit>("sector-filter");
        const auto shown = [&](const char *typed) {
            filter->setText(QString::fromUtf8(typed));
            return column(MappingModel::SectorColumn).join(u',');
        };
        QCOMPARE(shown("CAF\xC3\x89 b"), QStringLiteral("S_B"));
        QCOMPARE(shown("season:da"), QStringLiteral("S_A"));
        QCOMPARE(shown("seasonCode: da"), QStringLiteral("S_A"));
        QCOMPARE(shown("service:da"), QString());
        QCOMPARE(shown("label:caf"), QStringLiteral("S_C,S_A,S_B,S_D"));
        QCOMPARE(shown("provider#vd"), QStringLiteral("S_D"));
    }

    void columnsAreRemembered()
    {
        m_table->setColumnWidth(MappingModel::ServiceColumn, 77);
        m_table->setColumnHidden(MappingModel::SpaceColumn, true);
        m_table->horizontalHeader()->moveSection(MappingModel::FirstOtherColumn, 1);
        mapping::MappingModel model;
        model.setMapping(
            static_cast<MappingModel *>(static_cast<QAbstractProxyModel *>(m_table->model())->sourceModel())
                ->mapping());
        SectorTable another(model);
        another.rememberColumns(m_it->settings);
        QCOMPARE(another.columnWidth(MappingModel::ServiceColumn), 77);
        QVERIFY(another.isColumnHidden(MappingModel::SpaceColumn));
        QCOMPARE(another.horizontalHeader()->visualIndex(MappingModel::FirstOtherColumn), 1);
        QVERIFY(!another.isColumnHidden(MappingModel::SectorColumn));
    }

    void cellsOfferWhatMayBeMeant()
    {
        choose(1, MappingModel::SpaceColumn);
        QTest::keyClick(m_table, Qt::Key_Delete);
        QTest::keyClick(m_table, Qt::Key_F2);
        QVERIFY(editor());
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *list = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        QVERIFY(list);
        QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("PROVIDER#VA"));
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(text(1, MappingModel::SpaceColumn), QStringLiteral("PROVIDER#VA"));
        QCOMPARE(m_table->currentIndex(), cell(2, MappingModel::SpaceColumn));
    }

    void nothingChangesWhatIsReadOnly()
    {
        const QByteArray before = m_it->mapping();
        m_it->workspace.document().setReadOnly(true);
        choose(0, MappingModel::SeasonColumn, 3, MappingModel::SeasonColumn);
        QTest::keyClick(m_table, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_it->mapping(), before);
    }
};

QTEST_MAIN(TestSectorTable)
#include "tst_sector_table.moc"
