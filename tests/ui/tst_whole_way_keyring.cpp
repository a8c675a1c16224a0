// SPDX-License-Identifier: GPL-3.0-or-later
// Runs on a real gnome-keyring, unlocked, on a session bus of its own.
#include "secrets/redactor.h"
#include "session/password_keeper.h"
#include "support/captured_output.h"
#include "support/whole_way.h"
#include "ui/shell/actions.h"
#include "json/editing.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QDirIterator>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

using namespace passerelle;
using rules::Severity;
using ui::Actions;

/// The whole way from a plain mapping on, with the password in the system's own keyring: whatever the window
/// does with it, it is kept, and it is in no file, no clipboard and no output of the program.
class TestWholeWayKeyring : public QObject
{
    Q_OBJECT

    static constexpr char kMarker[] = "Mk7?win&marker/ZQ+w==";

    std::unique_ptr<test::CapturedOutput> m_output;
    std::unique_ptr<test::WindowFixture> m_it;
    std::unique_ptr<test::WholeWay> m_way;

    QString path(const char *name) const { return m_it->path(QLatin1String(name)); }
    static QString marker() { return QString::fromUtf8(kMarker); }
    void trigger(Actions::Id id) { m_it->window.actions()[id]->trigger(); }
    bool knowsThePassword() const
    {
        return QTest::qWaitFor(
            [this] { return m_it->workspace.passwords().state() == rules::PasswordState::Known; }, 30000);
    }
    void open(const QString &file)
    {
        m_it->dialogs.pathToOpen = file;
        m_way->key(Qt::Key_O, Qt::ControlModifier);
        QTRY_COMPARE(m_it->workspace.file().path, file);
        QVERIFY(m_it->hasChecked());
    }
    /// What the keyring gives back for the workspace that is open.
    QString kept() const
    {
        std::optional<QString> password;
        m_it->workspace.passwords().read([&password](const Result<std::optional<secrets::Secret>> &answer) {
            password = answer && *answer ? (*answer)->revealText() : QStringLiteral("(none)");
        });
        const bool isAnswered = QTest::qWaitFor([&password] { return password.has_value(); }, 30000);
        return isAnswered ? *password : QStringLiteral("(no answer)");
    }
    /// Takes a part of the set-up from the sample, as if it had been typed on the page Set-up.
    void take(const json::Reading &from, const QString &part)
    {
        const auto &setup = m_it->workspace.setup();
        const json::Editor editor(setup.reading(), document::Buffer::Workspace);
        const json::NodeId there = from.tree.at({part});
        const json::NodeId here = setup.tree().at({part});
        document::Edit edit;
        edit.name = part;
        edit.replacements.push_back(editor.setValue(here, from.tree.raw(there).toByteArray()));
        QVERIFY(m_it->workspace.edit(edit));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_output = std::make_unique<test::CapturedOutput>();
        m_it = std::make_unique<test::WindowFixture>(nullptr);
        m_way = std::make_unique<test::WholeWay>(*m_it);
        QVERIFY(QTest::qWaitForWindowActive(&m_it->window));
    }
    void cleanupTestCase()
    {
        m_way.reset();
        m_it.reset();
        m_output.reset();
    }

    void readsAndRepairsAPlainMapping()
    {
        m_it->write(
            QStringLiteral("mapping.jsonc"),
            test::WindowFixture::bytes(QStringLiteral(PASSERELLE_TEST_DATA "/mapping-as-published.jsonc")));
        open(path("mapping.jsonc"));
        QVERIFY(m_it->workspace.result().count(Severity::Error) > 0);
        QVERIFY(m_it->find<QAbstractItemView>("findings")->model()->rowCount() > 0);
        m_way->key(Qt::Key_Period, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_it->workspace.isModified());
        QVERIFY(m_it->hasChecked());
        m_way->key(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_way->isSaved());
        QCOMPARE(test::WindowFixture::bytes(path("mapping.jsonc")), m_it->mapping());
    }

    void makesItAWorkspace()
    {
        m_way->key(Qt::Key_2, Qt::ControlModifier);
        const auto buttons =
            m_it->window.findChildren<QPushButton *>(QStringLiteral("make-workspace-button"));
        const auto seen = std::find_if(buttons.begin(), buttons.end(),
                                       [](const QPushButton *button) { return button->isVisible(); });
        QVERIFY(seen != buttons.end());
        QTest::mouseClick(*seen, Qt::LeftButton);
        QVERIFY(m_it->workspace.file().isWorkspace);
        const json::Reading sample = json::read(
            test::WindowFixture::bytes(QStringLiteral(PASSERELLE_RESOURCES "/samples/toulouse.passerelle")));
        take(sample, QStringLiteral("connection"));
        take(sample, QStringLiteral("plan"));
        take(sample, QStringLiteral("sale"));
        m_it->dialogs.pathToSave = path("museum.passerelle");
        m_way->key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(m_it->workspace.file().path, path("museum.passerelle"));
        QVERIFY(m_way->isSaved());
        QVERIFY(m_it->hasChecked());
    }

    void typesThePasswordOnce()
    {
        auto *field = m_it->find<QLineEdit>("password");
        QTRY_VERIFY(m_it->workspace.passwords().isPersistent());
        QTest::mouseClick(field, Qt::LeftButton);
        QTest::keyClicks(field, marker());
        QTest::mouseClick(m_it->find<QPushButton>("keep-password"), Qt::LeftButton);
        QVERIFY(knowsThePassword());
        QVERIFY(field->text().isEmpty());
        QCOMPARE(kept(), marker());
    }

    void andItIsThereAfterTenSavesAndUndo()
    {
        m_way->saveTenTimes();
        trigger(Actions::Undo);
        trigger(Actions::Redo);
        QVERIFY(m_it->hasChecked());
        QCOMPARE(m_it->workspace.result().count(Severity::Error), 0);
        QCOMPARE(kept(), marker());
    }

    void scansACardAndSeesItsOrder()
    {
        m_way->scanACard();
        const scan::Trace &trace = m_it->scan.current();
        for (const scan::StepRecord &step : trace.steps)
            QCOMPARE(step.state, scan::StepState::Passed);
        m_way->seeTheOrderInTheLedger();
    }

    void writesAllThatCanBeWritten()
    {
        QVERIFY(QDir(m_it->folder.path()).mkdir(QStringLiteral("files")));
        m_it->dialogs.folder = path("files");
        QTest::mouseClick(m_it->find<QPushButton>("export-files"), Qt::LeftButton);
        QTRY_VERIFY(!QDir(path("files")).entryList(QDir::Files).isEmpty());
        for (const auto &[action, name] :
             {std::pair{Actions::ExportCsv, "out.csv"}, std::pair{Actions::ExportJson, "out.json"},
              std::pair{Actions::ExportMarkdown, "out.md"}}) {
            m_it->dialogs.pathToSave = path(name);
            trigger(action);
            QTRY_VERIFY(QFile::exists(path(name)));
        }
        trigger(Actions::CopyForTnac);
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    }

    void andTheNextStartOfTheProgramHasIt()
    {
        test::WindowFixture next(nullptr);
        bool isOpened = false;
        next.workspace.open(path("museum.passerelle"),
                            [&isOpened](const Result<void> &done) { isOpened = done.has_value(); });
        QTRY_VERIFY(isOpened);
        QTRY_COMPARE_WITH_TIMEOUT(next.workspace.passwords().state(), rules::PasswordState::Known, 30000);
    }

    void anotherNameHasThePasswordToo()
    {
        m_it->dialogs.pathToSave = path("copy.passerelle");
        trigger(Actions::SaveAs);
        QTRY_COMPARE(m_it->workspace.file().path, path("copy.passerelle"));
        QTRY_COMPARE_WITH_TIMEOUT(m_it->workspace.passwords().state(), rules::PasswordState::Known, 30000);
        QCOMPARE(kept(), marker());
    }

    void leavesThePasswordInNoFileAndNoOutput()
    {
        const secrets::Redactor finder{secrets::Secret(QByteArrayView(kMarker))};
        qWarning("the log is captured");
        QVERIFY(m_output->bytes().contains("the log is captured"));
        QVERIFY(!finder.finds(m_output->bytes()));
        QVERIFY(!finder.finds(QGuiApplication::clipboard()->text().toUtf8()));
        int count = 0;
        bool isLedgerThere = false;
        bool isKeyringThere = false;
        for (const QString &folder : {m_it->folder.path(), QDir::homePath()}) {
            QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString file = files.next();
                QVERIFY2(!finder.finds(test::WindowFixture::bytes(file)), qPrintable(file));
                isLedgerThere = isLedgerThere || file.contains(QLatin1String("ledger"));
                isKeyringThere = isKeyringThere || file.endsWith(QLatin1String(".keyring"));
                ++count;
            }
        }
        QVERIFY(count >= 10);
        QVERIFY(isLedgerThere);
        QVERIFY(isKeyringThere); // locked up there, and nowhere else
    }

    void theSearchFindsWhatIsThere()
    {
        const secrets::Redactor finder{secrets::Secret(QByteArrayView(kMarker))};
        const QByteArray password(kMarker);
        QVERIFY(finder.finds(password));
        QVERIFY(finder.finds(("museum:" + password).toBase64()));
        QVERIFY(finder.finds("key=" + password.toPercentEncoding()));
        const QString text = marker();
        QVERIFY(finder.finds(QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)));
    }
};

QTEST_MAIN(TestWholeWayKeyring)
#include "tst_whole_way_keyring.moc"
