// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.h"
#include "session/ledger_keeper.h"
#include "session/password_keeper.h"
#include "support/queued_scan.h"
#include "support/window_fixture.h"
#include "ui/scan/outcome_plate.h"
#include "ui/shell/actions.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/message_area.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QToolButton>

using namespace passerelle;
using ui::Actions;

/// The pages Scan and Ledger: the first scan of the sample, the folder for files, a ledger that cannot be
/// used.
class TestScanPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_it;

    void click(const char *button) const
    {
        auto *found = m_it->find<QAbstractButton>(button);
        QVERIFY2(found && found->isVisible() && found->isEnabled(), button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    bool openSample() const
    {
        m_it->window.actions()[Actions::OpenSample]->trigger();
        return m_it->hasChecked();
    }
    bool repair() const
    {
        m_it->window.actions()[Actions::RepairAllSafe]->trigger();
        return QTest::qWaitFor([this] { return m_it->workspace.document().history().count() > 0; }, 20000) &&
               m_it->hasChecked();
    }
    /// The sample, saved, with that in its ledger's place.
    QString openWithLedger(const QByteArray &content) const
    {
        const QString file = m_it->sample("toulouse.passerelle");
        m_it->sample("toulouse-mapping.jsonc");
        const QString ledger =
            m_it->path(QStringLiteral("data/ledger-5a1e7005ec0f4d1b9a3c2f6e8d740031.sqlite"));
        QDir().mkpath(m_it->path(QStringLiteral("data")));
        m_it->write(QDir(m_it->folder.path()).relativeFilePath(ledger), content);
        m_it->window.files().open(file);
        return ledger;
    }
    QString verdict() const { return m_it->find<QLabel>("totals-verdict")->text(); }

private Q_SLOTS:
    void init() { m_it = std::make_unique<test::WindowFixture>(); }
    void cleanup() { m_it.reset(); }

    void theFirstScanIsTwoClicksAway()
    {
        QSignalSpy ends(&m_it->scan, &session::ScanSession::scanFinished);
        QTest::mouseClick(
            m_it->find<QWidget>("home-page")->findChild<QPushButton *>(QStringLiteral("open-sample-button")),
            Qt::LeftButton);
        QTRY_COMPARE(m_it->window.currentPage(), QStringLiteral("scan"));
        click("first-sample");
        QTRY_COMPARE_WITH_TIMEOUT(ends.count(), 1, 20000);
        QVERIFY(m_it->find<QPushButton>("first-sample")->isVisible()); // until a card has gone the whole way
        // TNAC cannot read the sample's mapping: that is the first lesson. No password is the last word.
        QCOMPARE(m_it->scan.current().outcome, scan::Outcome::Refused);
        QVERIFY(repair());
        m_it->scan.scanAgain();
        QTRY_COMPARE_WITH_TIMEOUT(ends.count(), 2, 20000);
        QVERIFY2(m_it->scan.current().outcome == scan::Outcome::LetInSaleMade,
                 qPrintable(m_it->scan.current().message));
        QCOMPARE(m_it->workspace.passwords().state(), rules::PasswordState::Missing); // nothing was kept
    }

    void theOutcomeHasRoomForALongReason()
    {
        QVERIFY(openSample());
        m_it->window.resize(1024, 700);
        m_it->window.showPage(QLatin1String("scan"));
        auto *plate = m_it->find<ui::OutcomePlate>("outcome");
        QTRY_VERIFY(plate->isVisible() && plate->height() >= plate->neededHeight());
        const int before = plate->height();
        m_it->scan.setOnline(false);
        QSignalSpy ends(&m_it->scan, &session::ScanSession::scanFinished);
        m_it->scan.scan(QStringLiteral("TLS00012345678"));
        QTRY_COMPARE_WITH_TIMEOUT(ends.count(), 1, 20000);
        QVERIFY(m_it->scan.current().isQueued);
        QTRY_VERIFY(plate->height() > before);
        QVERIFY(plate->height() >= plate->neededHeight());
    }

    void aScenarioWithAKeyOfItsOwnIsNotAskedWithoutAPassword()
    {
        QVERIFY(openSample());
        QVERIFY(repair());
        QVERIFY(m_it->scan.setScenario(QStringLiteral("strict")));
        QSignalSpy ends(&m_it->scan, &session::ScanSession::scanFinished);
        m_it->scan.scan(QStringLiteral("TLS00012345678"));
        QTRY_COMPARE_WITH_TIMEOUT(ends.count(), 1, 20000);
        QCOMPARE(m_it->scan.current().reason, QStringLiteral("connection-password-missing"));
    }

    void theScenarioIsChosenOnThePage()
    {
        QVERIFY(openSample());
        m_it->window.showPage(QLatin1String("scan"));
        auto *box = m_it->find<QComboBox>("scenario");
        QVERIFY(box && box->isVisible() && box->count() == 3 && box->currentIndex() == 0);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QTRY_COMPARE(m_it->scan.scenario(), QStringLiteral("strict"));
        QTRY_COMPARE(box->currentIndex(), 1);
        QVERIFY(!m_it->find<QToolButton>("forget-scenario")->isVisible());
        click("add-scenario"); // cancelled
        QCOMPARE(m_it->scan.scenario(), QStringLiteral("strict"));
        m_it->dialogs.pathToOpen = m_it->write(QStringLiteral("broken.json"), "{");
        click("add-scenario");
        QTRY_VERIFY(!m_it->window.messages().shown().isEmpty());
        QCOMPARE(m_it->scan.scenario(), QStringLiteral("strict"));
        QCOMPARE(box->currentIndex(), 1);
        m_it->dialogs.pathToOpen = m_it->write(
            QStringLiteral("own.json"),
            test::WindowFixture::bytes(QStringLiteral(PASSERELLE_RESOURCES "/scenarios/faults.json")));
        click("add-scenario");
        QTRY_COMPARE(box->count(), 4);
        QTRY_COMPARE(box->currentIndex(), 3);
        click("restart-sandbox");
        click("forget-scenario");
        QTRY_COMPARE(box->count(), 3);
        QTRY_COMPARE(box->currentIndex(), 0);
        m_it->scan.setTarget(session::ScanSession::Target::Otipass);
        QVERIFY(!box->isVisible()); // nobody plays it
    }

    void filesAreWrittenWhereTheOperatorChose()
    {
        QVERIFY(openSample());
        QVERIFY(repair());
        QVERIFY(m_it->find<QLineEdit>("file-folder")->text().isEmpty());
        QVERIFY(!m_it->find<QToolButton>("no-file-folder")->isVisible());
        click("choose-file-folder"); // cancelled
        QVERIFY(m_it->scan.fileFolder().isEmpty());
        m_it->dialogs.folder = m_it->path(QStringLiteral("files"));
        QVERIFY(QDir().mkpath(m_it->dialogs.folder));
        click("choose-file-folder");
        QCOMPARE(m_it->find<QLineEdit>("file-folder")->text(),
                 QDir::toNativeSeparators(m_it->dialogs.folder));
        QSignalSpy ends(&m_it->scan, &session::ScanSession::scanFinished);
        click("first-sample");
        QTRY_COMPARE_WITH_TIMEOUT(ends.count(), 1, 20000);
        QVERIFY(!QDir(m_it->dialogs.folder).entryList(QDir::Files).isEmpty());
    }

    void theFolderIsRememberedUntilItIsTakenBack()
    {
        QVERIFY(openSample());
        m_it->dialogs.folder = m_it->path(QStringLiteral("files"));
        click("choose-file-folder");
        {
            session::ScanSession later(m_it->workspace);
            const ui::MainWindow window(
                {m_it->workspace, later, m_it->dialogs, m_it->settings, m_it->safekeeping});
            QCOMPARE(later.fileFolder(), m_it->dialogs.folder);
        }
        click("no-file-folder");
        QVERIFY(m_it->scan.fileFolder().isEmpty());
        QVERIFY(m_it->find<QLineEdit>("file-folder")->text().isEmpty());
        session::ScanSession later(m_it->workspace);
        const ui::MainWindow window(
            {m_it->workspace, later, m_it->dialogs, m_it->settings, m_it->safekeeping});
        QVERIFY(later.fileFolder().isEmpty());
    }

    void aSynchronisationShowsHowFarItIsAndStops()
    {
        QVERIFY(openSample());
        QVERIFY(repair());
        session::LedgerKeeper &keeper = m_it->scan.ledgerKeeper();
        QTRY_VERIFY(keeper.ledger() != nullptr);
        m_it->window.showPage(QLatin1String("scan"));
        auto *page = m_it->find<QWidget>("scan-page");
        const auto in = [page](const char *name) { return page->findChild<QWidget *>(QLatin1String(name)); };
        QVERIFY(!in("synchronise")->isVisible());
        constexpr int kCards = 1000;
        for (int i = 0; i < kCards; ++i)
            keeper.ledger()->queueOffline(test::queuedAtTheSample(i), this, [](const auto &) {});
        keeper.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(keeper.queued(), kCards, 20000);
        QVERIFY(in("synchronise")->isVisible() && !in("stop-synchronising")->isVisible());
        in("synchronise")->setFocus();
        QSignalSpy ends(&keeper, &session::LedgerKeeper::synchronised);
        QTest::keyClick(in("synchronise"), Qt::Key_Space);
        QVERIFY(!in("synchronise")->isVisible() && in("synchronise-progress")->isVisible());
        QVERIFY(in("stop-synchronising")->hasFocus()); // the same key stops it
        QTest::keyClick(in("stop-synchronising"), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(ends.count(), 1, 20000);
        const auto end = ends.first().first().value<ledger::Synchronised>();
        QVERIFY(end.cancelled && end.left > 0);
        QTRY_COMPARE(keeper.queued(), end.left);
        QVERIFY(in("synchronise")->isVisible() && in("synchronise")->hasFocus());
        QVERIFY(!in("synchronise-progress")->isVisible());
    }

    void aDamagedLedgerIsNoDeadEnd()
    {
        const QByteArray rubbish = QByteArray("nothing like a database").repeated(200);
        const QString ledger = openWithLedger(rubbish);
        QTRY_COMPARE(m_it->window.messages().shown(), QStringList{QStringLiteral("ledger-corrupt")});
        m_it->window.showPage(QLatin1String("ledger"));
        const auto &trouble = m_it->scan.ledgerKeeper().trouble();
        QVERIFY(trouble.has_value());
        QCOMPARE(verdict(), trouble->what); // and not that nobody was let in
        click("message-ledger-corrupt-begin-anew");
        QTRY_COMPARE(m_it->dialogs.asked, QStringList{QStringLiteral("begin-ledger-anew")});
        QCOMPARE(test::WindowFixture::bytes(ledger), rubbish); // the answer was no
        m_it->dialogs.accept = true;
        click("begin-ledger-anew");
        QTRY_VERIFY(m_it->scan.ledgerKeeper().ledger() != nullptr);
        QTRY_VERIFY(m_it->window.messages().shown().isEmpty());
        QVERIFY(!m_it->find<QPushButton>("begin-ledger-anew")->isVisible());
        QTRY_COMPARE(verdict(), QStringLiteral("Nobody was let in yet."));
        const QDir folder(m_it->path(QStringLiteral("data")));
        const QStringList files = folder.entryList({QStringLiteral("ledger-*")}, QDir::Files);
        QVERIFY(std::any_of(files.begin(), files.end(), [&](const QString &name) {
            return test::WindowFixture::bytes(folder.filePath(name)) == rubbish;
        }));
    }

    void aNewerLedgerToo()
    {
        const QString made = m_it->path(QStringLiteral("newer.sqlite"));
        {
            ledger::Ledger newer(made);
            bool isOpen = false;
            newer.open(this, [&isOpen](const Result<int> &) { isOpen = true; });
            QTRY_VERIFY(isOpen);
        }
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
            database.setDatabaseName(made);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = 9999")));
            QVERIFY(query.exec(QStringLiteral("PRAGMA journal_mode = DELETE")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("newer"));
        openWithLedger(test::WindowFixture::bytes(made));
        QTRY_COMPARE(m_it->window.messages().shown(), QStringList{QStringLiteral("ledger-newer")});
        m_it->dialogs.accept = true;
        click("message-ledger-newer-begin-anew");
        QTRY_VERIFY(m_it->scan.ledgerKeeper().ledger() != nullptr);
        QTRY_VERIFY(m_it->window.messages().shown().isEmpty());
    }
};

QTEST_MAIN(TestScanPage)
#include "tst_scan_page.moc"
