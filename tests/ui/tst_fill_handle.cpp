// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping_model.h"
#include "support/window_fixture.h"
#include "ui/mapping/fill_handle.h"
#include "ui/mapping/sector_table.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

using namespace passerelle;
using mapping::MappingModel;
using ui::FillHandle;
using ui::SectorTable;

/// The square at the corner of the selection, by the mouse.
class TestFillHandle : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_it;
    SectorTable *m_table = nullptr;
    FillHandle *m_handle = nullptr;

    QModelIndex cell(int row, int column) const { return m_table->model()->index(row, column); }
    QString column(int which, int rows = 6) const
    {
        QStringList texts;
        for (int row = 0; row < rows; ++row)
            texts.append(cell(row, which).data().toString());
        return texts.join(u',');
    }
    void choose(int top, int left, int bottom, int right)
    {
        m_table->setFocus();
        m_table->selectionModel()->setCurrentIndex(cell(top, left), QItemSelectionModel::ClearAndSelect);
        m_table->selectionModel()->select(QItemSelection(cell(top, left), cell(bottom, right)),
                                          QItemSelectionModel::ClearAndSelect);
    }
    /// Where the handle should stand: at the cell's lower right corner.
    bool standsAt(int row, int column) const
    {
        const QRect rect = m_table->visualRect(cell(row, column));
        return QTest::qWaitFor([&] {
            return m_handle->isVisible() && m_handle->geometry().bottomRight() == rect.bottomRight();
        });
    }
    QPoint over(int row) const
    {
        return m_handle->mapFrom(m_table->viewport(), m_table->visualRect(cell(row, 0)).center());
    }
    void press() { QTest::mousePress(m_handle, Qt::LeftButton); }
    void moveTo(int row) { QTest::mouseMove(m_handle, over(row)); }
    void release(int row, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseRelease(m_handle, Qt::LeftButton, keys, over(row));
    }
    void drag(int row, Qt::KeyboardModifiers keys = {})
    {
        press();
        moveTo(row);
        release(row, keys);
    }
    QLabel *hint() const { return m_it->find<QLabel>("fill-hint"); }
    void undoOnce(const QByteArray &before)
    {
        m_it->workspace.document().history().undo();
        QCOMPARE(m_it->mapping(), before);
    }
    void open(int count)
    {
        QByteArray text("{\n  \"OtipassProjectId\": \"t\",\n  \"sectorInfos\": {\n");
        for (int i = 0; i < count; ++i) {
            QByteArray entry("    \"S_?\": {\"OtipassServiceId\": \"v?\", \"OtipassPSpaceId\": "
                             "\"PROVIDER#V?\", \"seasonCode\": \"D?\", \"productCode\": \"P\"}");
            entry.replace('?', QByteArray::number(i * i));
            text += entry + (i + 1 < count ? ",\n" : "\n");
        }
        text += "  }\n}\n";
        m_it->workspace.open(m_it->write(QStringLiteral("m.json"), text), [](const Result<void> &) {});
        QVERIFY(m_it->hasChecked());
        m_it->window.showPage(QLatin1String("mapping"));
        m_table = m_it->find<SectorTable>("sectors");
        m_handle = m_it->find<FillHandle>("fill-handle");
        QVERIFY(m_table && m_handle);
        QTRY_COMPARE(m_table->model()->rowCount(), count);
    }

private Q_SLOTS:
    void init()
    {
        m_it = std::make_unique<test::WindowFixture>();
        open(6);
    }
    void cleanup() { m_it.reset(); }

    void standsAtTheCornerOfOneBlock()
    {
        choose(1, MappingModel::ServiceColumn, 3, MappingModel::SeasonColumn);
        QVERIFY(standsAt(3, MappingModel::SeasonColumn));
        // In two pieces there is no corner.
        m_table->selectionModel()->select(cell(5, MappingModel::ServiceColumn), QItemSelectionModel::Select);
        QTRY_VERIFY(!m_handle->isVisible());
        choose(1, MappingModel::FindingsColumn, 1, MappingModel::FindingsColumn); // nothing to fill
        QTRY_VERIFY(!m_handle->isVisible());
        choose(0, MappingModel::SectorColumn, 0, MappingModel::FindingsColumn);
        QVERIFY(standsAt(0, MappingModel::FindingsColumn));
        m_table->setColumnHidden(MappingModel::FindingsColumn, true);
        QVERIFY(standsAt(0, MappingModel::ProductColumn));
    }

    void followsColumnsThatMove()
    {
        choose(0, MappingModel::SeasonColumn, 1, MappingModel::ProductColumn);
        QHeaderView *header = m_table->horizontalHeader();
        const auto swap = [header](int one, int other) {
            header->moveSection(header->visualIndex(one), header->visualIndex(other));
        };
        swap(MappingModel::ProductColumn, MappingModel::SeasonColumn);
        QVERIFY(standsAt(1, MappingModel::SeasonColumn));
        swap(MappingModel::SectorColumn, MappingModel::SeasonColumn); // now between the two
        QTRY_VERIFY(header->visualIndex(MappingModel::SectorColumn) == 4 || !m_handle->isVisible());
    }

    void continuesASeriesDownAndUp()
    {
        const QByteArray before = m_it->mapping();
        choose(1, MappingModel::SeasonColumn, 1, MappingModel::SeasonColumn); // D1
        QVERIFY(standsAt(1, MappingModel::SeasonColumn));
        drag(4);
        QTRY_COMPARE(column(MappingModel::SeasonColumn), QStringLiteral("D0,D1,D2,D3,D4,D25"));
        QCOMPARE(m_table->chosenArea().rows.size(), std::size_t{4}); // what was filled is chosen with it
        undoOnce(before);
        choose(2, MappingModel::SectorColumn, 3, MappingModel::ServiceColumn); // 4, 9: up by -5
        QVERIFY(standsAt(3, MappingModel::ServiceColumn));
        drag(0);
        QCOMPARE(m_it->mapping(), before); // below zero nothing goes on
        choose(4, MappingModel::SeasonColumn, 4, MappingModel::ProductColumn);
        QVERIFY(standsAt(4, MappingModel::ProductColumn));
        drag(2);
        QTRY_COMPARE(column(MappingModel::SeasonColumn), QStringLiteral("D0,D1,D14,D15,D16,D25"));
        undoOnce(before);
    }

    void copiesWithCtrlButNeverCodes()
    {
        const QByteArray before = m_it->mapping();
        choose(0, MappingModel::SectorColumn, 1, MappingModel::SeasonColumn);
        QVERIFY(standsAt(1, MappingModel::SeasonColumn));
        drag(4, Qt::ControlModifier);
        QTRY_COMPARE(column(MappingModel::SeasonColumn), QStringLiteral("D0,D1,D0,D1,D0,D25"));
        QCOMPARE(column(MappingModel::SectorColumn), QStringLiteral("S_0,S_1,S_4,S_9,S_16,S_25"));
        undoOnce(before);
    }

    void theHintSaysWhatTheLastCellGets()
    {
        const QByteArray before = m_it->mapping();
        choose(0, MappingModel::SeasonColumn, 0, MappingModel::ProductColumn);
        QVERIFY(standsAt(0, MappingModel::ProductColumn));
        press();
        QVERIFY(!hint()->isVisible());
        moveTo(3);
        QVERIFY(hint()->isVisible());
        QVERIFY2(hint()->text().contains(QStringLiteral("D3 · P")), qPrintable(hint()->text()));
        QTest::keyPress(m_table, Qt::Key_Control);
        QVERIFY2(hint()->text().contains(QStringLiteral("D0 · P")), qPrintable(hint()->text()));
        QTest::keyRelease(m_table, Qt::Key_Control);
        QVERIFY2(hint()->text().contains(QStringLiteral("D3 · P")), qPrintable(hint()->text()));
        moveTo(0); // back: nothing to fill
        QVERIFY(!hint()->isVisible());
        moveTo(2);
        QTest::keyClick(m_table, Qt::Key_Delete); // no key does anything meanwhile
        QTest::keyClick(m_table, Qt::Key_Escape);
        QVERIFY(!hint()->isVisible());
        release(2);
        QCOMPARE(m_it->mapping(), before);
    }

    void aDoubleClickFillsWhatIsShown()
    {
        auto *filter = m_it->find<QLineEdit>("sector-filter");
        filter->setText(QStringLiteral("sector:S_1")); // S_1 and S_16
        QTRY_COMPARE(m_table->model()->rowCount(), 2);
        const QByteArray before = m_it->mapping();
        choose(0, MappingModel::SeasonColumn, 0, MappingModel::SeasonColumn);
        QVERIFY(standsAt(0, MappingModel::SeasonColumn));
        QTest::mouseDClick(m_handle, Qt::LeftButton);
        filter->clear();
        QTRY_COMPARE(column(MappingModel::SeasonColumn), QStringLiteral("D0,D1,D4,D9,D2,D25"));
        QVERIFY(!m_table->isEditing());
        undoOnce(before);
    }

    void scrollsWhereTheMouseLeaves()
    {
        open(300);
        choose(0, MappingModel::ProductColumn, 0, MappingModel::ProductColumn);
        QVERIFY(standsAt(0, MappingModel::ProductColumn));
        press();
        const int below = m_table->viewport()->height() + 200;
        QTest::mouseMove(m_handle, m_handle->mapFrom(m_table->viewport(), QPoint(20, below)));
        QScrollBar *bar = m_table->verticalScrollBar();
        QTRY_COMPARE(bar->value(), bar->maximum());
        QTest::mouseRelease(m_handle, Qt::LeftButton, {},
                            m_handle->mapFrom(m_table->viewport(), QPoint(20, below)));
        QCOMPARE(m_table->chosenArea().rows.size(), std::size_t{300});
        QVERIFY(standsAt(299, MappingModel::ProductColumn));
    }

    void manyRowsAreFilledInOneStep()
    {
        open(3000);
        const QByteArray before = m_it->mapping();
        choose(0, MappingModel::SeasonColumn, 0, MappingModel::ProductColumn);
        QVERIFY(standsAt(0, MappingModel::ProductColumn));
        QTest::mouseDClick(m_handle, Qt::LeftButton);
        QTRY_VERIFY(m_it->mapping().contains("\"D2999\""));
        QVERIFY(m_it->hasChecked());
        undoOnce(before);
    }

    void readOnlyTablesShowNone()
    {
        choose(0, MappingModel::SeasonColumn, 0, MappingModel::SeasonColumn);
        QVERIFY(standsAt(0, MappingModel::SeasonColumn));
        // The window's own lock may still be on its way, and says that it may be written.
        QTRY_VERIFY(
            (m_it->workspace.setLocked(QStringLiteral("somebody else has it open")), !m_handle->isVisible()));
        m_it->workspace.setLocked({});
        QVERIFY(standsAt(0, MappingModel::SeasonColumn));
    }
};

QTEST_MAIN(TestFillHandle)
#include "tst_fill_handle.moc"
