// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intake_model.h"
#include "support/window_fixture.h"
#include "ui/intake/intake_dialog.h"
#include "ui/intake/intake_table.h"
#include "ui/intake/paste_field.h"
#include "ui/intake/template_menu.h"
#include "ui/mapping/cell_editor.h"
#include "ui/mapping/sector_table.h"
#include "ui/shell/actions.h"
#include "ui/shell/message_area.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>

using namespace passerelle;
using intake::IntakeModel;

/// New work out of what others sent, through the real window.
class TestIntake : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_it;
    QUrl m_shown;

    ui::IntakeDialog *dialog() const { return m_it->find<ui::IntakeDialog>("intake-dialog"); }
    template <typename Widget>
    Widget *part(const char *name) const
    {
        return dialog()->findChild<Widget *>(QLatin1String(name));
    }
    void begin() { m_it->window.actions()[ui::Actions::NewFromSent]->trigger(); }
    void paste(const char *field, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        auto *widget = part<QWidget>(field);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_V, Qt::ControlModifier);
    }
    bool isReady() const
    {
        return QTest::qWaitFor([this] { return part<QPushButton>("intake-accept")->isEnabled(); }, 30000);
    }
    void fill()
    {
        paste("intake-address", QStringLiteral("https://anne:s3cr3t@otipass.net/api/toulouse"));
        paste("intake-services",
              QStringLiteral("PCUMID031FS00061 Musée des Augustins\nPCUMID031FS00062 Musée Saint-Raymond\n"));
        paste("intake-sectors", QStringLiteral("DDMM_AUG Augustins\nDDMM_MSR Saint-Raymond\n"));
    }

public Q_SLOTS:
    void noteUrl(const QUrl &url) { m_shown = url; }

private Q_SLOTS:
    void init() { m_it = std::make_unique<test::WindowFixture>(); }
    void cleanup() { m_it.reset(); }

    void whatWasSentBecomesAWorkspace()
    {
        begin();
        QVERIFY(dialog());
        fill();
        QVERIFY(!part<QLineEdit>("intake-address")->text().contains(QLatin1String("s3cr3t")));
        QVERIFY(part<QLabel>("intake-notes")->text().contains(QLatin1String("toulouse")));
        auto *table = part<ui::IntakeTable>("intake-table");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, IntakeModel::ServiceColumn).data().toString(),
                 QStringLiteral("PCUMID031FS00061"));
        QTest::keyClicks(part<QLineEdit>("intake-season"), QStringLiteral("DDMM23"));
        // The next question is the first product: typed in place.
        QTest::mouseClick(part<QPushButton>("intake-next"), Qt::LeftButton);
        auto *editor = table->findChild<ui::CellEditor *>();
        QVERIFY(editor);
        QCOMPARE(table->currentIndex(), table->model()->index(0, IntakeModel::ProductColumn));
        QTest::keyClicks(editor, QStringLiteral("PASSTOU"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(table->currentIndex(), table->model()->index(1, IntakeModel::ProductColumn));
        QTest::keyClicks(part<QLineEdit>("intake-product"), QStringLiteral("PASSALL"));
        QVERIFY(!part<QPushButton>("intake-next")->isEnabled());
        QVERIFY(isReady());
        QVERIFY(!m_it->workspace.isOpen()); // nothing yet
        QTest::mouseClick(part<QPushButton>("intake-accept"), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QVERIFY(m_it->hasChecked());
        QVERIFY(m_it->workspace.isModified());
        QVERIFY(m_it->workspace.file().path.isEmpty());
        QVERIFY(m_it->workspace.file().isWorkspace);
        QCOMPARE(m_it->workspace.setup().connection.url.value, QStringLiteral("https://otipass.net/api"));
        QVERIFY(m_it->mapping().contains("\"PASSTOU\""));
        QVERIFY(m_it->mapping().contains("\"PASSALL\""));
        // It is saved as any other, and no password is in it.
        m_it->dialogs.pathToSave = m_it->path(QStringLiteral("new.passerelle"));
        m_it->window.actions()[ui::Actions::Save]->trigger();
        QTRY_VERIFY(!m_it->workspace.isModified());
        const QByteArray saved = test::WindowFixture::bytes(m_it->dialogs.pathToSave);
        QVERIFY(saved.contains("PASSTOU"));
        QVERIFY(!saved.contains("s3cr3t"));
    }

    void tabGoesThroughTheFieldsInTheirOrder()
    {
        begin();
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        part<QLineEdit>("intake-address")->setFocus();
        QStringList seen;
        for (int i = 0; i < 20 && !seen.contains(QLatin1String("intake-table")); ++i) {
            seen.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        const QStringList wanted{QStringLiteral("intake-address"), QStringLiteral("intake-user"),
                                 QStringLiteral("intake-services"), QStringLiteral("intake-sectors"),
                                 QStringLiteral("project-id")};
        QCOMPARE(seen.mid(0, 5), wanted);
        QVERIFY(seen.contains(QLatin1String("intake-table")));
    }

    void unsavedWorkIsAskedAbout()
    {
        m_it->workspace.newWorkspace(QStringLiteral("mine"));
        const QByteArray before = m_it->mapping();
        begin();
        fill();
        QVERIFY(isReady());
        m_it->dialogs.unsaved = ui::Dialogs::Unsaved::Cancel;
        QTest::mouseClick(part<QPushButton>("intake-accept"), Qt::LeftButton);
        QCOMPARE(m_it->dialogs.asked, QStringList(QStringLiteral("unsaved")));
        QVERIFY(dialog()); // what was pasted is not lost either
        QCOMPARE(m_it->mapping(), before);
        m_it->dialogs.unsaved = ui::Dialogs::Unsaved::Discard;
        QTest::mouseClick(part<QPushButton>("intake-accept"), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QVERIFY(m_it->mapping() != before);
    }

    void escapeChangesNothingAndLosesNothing()
    {
        begin();
        begin(); // there is one
        QCOMPARE(m_it->window.findChildren<ui::IntakeDialog *>().size(), 1);
        fill();
        for (const bool byKey : {true, false}) {
            if (byKey)
                QTest::keyClick(dialog(), Qt::Key_Escape);
            else
                dialog()->close();
            QTRY_VERIFY(!dialog()->isVisible());
            QVERIFY(!m_it->workspace.isOpen());
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            begin();
            QCOMPARE(m_it->window.findChildren<ui::IntakeDialog *>().size(), 1);
            QTRY_VERIFY(dialog()->isVisible());
            QVERIFY(part<ui::PasteField>("intake-services")->content().contains("PCUMID031FS00062"));
            QVERIFY(part<ui::PasteField>("intake-sectors")->content().contains("DDMM_MSR"));
            QTRY_COMPARE(part<ui::IntakeTable>("intake-table")->model()->rowCount(), 2);
        }
        QVERIFY(isReady());
        QTest::mouseClick(part<QPushButton>("intake-accept"), Qt::LeftButton);
        QTRY_VERIFY(!dialog()); // what became work is not kept here
    }

    void itFitsALowScreen()
    {
        begin();
        const QSize least = dialog()->minimumSizeHint(); // 1920 x 1200 at 200 % leave 960 x 600
        QVERIFY2(least.width() <= 940 && least.height() <= 540,
                 qPrintable(QStringLiteral("%1x%2").arg(least.width()).arg(least.height())));
        const QSize screen = dialog()->screen()->availableSize();
        QVERIFY(dialog()->width() < screen.width() && dialog()->height() < screen.height());
    }

    void whatIsEmptyIsNotKept()
    {
        begin();
        QVERIFY(isReady());
        QVERIFY(!part<QPushButton>("intake-empty")->isVisible());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }

    void emptyingIsAskedAbout()
    {
        begin();
        fill();
        QTRY_VERIFY(part<QPushButton>("intake-empty")->isVisible());
        QTest::mouseClick(part<QPushButton>("intake-empty"), Qt::LeftButton);
        QCOMPARE(m_it->dialogs.asked, QStringList(QStringLiteral("empty-intake")));
        QVERIFY(!part<ui::PasteField>("intake-sectors")->content().isEmpty());
        m_it->dialogs.accept = true;
        QTest::mouseClick(part<QPushButton>("intake-empty"), Qt::LeftButton);
        QTRY_COMPARE(m_it->window.findChildren<ui::IntakeDialog *>().size(), 1);
        QTRY_VERIFY(dialog()->isVisible());
        QVERIFY(part<ui::PasteField>("intake-sectors")->content().isEmpty());
    }

    void listsMayBeTypedLetterByLetter()
    {
        begin();
        auto *services = part<ui::PasteField>("intake-services");
        QTest::keyClicks(services, QStringLiteral("PCUMID031FS00061 Augustins"));
        auto *sectors = part<ui::PasteField>("intake-sectors");
        QTest::keyClicks(sectors, QStringLiteral("DDMM_AUG Augustins"));
        QTest::keyClick(sectors, Qt::Key_Return);
        QTest::keyClicks(sectors, QStringLiteral("DDMM_MSR"));
        QTest::keyClick(services, Qt::Key_Return);
        QTest::keyClicks(services, QStringLiteral("PCUMID031FS00062 MSR"));
        auto *model = part<ui::IntakeTable>("intake-table")->model();
        QTRY_COMPARE(model->rowCount(), 2);
        for (const auto &[row, service] :
             {std::pair{0, "PCUMID031FS00061"}, std::pair{1, "PCUMID031FS00062"}})
            QTRY_COMPARE(model->index(row, IntakeModel::ServiceColumn).data().toString(),
                         QLatin1String(service));
    }

    void aLongListIsHeldBesideTheField()
    {
        begin();
        QString lines;
        for (int i = 0; i < 100'000; ++i)
            lines += QStringLiteral("DDMM_%1 Museum %1\n").arg(i);
        paste("intake-sectors", lines);
        auto *field = part<ui::PasteField>("intake-sectors");
        QCOMPARE(field->content(), lines.toUtf8());
        QVERIFY(field->toPlainText().size() < 200);
        QTRY_COMPARE_WITH_TIMEOUT(part<ui::IntakeTable>("intake-table")->model()->rowCount(), 100'000, 30000);
        QVERIFY(isReady());
        QTest::keyClick(field, Qt::Key_Backspace);
        QCOMPARE(field->content(), QByteArray());
        QTRY_COMPARE(part<ui::IntakeTable>("intake-table")->model()->rowCount(), 0);
    }

    void aMappingBeginsWithATemplate()
    {
        const QByteArray kept = R"({"sectorInfos": {"A": {"seasonCode": "S1"}}} // last year's)";
        m_it->workspace.open(m_it->write(QStringLiteral("m.jsonc"), kept), [](const Result<void> &) {});
        QVERIFY(m_it->hasChecked());
        QDir().mkpath(m_it->path(QStringLiteral("data")));
        m_it->dialogs.pathToSave = m_it->path(QStringLiteral("data/templates/mappings/last year.json"));
        m_it->window.actions()[ui::Actions::SaveAsTemplate]->trigger();
        QCOMPARE(test::WindowFixture::bytes(m_it->dialogs.pathToSave), kept);
        m_it->workspace.close();
        auto *menu = m_it->find<ui::TemplateMenu>("mapping-templates");
        QVERIFY(menu);
        Q_EMIT menu->aboutToShow();
        QVERIFY(menu->findChild<QAction *>(QStringLiteral("template-serial")));
        menu->findChild<QAction *>(QStringLiteral("template-last year"))->trigger();
        QVERIFY(m_it->hasChecked());
        QCOMPARE(m_it->mapping(), kept);
        QVERIFY(m_it->workspace.file().isWorkspace);
        QVERIFY(m_it->workspace.isModified());
        QVERIFY(m_it->workspace.file().path.isEmpty());
    }

    void aSectorBeginsWithATemplate()
    {
        m_it->workspace.openSample([](const Result<void> &) {});
        QVERIFY(m_it->hasChecked());
        m_it->window.showPage(QLatin1String("mapping"));
        const QByteArray before = m_it->mapping();
        auto *menu = m_it->find<ui::TemplateMenu>("entry-templates");
        QVERIFY(menu);
        const auto folder = intake::TemplateStore(m_it->path(QStringLiteral("data")))
                                .madeUserFolder(intake::TemplateKind::Entry);
        QVERIFY(folder.has_value());
        m_it->write(QStringLiteral("data/templates/entries/mine.json"), R"({"seasonCode": "S77"})");
        m_it->write(QStringLiteral("data/templates/entries/broken.json"), "{ no");
        Q_EMIT menu->aboutToShow(); // as the folder is now
        menu->findChild<QAction *>(QStringLiteral("template-mine"))->trigger();
        QVERIFY(m_it->mapping().contains("\"SECTOR\""));
        QVERIFY(m_it->mapping().contains("\"S77\""));
        m_it->workspace.document().history().undo();
        QCOMPARE(m_it->mapping(), before);
        menu->findChild<QAction *>(QStringLiteral("template-broken"))->trigger();
        QCOMPARE(m_it->mapping(), before);
        QVERIFY(m_it->window.messages().isVisible()); // a sentence, no more
    }

    void aSectorBecomesATemplateAndGoesAgain()
    {
        m_it->workspace.openSample([](const Result<void> &) {});
        QVERIFY(m_it->hasChecked());
        m_it->window.showPage(QLatin1String("mapping"));
        auto *table = m_it->find<ui::SectorTable>("sectors");
        QTRY_VERIFY(table && table->model()->rowCount() > 1);
        table->setCurrentIndex(table->model()->index(1, 0));
        QDir().mkpath(m_it->path(QStringLiteral("data")));
        m_it->dialogs.pathToSave = m_it->path(QStringLiteral("data/templates/entries/like this.json"));
        QAction *save = m_it->window.actions()[ui::Actions::SaveEntryAsTemplate];
        save->trigger();
        const auto entry = intake::TemplateStore::entry(m_it->dialogs.pathToSave);
        QVERIFY(entry.has_value());
        QCOMPARE(entry->values[0], table->model()->index(1, 1).data().toString());
        auto *menu = m_it->find<ui::TemplateMenu>("entry-templates");
        Q_EMIT menu->aboutToShow();
        QVERIFY(menu->actions().contains(save));
        QVERIFY(menu->findChild<QAction *>(QStringLiteral("template-like this")));
        auto *removal = menu->findChild<QAction *>(QStringLiteral("remove-template-like this"));
        QVERIFY(removal);
        removal->trigger(); // asked, and not meant
        QCOMPARE(m_it->dialogs.asked.back(), QStringLiteral("remove-template"));
        QVERIFY(QFile::exists(m_it->dialogs.pathToSave));
        m_it->dialogs.accept = true;
        removal->trigger();
        QVERIFY(!QFile::exists(m_it->dialogs.pathToSave));
        Q_EMIT menu->aboutToShow();
        QVERIFY(!menu->findChild<QAction *>(QStringLiteral("template-like this")));
        // Beside the folder it would be none.
        m_it->dialogs.pathToSave = m_it->path(QStringLiteral("data/lost.json"));
        save->trigger();
        QVERIFY(!QFile::exists(m_it->dialogs.pathToSave));
        QVERIFY(m_it->window.messages().shown().contains(QStringLiteral("template-elsewhere")));
    }

    void theFolderOfTemplatesIsShown()
    {
        m_shown.clear();
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "noteUrl");
        m_it->window.actions()[ui::Actions::TemplatesFolder]->trigger();
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(m_shown.toLocalFile(), m_it->path(QStringLiteral("data/templates")));
        QVERIFY(QDir(m_shown.toLocalFile() + QStringLiteral("/entries")).exists());
        QVERIFY(QDir(m_shown.toLocalFile() + QStringLiteral("/mappings")).exists());
    }

    void everyControlHasAName()
    {
        begin();
        QVERIFY(isReady());
        const QList<QWidget *> widgets = dialog()->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                     qPrintable(QLatin1String(widget->metaObject()->className()) + widget->objectName()));
        }
    }
};

QTEST_MAIN(TestIntake)
#include "tst_intake.moc"
