// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secret.h"

#include <QDebug>
#include <QtTest>
#include <type_traits>

using passerelle::secrets::Secret;
using passerelle::secrets::wipe;

template <typename T>
concept Printable = requires(QDebug debug, T value)
{
    debug << value;
};

// By accident it goes nowhere.
static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<QByteArrayView, Secret>);
static_assert(Printable<QString> && !Printable<Secret>);

class SecretTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsItsBytes()
    {
        const Secret secret = Secret::fromText(u"pä55 \U0001F511");
        QCOMPARE(secret.revealText(), QStringLiteral("pä55 \U0001F511"));
        QCOMPARE(secret.reveal().toByteArray(), QStringLiteral("pä55 \U0001F511").toUtf8());
        QCOMPARE(secret.size(), 10);
        QVERIFY(!secret.isEmpty());
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret::fromText(u"").isEmpty());
    }

    void movingLeavesNothingBehind()
    {
        Secret from = Secret::fromText(u"one");
        Secret to = std::move(from);
        QVERIFY(from.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
        QCOMPARE(to.revealText(), QStringLiteral("one"));
        to = Secret::fromText(u"two");
        QCOMPARE(to.revealText(), QStringLiteral("two"));
        Secret &same = to;
        to = std::move(same);
        QCOMPARE(to.revealText(), QStringLiteral("two"));
    }

    void clonesOnPurpose()
    {
        const Secret secret = Secret::fromText(u"one");
        const Secret second = secret.clone();
        QVERIFY(secret == second);
        QVERIFY(secret.reveal().data() != second.reveal().data());
    }

    void comparesAllOfIt()
    {
        QVERIFY(Secret() == Secret());
        QVERIFY(Secret::fromText(u"abc") == Secret::fromText(u"abc"));
        QVERIFY(!(Secret::fromText(u"abc") == Secret::fromText(u"abd")));
        QVERIFY(!(Secret::fromText(u"abc") == Secret::fromText(u"ab")));
        QVERIFY(!(Secret::fromText(u"abc") == Secret()));
    }

    void wipesTextsOfItsOwn()
    {
        QByteArray bytes("secret bytes");
        bytes.detach();
        wipe(bytes);
        QVERIFY(bytes.isEmpty());

        QString shared = QStringLiteral("kept").repeated(2);
        const QString other = shared;
        wipe(shared);
        QCOMPARE(other, QStringLiteral("keptkept")); // what others share is theirs
    }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "tst_secret.moc"
