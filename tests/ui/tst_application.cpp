// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "secrets/memory_store.h"
#include "session/workspace_session.h"
#include "support/answering_dialogs.h"
#include "ui/shell/actions.h"
#include "ui/shell/application.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using ui::Actions;

/// The program around its window: what stays when the language makes the window anew.
class TestApplication : public QObject
{
    Q_OBJECT

    struct World {
        World()
            : settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat),
              program(*qobject_cast<QApplication *>(QCoreApplication::instance()),
                      {std::make_shared<secrets::MemoryStore>(), std::make_shared<SystemClock>(),
                       folder.filePath(QStringLiteral("data"))},
                      std::make_unique<test::AnsweringDialogs>(), settings)
        {
            QFile::copy(QStringLiteral(PASSERELLE_TEST_DATA "/mapping-as-published.jsonc"), file());
            program.start({file(), false, QStringLiteral("light"), QStringLiteral("en")});
        }
        QString file() const { return folder.filePath(QStringLiteral("m.jsonc")); }
        ui::MainWindow &window() const { return *program.window(); }
        QAction *action(Actions::Id id) const { return window().actions()[id]; }

        QTemporaryDir folder;
        QSettings settings;
        ui::Application program;
    };

    static void choose(const World &world, const QString &code)
    {
        const auto *menu = world.window().findChild<QMenu *>(QStringLiteral("language-menu"));
        QVERIFY(menu);
        const QList<QAction *> entries = menu->actions();
        for (QAction *entry : entries) {
            if (entry->data().toString() == code)
                entry->trigger();
        }
    }

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void anotherLanguageKeepsTheWork()
    {
        World world;
        QTRY_VERIFY(world.action(Actions::RepairAllSafe)->isEnabled());
        world.action(Actions::RepairAllSafe)->trigger();
        QTRY_VERIFY(world.action(Actions::Undo)->isEnabled());
        const QString english = world.action(Actions::Save)->text();
        const QString page = world.window().currentPage();
        const QPointer<ui::MainWindow> before = &world.window();
        choose(world, QStringLiteral("fr"));
        QTRY_VERIFY(before.isNull());
        QVERIFY(world.window().isVisible());
        QVERIFY(world.action(Actions::Save)->text() != english);
        QCOMPARE(world.window().currentPage(), page);
        QVERIFY(world.window().isWindowModified());
        QVERIFY(world.window().windowTitle().startsWith(QStringLiteral("m.jsonc")));
        QVERIFY(world.action(Actions::Undo)->isEnabled());
        QCOMPARE(world.settings.value(QStringLiteral("language")).toString(), QStringLiteral("fr"));
        // The new window works: the step that the old one made is taken back in it.
        world.action(Actions::Undo)->trigger();
        QVERIFY(!world.window().isWindowModified());
        QTRY_VERIFY(world.action(Actions::RepairAllSafe)->isEnabled());
        choose(world, QStringLiteral("en"));
        QTRY_COMPARE(world.action(Actions::Save)->text(), english);
    }

    void countsAreThereInTheOtherLanguageAtOnce()
    {
        World world;
        QTRY_VERIFY(world.action(Actions::RepairAllSafe)->isEnabled());
        const QString english = world.action(Actions::RepairAllSafe)->text();
        QVERIFY(english.contains(QLatin1Char('7')));
        choose(world, QStringLiteral("fr"));
        QTRY_VERIFY(world.action(Actions::RepairAllSafe)->text() != english);
        QVERIFY(world.action(Actions::RepairAllSafe)->text().contains(QLatin1Char('7')));
        QVERIFY(world.action(Actions::RepairAllSafe)->isEnabled());
    }
};

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
