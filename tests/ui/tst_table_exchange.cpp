// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping_model.h"
#include "support/window_fixture.h"
#include "ui/exchange/import_preview.h"
#include "ui/mapping/sector_table.h"
#include "ui/shell/actions.h"
#include "ui/shell/message_area.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

using namespace passerelle;
using exchange::ImportModel;
using exchange::RowFate;
using mapping::MappingModel;
using ui::ImportPreview;
using ui::SectorTable;

/// Sectors come in and go out through the real window: by the clipboard, by files, by dropping one.
class TestTableExchange : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_it;
    SectorTable *m_table = nullptr;

    QString text(int row, int column) const { return m_table->model()->index(row, column).data().toString(); }
    void paste(const QString &copied, int row, int column)
    {
        QGuiApplication::clipboard()->setText(copied);
        m_table->setFocus();
        m_table->selectionModel()->setCurrentIndex(m_table->model()->index(row, column),
                                                   QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(m_table, Qt::Key_V, Qt::ControlModifier);
    }
    ImportPreview *preview() const { return m_it->find<ImportPreview>("import-preview"); }
    void accept()
    {
        QTest::mouseClick(preview()->findChild<QPushButton *>(QStringLiteral("import-accept")),
                          Qt::LeftButton);
    }

private Q_SLOTS:
    void init()
    {
        m_it = std::make_unique<test::WindowFixture>();
        m_it->workspace.open(m_it->sample("toulouse-mapping.jsonc"), [](const Result<void> &) {});
        QVERIFY(m_it->hasChecked());
        m_it->window.showPage(QLatin1String("mapping"));
        m_table = m_it->find<SectorTable>("sectors");
    }
    void cleanup() { m_it.reset(); }

    void aSpreadsheetBlockIsTakenOver()
    {
        const QByteArray before = m_it->mapping();
        const int rows = m_table->model()->rowCount();
        paste(QStringLiteral("Produit\tCode secteur\tService Otipass\tRemarque\n"
                             "PASSNEW\tDDMM_AUG\t\tchanges\n"
                             "PASSTOU\tDDMM_NEW\tpcumid031fs00099\tnew\n"
                             "PASSTOU\t\tpcumid031fs00098\tno code\n"),
              0, 0);
        QVERIFY(preview());
        QCOMPARE(m_it->mapping(), before); // nothing yet
        const exchange::ImportPlan &plan = preview()->plan();
        QCOMPARE(plan.count(RowFate::Changed), 1);
        QCOMPARE(plan.count(RowFate::New), 1);
        QCOMPARE(plan.count(RowFate::Refused), 1);
        auto *column = preview()->findChild<QComboBox *>(QStringLiteral("import-column-2"));
        QCOMPARE(column->currentText(), exchange::targetWords(exchange::Target::Service));
        accept();
        QCOMPARE(m_table->model()->rowCount(), rows + 1);
        QCOMPARE(text(0, MappingModel::ProductColumn), QStringLiteral("PASSNEW"));
        QCOMPARE(text(rows, MappingModel::SectorColumn), QStringLiteral("DDMM_NEW"));
        QCOMPARE(text(rows, MappingModel::SpaceColumn), QStringLiteral("PROVIDER#PCUMID031FS00099"));
        m_it->workspace.document().history().undo();
        QCOMPARE(m_it->mapping(), before);
    }

    void columnsAreChosenByHand()
    {
        paste(QStringLiteral("DDMM_AUG\tfirst\nDDMM_MSR\tsecond\n"), 0, 0);
        QVERIFY(preview());
        auto *accept = preview()->findChild<QPushButton *>(QStringLiteral("import-accept"));
        QVERIFY(!accept->isEnabled());
        auto *column = preview()->findChild<QComboBox *>(QStringLiteral("import-column-1"));
        column->setCurrentIndex(column->findData(static_cast<int>(exchange::Target::Season)));
        QVERIFY(accept->isEnabled());
        auto *rows = preview()->findChild<QTableView *>(QStringLiteral("import-rows"));
        QCOMPARE(rows->model()->rowCount(), 2);
        const int season = ImportModel::FirstMemberColumn + 2;
        QCOMPARE(rows->model()->index(0, season).data().toString(), QStringLiteral("first"));
        QCOMPARE(rows->model()->index(0, season).data(ImportModel::FromRole).toString(),
                 QStringLiteral("DDMM23"));
        column->setCurrentIndex(column->findData(static_cast<int>(exchange::Target::Code)));
        QCOMPARE(preview()->findChild<QComboBox *>(QStringLiteral("import-column-0"))->currentData().toInt(),
                 static_cast<int>(exchange::Target::Ignore));
        preview()->reject();
    }

    void aSmallBlockGoesInDirectly()
    {
        const QByteArray before = m_it->mapping();
        paste(QStringLiteral("S24\tPA\nS25\tPB\n"), 1, MappingModel::SeasonColumn);
        QVERIFY(!preview());
        QCOMPARE(text(1, MappingModel::SeasonColumn), QStringLiteral("S24"));
        QCOMPARE(text(2, MappingModel::ProductColumn), QStringLiteral("PB"));
        m_it->workspace.document().history().undo();
        QCOMPARE(m_it->mapping(), before);
        // One value into all that is chosen.
        QGuiApplication::clipboard()->setText(QStringLiteral("ALL"));
        m_table->selectionModel()->select(
            QItemSelection(m_table->model()->index(0, MappingModel::SeasonColumn),
                           m_table->model()->index(2, MappingModel::ProductColumn)),
            QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(m_table, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_it->mapping().count("\"ALL\""), 6);
        m_it->workspace.document().history().undo();
        QCOMPARE(m_it->mapping(), before);
    }

    void jsonOfOneEntryGoesToTheChosenSector()
    {
        paste(QStringLiteral("\"OtipassServiceId\": \"abc\", \"seasonCode\": \"S9\""), 1, 0);
        QVERIFY(preview());
        QCOMPARE(preview()->plan().count(RowFate::Changed), 1);
        accept();
        QCOMPARE(text(1, MappingModel::ServiceColumn), QStringLiteral("abc"));
        QCOMPARE(text(1, MappingModel::SeasonColumn), QStringLiteral("S9"));
    }

    void aFileIsImportedAndDropped()
    {
        const int rows = m_table->model()->rowCount();
        m_it->dialogs.pathToOpen =
            m_it->write(QStringLiteral("codes.csv"), "\xEF\xBB\xBFsecteur;service\r\nDDMM_X;abcdefgh1\r\n");
        m_it->window.actions()[ui::Actions::Import]->trigger();
        QTRY_VERIFY(preview());
        preview()->reject();
        QTRY_VERIFY(!preview());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_it->dialogs.pathToOpen)});
        m_it->window.showPage(QLatin1String("scan"));
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_it->window, &enter);
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_it->window, &drop);
        QTRY_VERIFY(preview());
        QCOMPARE(m_it->window.currentPage(), QStringLiteral("mapping"));
        accept();
        QTRY_COMPARE(m_table->model()->rowCount(), rows + 1);
    }

    void aWorkbookIsToldApart()
    {
        const QByteArray before = m_it->mapping();
        m_it->dialogs.pathToOpen = m_it->write(QStringLiteral("codes.xlsx"), "PK\x03\x04 xl/workbook.xml");
        m_it->window.actions()[ui::Actions::Import]->trigger();
        QTRY_VERIFY(m_it->window.messages().shown().contains(QStringLiteral("file-is-workbook")));
        QVERIFY(!preview());
        QCOMPARE(m_it->mapping(), before);
    }

    void aTableOfAPageIsTakenOver()
    {
        auto *copied = new QMimeData; // as a webmail copies it: the text has lost its columns
        copied->setText(QStringLiteral("Secteur\nService\nDDMM_NEW\npcumid031fs00099\n"));
        copied->setHtml(QStringLiteral("<table><tr><th>Secteur</th><th>Service</th></tr>"
                                       "<tr><td>DDMM_NEW</td><td>pcumid031fs00099</td></tr></table>"));
        QGuiApplication::clipboard()->setMimeData(copied);
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(preview());
        QCOMPARE(preview()->plan().count(RowFate::New), 1);
        const int rows = m_table->model()->rowCount();
        accept();
        QCOMPARE(text(rows, MappingModel::ServiceColumn), QStringLiteral("pcumid031fs00099"));
    }

    void theTableIsExported()
    {
        m_it->dialogs.pathToSave = m_it->path(QStringLiteral("out.csv"));
        m_it->window.actions()[ui::Actions::ExportCsv]->trigger();
        QTRY_VERIFY(test::WindowFixture::bytes(m_it->dialogs.pathToSave).startsWith("\xEF\xBB\xBFsector"));
        m_it->dialogs.pathToSave = m_it->path(QStringLiteral("out.json"));
        m_it->window.actions()[ui::Actions::ExportJson]->trigger();
        QTRY_VERIFY(QFile::exists(m_it->dialogs.pathToSave));
        QVERIFY(json::read(test::WindowFixture::bytes(m_it->dialogs.pathToSave)).isStrict());
        m_it->dialogs.pathToSave = m_it->path(QStringLiteral("out.md"));
        m_it->window.actions()[ui::Actions::ExportMarkdown]->trigger();
        QTRY_VERIFY(test::WindowFixture::bytes(m_it->dialogs.pathToSave).startsWith("| sector"));
    }
};

QTEST_MAIN(TestTableExchange)
#include "tst_table_exchange.moc"
