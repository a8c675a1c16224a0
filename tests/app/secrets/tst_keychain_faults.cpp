// SPDX-License-Identifier: GPL-3.0-or-later
// A keychain service of the test's own, on a bus of its own, that is not there, refuses or never answers.
#include "secrets/keychain_store.h"
#include "secrets/open_store.h"

#include "store_answers.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace passerelle;
using namespace passerelle::secrets;
using namespace std::chrono_literals;
using tests::StoreAnswers;

static constexpr char kBusConfiguration[] = R"(<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>)";

/// Takes every call to the service and answers as it is told to.
class FakeService final : public QDBusVirtualObject
{
    Q_OBJECT
public:
    enum class Manner { Silent, Refusing };

    explicit FakeService(Manner manner) : m_manner(manner) {}

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        ++calls;
        if (m_manner == Manner::Silent) {
            message.setDelayedReply(true);
            return true;
        }
        return connection.send(
            message.createErrorReply(QDBusError::AccessDenied, QStringLiteral("not for you")));
    }

    int calls = 0;

private:
    Manner m_manner;
};

class KeychainFaultsTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    QString m_address;
    const QString m_id = QStringLiteral("0123456789abcdef");

    /// The service is on the bus as long as this lives.
    class Running
    {
    public:
        Running(FakeService &service, const QString &address)
        {
            QDBusConnection bus = QDBusConnection::connectToBus(address, QStringLiteral("fake"));
            isRunning = bus.registerVirtualObject(QStringLiteral("/"), &service, QDBusConnection::SubPath) &&
                        bus.registerService(QStringLiteral("org.freedesktop.secrets"));
        }
        ~Running() { QDBusConnection::disconnectFromBus(QStringLiteral("fake")); }
        Running(const Running &) = delete;
        Running &operator=(const Running &) = delete;

        bool isRunning = false;
    };

    OpenedStore opened(std::chrono::milliseconds deadline)
    {
        OpenedStore result;
        openSecretStore(
            this, [&result](const OpenedStore &store) { result = store; }, deadline);
        return QTest::qWaitFor([&result] { return result.store != nullptr; }, 30'000) ? result
                                                                                      : OpenedStore();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile configuration(m_folder.filePath(QStringLiteral("bus.conf")));
        QVERIFY(configuration.open(QIODevice::WriteOnly));
        configuration.write(QString::fromLatin1(kBusConfiguration).arg(m_folder.path()).toUtf8());
        configuration.close();
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                     QStringLiteral("--config-file=") + configuration.fileName()});
        if (!m_bus.waitForStarted())
            QSKIP("no dbus-daemon here");
        QVERIFY(m_bus.waitForReadyRead());
        m_address = QString::fromLatin1(m_bus.readLine().trimmed());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLatin1());
    }

    void cleanupTestCase()
    {
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    void anAbsentOneIsSaid()
    {
        const OpenedStore store = opened(3s);
        QVERIFY(store.store && !store.store->persistent());
        QVERIFY(store.notKept);
        QCOMPARE(store.notKept->id, QStringLiteral("keychain-absent"));
        StoreAnswers memory(*store.store);
        QCOMPARE(memory.write(m_id, QStringLiteral("for this session")), QStringLiteral("done"));
        QCOMPARE(memory.read(m_id), QStringLiteral("for this session"));

        KeychainStore keychain;
        StoreAnswers answers(keychain);
        QCOMPARE(answers.read(m_id), QStringLiteral("keychain-absent"));
        QCOMPARE(answers.write(m_id, QStringLiteral("x")), QStringLiteral("keychain-absent"));
        QCOMPARE(answers.remove(m_id), QStringLiteral("keychain-absent"));
    }

    void aRefusingOneIsSaid()
    {
        FakeService service(FakeService::Manner::Refusing);
        const Running running(service, m_address);
        QVERIFY(running.isRunning);
        const OpenedStore store = opened(3s);
        QVERIFY(store.notKept && !store.store->persistent());
        QCOMPARE(store.notKept->id, QStringLiteral("keychain-denied"));
        KeychainStore keychain;
        StoreAnswers answers(keychain);
        QCOMPARE(answers.read(m_id), QStringLiteral("keychain-denied"));
        QCOMPARE(answers.write(m_id, QStringLiteral("x")), QStringLiteral("keychain-denied"));
        QVERIFY(service.calls > 0);
    }

    void oneThatNeverAnswersIsSaid()
    {
        FakeService service(FakeService::Manner::Silent);
        {
            const Running running(service, m_address);
            QVERIFY(running.isRunning);
            const OpenedStore store = opened(100ms);
            QVERIFY(store.notKept);
            QCOMPARE(store.notKept->id, QStringLiteral("keychain-timeout"));

            KeychainStore keychain(100ms);
            StoreAnswers answers(keychain);
            QCOMPARE(answers.read(m_id), QStringLiteral("keychain-timeout"));
            QCOMPARE(answers.write(m_id, QStringLiteral("x")), QStringLiteral("keychain-timeout"));
            Request request = answers.askRemove(m_id);
            request.cancel();
            QCOMPARE(answers.answer(), QStringLiteral("cancelled"));
            // The event loop went on, and nothing is told twice when the deadline of the bus comes.
            QTest::qWait(250);
            QVERIFY(answers.told.isEmpty());
            QVERIFY(service.calls > 0);
        }
        // One that dies while it is asked is absent from then on.
        KeychainStore keychain;
        StoreAnswers answers(keychain);
        QCOMPARE(answers.read(m_id), QStringLiteral("keychain-absent"));
    }
};

QTEST_GUILESS_MAIN(KeychainFaultsTest)
#include "tst_keychain_faults.moc"
