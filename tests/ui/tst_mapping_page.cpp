// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping_model.h"
#include "support/window_fixture.h"
#include "ui/mapping/sector_table.h"
#include "ui/mapping/source_editor.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QToolButton>

using namespace passerelle;
using document::Buffer;
using mapping::MappingModel;
using ui::SectorTable;
using ui::SourceEditor;

/// The table and the source of the mapping parameters: one text, one selection.
class TestMappingPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_it;
    SectorTable *m_table = nullptr;
    SourceEditor *m_source = nullptr;

    QModelIndex cell(int row, int column) const { return m_table->model()->index(row, column); }
    QString text(int row, int column) const { return cell(row, column).data().toString(); }

private Q_SLOTS:
    void init()
    {
        m_it = std::make_unique<test::WindowFixture>();
        const QByteArray published =
            test::WindowFixture::bytes(QStringLiteral(PASSERELLE_TEST_DATA "/mapping-as-published.jsonc"));
        m_it->workspace.open(m_it->write(QStringLiteral("m.jsonc"), published), [](const Result<void> &) {});
        QVERIFY(m_it->hasChecked());
        m_it->window.showPage(QLatin1String("mapping"));
        m_table = m_it->find<SectorTable>("sectors");
        m_source = m_it->find<SourceEditor>("source");
    }
    void cleanup() { m_it.reset(); }

    void aCellChangesItsBytesAlone()
    {
        const QByteArray before = m_it->mapping();
        m_table->setFocus();
        m_table->setCurrentIndex(cell(1, MappingModel::SeasonColumn));
        QTest::keyClick(m_table, Qt::Key_F2);
        auto *editor = m_table->findChild<QLineEdit *>(QStringLiteral("cell-editor"));
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, QStringLiteral("DDMM24"));
        QTest::keyClick(editor, Qt::Key_Return);
        QByteArray after = before;
        const qsizetype second = after.indexOf("DDMM23", after.indexOf("DDMM_MSR"));
        after.replace(second, 6, "DDMM24");
        QTRY_COMPARE(m_it->mapping(), after);
        QCOMPARE(m_source->bytes(), after);
        QCOMPARE(text(1, MappingModel::SeasonColumn), QStringLiteral("DDMM24"));
        QCOMPARE(m_table->currentIndex(), cell(2, MappingModel::SeasonColumn)); // as in a spreadsheet
        m_it->workspace.document().history().undo();
        QCOMPARE(m_it->mapping(), before);
    }

    void aCellChosenIsSelectedInTheSource()
    {
        m_table->setFocus();
        m_table->setCurrentIndex(cell(2, MappingModel::ProductColumn));
        const ByteRange range = m_source->selection();
        QCOMPARE(m_it->mapping().mid(range.offset, range.length), QByteArray("\"PASSTOU\""));
        QVERIFY(range.offset > m_it->mapping().indexOf("DMM_DUP"));
    }

    void theCaretChoosesItsCell()
    {
        m_source->setFocus();
        m_source->setCaret(static_cast<quint32>(m_it->mapping().indexOf("PCUMID031FS00071") + 3));
        QTRY_COMPARE(m_table->currentIndex(), cell(1, MappingModel::ServiceColumn));
    }

    void typingInTheSourceIsSeenInTheTable()
    {
        m_source->setFocus();
        m_source->setCaret(static_cast<quint32>(m_it->mapping().indexOf("DDMM_MSR")));
        QTest::keyClicks(m_source, QStringLiteral("X"));
        QCOMPARE(text(1, MappingModel::SectorColumn), QStringLiteral("XDDMM_MSR"));
    }

    void findingsMarkTheirCells()
    {
        QTRY_VERIFY(cell(0, MappingModel::ServiceColumn).data(MappingModel::SeverityRole).isValid());
        QVERIFY(!cell(2, MappingModel::ServiceColumn).data(MappingModel::SeverityRole).isValid());
    }

    void theFilterShowsRowsThatHoldTheText()
    {
        auto *filter = m_it->find<QLineEdit>("sector-filter");
        filter->setText(QStringLiteral("fs0006"));
        QCOMPARE(m_table->model()->rowCount(), 2);
        QCOMPARE(text(1, MappingModel::SectorColumn), QStringLiteral("DMM_DUP"));
        filter->setText(QStringLiteral("seasonCode"));
        QCOMPARE(m_table->model()->rowCount(), 0);
        filter->clear();
        QCOMPARE(m_table->model()->rowCount(), 3);
    }

    void addsAndRemovesSectors()
    {
        const QByteArray before = m_it->mapping();
        m_table->setCurrentIndex(cell(2, 0));
        QTest::mouseClick(m_it->find<QToolButton>("add-sector"), Qt::LeftButton);
        QCOMPARE(m_table->model()->rowCount(), 4);
        auto *editor = m_table->findChild<QLineEdit *>(QStringLiteral("cell-editor"));
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, QStringLiteral("NEW_ONE"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(text(3, MappingModel::SectorColumn), QStringLiteral("NEW_ONE"));
        QCOMPARE(text(3, MappingModel::SeasonColumn), QStringLiteral("DDMM23"));
        m_table->selectRow(3);
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Delete);
        QCOMPARE(m_table->model()->rowCount(), 3);
        QCOMPARE(m_it->mapping(), before);
    }

    void theStripSetsWhatHoldsForAll()
    {
        auto *project = m_it->find<QLineEdit>("project-id");
        QCOMPARE(project->text(), QStringLiteral("toulouse"));
        project->setFocus();
        project->selectAll();
        QTest::keyClicks(project, QStringLiteral("reims"));
        QTest::keyClick(project, Qt::Key_Return);
        QVERIFY(m_it->mapping().contains("\"OtipassProjectId\":\"reims\""));
        QTest::mouseClick(m_it->find<QRadioButton>("digits"), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(!m_it->mapping().contains("NumType"));
    }

    void aLargeMappingOpensAndIsEdited()
    {
        QByteArray text("{\"OtipassProjectId\":\"big\",\"sectorInfos\":{\n");
        for (int i = 0; i < 20000; ++i) {
            text.append("  \"S" + QByteArray::number(i) +
                        "\": {\"OtipassServiceId\": \"A\", \"seasonCode\": \"B\"}");
            text.append(i < 19999 ? ",\n" : "\n");
        }
        text.append("}}\n");
        m_it->workspace.open(m_it->write(QStringLiteral("big.json"), text), [](const Result<void> &) {});
        QTRY_COMPARE_WITH_TIMEOUT(m_source->bytes().size(), text.size(), 20000);
        QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 20000, 20000);
        QVERIFY(m_it->hasChecked());
        m_source->setCaret(static_cast<quint32>(text.indexOf("S15000")));
        QTest::keyClicks(m_source, QStringLiteral("Z"));
        QTRY_COMPARE_WITH_TIMEOUT(text_(15000), QStringLiteral("ZS15000"), 20000);
    }

private:
    QString text_(int row) const { return text(row, MappingModel::SectorColumn); }
};

QTEST_MAIN(TestMappingPage)
#include "tst_mapping_page.moc"
