// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

#include <QProcess>
#include <QTest>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace passerelle::test;

/// The command line asks for a password on a terminal of its own.
class TestPasswordPrompt : public QObject
{
    Q_OBJECT

    CliRun m_cli;
    int m_master = -1;
    int m_terminal = -1; ///< held open, so that it outlives the program
    QProcess m_program;

    static constexpr char kQuestion[] = "Password (API key) of";

    /// All that was shown on the terminal so far.
    QByteArray m_shown;
    QByteArray shown()
    {
        QByteArray some(4096, '\0');
        for (;;) {
            const auto count = ::read(m_master, some.data(), size_t(some.size()));
            if (count <= 0)
                return m_shown;
            m_shown.append(some.constData(), qsizetype(count));
        }
    }
    bool echoes() const
    {
        termios mode{};
        return ::tcgetattr(m_terminal, &mode) == 0 && (mode.c_lflag & ECHO) != 0;
    }
    void type(const QByteArray &keys) const
    {
        QCOMPARE(::write(m_master, keys.constData(), size_t(keys.size())), keys.size());
    }
    bool isAsked(int times = 1)
    {
        return QTest::qWaitFor([&] { return shown().count(kQuestion) >= times && !echoes(); }, 20000);
    }

private Q_SLOTS:
    void init()
    {
        m_shown.clear();
        m_master = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(m_master >= 0 && ::grantpt(m_master) == 0 && ::unlockpt(m_master) == 0);
        const QByteArray name = ::ptsname(m_master);
        m_terminal = ::open(name.constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
        QVERIFY(m_terminal >= 0);
        m_cli.goodWorkspace();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_cli.home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_cli.home.filePath(QStringLiteral(".config")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"),
                           m_cli.home.filePath(QStringLiteral(".local/share")));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                           QStringLiteral("unix:path=/nonexistent"));
        m_program.setProcessEnvironment(environment);
        m_program.setWorkingDirectory(m_cli.folder.path());
        m_program.setChildProcessModifier([terminal = m_terminal] {
            ::setsid();
            ::ioctl(terminal, TIOCSCTTY, 0);
        });
        m_program.start(QStringLiteral(PASSERELLE_CLI),
                        {QStringLiteral("scan"), QStringLiteral("museum.passerelle"),
                         QStringLiteral("--device"), QStringLiteral("PDA_01"), QStringLiteral("--card"),
                         QStringLiteral("TLS00012345678"), QStringLiteral("--sandbox"),
                         QStringLiteral("toulouse")});
        QVERIFY(m_program.waitForStarted());
        QVERIFY(echoes() || isAsked());
    }
    void cleanup()
    {
        m_program.kill();
        m_program.waitForFinished();
        ::close(m_terminal);
        ::close(m_master);
    }

    void takesALineThatIsNotShown()
    {
        QVERIFY(isAsked());
        type("Mk7-typed-marker\n");
        QVERIFY(m_program.waitForFinished(30000));
        QCOMPARE(m_program.exitCode(), 0);
        QVERIFY(echoes());
        QVERIFY2(!shown().contains("Mk7"), shown().constData());
        QVERIFY(!m_program.readAllStandardOutput().contains("Mk7"));
        QVERIFY(!m_program.readAllStandardError().contains("Mk7"));
    }

    void restoresTheTerminalWhenItIsInterrupted_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << QByteArray("half\x03") << SIGINT;
        QTest::newRow("Ctrl+backslash") << QByteArray("\x1C") << SIGQUIT;
        QTest::newRow("kill") << QByteArray() << SIGTERM;
        QTest::newRow("the terminal is closed") << QByteArray() << SIGHUP;
    }
    void restoresTheTerminalWhenItIsInterrupted()
    {
        QFETCH(QByteArray, keys);
        QFETCH(int, signal);
        QVERIFY(isAsked());
        if (keys.isEmpty())
            ::kill(pid_t(m_program.processId()), signal);
        else
            type(keys);
        QVERIFY(m_program.waitForFinished(30000));
        QVERIFY(echoes());
        // It ended of the signal itself, so that the shell that started it ends as well.
        QCOMPARE(m_program.exitStatus(), QProcess::CrashExit);
        QCOMPARE(m_program.exitCode(), signal);
        QVERIFY(!shown().contains("half"));
    }

    void asksAgainAfterAStop()
    {
        QVERIFY(isAsked());
        // Nobody could wake a program without a shell, so the system does not stop it: it goes on at once.
        type("\x1A");
        QVERIFY(isAsked(2));
        type("Mk7-typed-marker\n");
        QVERIFY(m_program.waitForFinished(30000));
        QCOMPARE(m_program.exitCode(), 0);
        QVERIFY(echoes());
    }
};

QTEST_GUILESS_MAIN(TestPasswordPrompt)
#include "tst_password_prompt.moc"
