// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

#include "support/big_mapping.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace passerelle::test;

/// `passerelle-cli check`, from the outside: formats, places, exit codes, and every input that is no mapping.
class TestCheck : public QObject
{
    Q_OBJECT

    static QJsonArray findingsOf(const QByteArray &json)
    {
        return checkedJson(json, QStringLiteral("check-output"))
            .object()
            .value(QLatin1String("findings"))
            .toArray();
    }
    static QJsonObject findingOf(const QJsonArray &findings, const QString &rule)
    {
        for (const QJsonValue &finding : findings) {
            if (finding[QLatin1String("rule")].toString() == rule)
                return finding.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void findsNothingInARightMapping()
    {
        CliRun cli;
        QByteArray mapping = bytesOf(dataPath(QStringLiteral("mapping-reference.json")));
        mapping.replace("pcumid031fs00061", "PCUMID031FS00061");
        cli.write(QStringLiteral("m.json"), mapping);
        const CliEnd end = cli.run({QStringLiteral("check"), QStringLiteral("m.json")});
        QCOMPARE(end.out, QByteArray());
        QCOMPARE(end.err, QByteArray());
        QCOMPARE(end.exitCode, 0);
    }

    void textNamesFileLineColumnSeverityAndRule()
    {
        CliRun cli;
        cli.copyData(dataPath(QStringLiteral("mapping-as-published.jsonc")));
        const CliEnd end = cli.run({QStringLiteral("check"), QStringLiteral("mapping-as-published.jsonc")});
        QCOMPARE(end.exitCode, 1);
        const QList<QByteArray> lines = end.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 7);
        const auto is = [&lines](const QByteArray &start, const QByteArray &rule) {
            return std::any_of(lines.begin(), lines.end(), [&](const QByteArray &line) {
                return line.startsWith(start) && line.endsWith(rule);
            });
        };
        QVERIFY2(is("mapping-as-published.jsonc:3:35: error: ", " [json-comment]"), end.out.constData());
    }

    void jsonHasPlacesInCharactersAndBytes()
    {
        CliRun cli;
        // Two bytes before the comma, one character.
        cli.write(QStringLiteral("m.json"), "\xEF\xBB\xBF{\"é\":1,}\n");
        const CliEnd end = cli.run({QStringLiteral("check"), QStringLiteral("m.json"),
                                    QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(end.exitCode, 1);
        const QJsonObject comma = findingOf(findingsOf(end.out), QStringLiteral("json-trailing-comma"));
        const QJsonObject place = comma[QLatin1String("places")].toArray().first().toObject();
        QCOMPARE(place[QLatin1String("file")].toString(), QStringLiteral("m.json"));
        QCOMPARE(place[QLatin1String("line")].toInt(), 1);
        QCOMPARE(place[QLatin1String("column")].toInt(), 7);
        QCOMPARE(place[QLatin1String("offset")].toInt(), 10);
        QCOMPARE(place[QLatin1String("length")].toInt(), 1);
        QVERIFY(comma[QLatin1String("repairs")].toArray().first()[QLatin1String("safe")].toBool());
    }

    void jsonOfNothingIsAnEmptyList()
    {
        CliRun cli;
        const CliEnd end = cli.run({QStringLiteral("check"), cli.goodWorkspace(), QStringLiteral("--format"),
                                    QStringLiteral("json")});
        QVERIFY2(findingsOf(end.out).isEmpty(), end.out.constData());
        QCOMPARE(end.exitCode, 0);
    }

    void placesOfAnEmbeddedMappingAreInTheWorkspaceFile()
    {
        CliRun cli;
        cli.goodWorkspace();
        QByteArray workspace = cli.read(QStringLiteral("museum.passerelle"));
        workspace.replace("\\\"DDMM_MSR\\\"", "\\\"DDMM_AUG\\\"");   // one code twice
        workspace.replace("OTIPASS\", \"type", "Otipass\", \"type"); // and one mistake before the mapping
        cli.write(QStringLiteral("museum.passerelle"), workspace);
        const CliEnd end = cli.run({QStringLiteral("check"), QStringLiteral("museum.passerelle"),
                                    QStringLiteral("--format"), QStringLiteral("json")});
        const QJsonArray findings = findingsOf(end.out);
        const QJsonArray places =
            findingOf(findings, QStringLiteral("mapping-sector-repeated"))[QLatin1String("places")].toArray();
        QCOMPARE(places.size(), 2);
        for (const QJsonValue &place : places) {
            const QByteArray there =
                workspace.mid(place[QLatin1String("offset")].toInt(), place[QLatin1String("length")].toInt());
            QCOMPARE(there, QByteArray("\\\"DDMM_AUG\\\""));
            const int line = int(workspace.left(place[QLatin1String("offset")].toInt()).count('\n')) + 1;
            QCOMPARE(place[QLatin1String("line")].toInt(), line);
        }
        const QJsonValue channel =
            findingOf(findings, QStringLiteral("sale-channel-code"))[QLatin1String("places")]
                .toArray()
                .first();
        QCOMPARE(
            workspace.mid(channel[QLatin1String("offset")].toInt(), channel[QLatin1String("length")].toInt()),
            QByteArray("\"Otipass\""));
    }

    void placesOfALinkedMappingAreInItsFile()
    {
        CliRun cli;
        cli.copyData(resourcePath(QStringLiteral("samples/toulouse.passerelle")));
        const QString mapping = cli.copyData(resourcePath(QStringLiteral("samples/toulouse-mapping.jsonc")));
        const CliEnd end = cli.run({QStringLiteral("check"), QStringLiteral("toulouse.passerelle"),
                                    QStringLiteral("--format"), QStringLiteral("json")});
        const QJsonObject comment = findingOf(findingsOf(end.out), QStringLiteral("json-comment"));
        const QJsonValue place = comment[QLatin1String("places")].toArray().first();
        QCOMPARE(QFileInfo(place[QLatin1String("file")].toString()).canonicalFilePath(),
                 QFileInfo(mapping).canonicalFilePath());
        QVERIFY(bytesOf(mapping).mid(place[QLatin1String("offset")].toInt()).startsWith("//"));
    }

    void sarifIsValid()
    {
        CliRun cli;
        cli.copyData(dataPath(QStringLiteral("mapping-as-published.jsonc")));
        QVERIFY(QFile::rename(cli.path(QStringLiteral("mapping-as-published.jsonc")),
                              cli.path(QStringLiteral("a mapping é.jsonc"))));
        const CliEnd end = cli.run({QStringLiteral("check"), QStringLiteral("a mapping é.jsonc"),
                                    QStringLiteral("--format"), QStringLiteral("sarif")});
        QCOMPARE(end.exitCode, 1);
        const QJsonValue run = checkedJson(end.out, QStringLiteral("sarif-2.1.0"))
                                   .object()[QLatin1String("runs")]
                                   .toArray()
                                   .first();
        const QJsonArray rules =
            run[QLatin1String("tool")][QLatin1String("driver")][QLatin1String("rules")].toArray();
        const QJsonArray results = run[QLatin1String("results")].toArray();
        QVERIFY(!results.isEmpty());
        for (const QJsonValue &result : results) {
            QCOMPARE(rules.at(result[QLatin1String("ruleIndex")].toInt())[QLatin1String("id")].toString(),
                     result[QLatin1String("ruleId")].toString());
            const QJsonValue parts = result[QLatin1String("properties")];
            QVERIFY(!parts[QLatin1String("action")].toString().isEmpty());
            QVERIFY(result[QLatin1String("message")][QLatin1String("text")].toString().endsWith(
                parts[QLatin1String("action")].toString()));
            const QJsonValue physical =
                result[QLatin1String("locations")].toArray().first()[QLatin1String("physicalLocation")];
            QCOMPARE(physical[QLatin1String("artifactLocation")][QLatin1String("uri")].toString(),
                     QStringLiteral("a%20mapping%20%C3%A9.jsonc"));
        }
    }

    void honoursWhatTheWorkspaceSaysOfRulesAndFindings()
    {
        CliRun cli;
        cli.goodWorkspace();
        QByteArray workspace = cli.read(QStringLiteral("museum.passerelle"));
        workspace.replace("OTIPASS\", \"type", "Otipass\", \"type");
        const auto check = [&cli](const QByteArray &text, const char *format) {
            cli.write(QStringLiteral("museum.passerelle"), text);
            return cli.run({QStringLiteral("check"), QStringLiteral("museum.passerelle"),
                            QStringLiteral("--format"), QLatin1String(format)});
        };
        const auto saying = [&workspace](const QByteArray &findings) {
            QByteArray text = workspace;
            return text.insert(text.indexOf('{') + 1, "\"findings\": " + findings + ",");
        };
        QCOMPARE(check(workspace, "text").exitCode, 1);
        const QByteArray off = R"({"severities": {"sale-channel-code": "off",
            "sale-contingent-channel": "note", "sale-interface-channel": "off"}})";
        const CliEnd lighter = check(saying(off), "text");
        QCOMPARE(lighter.exitCode, 0);
        QVERIFY2(!lighter.out.contains("[sale-channel-code]"), lighter.out.constData());
        const CliEnd unknown = check(saying(R"({"severities": {"sale-chanel-code": "off"}})"), "text");
        QVERIFY2(unknown.out.contains("warning: ") && unknown.out.contains("[findings-rule-unknown]"),
                 unknown.out.constData());
    }

    void tellsAcceptedFindingsApart_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("accepted") << QByteArray("note") << 0;
        QTest::newRow("its text has changed") << QByteArray("nota") << 1;
    }
    void tellsAcceptedFindingsApart()
    {
        QFETCH(QByteArray, member);
        QFETCH(int, exitCode);
        CliRun cli;
        const QByteArray text =
            "{\"OtipassProjectId\": \"toulouse\", \"" + member + "\": \"ours\", \"sectorInfos\": {}}";
        cli.write(QStringLiteral("m.json"), text);
        cli.write(QStringLiteral("w.passerelle"),
                  R"({"format": "passerelle-workspace", "version": 1, "id": "0123456789abcdef",
                     "mapping": {"file": "m.json"}, "findings": {"severities": {@}, "accepted": [
                     {"rule": "mapping-member-unknown", "fingerprint": "df5ed8659fdd70c54eef4b80", "where": "note",
                      "reason": "our own", "by": "Anne", "on": "2026-11-24"}]}})");
        QByteArray workspace = cli.read(QStringLiteral("w.passerelle"));
        const auto check = [&cli](const char *format) {
            return cli.run({QStringLiteral("check"), QStringLiteral("w.passerelle"),
                            QStringLiteral("--format"), QLatin1String(format)});
        };
        // Everything else that is wrong with so bare a workspace is no matter here.
        QByteArrayList off;
        const QJsonArray rules =
            QJsonDocument::fromJson(
                cli.run({QStringLiteral("rules"), QStringLiteral("--format"), QStringLiteral("json")})
                    .out)[QLatin1String("rules")]
                .toArray();
        for (const QJsonValue &rule : rules) {
            if (rule[QLatin1String("id")].toString() != QStringLiteral("mapping-member-unknown"))
                off.append('"' + rule[QLatin1String("id")].toString().toUtf8() + "\": \"off\"");
        }
        workspace.replace("{@}", '{' + off.join(", ") + '}');
        cli.write(QStringLiteral("w.passerelle"), workspace);
        const CliEnd plain = check("text");
        QCOMPARE(plain.exitCode, exitCode);
        QCOMPARE(plain.out.contains(": accepted: "), exitCode == 0);
        QCOMPARE(plain.out.contains("our own"), exitCode == 0);
        const QJsonArray findings = findingsOf(check("json").out);
        QCOMPARE(findings.size(), 1);
        const QJsonValue acceptance = findings.first()[QLatin1String("accepted")];
        QCOMPARE(acceptance[QLatin1String("reason")].toString(),
                 exitCode == 0 ? QStringLiteral("our own") : QString());
        const QJsonValue result = checkedJson(check("sarif").out, QStringLiteral("sarif-2.1.0"))
                                      .object()[QLatin1String("runs")]
                                      .toArray()
                                      .first()[QLatin1String("results")]
                                      .toArray()
                                      .first();
        QCOMPARE(result[QLatin1String("suppressions")].toArray().size(), exitCode == 0 ? 1 : 0);
    }

    void readsStandardInput()
    {
        CliRun cli;
        const CliEnd end = cli.run({QStringLiteral("check"), QStringLiteral("-")}, "{\"a\":1,}");
        QCOMPARE(end.exitCode, 1);
        QVERIFY2(end.out.contains("-:1:7: error: "), end.out.constData());
        const CliEnd workspace =
            cli.run({QStringLiteral("check"), QStringLiteral("-")}, bytesOf(cli.goodWorkspace()));
        QCOMPARE(workspace.err, QByteArray());
        QCOMPARE(workspace.exitCode, 0);
    }

    void checksSeveralFilesAndGoesOnBehindABadOne()
    {
        CliRun cli;
        cli.write(QStringLiteral("a.json"), "{\"a\":1,}");
        cli.write(QStringLiteral("c.json"), "{\"c\":1,}");
        const CliEnd end = cli.run({QStringLiteral("check"), QStringLiteral("a.json"),
                                    QStringLiteral("b.json"), QStringLiteral("c.json")});
        QVERIFY(end.out.contains("a.json:1:7:") && end.out.contains("c.json:1:7:"));
        QVERIFY(end.err.contains("file-missing"));
        QCOMPARE(end.exitCode, 2);
    }

    void failsOnlyOnWhatIsAskedFor()
    {
        CliRun cli;
        // A service id in lower case is a warning, or whatever the rules say: never an error alone.
        cli.copyData(dataPath(QStringLiteral("mapping-reference.json")));
        const QStringList check{QStringLiteral("check"), QStringLiteral("mapping-reference.json"),
                                QStringLiteral("--fail-on")};
        const CliEnd strict = cli.run(check + QStringList{QStringLiteral("warning")});
        QCOMPARE(strict.exitCode, 1);
        const CliEnd lax = cli.run(check + QStringList{QStringLiteral("error")});
        QCOMPARE(lax.exitCode, strict.out.contains(": error: ") ? 1 : 0);
    }

    void speaksFrenchInFrance()
    {
        CliRun cli;
        cli.language = QStringLiteral("fr_FR.UTF-8");
        const CliEnd french = cli.run({QStringLiteral("rules")});
        cli.language = QStringLiteral("C.UTF-8");
        const CliEnd english = cli.run({QStringLiteral("rules")});
        QVERIFY(english.out.contains("json-comment"));
        QVERIFY(french.out.contains("json-comment"));
        QVERIFY(english.out.contains("Comment\n") || english.out.contains("Comment "));
        QVERIFY(french.out.contains("Commentaire"));
        QVERIFY(!english.out.contains("Commentaire"));
        QVERIFY(french.out != english.out);
    }

    void badInputs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("empty") << QByteArray("") << 1 << QByteArray("[json-empty]");
        QTest::newRow("binary") << QByteArray("\x7F"
                                              "ELF\0\0\1\2\0\0\0\0\0",
                                              13)
                                << 2 << QByteArray("[file-binary]");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6) << 2 << QByteArray("[file-encoding]");
        QTest::newRow("Latin-1") << QByteArray("{\"OtipassProjectId\":\"mus\xE9"
                                               "e\"}")
                                 << 1 << QByteArray("[json-not-utf8]");
        QTest::newRow("only brackets") << QByteArray(100000, '[') << 1 << QByteArray("[json-too-deep]");
    }
    void badInputs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, says);
        CliRun cli;
        cli.write(QStringLiteral("m.json"), bytes);
        const CliEnd end = cli.run({QStringLiteral("check"), QStringLiteral("m.json")});
        QVERIFY2((end.out + end.err).contains(says), (end.out.left(2000) + end.err.left(2000)).constData());
        QCOMPARE(end.exitCode, exitCode);
    }

    void convertsWhenAsked()
    {
        CliRun cli;
        cli.write(QStringLiteral("m.json"), QByteArray("\xFF\xFE{\0}\0", 6));
        const CliEnd end =
            cli.run({QStringLiteral("check"), QStringLiteral("--convert"), QStringLiteral("m.json")});
        QVERIFY(end.err.contains("UTF-16"));
        QVERIFY(end.exitCode != 2);
    }

    void findsTheLinkedMappingOfAWorkspaceFromStandardInput()
    {
        CliRun cli;
        const QByteArray workspace =
            bytesOf(cli.copyData(resourcePath(QStringLiteral("samples/toulouse.passerelle"))));
        const QStringList check{QStringLiteral("check"), QStringLiteral("-")};
        const CliEnd nowhere = cli.run(check, workspace);
        QCOMPARE(nowhere.exitCode, 2);
        QVERIFY2(nowhere.err.contains(cli.path(QStringLiteral("toulouse-mapping.jsonc")).toUtf8()),
                 nowhere.err.constData());
        cli.copyData(resourcePath(QStringLiteral("samples/toulouse-mapping.jsonc")));
        const CliEnd end = cli.run(check, workspace);
        QCOMPARE(end.exitCode, 1);
        QVERIFY2(end.out.contains("[json-comment]"), end.err.constData());
    }

    void badFiles()
    {
        CliRun cli;
        const auto check = [&cli](const QString &file) { return cli.run({QStringLiteral("check"), file}); };
        QVERIFY(QDir(cli.folder.path()).mkdir(QStringLiteral("folder.json")));
        CliEnd end = check(QStringLiteral("folder.json"));
        QVERIFY2(end.exitCode == 2 && end.err.contains("[file-is-directory]"), end.err.constData());
        end = check(QStringLiteral("nothing.json"));
        QVERIFY2(end.exitCode == 2 && end.err.contains("[file-missing]"), end.err.constData());
#ifdef Q_OS_UNIX
        QCOMPARE(::mkfifo(qPrintable(cli.path(QStringLiteral("pipe.json"))), 0600), 0);
        end = check(QStringLiteral("pipe.json"));
        QVERIFY2(end.exitCode == 2 && end.err.contains("[file-not-regular]"), end.err.constData());
        if (::geteuid() != 0) { // whoever may read everything cannot be refused
            cli.write(QStringLiteral("locked.json"), "{}");
            QVERIFY(QFile::setPermissions(cli.path(QStringLiteral("locked.json")), {}));
            end = check(QStringLiteral("locked.json"));
            QVERIFY2(end.exitCode == 2 && end.err.contains("[file-no-permission]"), end.err.constData());
        }
#endif
    }

    void badWorkspaces_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("not JSON") << QByteArray("museum") << QByteArray("[workspace-not-json]");
        QTest::newRow("not a workspace")
            << QByteArray("{\"format\": \"other\"}") << QByteArray("[workspace-wrong-");
        QTest::newRow("wrong type") << QByteArray(
                                           "{\"format\": \"passerelle-workspace\", \"version\": 1, \"id\": "
                                           "\"5a1e7005ec0f4d1b9a3c2f6e8d740031\", \"plan\": 3}")
                                    << QByteArray("[workspace-wrong-type]");
    }
    void badWorkspaces()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, says);
        CliRun cli;
        cli.write(QStringLiteral("w.passerelle"), bytes);
        const CliEnd end = cli.run({QStringLiteral("check"), QStringLiteral("w.passerelle")});
        QVERIFY2(end.err.contains(says), end.err.constData());
        QCOMPARE(end.exitCode, 2);
    }

    void badArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("none") << QStringList();
        QTest::newRow("unknown command") << QStringList{QStringLiteral("fix")};
        QTest::newRow("no file") << QStringList{QStringLiteral("check")};
        QTest::newRow("unknown option")
            << QStringList{QStringLiteral("check"), QStringLiteral("--frmat"), QStringLiteral("x")};
        QTest::newRow("unknown format") << QStringList{QStringLiteral("check"), QStringLiteral("x"),
                                                       QStringLiteral("--format"), QStringLiteral("xml")};
    }
    void badArguments()
    {
        QFETCH(QStringList, arguments);
        CliRun cli;
        const CliEnd end = cli.run(arguments);
        QCOMPARE(end.exitCode, 2);
        QVERIFY2(end.err.contains("[arguments-not-understood]"), end.err.constData());
        QCOMPARE(end.out, QByteArray());
    }

    void helpAndVersion()
    {
        CliRun cli;
        for (const QString &word : {QStringLiteral("--help"), QStringLiteral("--version")}) {
            const CliEnd end = cli.run({word});
            QCOMPARE(end.exitCode, 0);
            QVERIFY(end.out.contains("passerelle-cli"));
            QCOMPARE(end.err, QByteArray());
        }
        const CliEnd end = cli.run({QStringLiteral("check"), QStringLiteral("--help")});
        QCOMPARE(end.exitCode, 0);
        QVERIFY(end.out.contains("--fail-on"));
    }

    void keepsTerminalsSafe()
    {
        CliRun cli;
        cli.write(QStringLiteral("m.json"), "{\"OtipassProjectId\": \"a\\u001b[31mb\", \"sectorInfos\": {}}");
        const CliEnd end = cli.run({QStringLiteral("check"), QStringLiteral("m.json")});
        QVERIFY(!end.out.contains('\x1B'));
    }

    void takesTheLargest()
    {
        CliRun cli;
        cli.write(QStringLiteral("big.json"), bigMapping(100000));
        const CliEnd end = cli.run({QStringLiteral("check"), QStringLiteral("big.json")});
        QVERIFY2(end.exitCode == 0 || end.exitCode == 1, end.err.constData());
    }

    void saysThatAWorkspaceIsOfANewerVersion()
    {
        CliRun cli;
        cli.newerWorkspace();
        const CliEnd end = cli.run({QStringLiteral("check"), QStringLiteral("museum.passerelle")});
        QVERIFY2(end.err.contains("[workspace-newer-version]"), end.err.constData());
        QVERIFY(end.exitCode != 2);
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
