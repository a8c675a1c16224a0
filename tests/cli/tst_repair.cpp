// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace passerelle::test;

/// `passerelle-cli repair`: where the repaired text goes, and that nothing else changes.
class TestRepair : public QObject
{
    Q_OBJECT

    static inline const QString kPublished = QStringLiteral("mapping-as-published.jsonc");

    static QStringList repair(const QStringList &more)
    {
        return QStringList{QStringLiteral("repair")} + more;
    }

private Q_SLOTS:
    void writesToStandardOutput()
    {
        CliRun cli;
        cli.copyData(dataPath(kPublished));
        const QByteArray before = cli.read(kPublished);
        const CliEnd end = cli.run(repair({kPublished}));
        QCOMPARE(end.exitCode, 0);
        QVERIFY(!end.out.contains("//"));
        QJsonParseError error;
        const QJsonDocument repaired = QJsonDocument::fromJson(end.out, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(repaired.object()[QLatin1String("OtipassProjectId")].toString(), QStringLiteral("toulouse"));
        QCOMPARE(cli.read(kPublished), before);
        QVERIFY(!end.err.isEmpty()); // says how many are left
    }

    void changesOnlyWhatIsWrong()
    {
        CliRun cli;
        const QByteArray odd =
            "{ \"OtipassProjectId\" :\"toulouse\",\r\n\t\"NumType\":\"serial\", \"sectorInfos\":{ } "
            "/* none yet */ , \"own\":1e3 }";
        cli.write(QStringLiteral("m.json"), odd);
        const CliEnd end = cli.run(repair({QStringLiteral("m.json")}));
        QCOMPARE(end.exitCode, 0);
        QVERIFY(end.out.startsWith("{ \"OtipassProjectId\" :\"toulouse\",\r\n\t\"NumType\":\"serial\", "));
        QVERIFY(end.out.endsWith(", \"own\":1e3 }"));
    }

    void turnsAnotherEncodingIntoUtf8()
    {
        CliRun cli;
        cli.write(QStringLiteral("m.json"), QByteArray("\xFF\xFE{\0}\0", 6));
        const CliEnd check = cli.run({QStringLiteral("check"), QStringLiteral("m.json")});
        QCOMPARE(check.exitCode, 2);
        QVERIFY2(check.err.contains("--convert"), check.err.constData());
        QVERIFY2(!check.err.contains("opening"), check.err.constData());
        for (const QStringList &more : {QStringList{}, QStringList{QStringLiteral("--convert")}}) {
            const CliEnd end = cli.run(repair(more + QStringList{QStringLiteral("m.json")}));
            QCOMPARE(end.exitCode, 0);
            QCOMPARE(end.out, QByteArray("{}"));
            QVERIFY2(end.err.contains("UTF-16"), end.err.constData());
        }
    }

    void leavesWhatHoldsNoMappingAlone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("table") << QByteArray("sector;service\nA;B\n");
        QTest::newRow("sentence") << QByteArray("Bonjour, je vous envoie les codes demain.");
        QTest::newRow("sentence with a word in braces") << QByteArray("Dear {name}, here they are.");
        QTest::newRow("chat") << QByteArray("[10:12] Marie: bonjour\n");
        QTest::newRow("sentences") << QByteArray("Bonjour,\nvoici les codes, merci.\nÀ demain, Marie\n");
        QTest::newRow("list") << QByteArray("[1,2]x");
    }
    void leavesWhatHoldsNoMappingAlone()
    {
        QFETCH(const QByteArray, text);
        CliRun cli;
        const QString name = QStringLiteral("m.txt");
        cli.write(name, text);
        for (const QStringList &more :
             {QStringList{}, QStringList{QStringLiteral("--in-place")},
              QStringList{QStringLiteral("--guess")},
              QStringList{QStringLiteral("--in-place"), QStringLiteral("--guess")}}) {
            const CliEnd end = cli.run(repair(QStringList{name} + more));
            QCOMPARE(end.exitCode, 2);
            QCOMPARE(end.out, QByteArray());
            QVERIFY2(end.err.contains("[repair-no-mapping]"), end.err.constData());
            const bool isTable = qstrcmp(QTest::currentDataTag(), "table") == 0;
            QCOMPARE(end.err.contains("Import"), isTable);
            QCOMPARE(end.err.contains("sectorInfos"), !isTable);
            QVERIFY(!end.err.contains("Repaired:") && !end.err.contains("Changed:"));
            QCOMPARE(cli.read(name), text);
        }
    }

    void countsInWords()
    {
        CliRun cli;
        const CliEnd end =
            cli.run(repair({QStringLiteral("-")}), "> {\"OtipassProjectId\":\n> \"toulouse\"}\n");
        QCOMPARE(end.exitCode, 0);
        QVERIFY2(end.err.contains("taken off 2 lines."), end.err.constData());
        QVERIFY(!end.err.contains("(s)"));
    }

    void asksWhetherSectorsAreToBePutIn()
    {
        CliRun cli;
        const QByteArray two = "\"A\":{\"OtipassServiceId\":\"X1\"},\n\"B\":{\"OtipassServiceId\":\"X2\"},";
        const CliEnd safe = cli.run(repair({QStringLiteral("-")}), two);
        QVERIFY(!safe.out.contains("sectorInfos"));
        const CliEnd guess = cli.run(repair({QStringLiteral("-"), QStringLiteral("--guess")}), two);
        QCOMPARE(QJsonDocument::fromJson(guess.out).object()[QLatin1String("sectorInfos")].toObject().size(),
                 2);
        QVERIFY(guess.err.contains("Guessed: These are entries of sectors"));
    }

    void writesIntoTheFileItself()
    {
        CliRun cli;
        cli.copyData(dataPath(kPublished));
        const CliEnd end = cli.run(repair({kPublished, QStringLiteral("--in-place")}));
        QCOMPARE(end.exitCode, 0);
        QCOMPARE(end.out, QByteArray());
        QVERIFY(!cli.read(kPublished).contains("//"));
        const CliEnd again = cli.run({QStringLiteral("check"), kPublished});
        QVERIFY(!again.out.contains("[json-"));
    }

    void writesIntoAnotherFile()
    {
        CliRun cli;
        cli.copyData(dataPath(kPublished));
        const CliEnd end =
            cli.run(repair({kPublished, QStringLiteral("--output"), QStringLiteral("out.json")}));
        QCOMPARE(end.exitCode, 0);
        QCOMPARE(end.out, QByteArray());
        QVERIFY(!QJsonDocument::fromJson(cli.read(QStringLiteral("out.json"))).isNull());
        const CliEnd nowhere =
            cli.run(repair({kPublished, QStringLiteral("--output"), QStringLiteral("no/such/folder.json")}));
        QCOMPARE(nowhere.exitCode, 2);
        QVERIFY(nowhere.err.contains("[output-not-written]"));
        QVERIFY2(!nowhere.err.contains("work is still open"), nowhere.err.constData());
    }

    void saysInPlaceWhatCouldNotBeWritten()
    {
#ifdef Q_OS_UNIX
        if (::geteuid() == 0)
            QSKIP("whoever may write everything cannot be refused");
#endif
        CliRun cli;
        const QByteArray text = "{\"OtipassProjectId\":\"toulouse\",}";
        const QString file = cli.write(QStringLiteral("m.json"), text);
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
        const CliEnd end = cli.run(repair({QStringLiteral("m.json"), QStringLiteral("--in-place")}));
        QCOMPARE(end.exitCode, 2);
        QVERIFY2(end.err.contains("[save-no-permission]") && !end.err.contains("work is still open"),
                 end.err.constData());
        QCOMPARE(cli.read(QStringLiteral("m.json")), text);
    }

    void aFileWithNothingToRepairIsNotTouched()
    {
        CliRun cli;
        cli.goodWorkspace();
        const QString name = QStringLiteral("museum.passerelle");
        const QDateTime longAgo = QDateTime::fromSecsSinceEpoch(1000000000);
        QFile file(cli.path(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(longAgo, QFileDevice::FileModificationTime));
        file.close();
        QCOMPARE(cli.run(repair({name, QStringLiteral("--in-place")})).exitCode, 0);
        QCOMPARE(QFileInfo(cli.path(name)).lastModified(), longAgo);
    }

    void showsADiff()
    {
        CliRun cli;
        cli.copyData(dataPath(kPublished));
        const QByteArray before = cli.read(kPublished);
        const CliEnd end = cli.run(repair({kPublished, QStringLiteral("--diff")}));
        QCOMPARE(end.exitCode, 0);
        QVERIFY(end.out.startsWith("--- mapping-as-published.jsonc\n+++ mapping-as-published.jsonc\n@@ "));
        QVERIFY(end.out.contains("\n-   \"NumType\":\"serial\", //define"));
        QVERIFY(end.out.contains("\n+   \"NumType\":\"serial\""));
        QCOMPARE(cli.read(kPublished), before);
        const CliEnd right = cli.run(repair({cli.goodWorkspace(), QStringLiteral("--diff")}));
        QCOMPARE(right.out, QByteArray());
        QCOMPARE(right.exitCode, 0);
    }

    void readsStandardInput()
    {
        CliRun cli;
        const CliEnd end = cli.run(repair({QStringLiteral("-")}), "{\"OtipassProjectId\":\"toulouse\",}");
        QCOMPARE(end.out, QByteArray("{\"OtipassProjectId\":\"toulouse\"}"));
        QCOMPARE(end.exitCode, 0);
        const CliEnd nowhere = cli.run(repair({QStringLiteral("-"), QStringLiteral("--in-place")}), "{}");
        QCOMPARE(nowhere.exitCode, 2);
        QVERIFY(nowhere.err.contains("[repair-no-file]"));
    }

    void repairsAWorkspaceWithItsMapping()
    {
        CliRun cli;
        cli.goodWorkspace();
        const QByteArray right = cli.read(QStringLiteral("museum.passerelle"));
        QByteArray wrong = right;
        wrong.replace("\\\"serial\\\",", "\\\"serial\\\", // letters");
        cli.write(QStringLiteral("museum.passerelle"), wrong);
        const CliEnd end =
            cli.run(repair({QStringLiteral("museum.passerelle"), QStringLiteral("--in-place")}));
        QCOMPARE(end.exitCode, 0);
        const QByteArray after = cli.read(QStringLiteral("museum.passerelle"));
        QVERIFY(!after.contains("// letters"));
        QVERIFY(after.startsWith(wrong.left(wrong.indexOf("\"mapping\": {"))));
        QCOMPARE(cli.run({QStringLiteral("check"), QStringLiteral("museum.passerelle")}).exitCode, 0);
    }

    void repairsAWorkspaceAndItsLinkedMappingTogetherOrNotAtAll()
    {
        CliRun cli;
        cli.copyData(resourcePath(QStringLiteral("samples/toulouse.passerelle")));
        cli.copyData(resourcePath(QStringLiteral("samples/toulouse-mapping.jsonc")));
        const QString file = QStringLiteral("toulouse.passerelle");
        const CliEnd half = cli.run(repair({file}));
        QCOMPARE(half.exitCode, 2);
        QVERIFY(half.err.contains("[repair-linked-mapping]"));
        QCOMPARE(half.out, QByteArray());
        QVERIFY(cli.run(repair({file, QStringLiteral("--diff")})).out.contains("toulouse-mapping.jsonc"));
        QCOMPARE(cli.run(repair({file, QStringLiteral("--in-place")})).exitCode, 0);
        QVERIFY(!cli.read(QStringLiteral("toulouse-mapping.jsonc")).contains("//"));
    }

    void unwrapsWhatIsCertain()
    {
        CliRun cli;
        const QByteArray right = bytesOf(dataPath(QStringLiteral("mapping-reference.json")));
        const QByteArray mail =
            "Bonjour,\nvoici les codes\n\n```json\n" + right + "\n```\nCordialement, {Jean}\n";
        const CliEnd end = cli.run(repair({QStringLiteral("-")}), mail);
        QCOMPARE(end.exitCode, 0);
        QCOMPARE(end.out.trimmed(), cli.run(repair({QStringLiteral("-")}), right).out.trimmed());
        QVERIFY(end.err.contains("Changed: Block of code taken out of its fence."));
        const CliEnd again = cli.run(repair({QStringLiteral("-")}), end.out);
        QCOMPARE(again.out, end.out);
        QVERIFY(!again.err.contains("Changed:"));
    }

    void guessesOnlyWhenAsked()
    {
        CliRun cli;
        const QByteArray cut = "> {“OtipassProjectId”: “toulouse”,\n> “sectorInfos”: {";
        const CliEnd safe = cli.run(repair({QStringLiteral("-")}), cut);
        QCOMPARE(safe.exitCode, 0);
        QVERIFY(safe.out.startsWith("{\"OtipassProjectId\": \"toulouse\""));
        QVERIFY(QJsonDocument::fromJson(safe.out).isNull());
        QVERIFY(!safe.err.contains("Guessed:"));
        const CliEnd guess = cli.run(repair({QStringLiteral("-"), QStringLiteral("--guess")}), cut);
        QCOMPARE(guess.exitCode, 0);
        QVERIFY(QJsonDocument::fromJson(guess.out).isObject());
        QVERIFY(guess.err.contains("Guessed: Line 2 of the repaired text: the text stops in the middle."));
    }

    void guessesTheEncodingWhenAsked()
    {
        CliRun cli;
        const QString text = QStringLiteral("{\"OtipassProjectId\":\"toulouse\",}");
        const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        const CliEnd end = cli.run(repair({QStringLiteral("-"), QStringLiteral("--guess")}), wide);
        QCOMPARE(end.exitCode, 0);
        QCOMPARE(end.out, QByteArray("{\"OtipassProjectId\":\"toulouse\"}"));
    }

    void badInputs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("empty") << QByteArray("") << 0;
        QTest::newRow("binary") << QByteArray("\x7F"
                                              "ELF\0\0\1\2\0\0\0\0\0",
                                              13)
                                << 2;
        QTest::newRow("only brackets") << QByteArray(20000, '[') << 0;
    }
    void badInputs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, exitCode);
        CliRun cli;
        cli.write(QStringLiteral("m.json"), bytes);
        const CliEnd end = cli.run(repair({QStringLiteral("m.json")}));
        QCOMPARE(end.exitCode, exitCode);
        QCOMPARE(cli.read(QStringLiteral("m.json")), bytes);
    }

    void badArguments()
    {
        CliRun cli;
        cli.write(QStringLiteral("m.json"), "{}");
        for (const QStringList &arguments :
             {QStringList{QStringLiteral("m.json"), QStringLiteral("--in-place"), QStringLiteral("--diff")},
              QStringList{QStringLiteral("m.json"), QStringLiteral("--output"), QStringLiteral("o"),
                          QStringLiteral("--in-place")},
              QStringList{QStringLiteral("m.json"), QStringLiteral("--output"), QString()}, QStringList{}}) {
            const CliEnd end = cli.run(repair(arguments));
            QCOMPARE(end.exitCode, 2);
            QVERIFY(end.err.contains("[arguments-not-understood]"));
        }
    }

    void leavesANewerWorkspaceAlone()
    {
        CliRun cli;
        cli.goodWorkspace();
        QByteArray newer = cli.read(QStringLiteral("museum.passerelle"));
        newer.replace("\"version\": 1", "\"version\": 99");
        cli.write(QStringLiteral("museum.passerelle"), newer);
        const CliEnd end =
            cli.run(repair({QStringLiteral("museum.passerelle"), QStringLiteral("--in-place")}));
        QCOMPARE(end.exitCode, 2);
        QVERIFY(end.err.contains("[workspace-newer-version]"));
        QCOMPARE(cli.read(QStringLiteral("museum.passerelle")), newer);
    }
};

QTEST_GUILESS_MAIN(TestRepair)
#include "tst_repair.moc"
