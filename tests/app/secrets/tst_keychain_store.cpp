// SPDX-License-Identifier: GPL-3.0-or-later
// Runs on a real gnome-keyring, unlocked, on a session bus of its own.
#include "secrets/keychain_store.h"

#include "base/identifier.h"
#include "secrets/open_store.h"
#include "store_answers.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QtTest>

using namespace passerelle;
using namespace passerelle::secrets;
using tests::StoreAnswers;

class KeychainStoreTest : public QObject
{
    Q_OBJECT
private:
    const QString m_id = newIdentifier();

private Q_SLOTS:
    void thereIsAKeychain()
    {
        OpenedStore opened;
        openSecretStore(this, [&opened](const OpenedStore &store) { opened = store; });
        QVERIFY(!opened.store); // from the event loop
        QTRY_VERIFY(opened.store);
        QVERIFY(opened.store->persistent());
        QVERIFY(!opened.notKept);
        QVERIFY(!opened.store->describe().isEmpty());
    }

    void keepsReadsAndRemoves()
    {
        KeychainStore store;
        StoreAnswers answers(store);
        const QString password = QStringLiteral("pä55\"wörd \U0001F511");
        QCOMPARE(answers.read(m_id), QStringLiteral("absent"));
        QCOMPARE(answers.write(m_id, password), QStringLiteral("done"));
        QCOMPARE(answers.read(m_id), password);
        QCOMPARE(answers.read(newIdentifier()), QStringLiteral("absent"));
        QCOMPARE(answers.write(m_id, QStringLiteral("second")), QStringLiteral("done"));
        QCOMPARE(answers.read(m_id), QStringLiteral("second"));
        QCOMPARE(answers.remove(m_id), QStringLiteral("done"));
        QCOMPARE(answers.read(m_id), QStringLiteral("absent"));
        QCOMPARE(answers.remove(m_id), QStringLiteral("done"));
    }

    void outlivesTheStore()
    {
        {
            KeychainStore store;
            QCOMPARE(StoreAnswers(store).write(m_id, QStringLiteral("kept")), QStringLiteral("done"));
        }
        KeychainStore another;
        QCOMPARE(StoreAnswers(another).read(m_id), QStringLiteral("kept"));
    }

    void takesTheLongestAndRefusesMore()
    {
        KeychainStore store;
        StoreAnswers answers(store);
        const QString longest(KeychainStore::kLongestSecret, u'x');
        QCOMPARE(answers.write(m_id, longest), QStringLiteral("done"));
        QCOMPARE(answers.read(m_id), longest);
        QCOMPARE(answers.write(m_id, longest + u'x'), QStringLiteral("keychain-too-long"));
        QCOMPARE(answers.read(m_id), longest);
    }

    void severalQuestionsHaveTheirOwnAnswers()
    {
        KeychainStore store;
        StoreAnswers answers(store);
        QCOMPARE(answers.write(m_id, QStringLiteral("one")), QStringLiteral("done"));
        answers.askRead(m_id);
        answers.askWrite(m_id, QStringLiteral("two"));
        answers.askRead(m_id);
        QTRY_COMPARE(answers.told,
                     QStringList({QStringLiteral("one"), QStringLiteral("done"), QStringLiteral("two")}));
    }

    void aQuestionCanBeGivenUp()
    {
        KeychainStore store;
        StoreAnswers answers(store);
        Request request = answers.askRead(m_id);
        request.cancel();
        request.cancel();
        QCOMPARE(answers.answer(), QStringLiteral("cancelled"));
        // The next one is not disturbed by the answer that still comes.
        QCOMPARE(answers.write(m_id, QStringLiteral("next")), QStringLiteral("done"));
        QCOMPARE(answers.read(m_id), QStringLiteral("next"));
        QVERIFY(answers.told.isEmpty());
    }

    void nobodyIsToldWhoIsGone()
    {
        auto store = std::make_unique<KeychainStore>();
        bool told = false;
        auto gone = std::make_unique<QObject>();
        store->read(m_id, gone.get(), [&told](const auto &) { told = true; });
        gone.reset();
        StoreAnswers answers(*store);
        QCOMPARE(answers.read(m_id), QStringLiteral("next"));
        QVERIFY(!told);

        answers.askRead(m_id);
        store.reset();
        QCOMPARE(answers.answer(), QStringLiteral("cancelled"));
    }

    /// The last one: nothing unlocks the keyring again.
    void zLockedIsSaid()
    {
        QDBusMessage lock = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
            QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
        lock << QVariant::fromValue(QList<QDBusObjectPath>{
            QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))});
        QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);

        KeychainStore store;
        StoreAnswers answers(store);
        QCOMPARE(answers.read(m_id), QStringLiteral("keychain-locked"));
        QCOMPARE(answers.write(m_id, QStringLiteral("lost")), QStringLiteral("keychain-locked"));
    }
};

QTEST_GUILESS_MAIN(KeychainStoreTest)
#include "tst_keychain_store.moc"
