// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "recovery/journal.h"
#include "secrets/memory_store.h"
#include "support/answering_dialogs.h"
#include "ui/mapping/sector_table.h"
#include "ui/shell/actions.h"
#include "ui/shell/application.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_area.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

using namespace passerelle;
using ui::Actions;

/// The whole program over the files of a folder, as it starts with the mapping of that folder.
struct Program {
    explicit Program(const QDir &folder, bool opensFile = true)
        : dialogs(new test::AnsweringDialogs),
          settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat),
          program(*qobject_cast<QApplication *>(QCoreApplication::instance()),
                  {std::make_shared<secrets::MemoryStore>(), std::make_shared<SystemClock>(),
                   folder.filePath(QStringLiteral("data"))},
                  std::unique_ptr<ui::Dialogs>(dialogs), settings)
    {
        program.start({opensFile ? folder.filePath(QStringLiteral("m.jsonc")) : QString(), false,
                       QStringLiteral("light"), QStringLiteral("en")});
    }
    ui::MainWindow &window() const { return *program.window(); }
    QAction *action(Actions::Id id) const { return window().actions()[id]; }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return window().findChild<Widget *>(QLatin1String(name));
    }
    bool press(const char *button) const
    {
        if (!QTest::qWaitFor([&] { return find<QPushButton>(button) != nullptr; }))
            return false;
        find<QPushButton>(button)->click();
        return true;
    }
    /// Changes the mapping: everything safe is repaired.
    bool change() const
    {
        if (!QTest::qWaitFor([this] { return action(Actions::RepairAllSafe)->isEnabled(); }, 20000))
            return false;
        action(Actions::RepairAllSafe)->trigger();
        return QTest::qWaitFor([this] { return action(Actions::Undo)->isEnabled(); }, 20000);
    }

    /// Types into a cell and leaves the field open.
    bool type() const
    {
        ui::SectorTable *table = nullptr; // it is made when the file is open
        const auto hasRows = [&] {
            table = find<ui::SectorTable>("sectors");
            return table && table->model()->rowCount() > 0;
        };
        if (!QTest::qWaitFor(hasRows))
            return false;
        table->setCurrentIndex(table->model()->index(0, 3));
        table->editCell(table->chosen());
        auto *field = table->viewport()->findChild<QLineEdit *>();
        if (!field)
            return false;
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("TYPED"));
        return true;
    }

    test::AnsweringDialogs *dialogs;
    QSettings settings;
    ui::Application program;
};

static QStringList journals(const QDir &folder)
{
    return QDir(folder.filePath(QStringLiteral("data/recovery"))).entryList({QStringLiteral("*.journal")});
}

/// Runs in a process of its own, to be killed: opens the file, changes it, or only types into a cell, and
/// says when that is written down.
static int beVictim(const QString &folder, bool onlyTypes)
{
    const qsizetype before = journals(QDir(folder)).size();
    const Program world{QDir(folder)};
    if (!(onlyTypes ? world.type() : world.change()) ||
        !QTest::qWaitFor([&] { return journals(QDir(folder)).size() > before; }))
        return 1;
    QTextStream(stdout) << "written down" << Qt::endl;
    return QApplication::exec();
}

/// The window after a crash, beside another window, and over a file that others change.
class TestNothingLost : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QDir folder() const { return QDir(m_folder->path()); }
    QString file() const { return m_folder->filePath(QStringLiteral("m.jsonc")); }
    QByteArray content() const
    {
        QFile open(file());
        return open.open(QIODevice::ReadOnly) ? open.readAll() : QByteArray("(unreadable)");
    }
    void write(const QByteArray &bytes) const
    {
        QFile open(file());
        QVERIFY(open.open(QIODevice::WriteOnly));
        QCOMPARE(open.write(bytes), bytes.size());
    }
    bool begin(QProcess &victim, const QString &role = QStringLiteral("victim")) const
    {
        victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        victim.start(QCoreApplication::applicationFilePath(), {role, m_folder->path()});
        return victim.waitForReadyRead(60000);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile::copy(QStringLiteral(PASSERELLE_TEST_DATA "/mapping-as-published.jsonc"), file()));
        QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner));
    }

    void aKilledWindowsWorkIsOfferedBack()
    {
        const QByteArray before = content();
        QProcess victim;
        QVERIFY(begin(victim));
        victim.kill();
        QVERIFY(victim.waitForFinished());
        QCOMPARE(content(), before);

        const Program world{folder()};
        QTRY_VERIFY(world.find<QDialog>("recovery-dialog"));
        const auto *diff = world.find<QPlainTextEdit>("recovery-diff");
        QTRY_VERIFY(diff->toPlainText().contains(QLatin1String("\n-")));
        QVERIFY(world.press("recovery-restore"));
        QTRY_VERIFY(world.window().isWindowModified());
        QTRY_VERIFY(!world.find<QDialog>("recovery-dialog"));
        QCOMPARE(content(), before);
        world.action(Actions::Save)->trigger();
        QTRY_VERIFY(!world.window().isWindowModified());
        QVERIFY(content() != before);
        QVERIFY(!content().contains("//"));
        QTRY_VERIFY(journals(folder()).isEmpty());
    }

    void returnDoesWhatLooksLikeIt()
    {
        QProcess victim;
        QVERIFY(begin(victim));
        victim.kill();
        QVERIFY(victim.waitForFinished());
        const auto isWay = [](const Program &world, const char *name) {
            const auto *button = world.find<QPushButton>(name);
            return button->isDefault() && button->property("primary").toBool();
        };
        const auto isNoWay = [](const Program &world, const char *name) {
            const auto *button = world.find<QPushButton>(name);
            return !button->isDefault() && !button->autoDefault() && !button->property("primary").toBool();
        };
        {
            const Program busy{folder()}; // another work is open: it must not go by a scanner's Enter
            QTRY_VERIFY(busy.find<QDialog>("recovery-dialog"));
            QTRY_VERIFY(isWay(busy, "recovery-later"));
            QVERIFY(isNoWay(busy, "recovery-restore"));
            QTest::keyClick(busy.find<QDialog>("recovery-dialog"), Qt::Key_Return);
            QTRY_VERIFY(!busy.find<QDialog>("recovery-dialog"));
            QVERIFY(!busy.window().isWindowModified());
        }
        const Program world{folder(), false};
        QTRY_VERIFY(world.find<QDialog>("recovery-dialog"));
        QVERIFY(isWay(world, "recovery-restore"));
        QVERIFY(isNoWay(world, "recovery-later"));
        QTest::keyClick(world.find<QListWidget>("recovery-list"), Qt::Key_Return);
        QTRY_VERIFY(world.window().isWindowModified());
    }

    void whatWasOnlyTypedIntoACellIsOfferedBack()
    {
        QProcess victim;
        QVERIFY(begin(victim, QStringLiteral("typing-victim")));
        victim.kill();
        QVERIFY(victim.waitForFinished());

        const Program world{folder()};
        QTRY_VERIFY(world.find<QDialog>("recovery-dialog"));
        const auto *diff = world.find<QPlainTextEdit>("recovery-diff");
        QTRY_VERIFY(diff->toPlainText().contains(QLatin1String("TYPED")));
        QVERIFY(world.press("recovery-restore"));
        QTRY_VERIFY(world.window().isWindowModified());
        world.action(Actions::Save)->trigger();
        QTRY_VERIFY(content().contains("TYPED"));
    }

    void whatIsTypedIntoTheSetUpIsWrittenDown()
    {
        const QString file = m_folder->filePath(QStringLiteral("w.passerelle"));
        const QString samples = QStringLiteral(PASSERELLE_RESOURCES "/samples/");
        QVERIFY(QFile::copy(samples + QStringLiteral("toulouse.passerelle"), file));
        QVERIFY(QFile::copy(samples + QStringLiteral("toulouse-mapping.jsonc"),
                            m_folder->filePath(QStringLiteral("toulouse-mapping.jsonc"))));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        const Program world{folder()};
        QTRY_VERIFY(world.action(Actions::Save)->isEnabled());
        world.window().files().open(file);
        QTRY_COMPARE(world.window().windowFilePath(), file);
        world.window().showPage(QLatin1String("setup"));
        QTableView *products = nullptr;
        QTRY_VERIFY((products = world.find<QTableView>("products")) && products->model()->rowCount() > 0);
        products->setCurrentIndex(products->model()->index(0, 0));
        products->edit(products->currentIndex());
        auto *field = products->viewport()->findChild<QLineEdit *>();
        QVERIFY(field);
        QVERIFY(field->autoFillBackground()); // the value below is not seen through it
        QTest::keyClicks(field, QStringLiteral("TYPED"));
        QTRY_COMPARE(journals(folder()).size(), 1);
        const QDir kept(folder().filePath(QStringLiteral("data/recovery")));
        const auto journal = recovery::readJournal(kept.filePath(journals(folder()).front()));
        QVERIFY(journal.has_value());
        QVERIFY(journal->texts.workspace.contains("TYPED"));
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(journals(folder()).isEmpty());
        QVERIFY(!world.window().isWindowModified());
    }

    void aFieldThatIsGivenUpLeavesNothing()
    {
        const Program world{folder()};
        QVERIFY(world.type());
        QTRY_COMPARE(journals(folder()).size(), 1);
        QTest::keyClick(world.find<ui::SectorTable>("sectors")->viewport()->findChild<QLineEdit *>(),
                        Qt::Key_Escape);
        QTRY_VERIFY(journals(folder()).isEmpty());
        QVERIFY(!world.window().isWindowModified());
    }

    void restoringOneWorkLeavesTheOthersWithinReach()
    {
        for (int i = 0; i < 2; ++i) {
            QProcess victim;
            QVERIFY(begin(victim));
            victim.kill();
            QVERIFY(victim.waitForFinished());
        }
        const Program world{folder()};
        QTRY_VERIFY(world.find<QDialog>("recovery-dialog"));
        QCOMPARE(world.find<QListWidget>("recovery-list")->count(), 2);
        QVERIFY(world.press("recovery-restore"));
        QTRY_VERIFY(world.window().isWindowModified());
        QTRY_VERIFY(!world.find<QDialog>("recovery-dialog"));
        world.action(Actions::Save)->trigger();
        QTRY_VERIFY(!world.window().isWindowModified());
        QVERIFY(world.press("message-unsaved-work-left-show"));
        QTRY_VERIFY(world.find<QDialog>("recovery-dialog"));
        QCOMPARE(world.find<QListWidget>("recovery-list")->count(), 1);
    }

    void workThatIsKeptForLaterStaysWithinReach()
    {
        {
            QProcess victim;
            QVERIFY(begin(victim));
            victim.kill();
            QVERIFY(victim.waitForFinished());
        }
        const Program world{folder()};
        const QAction *recover = world.action(Actions::RecoverWork);
        QVERIFY(world.press("recovery-later"));
        QTRY_VERIFY(!world.find<QDialog>("recovery-dialog"));
        const QString other = m_folder->filePath(QStringLiteral("other.jsonc"));
        QVERIFY(QFile::copy(file(), other));
        world.window().files().open(other);
        QTRY_COMPARE(world.window().windowFilePath(), other);
        QVERIFY(recover->isEnabled());
        world.window().showPage(QLatin1String("home"));
        QVERIFY(world.find<QPushButton>("recover-work-button")->isVisible());
        QVERIFY(world.press("recover-work-button"));
        QTRY_VERIFY(world.find<QDialog>("recovery-dialog"));
        world.dialogs->accept = true;
        QVERIFY(world.press("recovery-discard"));
        QTRY_VERIFY(!world.find<QDialog>("recovery-dialog"));
        QVERIFY(!recover->isEnabled());
        QVERIFY(!world.find<QPushButton>("recover-work-button")->isVisible());
    }

    void discardedWorkIsNotOfferedAgain()
    {
        {
            QProcess victim;
            QVERIFY(begin(victim));
            victim.kill();
            QVERIFY(victim.waitForFinished());
        }
        {
            const Program later{folder()};
            QVERIFY(later.press("recovery-later"));
            QCOMPARE(journals(folder()).size(), 1);
        }
        const Program world{folder()};
        QTRY_VERIFY(world.find<QDialog>("recovery-dialog"));
        QVERIFY(world.press("recovery-discard")); // asked, and not meant
        QCOMPARE(world.dialogs->asked.back(), QStringLiteral("discard-unsaved-work"));
        QCOMPARE(journals(folder()).size(), 1);
        world.dialogs->accept = true;
        QVERIFY(world.press("recovery-discard"));
        QTRY_VERIFY(journals(folder()).isEmpty());
        QTRY_VERIFY(!world.find<QDialog>("recovery-dialog"));
    }

    void anotherWindowHasTheFile()
    {
        QProcess other;
        QVERIFY(begin(other));
        const Program world{folder()};
        QTRY_VERIFY(world.window().messages().shown().contains(QStringLiteral("file-locked")));
        QVERIFY(!world.find<QDialog>("recovery-dialog")); // its work is in good hands
        QTRY_VERIFY(!world.action(Actions::RepairAllSafe)->isEnabled());
        QVERIFY(world.press("message-file-locked-take-over"));
        QTRY_VERIFY(!world.window().messages().shown().contains(QStringLiteral("file-locked")));
        QVERIFY(world.change());
        other.kill();
        QVERIFY(other.waitForFinished());
    }

    void aChangeFromOutsideIsReloadedOrOverruled()
    {
        const Program world{folder()};
        QVERIFY(world.change());
        write("{\"theirs\": 1}");
        world.action(Actions::Save)->trigger();
        QVERIFY(world.press("message-file-changed-outside-reload"));
        QTRY_VERIFY(!world.window().isWindowModified());
        QCOMPARE(content(), QByteArray("{\"theirs\": 1}"));
        QTRY_VERIFY(world.window().messages().shown().isEmpty());

        world.action(Actions::Undo)->trigger(); // the work is back
        QVERIFY(world.window().isWindowModified());
        write("{\"theirs\": 2}");
        QVERIFY(world.press("message-file-changed-outside-compare"));
        QTRY_VERIFY(world.find<QPlainTextEdit>("diff"));
        QVERIFY(
            world.find<QPlainTextEdit>("diff")->toPlainText().contains(QLatin1String("-{\"theirs\": 2}")));
        QVERIFY(world.press("diff-keep-mine"));
        world.action(Actions::Save)->trigger();
        QTRY_VERIFY(!world.window().isWindowModified());
        QVERIFY(content().contains("sectorInfos"));
    }

    void theListOfChangesGoesToAnyState()
    {
        const Program world{folder()};
        QVERIFY(world.change());
        world.action(Actions::History)->trigger();
        const auto *list = world.find<QListView>("history-list");
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 2);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        QVERIFY(!world.window().isWindowModified());
        QVERIFY(!world.action(Actions::BackToSaved)->isEnabled());
        world.action(Actions::Redo)->trigger();
        QVERIFY(world.window().isWindowModified());
        world.action(Actions::BackToSaved)->trigger();
        QVERIFY(!world.window().isWindowModified());
        QVERIFY(world.action(Actions::Redo)->isEnabled());
    }

    void anEarlierVersionComesBackAsAnEdit()
    {
        const Program world{folder()};
        QVERIFY(world.change());
        world.action(Actions::Save)->trigger();
        QTRY_VERIFY(!world.window().isWindowModified());
        world.action(Actions::EarlierVersions)->trigger();
        auto *table = world.find<QTableView>("versions-table");
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectRow(1);
        const auto *diff = world.find<QPlainTextEdit>("versions-diff");
        QTRY_VERIFY(diff->toPlainText().contains(QLatin1String("\n-")));
        QVERIFY(world.press("versions-restore"));
        QTRY_VERIFY(world.window().isWindowModified());
        QTRY_VERIFY(!world.find<QTableView>("versions-table"));
        world.action(Actions::Undo)->trigger();
        QVERIFY(!world.window().isWindowModified());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1).endsWith(QLatin1String("victim")))
        return beVictim(words.value(2), words.value(1) == QLatin1String("typing-victim"));
    TestNothingLost test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_nothing_lost.moc"
