// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace_file.h"

#include "support/test_files.h"
#include "workspace/new_workspace.h"
#include "workspace_texts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace passerelle;
using namespace passerelle::workspace;

class WorkspaceFileTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        return test::writeFile(path(name), bytes);
    }

private Q_SLOTS:
    void opensAPlainMappingByteForByte()
    {
        const QByteArray text = "\xEF\xBB\xBF{ // caf\xC3\xA9\r\n}\r\n\r\n";
        for (const char *name : {"a.json", "a.jsonc", "a.txt", "a", "a.passerelle.bak"}) {
            const auto loaded = load(write(QLatin1String(name), text));
            QVERIFY(loaded.has_value());
            QCOMPARE(loaded->kind, FileKind::Mapping);
            QCOMPARE(loaded->mappingText, text);
            QVERIFY(loaded->workspaceText.isEmpty());
            QVERIFY(!loaded->readOnly);
        }
    }

    void aByteOrderMarkIsNoDamage()
    {
        const QByteArray text = "\xEF\xBB\xBF" + tests::smallWorkspace();
        const auto loaded = load(write(QStringLiteral("marked.passerelle"), text));
        QCOMPARE(test::helpfulId(loaded), QString());
        QCOMPARE(loaded->workspaceText, text);
        QVERIFY(!loaded->readOnly && loaded->encodingNotice.isEmpty());
        QCOMPARE(test::helpfulId(load(write(QStringLiteral("damaged.passerelle"), text + '}'))),
                 QStringLiteral("workspace-not-json"));
        QCOMPARE(test::helpfulId(load(write(QStringLiteral("only.passerelle"), "\xEF\xBB\xBF"))),
                 QStringLiteral("workspace-not-json"));
    }

    void anEmptyFileIsAMappingWithoutContent()
    {
        const auto loaded = load(write(QStringLiteral("empty.json"), {}));
        QVERIFY(loaded.has_value());
        QVERIFY(loaded->mappingText.isEmpty());
        QCOMPARE(test::helpfulId(load(write(QStringLiteral("empty.passerelle"), {}))),
                 QStringLiteral("workspace-not-json"));
    }

    void refusesWhatIsNoFile()
    {
        QCOMPARE(test::helpfulId(load(path(QStringLiteral("none.json")))), QStringLiteral("file-missing"));
        QCOMPARE(test::helpfulId(load(m_folder.path())), QStringLiteral("file-is-directory"));
        const QString gone = write(QStringLiteral("gone.json"), "{}");
        QVERIFY(QFile::remove(gone));
        QCOMPARE(test::helpfulId(load(gone)), QStringLiteral("file-missing"));
        QCOMPARE(test::helpfulId(load(write(QStringLiteral("f"), "x") + QStringLiteral("/below.json"))),
                 QStringLiteral("file-missing"));
    }

    void neverWaitsForAPipeOrADevice()
    {
#ifdef Q_OS_UNIX
        const QString pipe = path(QStringLiteral("pipe.json"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(test::helpfulId(load(pipe)), QStringLiteral("file-not-regular"));
        QCOMPARE(test::helpfulId(load(QStringLiteral("/dev/zero"))), QStringLiteral("file-not-regular"));

        const QByteArray name = QFile::encodeName(path(QStringLiteral("socket")));
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        QVERIFY(name.size() < static_cast<qsizetype>(sizeof(address.sun_path)));
        qstrcpy(address.sun_path, name.constData());
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof(address)), 0);
        QCOMPARE(test::helpfulId(load(QFile::decodeName(name))), QStringLiteral("file-not-regular"));
        ::close(socket);
#else
        QSKIP("no pipes in the file system");
#endif
    }

    void refusesWithoutPermission()
    {
        const QString secret = write(QStringLiteral("secret.json"), "{}");
        QVERIFY(QFile::setPermissions(secret, {}));
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)));
        QProcess helper;
        helper.start(QStringLiteral(FILE_HELPER), {QStringLiteral("nobody-loads"), secret});
        QVERIFY(helper.waitForFinished());
        const QByteArray answer = helper.readAllStandardOutput().trimmed();
        if (answer == "cannot become nobody")
            QSKIP("this process cannot become another user");
        QCOMPARE(answer, QByteArray("file-no-permission"));
    }

    void refusesWhatIsTooLarge()
    {
        QFile file(path(QStringLiteral("large.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(qint64{256} * 1024 * 1024 + 1)); // sparse: takes no room
        file.close();
        QCOMPARE(test::helpfulId(load(file.fileName())), QStringLiteral("file-too-large"));
        QVERIFY(file.remove());
    }

    void canBeStopped()
    {
        LoadOptions options;
        options.cancel.cancel();
        QCOMPARE(test::helpfulId(load(write(QStringLiteral("c.json"), "{}"), options)),
                 QStringLiteral("cancelled"));
    }

    void tellsItsProgress()
    {
        qint64 last = 0;
        LoadOptions options;
        options.progress = [&last](qint64 done, qint64 total) {
            QVERIFY(done > last && done <= total);
            last = done;
        };
        const QByteArray text(9'000'000, ' ');
        QVERIFY(load(write(QStringLiteral("p.json"), text), options).has_value());
        QCOMPARE(last, text.size());
    }

    void refusesABinary()
    {
        QCOMPARE(test::helpfulId(load(write(QStringLiteral("b.json"),
                                            QByteArray::fromHex("89504e470d0a1a0a0000000d49484452")))),
                 QStringLiteral("file-binary"));
        QByteArray controls;
        for (int i = 0; i < 200; ++i)
            controls += static_cast<char>(1 + i % 8);
        QCOMPARE(test::helpfulId(load(write(QStringLiteral("b2.json"), controls))),
                 QStringLiteral("file-binary"));
        // One control character is a mistake in a text.
        QVERIFY(load(write(QStringLiteral("b3.json"), "{\"a\": \"\x01\"}")).has_value());
    }

    void offersToConvert_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("seen");
        const QString text = QStringLiteral("{\"a\": \"café\"}\r\n");
        const auto coded = [&text](QStringConverter::Encoding encoding, bool mark) {
            QStringEncoder encoder(encoding,
                                   mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
            return QByteArray(encoder(text));
        };
        for (const bool mark : {true, false}) {
            const char *how = mark ? "with" : "without";
            QTest::addRow("UTF-16LE %s mark", how)
                << coded(QStringConverter::Utf16LE, mark) << "UTF-16 (little endian)";
            QTest::addRow("UTF-16BE %s mark", how)
                << coded(QStringConverter::Utf16BE, mark) << "UTF-16 (big endian)";
            QTest::addRow("UTF-32LE %s mark", how)
                << coded(QStringConverter::Utf32LE, mark) << "UTF-32 (little endian)";
            QTest::addRow("UTF-32BE %s mark", how)
                << coded(QStringConverter::Utf32BE, mark) << "UTF-32 (big endian)";
        }
        QTest::newRow("Latin-1") << text.toLatin1() << "Windows-1252 / Latin-1";
    }
    void offersToConvert()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, seen);
        const QString file = write(QStringLiteral("foreign.json"), bytes);
        const auto refused = load(file);
        QCOMPARE(test::helpfulId(refused), QStringLiteral("file-encoding"));
        QVERIFY2(refused.error().what.contains(seen), qPrintable(refused.error().what));

        LoadOptions options;
        options.foreign = ForeignText::Convert;
        const auto loaded = load(file, options);
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->mappingText, QByteArray("{\"a\": \"caf\xC3\xA9\"}\r\n"));
        QVERIFY(loaded->encodingNotice.contains(seen));
        QCOMPARE(test::readFile(file), bytes); // untouched
    }

    void readsTheQuotesOfWindows1252()
    {
        LoadOptions options;
        options.foreign = ForeignText::Convert;
        const auto loaded = load(write(QStringLiteral("w.json"), "\x93"
                                                                 "a\x94 \x80"),
                                 options);
        QCOMPARE(loaded->mappingText, QStringLiteral("“a” €").toUtf8());
    }

    void wrongBytesAmongUtf8AreForTheReader()
    {
        const QByteArray mixed = "{\"a\": \"caf\xC3\xA9 caf\xE9\"}";
        QCOMPARE(load(write(QStringLiteral("m.json"), mixed))->mappingText, mixed);
        LoadOptions keep;
        keep.foreign = ForeignText::Keep;
        QCOMPARE(load(write(QStringLiteral("k.json"), "{\"caf\xE9\"}"), keep)->mappingText,
                 QByteArray("{\"caf\xE9\"}"));
    }

    void opensAWorkspaceAndItsLines()
    {
        const QByteArray file = exchanged("[\"{\\n\", \"  \\\"a\\\": \\\"\\u00e9\\\"\\r\\n\", \"}\"]");
        const auto loaded = load(write(QStringLiteral("w.passerelle"), file));
        QVERIFY2(loaded.has_value(), qPrintable(test::helpfulId(loaded)));
        QCOMPARE(loaded->kind, FileKind::Workspace);
        QCOMPARE(loaded->mappingText, QByteArray("{\n  \"a\": \"\xC3\xA9\"\r\n}"));
        QCOMPARE(loaded->workspaceText, tests::smallWorkspace());
        QVERIFY(loaded->linkedMappingPath.isEmpty());
    }

    void theSampleOpensFromTheProgramItself()
    {
        const auto loaded = load(QStringLiteral(":/passerelle/samples/toulouse.passerelle"));
        QVERIFY2(loaded.has_value(), qPrintable(test::helpfulId(loaded)));
        QCOMPARE(loaded->linkedMappingPath, QStringLiteral(":/passerelle/samples/toulouse-mapping.jsonc"));
        QVERIFY(loaded->mappingText.contains("DDMM_AUG"));
        const Setup setup = tests::setupOf(loaded->workspaceText);
        QCOMPARE(setup.plan.devices.size(), std::size_t{3});
        for (const Device &device : setup.plan.devices) {
            const Door *door = setup.plan.door(device.door.value);
            QVERIFY(door && door->sectors.size() == 1);
            QVERIFY(setup.plan.hasSector(door->sectors.front().value));
        }
        QVERIFY(setup.sale.product(u"PASSTOU", u"DDMM23"));
    }

    void refusesAWrongWorkspace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("place");
        const auto wrong = QStringLiteral("workspace-wrong-type");
        const auto with = [](const QByteArray &piece, const QByteArray &other) {
            return tests::exchanged(tests::smallWorkspace(), piece, other);
        };
        QTest::newRow("no JSON") << QByteArray("hello") << "workspace-not-json"
                                 << "line 1, column 1";
        QTest::newRow("comma too much") << with("[\"A\", \"B\"],", "[\"A\", \"B\"],,") << "workspace-not-json"
                                        << "line 9";
        QTest::newRow("cut off") << tests::smallWorkspace().chopped(10) << "workspace-not-json"
                                 << "line";
        QTest::newRow("a mapping") << QByteArray("{\"sectorInfos\": {}}") << "workspace-wrong-format"
                                   << "passerelle";
        QTest::newRow("other format") << with("passerelle-workspace", "other") << "workspace-wrong-format"
                                      << "passerelle";
        QTest::newRow("a list") << QByteArray("[]") << "workspace-wrong-format"
                                << "passerelle";
        QTest::newRow("url a number")
            << with("\"https://otipass.net/api\"", "5") << wrong << "line 7, column 53, /connection/url";
        QTest::newRow("flag a text") << with("\"helpdesk\": true", "\"helpdesk\": \"yes\"") << wrong
                                     << "line 15, column 76, /plan/devices/0/helpdesk";
        QTest::newRow("devices an object")
            << with("\"devices\": [", "\"doors\": {}, \"devices\": [") << wrong << "/plan/doors";
        QTest::newRow("version a text")
            << with("\"version\": 1", "\"version\": \"1\"") << wrong << "/version";
        QTest::newRow("no id") << with("\"id\"", "\"ID\"") << wrong << "line 1, column 1";
        QTest::newRow("a line a number")
            << with("\"lines\": []", "\"lines\": [\"a\", 7]") << wrong << "/mapping/lines/1";
        QTest::newRow("no base64") << with("\"lines\": []", "\"base64\": \"not base64!\"") << wrong
                                   << "/mapping/base64";
        QTest::newRow("a number beyond all numbers")
            << with("\"version\": 1", "\"version\": 1, \"more\": 1e400") << QStringLiteral("json-not-valid")
            << "wrong.passerelle";
        // Without padding it still decodes, to less than there was.
        QTest::newRow("base64 cut off by one")
            << with("\"lines\": []", "\"base64\": \"e30KeyJhIj\"") << wrong << "/mapping/base64";
        QTest::newRow("base64 without its padding")
            << with("\"lines\": []", "\"base64\": \"e30\"") << wrong << "/mapping/base64";
    }
    void refusesAWrongWorkspace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, id);
        QFETCH(QString, place);
        const auto loaded = load(write(QStringLiteral("wrong.passerelle"), text));
        QCOMPARE(test::helpfulId(loaded), id);
        QVERIFY2(loaded.error().where.contains(place), qPrintable(loaded.error().where));
    }

    void aLinkedMappingThatCannotBeOpenedIsSaidOfTheMapping_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("id");
        QTest::newRow("folder") << QStringLiteral("folder") << QStringLiteral("file-is-directory");
        QTest::newRow("binary") << QStringLiteral("picture.json") << QStringLiteral("file-binary");
        QTest::newRow("itself") << QStringLiteral("linked.passerelle")
                                << QStringLiteral("workspace-mapping-itself");
        QTest::newRow("itself, another way")
            << QStringLiteral("./folder/../linked.passerelle") << QStringLiteral("workspace-mapping-itself");
    }
    void aLinkedMappingThatCannotBeOpenedIsSaidOfTheMapping()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, id);
        const QString workspace = write(QStringLiteral("linked.passerelle"), linkedTo(file));
        write(QStringLiteral("picture.json"), QByteArray("\x89PNG\0\0\1\2", 8));
        QDir().mkpath(QFileInfo(workspace).path() + QStringLiteral("/folder"));
        const auto loaded = load(workspace);
        QCOMPARE(test::helpfulId(loaded), id);
        QVERIFY(loaded.error().what.contains(QStringLiteral("mapping")));
    }

    void aNewerVersionIsForReading()
    {
        const QByteArray text =
            tests::exchanged(tests::smallWorkspace(), "\"version\": 1", "\"version\": 2, \"connection\": []");
        const auto loaded = load(write(QStringLiteral("newer.passerelle"), text));
        QVERIFY(loaded.has_value());
        QVERIFY(loaded->readOnly);
        QCOMPARE(loaded->readOnly->id, QStringLiteral("workspace-newer-version"));
        QVERIFY(!loaded->readOnly->what.isEmpty() && !loaded->readOnly->next.isEmpty());
    }

    void opensALinkedMapping()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("sub")));
        const QString workspace =
            write(QStringLiteral("linked.passerelle"), linkedTo(QStringLiteral("sub/mapping.jsonc")));
        QCOMPARE(test::helpfulId(load(workspace)), QStringLiteral("workspace-mapping-missing"));
        write(QStringLiteral("sub/mapping.jsonc"), "{ } // linked");
        const auto loaded = load(workspace);
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->mappingText, QByteArray("{ } // linked"));
        QCOMPARE(loaded->linkedMappingPath, path(QStringLiteral("sub/mapping.jsonc")));

        write(QStringLiteral("sub/mapping.jsonc"), "{\"caf\xE9\": 1}");
        QCOMPARE(test::helpfulId(load(workspace)), QStringLiteral("file-encoding"));
        LoadOptions convert;
        convert.foreign = ForeignText::Convert;
        QVERIFY(load(workspace, convert)->encodingNotice.contains(QLatin1String("mapping.jsonc")));
    }

    void aLinkedMappingIsBesideTheFileItself()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("real")));
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("desktop")));
        write(QStringLiteral("real/m.jsonc"), "{}");
        const QString real = write(QStringLiteral("real/w.passerelle"), linkedTo(QStringLiteral("m.jsonc")));
        const QString link = path(QStringLiteral("desktop/w.passerelle"));
        QVERIFY(QFile::link(real, link));
        QCOMPARE(load(link)->linkedMappingPath, path(QStringLiteral("real/m.jsonc")));
    }

    void aNewWorkspaceOpens()
    {
        const QString name = QStringLiteral("Musées \"%ID%\"");
        const QByteArray text = newWorkspaceText(name);
        const auto loaded = load(write(QStringLiteral("new.passerelle"), text));
        QVERIFY2(loaded.has_value(), qPrintable(test::helpfulId(loaded)));
        const Setup setup = tests::setupOf(loaded->workspaceText);
        QCOMPARE(setup.name.value, name);
        QCOMPARE(setup.id.value.size(), 32);
        QVERIFY(newWorkspaceText(name) != text); // another id each time
        QVERIFY(json::read(newMappingText()).isStrict());
        QCOMPARE(tests::setupOf(newWorkspaceText(name, QStringLiteral("a.json"))).mappingFile.value,
                 QStringLiteral("a.json"));
    }

private:
    static QByteArray exchanged(const QByteArray &lines)
    {
        return tests::exchanged(tests::smallWorkspace(), "\"lines\": []", "\"lines\": " + lines);
    }
    static QByteArray linkedTo(const QString &file)
    {
        return tests::exchanged(tests::smallWorkspace(), "\"lines\": []",
                                "\"file\": \"" + file.toUtf8() + '"');
    }
};

QTEST_GUILESS_MAIN(WorkspaceFileTest)
#include "tst_workspace_file.moc"
