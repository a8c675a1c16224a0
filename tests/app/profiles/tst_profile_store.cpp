// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profile_store.h"

#include "otipass/api_profile.h"
#include "secutix/file_profile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace passerelle;
using profiles::Kind;
using profiles::ProfileStore;

/// Profiles of the program and of the user's data folder, of both kinds.
class TestProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInOnesAreRight()
    {
        const ProfileStore store;
        QCOMPARE(store.ids(Kind::Api), QStringList(ProfileStore::defaultId(Kind::Api)));
        QCOMPARE(store.ids(Kind::Files), QStringList(ProfileStore::defaultId(Kind::Files)));
        QVERIFY(store.list(Kind::Api).front().isBuiltIn);
        const auto api =
            otipass::ApiProfile::parse(*store.text(Kind::Api, QStringLiteral("otipass-assumed")));
        QVERIFY(api.has_value());
        QCOMPARE(api->id, ProfileStore::defaultId(Kind::Api));
        QCOMPARE(api->name, store.list(Kind::Api).front().name);
        const auto files =
            secutix::FileProfile::parse(*store.text(Kind::Files, QStringLiteral("secutix-assumed")));
        QVERIFY(files.has_value());
        QCOMPARE(files->id, ProfileStore::defaultId(Kind::Files));
    }

    void theUsersWin_data() { kinds(); }
    void theUsersWin()
    {
        QFETCH(int, kind);
        const auto which = static_cast<Kind>(kind);
        const QTemporaryDir folder;
        const ProfileStore store(folder.path());
        const QString id = ProfileStore::defaultId(which);
        const QByteArray text = "{\"id\": \"" + id.toUtf8() + "\", \"name\": \"Corrected\"}";
        put(store, which, QStringLiteral("whatever.json"), text);
        put(store, which, QStringLiteral("more.json"), R"({"id": "mine"})");
        QCOMPARE(store.list(which).size(), std::size_t{2});
        for (const ProfileStore::Entry &entry : store.list(which))
            QVERIFY(!entry.isBuiltIn);
        QCOMPARE(*store.text(which, id), text);
        QCOMPARE(*store.text(which, QStringLiteral("mine")), QByteArray(R"({"id": "mine"})"));
        QCOMPARE(store.ids(which), QStringList({id, QStringLiteral("mine")})); // by name
        const auto unknown = store.text(which, QStringLiteral("other"));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().id, QStringLiteral("profile-unknown"));
        QVERIFY(unknown.error().what.contains(QLatin1String("other")));
        QVERIFY(unknown.error().next.contains(QLatin1String("mine")));
        QCOMPARE(store.text(which, {}).error().id, QStringLiteral("profile-unknown"));
    }

    void whatIsNotRightIsThereToBeTold()
    {
        const QTemporaryDir folder;
        const ProfileStore store(folder.path());
        put(store, Kind::Api, QStringLiteral("broken.json"), R"({"id": "mine", )");
        put(store, Kind::Api, QStringLiteral("empty.json"), {});
        QCOMPARE(*store.text(Kind::Api, QStringLiteral("mine")), QByteArray(R"({"id": "mine", )"));
        QCOMPARE(*store.text(Kind::Api, QStringLiteral("empty")), QByteArray());
        QVERIFY(QDir(store.userFolder(Kind::Api)).mkdir(QStringLiteral("folder.json")));
        QCOMPARE(store.list(Kind::Api).size(), std::size_t{3});
    }

    void noMoreIsReadThanAProfileMayHave()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("large.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(ProfileStore::kLongest * 4));
        file.close();
        QCOMPARE(ProfileStore::textOf(path)->size(), ProfileStore::kLongest + 1);
        QVERIFY(!otipass::ApiProfile::parse(*ProfileStore::textOf(path)));
    }

    void whatIsNoFileIsRefused()
    {
        const QTemporaryDir folder;
        for (const QString &path : {folder.path(), folder.filePath(QStringLiteral("none"))}) {
            const auto text = ProfileStore::textOf(path);
            QVERIFY(!text);
            QCOMPARE(text.error().id, QStringLiteral("profile-not-readable"));
            QCOMPARE(text.error().where, path);
            QVERIFY(!text.error().next.isEmpty());
        }
    }

private:
    static void kinds()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("api") << int(Kind::Api);
        QTest::newRow("files") << int(Kind::Files);
    }
    static void put(const ProfileStore &store, Kind kind, const QString &name, const QByteArray &text)
    {
        const QDir folder(store.userFolder(kind));
        QVERIFY(QDir().mkpath(folder.path()));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profile_store.moc"
