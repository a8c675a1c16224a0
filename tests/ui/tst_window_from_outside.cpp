// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_fixture.h"
#include "ui/shell/actions.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/message_area.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTranslator>

using namespace passerelle;
using ui::Actions;

/// What the window makes of what comes from outside: a dropped file, a workspace of a newer program, a small
/// screen, another language.
class TestWindowFromOutside : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_it;

    static constexpr const char *kPages[] = {"home", "connection", "mapping", "setup", "scan", "ledger"};
    static constexpr QSize kSmallScreen{1024, 700};

    static QString published() { return QStringLiteral(PASSERELLE_TEST_DATA "/mapping-as-published.jsonc"); }

    /// As the system does it: asked where it enters, then let go. False where the window would not have it.
    static bool drop(QWidget *on, const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        const QPoint place = on->rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &drop);
        return drop.isAccepted();
    }

    QString newerWorkspace() const
    {
        m_it->sample("toulouse-mapping.jsonc"); // which it links
        const QByteArray text = test::WindowFixture::bytes(m_it->sample("toulouse.passerelle"));
        return m_it->write(QStringLiteral("newer.passerelle"),
                           QByteArray(text).replace("\"version\": 1", "\"version\": 77"));
    }

    /// A window made anew in French, as long as the translator lives.
    bool beginsIn(QTranslator &french)
    {
        m_it.reset();
        const bool isInstalled = french.load(QStringLiteral(":/i18n/passerelle_fr.qm")) &&
                                 QCoreApplication::installTranslator(&french);
        m_it = std::make_unique<test::WindowFixture>();
        return isInstalled;
    }

private Q_SLOTS:
    void init() { m_it = std::make_unique<test::WindowFixture>(); }
    void cleanup() { m_it.reset(); }

    void aDroppedFileIsOpened()
    {
        const QString file = m_it->write(QStringLiteral("m.jsonc"), test::WindowFixture::bytes(published()));
        QVERIFY(drop(&m_it->window, {QUrl::fromLocalFile(file)}));
        QVERIFY(m_it->hasChecked());
        QCOMPARE(m_it->workspace.file().path, file);
        QCOMPARE(m_it->window.currentPage(), QStringLiteral("mapping"));
    }

    void unsavedWorkIsAskedAboutBeforeADroppedFileIsOpened()
    {
        m_it->workspace.newWorkspace(QStringLiteral("fresh"));
        QVERIFY(m_it->workspace.isModified());
        const QString file = m_it->write(QStringLiteral("m.jsonc"), test::WindowFixture::bytes(published()));
        QVERIFY(drop(&m_it->window, {QUrl::fromLocalFile(file)}));
        QTRY_COMPARE(m_it->dialogs.asked, QStringList{QStringLiteral("unsaved")}); // answered with Cancel
        QVERIFY(m_it->workspace.file().path.isEmpty());
    }

    void whatIsNoSingleFileIsNotTaken()
    {
        const QUrl one = QUrl::fromLocalFile(m_it->write(QStringLiteral("a.json"), "{}"));
        const QUrl other = QUrl::fromLocalFile(m_it->write(QStringLiteral("b.json"), "{}"));
        QVERIFY(!drop(&m_it->window, {one, other}));
        QVERIFY(!drop(&m_it->window, {QUrl(QStringLiteral("https://otipass.net/api"))}));
        QVERIFY(!drop(&m_it->window, {}));
        QVERIFY(!m_it->workspace.isOpen());
    }

    void aDroppedFolderIsTold()
    {
        QVERIFY(drop(&m_it->window, {QUrl::fromLocalFile(m_it->folder.path())}));
        QTRY_COMPARE(m_it->window.messages().shown(), QStringList{QStringLiteral("file-is-directory")});
        QVERIFY(!m_it->workspace.isOpen());
    }

    void aNewerWorkspaceIsForReadingOnly()
    {
        const QString file = newerWorkspace();
        const QByteArray before = test::WindowFixture::bytes(file);
        m_it->window.files().open(file);
        QVERIFY(m_it->hasChecked());
        QVERIFY(m_it->workspace.file().isReadOnly);
        QVERIFY(!m_it->workspace.file().readOnlyReason.isEmpty());
        QCOMPARE(m_it->window.messages().shown(), QStringList{QStringLiteral("workspace-newer-version")});
        QVERIFY(!m_it->window.actions()[Actions::RepairAllSafe]->isEnabled());
        for (const char *page : kPages) {
            m_it->window.showPage(QLatin1String(page));
            QCOMPARE(m_it->window.currentPage(), QLatin1String(page));
        }
        QVERIFY(!m_it->workspace.edit({QStringLiteral("x"), {{document::Buffer::Mapping, {0, 0}, " "}}}));
        m_it->window.actions()[Actions::Save]->trigger();
        QTRY_VERIFY(!m_it->workspace.isBusy());
        QVERIFY(!m_it->workspace.isModified());
        QCOMPARE(test::WindowFixture::bytes(file), before);
    }

    void theFirstWindowFitsTheScreenWithItsTitleBar()
    {
        QSettings nothing(m_it->path(QStringLiteral("first.ini")), QSettings::IniFormat);
        ui::MainWindow first({m_it->workspace, m_it->scan, m_it->dialogs, nothing, m_it->safekeeping});
        const QSize screen = first.screen()->availableSize();
        const QSize frame = screen - first.size();
        QVERIFY(first.width() == 1280 || (frame.width() > 0 && frame.width() < 40));
        QVERIFY(first.height() == 800 || (frame.height() >= 24 && frame.height() < 80));
    }

    void whereNothingIsOpenEachPageOffersToOpenSomething_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"connection", "mapping", "setup", "scan", "ledger"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void whereNothingIsOpenEachPageOffersToOpenSomething()
    {
        QFETCH(QString, page);
        m_it->window.showPage(QLatin1String(page.toLatin1()));
        const auto *widget = m_it->find<QWidget>((page + QStringLiteral("-page")).toLatin1().constData());
        const auto shown = [widget](const char *name) {
            QPushButton *found = nullptr;
            const auto buttons = widget->findChildren<QPushButton *>(QLatin1String(name));
            for (QPushButton *button : buttons)
                found = button->isVisible() && button->isEnabled() ? button : found;
            return found;
        };
        QVERIFY(shown("open-button"));
        QVERIFY(!shown("make-workspace-button"));
        QVERIFY(shown("open-sample-button"));
        QTest::mouseClick(shown("open-sample-button"), Qt::LeftButton);
        QVERIFY(m_it->hasChecked());
        QVERIFY(m_it->workspace.file().isWorkspace);
        m_it->window.showPage(QLatin1String(page.toLatin1()));
        QVERIFY(!shown("open-sample-button"));
        m_it->workspace.open(m_it->write(QStringLiteral("alone.json"), "{}"), [](const Result<void> &) {});
        QTRY_VERIFY(!m_it->workspace.file().isWorkspace);
        QTRY_VERIFY((shown("make-workspace-button") != nullptr) == (page != QLatin1String("mapping")));
        QVERIFY(!shown("open-sample-button"));
    }

    void allFitsASmallScreen()
    {
        m_it->workspace.openSample([](const Result<void> &) {});
        QVERIFY(m_it->hasChecked());
        m_it->window.resize(kSmallScreen);
        const QSize least = m_it->window.minimumSizeHint();
        QVERIFY2(least.width() <= kSmallScreen.width() && least.height() <= kSmallScreen.height(),
                 qPrintable(QStringLiteral("%1x%2").arg(least.width()).arg(least.height())));
        QCOMPARE(m_it->window.size(), kSmallScreen);
    }

    void theWindowFitsAtTwiceTheScale_data()
    {
        QTest::addColumn<bool>("isFrench");
        QTest::newRow("English") << false;
        QTest::newRow("French") << true;
    }
    void theWindowFitsAtTwiceTheScale()
    {
        QFETCH(bool, isFrench);
        QTranslator french;
        QVERIFY(!isFrench || beginsIn(french));
        m_it->workspace.openSample([](const Result<void> &) {});
        QVERIFY(m_it->hasChecked());
        const QSize least = m_it->window.minimumSizeHint(); // 1920 x 1200 leave 960 x 600, less the frame
        QVERIFY2(least.width() <= 944 && least.height() <= 560,
                 qPrintable(QStringLiteral("%1x%2").arg(least.width()).arg(least.height())));
    }

    void allPagesAreInTheSidebarOfALowWindow()
    {
        m_it->workspace.openSample([](const Result<void> &) {});
        QVERIFY(m_it->hasChecked());
        m_it->window.resize(960, 600); // what 1920 x 1200 leaves at 200 %
        auto *sidebar = m_it->find<QListWidget>("sidebar");
        QTRY_COMPARE(sidebar->verticalScrollBar()->maximum(), 0);
        QVERIFY(!sidebar->verticalScrollBar()->isVisible());
    }

    /// Pages may scroll downwards there, but not sideways.
    void noPageIsWiderThanASmallScreen_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("isFrench");
        for (const char *page : kPages) {
            QTest::addRow("%s", page) << QString::fromLatin1(page) << false;
            QTest::addRow("%s, French", page) << QString::fromLatin1(page) << true;
        }
    }
    void noPageIsWiderThanASmallScreen()
    {
        QFETCH(QString, page);
        QFETCH(bool, isFrench);
        QTranslator french;
        QVERIFY(!isFrench || beginsIn(french));
        m_it->workspace.openSample([](const Result<void> &) {});
        QVERIFY(m_it->hasChecked());
        m_it->window.resize(kSmallScreen);
        m_it->window.showPage(QLatin1String(page.toLatin1()));
        QCoreApplication::sendPostedEvents();
        const auto *widget = m_it->find<QWidget>((page + QStringLiteral("-page")).toLatin1().constData());
        QVERIFY(widget);
        const QWidget *view = widget->parentWidget();
        QVERIFY2(
            widget->minimumSizeHint().width() <= view->width(),
            qPrintable(QStringLiteral("%1 in %2").arg(widget->minimumSizeHint().width()).arg(view->width())));
        // What scrolls up and down only must not be cut off at its side.
        for (const auto *area : widget->findChildren<QScrollArea *>()) {
            const int wanted = area->widget()->minimumSizeHint().width();
            if (area->isVisible() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
                QVERIFY2(wanted <= area->viewport()->width(),
                         qPrintable(QStringLiteral("%1: %2 in %3")
                                        .arg(area->objectName())
                                        .arg(wanted)
                                        .arg(area->viewport()->width())));
        }
    }
};

QTEST_MAIN(TestWindowFromOutside)
#include "tst_window_from_outside.moc"
