// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "secrets/memory_store.h"
#include "session/scan_session.h"
#include "session/scenario_choices.h"
#include "session/workspace_session.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using session::ScenarioChoices;

/// What the sandbox can be told to play: the program's scenarios and files, remembered on this machine.
class TestScenarioChoices : public QObject
{
    Q_OBJECT

    struct Session {
        explicit Session(const QTemporaryDir &folder)
            : workspace({std::make_shared<secrets::MemoryStore>(), std::make_shared<SystemClock>(),
                         folder.filePath(QStringLiteral("data"))}),
              scan(workspace), settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat),
              choices(workspace, scan, settings), tester(&choices)
        {
        }
        session::WorkspaceSession workspace;
        session::ScanSession scan;
        QSettings settings;
        ScenarioChoices choices;
        QAbstractItemModelTester tester;

        bool isDone() const
        {
            return QTest::qWaitFor([this] { return !choices.isReading(); }, 20000);
        }
        bool open(const QString &path)
        {
            bool isOpen = false;
            workspace.open(path, [&isOpen](const Result<void> &done) { isOpen = done.has_value(); });
            return QTest::qWaitFor([&isOpen] { return isOpen; }, 20000) && isDone();
        }
        QString name() const { return choices.index(choices.current()).data().toString(); }
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_it;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }
    static QByteArray resource(const char *name)
    {
        QFile file(QStringLiteral(PASSERELLE_RESOURCES "/") + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray scenario(const QByteArray &name)
    {
        return resource("scenarios/toulouse.json").replace("\"name\": \"", "\"name\": \"" + name);
    }
    QString workspaceFile(const QString &name, const QByteArray &id) const
    {
        write(QStringLiteral("toulouse-mapping.jsonc"), resource("samples/toulouse-mapping.jsonc"));
        return write(name,
                     resource("samples/toulouse.passerelle").replace("5a1e7005ec0f4d1b9a3c2f6e8d740031", id));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_it = std::make_unique<Session>(*m_folder);
    }
    void cleanup()
    {
        m_it.reset();
        m_folder.reset();
    }

    void offersTheProgramsOwn()
    {
        QCOMPARE(m_it->choices.rowCount(), int(sandbox::Scenario::builtIn().size()));
        QCOMPARE(m_it->choices.current(), 0);
        QVERIFY(!m_it->choices.canForget());
        for (int row = 0; row < m_it->choices.rowCount(); ++row) {
            QVERIFY(!m_it->choices.index(row).data(Qt::ToolTipRole).toString().isEmpty());
            m_it->choices.choose(row);
            QVERIFY(m_it->isDone());
            QCOMPARE(m_it->choices.current(), row);
        }
        m_it->choices.choose(99);
        m_it->choices.choose(-1);
        QVERIFY(m_it->isDone());
        QCOMPARE(m_it->choices.current(), m_it->choices.rowCount() - 1);
    }

    void onlyTheLastChoiceCounts()
    {
        m_it->choices.choose(2);
        m_it->choices.choose(1);
        QVERIFY(m_it->isDone());
        QCOMPARE(m_it->choices.current(), 1);
    }

    void aFileIsAddedOnceAndRemembered()
    {
        const QString file = write(QStringLiteral("own.json"), scenario("Dijon "));
        m_it->choices.add(file);
        m_it->choices.add(file);
        QVERIFY(m_it->isDone());
        QCOMPARE(m_it->choices.rowCount(), 4);
        QVERIFY(m_it->name().startsWith(QStringLiteral("Dijon ")));
        QVERIFY(m_it->name().contains(QStringLiteral("own.json")));
        QCOMPARE(m_it->scan.scenario(), file);
        m_it.reset();
        m_it = std::make_unique<Session>(*m_folder);
        QCOMPARE(m_it->choices.rowCount(), 4);
        QCOMPARE(m_it->choices.current(), 0); // listed; what is played is each workspace's own
    }

    void aFileIsTakenOffTheList()
    {
        m_it->choices.add(write(QStringLiteral("own.json"), scenario("Dijon ")));
        QVERIFY(m_it->isDone());
        QVERIFY(m_it->choices.canForget());
        m_it->choices.forget();
        QVERIFY(m_it->isDone());
        QCOMPARE(m_it->choices.rowCount(), 3);
        QCOMPARE(m_it->choices.current(), 0);
        QVERIFY(QFile::exists(path(QStringLiteral("own.json"))));
        m_it->choices.forget(); // one of the program's stays
        QCOMPARE(m_it->choices.rowCount(), 3);
        m_it.reset();
        m_it = std::make_unique<Session>(*m_folder);
        QCOMPARE(m_it->choices.rowCount(), 3);
    }

    void aBrokenFileLeavesTheSandboxAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("{\"format\": ");
        QTest::newRow("another file") << resource("samples/toulouse.passerelle");
        QTest::newRow("unknown state") << resource("scenarios/toulouse.json").replace("blocked", "bloked");
    }
    void aBrokenFileLeavesTheSandboxAsItIs()
    {
        QFETCH(const QByteArray, content);
        m_it->choices.choose(1);
        QVERIFY(m_it->isDone());
        QSignalSpy problems(&m_it->choices, &ScenarioChoices::problem);
        const QString file = write(QStringLiteral("own.json"), content);
        m_it->choices.add(file);
        QVERIFY(m_it->isDone());
        QCOMPARE(int(problems.count()), 1);
        const auto problem = problems.first().first().value<Problem>();
        QVERIFY(problem.where.startsWith(file));
        QVERIFY(problem.next.contains(m_it->name()));
        QCOMPARE(m_it->choices.current(), 1);
        QCOMPARE(m_it->choices.rowCount(), 3);
    }

    void aFileThatIsGoneLeavesTheList()
    {
        const QString file = write(QStringLiteral("own.json"), scenario("Dijon "));
        m_it->choices.add(file);
        QVERIFY(m_it->isDone());
        m_it->choices.choose(0);
        QVERIFY(m_it->isDone());
        QVERIFY(QFile::remove(file));
        QSignalSpy problems(&m_it->choices, &ScenarioChoices::problem);
        m_it->choices.choose(3);
        QVERIFY(m_it->isDone());
        QCOMPARE(int(problems.count()), 1);
        QCOMPARE(problems.first().first().value<Problem>().id, QStringLiteral("scenario-not-readable"));
        QCOMPARE(m_it->choices.rowCount(), 3);
        QCOMPARE(m_it->choices.current(), 0);
    }

    void beginsAnewWithTheFileAsItIsNow()
    {
        const QString file = write(QStringLiteral("own.json"), scenario("Dijon "));
        m_it->choices.add(file);
        QVERIFY(m_it->isDone());
        write(QStringLiteral("own.json"), scenario("Reims "));
        m_it->choices.restart();
        QVERIFY(m_it->isDone());
        QVERIFY(m_it->name().startsWith(QStringLiteral("Reims ")));
        QVERIFY(QFile::remove(file)); // what is played stays, and can be taken off
        m_it->choices.restart();
        QVERIFY(m_it->isDone());
        QVERIFY(m_it->choices.canForget());
        QVERIFY(!m_it->scan.sampleCards().empty());
    }

    void usedCardsAreForgottenWhenItBeginsAnew()
    {
        workspaceFile(QStringLiteral("w.passerelle"), QByteArray(32, 'c'));
        const QString file =
            write(QStringLiteral("once.json"),
                  scenario("Once ").replace("\"remembersUse\": false", "\"remembersUse\": true"));
        write(QStringLiteral("toulouse-mapping.jsonc"), [] {
            QFile reference(QStringLiteral(PASSERELLE_TEST_DATA "/mapping-reference.json"));
            return reference.open(QIODevice::ReadOnly)
                       ? reference.readAll().replace("pcumid031fs00061", "PCUMID031FS00061")
                       : QByteArray();
        }());
        QVERIFY(m_it->open(path(QStringLiteral("w.passerelle"))));
        m_it->choices.add(file);
        QVERIFY(m_it->isDone());
        QSignalSpy ends(&m_it->scan, &session::ScanSession::scanFinished);
        const auto outcome = [&] {
            const auto before = ends.count();
            m_it->scan.scan(QStringLiteral("TLS00012345678"));
            return QTest::qWaitFor([&] { return ends.count() > before; }, 20000)
                       ? m_it->scan.current().outcome
                       : scan::Outcome::NoAnswer;
        };
        QCOMPARE(outcome(), scan::Outcome::LetInSaleMade);
        QCOMPARE(outcome(), scan::Outcome::Refused);
        const QUrl before = m_it->scan.sandboxUrl();
        m_it->choices.restart();
        QVERIFY(m_it->isDone());
        QCOMPARE(outcome(), scan::Outcome::LetInSaleMade);
        QCOMPARE(m_it->scan.sandboxUrl(), before);
    }

    void eachWorkspaceHasItsOwn()
    {
        const QString one = workspaceFile(QStringLiteral("one.passerelle"), QByteArray(32, 'a'));
        const QString two = workspaceFile(QStringLiteral("two.passerelle"), QByteArray(32, 'b'));
        QVERIFY(m_it->open(one));
        m_it->choices.choose(1);
        QVERIFY(m_it->isDone());
        QVERIFY(m_it->open(two));
        QCOMPARE(m_it->choices.current(), 0);
        QVERIFY(m_it->open(one));
        QCOMPARE(m_it->choices.current(), 1);
        m_it.reset();
        m_it = std::make_unique<Session>(*m_folder);
        QVERIFY(m_it->open(one));
        QCOMPARE(m_it->choices.current(), 1);
        QFile file(one);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("strict")); // nothing of it is in the workspace
    }
};

QTEST_GUILESS_MAIN(TestScenarioChoices)
#include "tst_scenario_choices.moc"
