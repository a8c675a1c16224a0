// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/password_keeper.h"

#include <QTest>

using namespace passerelle;
using rules::PasswordState;
using secrets::Secret;
using session::PasswordKeeper;

/// A keychain that can be locked: then it takes nothing and gives nothing.
class LockableStore final : public secrets::SecretStore
{
public:
    std::optional<Problem> refusal;
    secrets::MemoryStore inside;

    secrets::Request read(const QString &id, QObject *context, ReadAnswer answer) override
    {
        if (!refusal)
            return inside.read(id, context, std::move(answer));
        QMetaObject::invokeMethod(
            context, [answer, why = *refusal] { answer(Failure(why)); }, Qt::QueuedConnection);
        return {};
    }
    secrets::Request write(const QString &id, Secret secret, QObject *context, DoneAnswer answer) override
    {
        return refusal ? refuse(context, std::move(answer))
                       : inside.write(id, std::move(secret), context, std::move(answer));
    }
    secrets::Request remove(const QString &id, QObject *context, DoneAnswer answer) override
    {
        return refusal ? refuse(context, std::move(answer)) : inside.remove(id, context, std::move(answer));
    }
    bool persistent() const override { return true; }
    QString describe() const override { return QStringLiteral("in the keychain"); }
    QString shortName() const override { return QStringLiteral("in the keychain"); }

private:
    secrets::Request refuse(QObject *context, DoneAnswer answer) const
    {
        QMetaObject::invokeMethod(
            context, [answer, why = *refusal] { answer(Failure(why)); }, Qt::QueuedConnection);
        return {};
    }
};

/// Where the password is when the keychain does not take it.
class TestPasswordKeeper : public QObject
{
    Q_OBJECT

    std::shared_ptr<LockableStore> m_store;
    std::unique_ptr<PasswordKeeper> m_keeper;
    const QString m_id = QStringLiteral("0123");

    static Problem problem(const QString &id)
    {
        return {id, QStringLiteral("The keychain is locked."), {}, QStringLiteral("Unlock it.")};
    }
    QString set(const QByteArray &word) const
    {
        std::optional<QString> end;
        m_keeper->set(Secret(word), [&end](const Result<void> &done) {
            end = done ? QStringLiteral("kept") : done.error().id;
        });
        return QTest::qWaitFor([&end] { return end.has_value(); }) ? *end : QStringLiteral("no answer");
    }
    QByteArray read() const
    {
        std::optional<QByteArray> end;
        m_keeper->read([&end](Result<std::optional<Secret>> answer) {
            end = answer && answer->has_value() ? (*answer)->reveal().toByteArray() : QByteArray("none");
        });
        return QTest::qWaitFor([&end] { return end.has_value(); }) ? *end : QByteArray("no answer");
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_shared<LockableStore>();
        m_keeper = std::make_unique<PasswordKeeper>(m_store);
        m_keeper->setWorkspace(m_id);
        QTRY_COMPARE(m_keeper->state(), PasswordState::Missing);
    }

    void whatALockedKeychainDoesNotTakeLastsUntilTheEnd_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"keychain-locked", "keychain-denied", "keychain-timeout", "keychain-other"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }
    void whatALockedKeychainDoesNotTakeLastsUntilTheEnd()
    {
        QFETCH(QString, fault);
        m_store->refusal = problem(fault);
        QCOMPARE(set("typed"), QStringLiteral("kept"));
        QCOMPARE(m_keeper->state(), PasswordState::Known);
        QVERIFY(!m_keeper->isPersistent());
        QVERIFY(m_keeper->trouble() && m_keeper->trouble()->id == fault);
        QVERIFY(m_keeper->place() != m_store->describe());
        QCOMPARE(read(), QByteArray("typed"));
        m_keeper->setWorkspace(QStringLiteral("another"));
        QTRY_COMPARE(m_keeper->state(), PasswordState::Unavailable); // it has none of its own
        m_keeper->setWorkspace(m_id);
        QTRY_COMPARE(m_keeper->state(), PasswordState::Known);
        QCOMPARE(read(), QByteArray("typed"));
    }

    void onceTheKeychainTakesItItIsThereAlone()
    {
        m_store->refusal = problem(QStringLiteral("keychain-locked"));
        QCOMPARE(set("typed"), QStringLiteral("kept"));
        m_store->refusal.reset();
        QCOMPARE(read(), QByteArray("typed")); // not kept behind the operator's back
        QCOMPARE(set("again"), QStringLiteral("kept"));
        QVERIFY(m_keeper->isPersistent());
        QVERIFY(!m_keeper->trouble());
        QCOMPARE(read(), QByteArray("again"));
    }

    void forgottenItIsGoneFromMemoryToo()
    {
        m_store->refusal = problem(QStringLiteral("keychain-locked"));
        QCOMPARE(set("typed"), QStringLiteral("kept"));
        m_keeper->forget([](const Result<void> &) {});
        QTRY_COMPARE(m_keeper->state(), PasswordState::Unavailable); // the keychain may hold an older one
        QCOMPARE(read(), QByteArray("none"));
    }

    void aCopyTakesItAlong()
    {
        m_store->refusal = problem(QStringLiteral("keychain-locked"));
        QCOMPARE(set("typed"), QStringLiteral("kept"));
        m_keeper->setWorkspace(QStringLiteral("copy"));
        m_keeper->copy(m_id, QStringLiteral("copy"), [](const Result<void> &) {});
        QTRY_COMPARE(m_keeper->state(), PasswordState::Known);
        QCOMPARE(read(), QByteArray("typed"));
    }

    void whatIsTooLongIsNotKeptAnywhere()
    {
        m_store->refusal = problem(QStringLiteral("keychain-too-long"));
        QCOMPARE(set("a text that was pasted by mistake"), QStringLiteral("keychain-too-long"));
        QCOMPARE(m_keeper->state(), PasswordState::Missing);
    }
};

QTEST_GUILESS_MAIN(TestPasswordKeeper)
#include "tst_password_keeper.moc"
