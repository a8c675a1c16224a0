// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_fixture.h"
#include "ui/mapping/source_editor.h"
#include "ui/shell/actions.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/message_area.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

using namespace passerelle;
using rules::Severity;
using ui::Actions;
using ui::Dialogs;

/// The window's commands: open, save, close, copy, repair, go to a finding.
class TestMainWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_it;

    bool openPublished()
    {
        m_it->window.files().open(
            m_it->write(QStringLiteral("m.jsonc"), test::WindowFixture::bytes(published())));
        return m_it->hasChecked();
    }
    static QString published() { return QStringLiteral(PASSERELLE_TEST_DATA "/mapping-as-published.jsonc"); }
    void trigger(Actions::Id id) { m_it->window.actions()[id]->trigger(); }

private Q_SLOTS:
    void init() { m_it = std::make_unique<test::WindowFixture>(); }
    void cleanup() { m_it.reset(); }

    void beginsAtHome()
    {
        QCOMPARE(m_it->window.currentPage(), QStringLiteral("home"));
        QVERIFY(!m_it->window.actions()[Actions::Save]->isEnabled());
        QVERIFY(!m_it->window.actions()[Actions::ScanCard]->isEnabled());
    }

    void opensTheSampleWithOneClick()
    {
        QTest::mouseClick(
            m_it->find<QWidget>("home-page")->findChild<QPushButton *>(QStringLiteral("open-sample-button")),
            Qt::LeftButton);
        QVERIFY(m_it->hasChecked());
        QVERIFY(m_it->workspace.file().isWorkspace);
        QCOMPARE(m_it->window.currentPage(), QStringLiteral("scan"));
    }

    void numbersGoToPages()
    {
        QVERIFY(openPublished());
        QCOMPARE(m_it->window.currentPage(), QStringLiteral("mapping"));
        const char *const pages[] = {"home", "connection", "mapping", "setup", "scan", "ledger"};
        QVERIFY(QTest::qWaitForWindowActive(&m_it->window));
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(&m_it->window, static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(m_it->window.currentPage(), QLatin1String(pages[i]));
        }
    }

    void repairsEverythingSafeWithOneKeyAndOneUndo()
    {
        QVERIFY(openPublished());
        QVERIFY(m_it->workspace.result().count(Severity::Error) > 0);
        const QByteArray before = m_it->mapping();
        trigger(Actions::RepairAllSafe);
        QTRY_VERIFY(m_it->mapping() != before);
        QVERIFY(m_it->hasChecked());
        QCOMPARE(m_it->workspace.result().count(Severity::Error), 0);
        QCOMPARE(m_it->workspace.document().history().count(), 1);
        trigger(Actions::Undo);
        QCOMPARE(m_it->mapping(), before);
    }

    void takesBackByKeyWhatAClickRepaired()
    {
        QVERIFY(openPublished());
        QVERIFY(QTest::qWaitForWindowActive(&m_it->window));
        const QByteArray before = m_it->mapping();
        auto *source = m_it->find<ui::SourceEditor>("source");
        source->setFocus();
        QTest::mouseClick(m_it->find<QPushButton>("repair-all-safe-button"), Qt::LeftButton);
        QTRY_VERIFY(m_it->mapping() != before);
        QVERIFY(m_it->hasChecked());
        QVERIFY(source->hasFocus());
        // A field in which nothing was typed has nothing of its own to take back.
        auto *project = m_it->find<QLineEdit>("project-id");
        project->setFocus();
        QTest::keyClick(project, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_it->mapping(), before);
        QTest::keyClick(project, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_it->mapping() != before);
        project->selectAll();
        QTest::keyClicks(project, QStringLiteral("x"));
        QTest::keyClick(project, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(project->text(), QStringLiteral("toulouse"));
        QVERIFY(m_it->mapping() != before);
    }

    void goesToTheExactPlaceOfAFinding()
    {
        QVERIFY(openPublished());
        m_it->window.showPage(QLatin1String("home"));
        trigger(Actions::NextFinding);
        QCOMPARE(m_it->window.currentPage(), QStringLiteral("mapping"));
        const auto *source = m_it->find<ui::SourceEditor>("source");
        QCOMPARE(source->selection(), m_it->workspace.result().findings().front().place.range);
        trigger(Actions::NextFinding);
        QCOMPARE(source->selection(), m_it->workspace.result().findings()[1].place.range);
    }

    void asksAboutUnsavedWork()
    {
        QVERIFY(openPublished());
        trigger(Actions::RepairAllSafe);
        QTRY_VERIFY(m_it->workspace.isModified());
        m_it->dialogs.unsaved = Dialogs::Unsaved::Cancel;
        QVERIFY(!m_it->window.close());
        QVERIFY(m_it->window.isVisible());
        QVERIFY(m_it->hasChecked());
        const QByteArray repaired = m_it->mapping();
        m_it->dialogs.unsaved = Dialogs::Unsaved::Save;
        m_it->window.close();
        QTRY_VERIFY(!m_it->window.isVisible());
        QCOMPARE(test::WindowFixture::bytes(m_it->path(QStringLiteral("m.jsonc"))), repaired);
        QCOMPARE(m_it->dialogs.asked.count(QStringLiteral("unsaved")), 2);
    }

    void savesWhatIsStillBeingTyped_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<int>("page");
        QTest::newRow("a field of the mapping page") << QByteArray("project-id") << 3;
        QTest::newRow("a field of the connection") << QByteArray("url") << 2;
    }

    void savesWhatIsStillBeingTyped()
    {
        QFETCH(QByteArray, field);
        QFETCH(int, page);
        const QString path = m_it->sample("toulouse.passerelle");
        m_it->sample("toulouse-mapping.jsonc");
        m_it->window.files().open(path);
        QVERIFY(m_it->hasChecked());
        QTest::keyClick(&m_it->window, static_cast<Qt::Key>(Qt::Key_0 + page), Qt::ControlModifier);
        auto *edit = m_it->find<QLineEdit>(field.constData());
        QVERIFY(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("still-typed"));
        QTest::keyClick(&m_it->window, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!m_it->workspace.isModified() && !m_it->workspace.isBusy());
        QVERIFY(test::WindowFixture::bytes(path).contains("still-typed") ||
                test::WindowFixture::bytes(m_it->path(QStringLiteral("toulouse-mapping.jsonc")))
                    .contains("still-typed"));
        QCOMPARE(m_it->window.focusWidget(), edit);
        QCOMPARE(edit->cursorPosition(), edit->text().size());
    }

    void closingAsksAboutWhatIsStillBeingTyped()
    {
        QVERIFY(openPublished());
        auto *table = m_it->find<QTableView>("sectors");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 3));
        QTest::keyClick(table, Qt::Key_F2);
        auto *cell = qobject_cast<QLineEdit *>(m_it->window.focusWidget());
        QVERIFY(cell);
        cell->selectAll();
        QTest::keyClicks(cell, QStringLiteral("TYPED"));
        m_it->dialogs.unsaved = Dialogs::Unsaved::Cancel;
        QVERIFY(!m_it->window.close());
        QCOMPARE(m_it->dialogs.asked, {QStringLiteral("unsaved")});
        QVERIFY(m_it->mapping().contains("TYPED"));
        QCOMPARE(m_it->window.focusWidget(), table);
    }

    void discardsWhenToldSo()
    {
        QVERIFY(openPublished());
        const QByteArray before = m_it->mapping();
        trigger(Actions::RepairAllSafe);
        QTRY_VERIFY(m_it->workspace.isModified());
        m_it->dialogs.unsaved = Dialogs::Unsaved::Discard;
        m_it->window.close();
        QTRY_VERIFY(!m_it->window.isVisible());
        QCOMPARE(test::WindowFixture::bytes(m_it->path(QStringLiteral("m.jsonc"))), before);
    }

    void tellsProblemsInTheWindow()
    {
        m_it->window.files().open(m_it->path(QStringLiteral("nowhere.json")));
        QTRY_COMPARE(m_it->window.messages().shown(), QStringList{QStringLiteral("file-missing")});
        m_it->window.files().open(m_it->path(QStringLiteral("nowhere.json")));
        QTest::qWait(50);
        QCOMPARE(m_it->window.messages().shown().size(), 1); // told once
        QVERIFY(m_it->dialogs.asked.isEmpty());
        QVERIFY(openPublished());
        QVERIFY(m_it->window.messages().shown().isEmpty());
    }

    void aSaveThatFailedIsToldUntilOneSucceeds()
    {
        QVERIFY(openPublished());
        m_it->dialogs.pathToSave = m_it->path(QStringLiteral("no such folder/m.jsonc"));
        trigger(Actions::SaveAs);
        QTRY_COMPARE(m_it->window.messages().shown(), QStringList{QStringLiteral("save-folder-missing")});
        QTRY_VERIFY(!m_it->workspace.isBusy());
        m_it->dialogs.pathToSave = m_it->path(QStringLiteral("saved.jsonc"));
        trigger(Actions::SaveAs);
        QTRY_VERIFY(QFile::exists(m_it->dialogs.pathToSave));
        QTRY_VERIFY(m_it->window.messages().shown().isEmpty());
    }

    void copiesForTnacOnlyWhatIsRight()
    {
        QVERIFY(openPublished());
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        trigger(Actions::CopyForTnac);
        QTRY_COMPARE(m_it->dialogs.asked, QStringList{QStringLiteral("copy-with-errors")});
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
        trigger(Actions::RepairAllSafe);
        QTRY_VERIFY(m_it->workspace.isModified());
        trigger(Actions::CopyForTnac);
        QTRY_COMPARE(QGuiApplication::clipboard()->text().toUtf8(), m_it->mapping());
        // Of several repairs it was shown what they change; the copy was not asked about again.
        QCOMPARE(m_it->dialogs.asked,
                 (QStringList{QStringLiteral("copy-with-errors"), QStringLiteral("preview")}));
    }

    void offersToConvertAnotherEncoding()
    {
        const QString file =
            m_it->write(QStringLiteral("latin.json"), "{\"OtipassProjectId\": \"ch\xE2teau\"}");
        m_it->window.files().open(file);
        QTRY_COMPARE(m_it->dialogs.asked, QStringList{QStringLiteral("convert-encoding")});
        QVERIFY(!m_it->workspace.isOpen());
        m_it->dialogs.accept = true;
        m_it->window.files().open(file);
        QVERIFY(m_it->hasChecked());
        QVERIFY(m_it->mapping().contains("ch\xC3\xA2teau"));
        QVERIFY(m_it->workspace.isModified());
    }

    void savesUnderAnotherName()
    {
        m_it->workspace.newWorkspace(QStringLiteral("fresh"));
        m_it->dialogs.pathToSave = m_it->path(QStringLiteral("fresh.passerelle"));
        trigger(Actions::Save);
        QTRY_VERIFY(QFile::exists(m_it->dialogs.pathToSave));
        QTRY_VERIFY(!m_it->workspace.isModified());
        QTRY_VERIFY(m_it->settings.value(QStringLiteral("recentFiles"))
                        .toStringList()
                        .contains(m_it->dialogs.pathToSave));
    }

    void eachCommandHasWordsAndAName()
    {
        for (int id = 0; id < Actions::IdCount; ++id) {
            const QAction *action = m_it->window.actions()[static_cast<Actions::Id>(id)];
            QVERIFY(!action->objectName().isEmpty());
            QVERIFY(!action->text().isEmpty());
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
