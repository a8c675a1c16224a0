// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/safe_save.h"
#include "workspace/setup_edits.h"
#include "workspace/workspace_file.h"

#include "support/test_files.h"
#include "workspace_texts.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace passerelle;
using namespace passerelle::workspace;

class WorkspaceSaveTest : public QObject
{
    Q_OBJECT
private:
    static constexpr int kKilledSize = 300'000;
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        return test::writeFile(path(name), bytes);
    }

    static Result<void> saveMapping(const QString &path, const QByteArray &text)
    {
        return save({FileKind::Mapping, path, {}}, {text, {}});
    }

    static QByteArray withLines(const QByteArray &lines)
    {
        return tests::exchanged(tests::smallWorkspace(), "\"lines\": []", lines);
    }

    /// What another process said; it runs as another user or with less room.
    static QByteArray helper(const QStringList &words)
    {
        QProcess process;
        process.start(QStringLiteral(FILE_HELPER), words);
        return process.waitForFinished() ? process.readAllStandardOutput().trimmed() : QByteArray("(hangs)");
    }

private Q_SLOTS:
    void writesAMappingByteForByte()
    {
        const QByteArray text = "\xEF\xBB\xBF{\r\n\xE9 \0 }"
                                "\n";
        const QString file = path(QStringLiteral("m.json"));
        QCOMPARE(test::helpfulId(saveMapping(file, text)), QString());
        QCOMPARE(test::readFile(file), text);
        QCOMPARE(test::helpfulId(saveMapping(file, {})), QString());
        QCOMPARE(test::readFile(file), QByteArray());
    }

    void loadAndSaveChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << tests::smallWorkspace();
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + withLines("\"lines\": [\"{\\n\", \"}\"]");
        QTest::newRow("one line") << withLines("\"lines\":[\"{\\n\",\"\\u00e9\\/ \\\"x\\\"\\n\" , \"}\"]");
        QTest::newRow("odd breaks") << withLines("\"lines\": [\"{ \", \"a\\n\\nb\",\n\"\"]");
        QTest::newRow("base64")
            << withLines("\"base64\": \"e30=\", \"lines\": 0, \"more\": 1").replace(", \"lines\": 0", "");
        QTest::newRow("not UTF-8") << withLines("\"base64\": \"6Q==\"");
        QTest::newRow("Windows") << withLines("\"lines\": [\"{\\r\\n\", \"}\"]").replace("\n", "\r\n");
        QTest::newRow("no mapping") << tests::smallWorkspace().replace(",\n  \"mapping\": {\"lines\": []}",
                                                                       "");
        QTest::newRow("no home") << withLines("\"other\": 1");
        QTest::newRow("mapping first")
            << QByteArray(R"({"mapping": {"lines": ["{}"]}, "format": "passerelle-workspace", "version": 1,
                              "id": "0123456789"})");
    }
    void loadAndSaveChangeNothing()
    {
        QFETCH(QByteArray, file);
        const QString name = write(QStringLiteral("same.passerelle"), file);
        const auto loaded = load(name);
        QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().sentence()));
        QCOMPARE(test::helpfulId(save(*loaded, {loaded->mappingText, loaded->workspaceText})), QString());
        QCOMPARE(test::readFile(name), file);
    }

    void putsAChangedMappingInItsPlace()
    {
        const QString name = write(QStringLiteral("changed.passerelle"), tests::smallWorkspace());
        const auto loaded = load(name);
        const QByteArray mapping = "{\n\t\"a\": \"\\\x01\xC3\xA9\"\r\n}\n";
        QCOMPARE(test::helpfulId(save(*loaded, {mapping, loaded->workspaceText})), QString());
        const QByteArray saved = test::readFile(name);
        QCOMPARE(saved,
                 withLines(
                     "\"lines\": [\n    \"{\\n\",\n    \"\\t\\\"a\\\": \\\"\\\\\\u0001\xC3\xA9\\\"\\r\\n\",\n"
                     "    \"}\\n\"\n  ]"));
        QCOMPARE(load(name)->mappingText, mapping);

        // Stable: saved again as it is, and one line changed is one line of difference.
        const auto again = load(name);
        QCOMPARE(test::helpfulId(save(*again, {again->mappingText, again->workspaceText})), QString());
        QCOMPARE(test::readFile(name), saved);
        const QByteArray other = QByteArray(mapping).replace("\"a\"", "\"b\"");
        QCOMPARE(test::helpfulId(save(*again, {other, again->workspaceText})), QString());
        QCOMPARE(test::readFile(name), tests::exchanged(saved, "\\\"a\\\"", "\\\"b\\\""));
    }

    void keepsAMappingThatIsNotUtf8()
    {
        const QString name = write(QStringLiteral("bytes.passerelle"), tests::smallWorkspace());
        auto loaded = load(name);
        const QByteArray mapping = "{\"caf\xE9\": 1}\n";
        QCOMPARE(test::helpfulId(save(*loaded, {mapping, loaded->workspaceText})), QString());
        QCOMPARE(test::readFile(name), withLines("\"base64\": \"" + mapping.toBase64() + '"'));
        loaded = load(name);
        QCOMPARE(loaded->mappingText, mapping);
        // Repaired, it is lines again.
        QCOMPARE(test::helpfulId(save(*loaded, {"{}", loaded->workspaceText})), QString());
        QCOMPARE(load(name)->mappingText, QByteArray("{}"));
        QVERIFY(test::readFile(name).contains("\"lines\": ["));
    }

    void givesAMappingAHomeWhereThereIsNone()
    {
        const QByteArray homeless = tests::smallWorkspace().replace(",\n  \"mapping\": {\"lines\": []}", "");
        for (const QByteArray &text : {homeless, withLines(""), withLines("\"note\": 1")}) {
            const QString name = write(QStringLiteral("home.passerelle"), text);
            const auto loaded = load(name);
            QVERIFY(loaded.has_value());
            QCOMPARE(test::helpfulId(save(*loaded, {"{\n}", loaded->workspaceText})), QString());
            QVERIFY(json::read(test::readFile(name)).isStrict());
            QCOMPARE(load(name)->mappingText, QByteArray("{\n}"));
        }
    }

    void takesALinkedMappingIntoItsOwnFile()
    {
        const QString link = write(QStringLiteral("taken.jsonc"), "{}");
        const auto loaded = load(
            write(QStringLiteral("taking.passerelle"), withLines("\"file\": \"taken.jsonc\", \"odd\": 1")));
        QVERIFY(loaded.has_value());
        const QByteArray text =
            tests::after(loaded->workspaceText, embedMapping(tests::setupOf(loaded->workspaceText)));
        QCOMPARE(test::helpfulId(save(*loaded, {"{ /*new*/ }", text})), QString());
        QVERIFY(test::readFile(loaded->path).contains("{ /*new*/ }"));
        QVERIFY(test::readFile(loaded->path).contains("\"odd\": 1"));
        QCOMPARE(test::readFile(link), QByteArray("{}"));
        const auto again = load(loaded->path);
        QVERIFY(again.has_value());
        QCOMPARE(again->mappingText, QByteArray("{ /*new*/ }"));
        QVERIFY(again->linkedMappingPath.isEmpty());
        QVERIFY(embedMapping(tests::setupOf(again->workspaceText)).isEmpty());
    }

    void writesTheLinkedMappingToo()
    {
        write(QStringLiteral("linked.jsonc"), "{}");
        const QString name =
            write(QStringLiteral("linked.passerelle"), withLines("\"file\": \"linked.jsonc\""));
        const auto loaded = load(name);
        QCOMPARE(test::helpfulId(save(*loaded, {"{ /*new*/ }", loaded->workspaceText})), QString());
        QCOMPARE(test::readFile(path(QStringLiteral("linked.jsonc"))), QByteArray("{ /*new*/ }"));
        QCOMPARE(test::readFile(name), withLines("\"file\": \"linked.jsonc\""));
    }

    void aSymbolicLinkStays()
    {
        const QString real = write(QStringLiteral("real.json"), "old");
        const QString link = path(QStringLiteral("link.json"));
        const QString second = path(QStringLiteral("second.json"));
        QVERIFY(QFile::link(real, link));
        QVERIFY(QFile::link(link, second));
        QCOMPARE(test::helpfulId(saveMapping(second, "new")), QString());
        QCOMPARE(test::readFile(real), QByteArray("new"));
        QVERIFY(QFileInfo(link).isSymbolicLink() && QFileInfo(second).isSymbolicLink());

        QVERIFY(QFile::remove(real)); // a link that leads nowhere yet
        QCOMPARE(test::helpfulId(saveMapping(second, "again")), QString());
        QCOMPARE(test::readFile(real), QByteArray("again"));
    }

    void permissionsAndOwnerStay()
    {
        const QString file = write(QStringLiteral("mode.json"), "old");
        const auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
        QVERIFY(QFile::setPermissions(file, mode));
#ifdef Q_OS_LINUX
        const bool isRoot = ::geteuid() == 0;
        if (isRoot)
            QCOMPARE(::chown(QFile::encodeName(file).constData(), 1234, 1235), 0);
#endif
        QCOMPARE(test::helpfulId(saveMapping(file, "new")), QString());
        const QFileInfo info(file);
        QVERIFY(info.permission(mode));
        QVERIFY(!info.permission(QFile::ReadOther));
#ifdef Q_OS_LINUX
        if (isRoot) {
            QCOMPARE(info.ownerId(), 1234u);
            QCOMPARE(info.groupId(), 1235u);
        }
#endif
    }

    void aMissingFolderIsSaid()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("gone")));
        QVERIFY(QDir(path(QStringLiteral("gone"))).removeRecursively());
        QCOMPARE(test::helpfulId(saveMapping(path(QStringLiteral("gone/m.json")), "x")),
                 QStringLiteral("save-folder-missing"));
        const QString file = write(QStringLiteral("plain"), "x");
        QCOMPARE(test::helpfulId(saveMapping(file + QStringLiteral("/m.json"), "x")),
                 QStringLiteral("save-folder-missing"));
        QCOMPARE(test::helpfulId(saveMapping(m_folder.path(), "x")), QStringLiteral("save-is-directory"));
    }

#ifdef Q_OS_LINUX
    void whatIsNoFileIsNotReplaced()
    {
        const QString pipe = path(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const QString link = path(QStringLiteral("link to pipe"));
        QVERIFY(QFile::link(pipe, link));
        for (const QString &place : {pipe, link, QStringLiteral("/dev/full"), QStringLiteral("/dev/stdout"),
                                     QStringLiteral("/dev/fd/1"), QStringLiteral("/proc/self/fd/1")}) {
            QCOMPARE(test::helpfulId(saveMapping(place, "x")), QStringLiteral("save-not-regular"));
            QVERIFY(!QFileInfo(pipe).isFile());
        }
        QCOMPARE(test::helpfulId(saveMapping(path(QStringLiteral("\uFFFD.json")), "x")),
                 QStringLiteral("save-name-not-text"));
    }
#endif

    void aReadOnlyFolderIsSaid()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("fixed")));
        const QString file = write(QStringLiteral("fixed/m.json"), "old");
        QVERIFY(QFile::setPermissions(file, QFile::Permissions(0x6666)));
        QVERIFY(QFile::setPermissions(path(QStringLiteral("fixed")), QFile::Permissions(0x5555)));
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)));
        const QByteArray answer = helper({QStringLiteral("nobody-saves"), file});
        QVERIFY(QFile::setPermissions(path(QStringLiteral("fixed")), QFile::Permissions(0x7777)));
        if (answer == "cannot become nobody")
            QSKIP("this process cannot become another user");
        QCOMPARE(answer, QByteArray("save-no-permission"));
        QCOMPARE(test::readFile(file), QByteArray("old"));
        QCOMPARE(QDir(path(QStringLiteral("fixed"))).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aReadOnlyFileIsSaid()
    {
        const QString file = write(QStringLiteral("readonly.json"), "old");
        QVERIFY(QFile::setPermissions(file, QFile::Permissions(0x4444)));
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777)));
        const QByteArray answer = helper({QStringLiteral("nobody-saves"), file});
        if (answer == "cannot become nobody")
            QSKIP("this process cannot become another user");
        QCOMPARE(answer, QByteArray("save-no-permission"));
        QCOMPARE(test::readFile(file), QByteArray("old"));
    }

    /// Whatever room is left, from nothing to almost enough.
    void aFullDiskIsSaid_data()
    {
        QTest::addColumn<int>("room");
        for (const int room : {0, 4'096, 8'192, 40'000, 60'000})
            QTest::addRow("%d bytes left", room) << room;
    }
    void aFullDiskIsSaid()
    {
#ifdef Q_OS_LINUX
        QFETCH(int, room);
        const QString disk = path(QStringLiteral("disk"));
        QVERIFY(QDir().mkpath(disk));
        const QByteArray at = QFile::encodeName(disk);
        if (::mount("tmpfs", at.constData(), "tmpfs", 0, "size=128k") != 0)
            QSKIP("no small disk can be mounted here; aFileSizeLimitIsSaid() stands for it");
        const QString file = write(QStringLiteral("disk/m.json"), "old");
        {
            QFile filler(path(QStringLiteral("disk/filler")));
            if (filler.open(QIODevice::WriteOnly))
                filler.write(QByteArray(128 * 1024 - 4096 - room, 'f'));
        }
        const QString id = test::helpfulId(saveMapping(file, QByteArray(65'000, 'x')));
        const QByteArray kept = test::readFile(file);
        const auto left = QDir(disk).entryList(QDir::Files | QDir::Hidden).size();
        ::umount(at.constData());
        QCOMPARE(id, QStringLiteral("save-disk-full"));
        QCOMPARE(kept, QByteArray("old"));
        QCOMPARE(left, 2);
#else
        QSKIP("Linux only");
#endif
    }

    void anExceededQuotaIsSaid()
    {
#ifdef Q_OS_UNIX
        const QString file = write(QStringLiteral("quota.json"), "old");
        QCOMPARE(helper({QStringLiteral("quota-save"), file, QStringLiteral("200000")}),
                 QByteArray("save-quota-exceeded"));
        QCOMPARE(test::readFile(file), QByteArray("old"));
        QCOMPARE(helper({QStringLiteral("quota-save"), file, QStringLiteral("200")}), QByteArray("saved"));
#else
        QSKIP("Unix only");
#endif
    }

    void aFileSizeLimitIsSaid()
    {
#ifdef Q_OS_UNIX
        const QString file = write(QStringLiteral("limit.json"), "old");
        QCOMPARE(helper({QStringLiteral("limited-save"), file, QStringLiteral("200000")}),
                 QByteArray("save-failed"));
        QCOMPARE(test::readFile(file), QByteArray("old"));
#else
        QSKIP("Unix only");
#endif
    }

    void killedInTheMiddleOldOrNewIsWhole_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("rounds");
        QTest::newRow("mapping") << QByteArray(kKilledSize, 'a') << QStringLiteral("kill/m.json") << 120;
        QTest::newRow("workspace") << withLines("\"lines\": [\"" + QByteArray(kKilledSize, 'a') + "\"]")
                                   << QStringLiteral("kill/w.passerelle") << 60;
        QTest::newRow("linked mapping")
            << withLines("\"file\": \"linked.json\"") << QStringLiteral("kill/l.passerelle") << 40;
    }
    void killedInTheMiddleOldOrNewIsWhole()
    {
        QFETCH(QByteArray, first);
        QFETCH(QString, name);
        QFETCH(int, rounds);
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("kill")));
        write(QStringLiteral("kill/linked.json"), QByteArray(kKilledSize, 'a'));
        const QString file = write(name, first);
        auto *random = QRandomGenerator::global();
        int saved = 0;
        for (int round = 0; round < rounds; ++round) {
            QProcess process;
            process.start(QStringLiteral(FILE_HELPER),
                          {QStringLiteral("save-for-ever"), file, QString::number(kKilledSize)});
            QVERIFY(process.waitForReadyRead());
            process.waitForFinished(
                static_cast<int>(random->bounded(1, 40))); // some moment, not an assertion
            process.kill();
            QVERIFY(process.waitForFinished());
            const auto left = load(file);
            QVERIFY2(left.has_value(), left ? "" : qPrintable(left.error().sentence()));
            const QByteArray &text = left->mappingText;
            QVERIFY(text == QByteArray(kKilledSize, 'a') || text == QByteArray(kKilledSize, 'b'));
            saved += text.startsWith('b') ? 1 : 0;
        }
        QVERIFY(saved > 0); // not all were killed before they had begun
    }

    void aWorkspaceThatFailsBehindItsMappingSaysSo()
    {
        write(QStringLiteral("half.jsonc"), "{}");
        const QString mapping = path(QStringLiteral("half.jsonc"));
        // The workspace's own place has become a folder.
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("half.passerelle")));
        const FileIdentity file{FileKind::Workspace, path(QStringLiteral("half.passerelle")), {}};
        const auto saved = save(file, {"{ }", withLines("\"file\": \"half.jsonc\"")});
        QCOMPARE(test::helpfulId(saved), QStringLiteral("save-is-directory"));
        QVERIFY(saved.error().what.contains(QDir::toNativeSeparators(mapping)));
        QCOMPARE(test::readFile(mapping), QByteArray("{ }"));
    }

    void aBrokenWorkspaceTextIsNotWritten()
    {
        const QString name = write(QStringLiteral("broken.passerelle"), tests::smallWorkspace());
        QCOMPARE(test::helpfulId(save({FileKind::Workspace, name, {}}, {"{}", "[]"})),
                 QStringLiteral("save-workspace-broken"));
        QCOMPARE(test::readFile(name), tests::smallWorkspace());
        QCOMPARE(test::helpfulId(saveMapping(QStringLiteral(":/x.json"), "{}")),
                 QStringLiteral("save-no-permission"));
    }

    void aNewNameIsANewIdentity()
    {
        const QString name = write(QStringLiteral("first.passerelle"), withLines("\"lines\": [\"{}\"]"));
        const auto loaded = load(name);
        const Texts texts{loaded->mappingText, loaded->workspaceText};
        const auto saved = saveAs(*loaded, texts, path(QStringLiteral("second.passerelle")));
        QVERIFY(saved.has_value());
        QCOMPARE(saved->oldId, QStringLiteral("0123456789abcdef0123456789abcdef"));
        QCOMPARE(saved->newId.size(), 32);
        QVERIFY(saved->newId != saved->oldId);
        QCOMPARE(test::readFile(saved->file.path),
                 test::readFile(name).replace(saved->oldId.toUtf8(), saved->newId.toUtf8()));
        QVERIFY(saved->move.has_value());
        QCOMPARE(textAfterMove(loaded->workspaceText, *saved->move), load(saved->file.path)->workspaceText);

        const auto same = saveAs(*loaded, texts, name);
        QCOMPARE(same->newId, same->oldId);
        QVERIFY(!same->move);
    }

    void aNewPlaceKeepsTheWayToTheMapping()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("other/place")));
        write(QStringLiteral("far.jsonc"), "{}");
        const QString name = write(QStringLiteral("far.passerelle"), withLines("\"file\": \"far.jsonc\""));
        const auto loaded = load(name);
        const auto saved =
            saveAs(*loaded, {"{ }", loaded->workspaceText}, path(QStringLiteral("other/place/w.passerelle")));
        QVERIFY(saved.has_value());
        const auto again = load(saved->file.path);
        QVERIFY(again.has_value());
        QCOMPARE(again->linkedMappingPath, path(QStringLiteral("far.jsonc")));
        QCOMPARE(again->mappingText, QByteArray("{ }"));
    }

    void theSampleBringsItsMappingAlong()
    {
        const auto sample = load(QStringLiteral(":/passerelle/samples/toulouse.passerelle"));
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("mine")));
        write(QStringLiteral("mine/toulouse-mapping.jsonc"), "somebody's own");
        const auto saved = saveAs(*sample, {sample->mappingText, sample->workspaceText},
                                  path(QStringLiteral("mine/toulouse.passerelle")));
        QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().sentence()));
        const auto mine = load(saved->file.path);
        QCOMPARE(mine->linkedMappingPath, path(QStringLiteral("mine/toulouse-mapping-2.jsonc")));
        QCOMPARE(mine->mappingText, sample->mappingText);
        QCOMPARE(test::readFile(path(QStringLiteral("mine/toulouse-mapping.jsonc"))),
                 QByteArray("somebody's own"));
    }

    void endingsTellTheKind()
    {
        const auto id = [](const Result<SavedAs> &saved) { return saved ? QString() : saved.error().id; };
        const Texts texts{"{}", tests::smallWorkspace()};
        QCOMPARE(id(saveAs({FileKind::Workspace, {}, {}}, texts, path(QStringLiteral("w.json")))),
                 QStringLiteral("save-wrong-ending"));
        QCOMPARE(id(saveAs({FileKind::Mapping, {}, {}}, texts, path(QStringLiteral("m.passerelle")))),
                 QStringLiteral("save-wrong-ending"));
        QCOMPARE(id(saveAs({FileKind::Mapping, {}, {}}, texts, path(QStringLiteral("m2.json")))), QString());
        QCOMPARE(test::readFile(path(QStringLiteral("m2.json"))), QByteArray("{}"));
    }
};

QTEST_GUILESS_MAIN(WorkspaceSaveTest)
#include "tst_workspace_save.moc"
