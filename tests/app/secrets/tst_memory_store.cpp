// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/memory_store.h"

#include "store_answers.h"

#include <QtTest>

using namespace passerelle;
using namespace passerelle::secrets;
using tests::StoreAnswers;

class MemoryStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsByIdUntilItEnds()
    {
        MemoryStore store;
        StoreAnswers answers(store);
        QCOMPARE(answers.read(QStringLiteral("a")), QStringLiteral("absent"));
        QCOMPARE(answers.write(QStringLiteral("a"), QStringLiteral("one")), QStringLiteral("done"));
        QCOMPARE(answers.write(QStringLiteral("b"), QStringLiteral("two")), QStringLiteral("done"));
        QCOMPARE(answers.write(QStringLiteral("a"), QStringLiteral("three")), QStringLiteral("done"));
        QCOMPARE(answers.read(QStringLiteral("a")), QStringLiteral("three"));
        QCOMPARE(answers.remove(QStringLiteral("a")), QStringLiteral("done"));
        QCOMPARE(answers.remove(QStringLiteral("a")), QStringLiteral("done"));
        QCOMPARE(answers.read(QStringLiteral("a")), QStringLiteral("absent"));
        QCOMPARE(answers.read(QStringLiteral("b")), QStringLiteral("two"));
        MemoryStore another;
        QCOMPARE(StoreAnswers(another).read(QStringLiteral("b")), QStringLiteral("absent"));
    }

    void saysThatItForgets()
    {
        const MemoryStore store;
        QVERIFY(!store.persistent());
        QVERIFY(!store.describe().isEmpty() && !store.shortName().isEmpty());
    }

    void answersFromTheEventLoop()
    {
        MemoryStore store;
        StoreAnswers answers(store);
        answers.askRead(QStringLiteral("a"));
        QVERIFY(answers.told.isEmpty());
        QCOMPARE(answers.answer(), QStringLiteral("absent"));
    }

    void nobodyIsToldWhoIsGone()
    {
        MemoryStore store;
        bool told = false;
        {
            const QObject gone;
            store.read(QStringLiteral("a"), const_cast<QObject *>(&gone),
                       [&told](const auto &) { told = true; });
        }
        QTest::qWait(20);
        QVERIFY(!told);
    }

    void anAnswerOutlivesTheStore()
    {
        auto store = std::make_unique<MemoryStore>();
        StoreAnswers answers(*store);
        answers.askWrite(QStringLiteral("a"), QStringLiteral("one"));
        Request request = answers.askRead(QStringLiteral("a"));
        store.reset();
        request.cancel(); // too late: the answer is on the way
        QTRY_COMPARE(answers.told, QStringList({QStringLiteral("done"), QStringLiteral("one")}));
    }
};

QTEST_GUILESS_MAIN(MemoryStoreTest)
#include "tst_memory_store.moc"
