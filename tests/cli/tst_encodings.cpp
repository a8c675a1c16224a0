// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

#include <QTest>

using namespace passerelle::test;

/// Texts that are not UTF-8: what is seen is said, what is certain is converted, the rest where it is asked
/// for.
class TestEncodings : public QObject
{
    Q_OBJECT

    static QStringList repair(const QStringList &more)
    {
        return QStringList{QStringLiteral("repair")} + more;
    }

private Q_SLOTS:
    void saysWhatATextThatIsNotUtf8SeemsToBe()
    {
        CliRun cli;
        const QByteArray latin("{\"OtipassProjectId\":\"mus\xE9"
                               "e\"}");
        cli.write(QStringLiteral("m.json"), latin);
        const QStringList check{QStringLiteral("check"), QStringLiteral("m.json")};
        const CliEnd end = cli.run(check);
        QVERIFY2(end.err.contains("Windows-1252 / Latin-1") && end.err.contains("--convert") &&
                     end.err.contains("[file-encoding]"),
                 end.err.constData());
        const CliEnd input = cli.run({QStringLiteral("check"), QStringLiteral("-")}, latin);
        QVERIFY2(input.err.contains("Windows-1252 / Latin-1") && !input.err.contains("stdin."),
                 input.err.constData());
        const CliEnd told = cli.run(check + QStringList{QStringLiteral("--convert")});
        QVERIFY2(told.err.contains("m.json was read as Windows-1252 / Latin-1") &&
                     !told.err.contains("--convert"),
                 told.err.constData());
        QVERIFY(!told.out.contains("[json-not-utf8]"));
        const CliEnd diff =
            cli.run({QStringLiteral("diff"), QStringLiteral("m.json"), QStringLiteral("m.json")});
        QVERIFY2(diff.err.contains("Windows-1252") && diff.err.contains("--convert"), diff.err.constData());
    }

    void aWorkspaceThatIsNotUtf8IsNotCalledBroken()
    {
        CliRun cli;
        cli.goodWorkspace();
        QString workspace = QString::fromUtf8(cli.read(QStringLiteral("museum.passerelle")));
        workspace.replace(QStringLiteral("Toulouse museums"), QStringLiteral("Musées de Toulouse"));
        cli.write(QStringLiteral("museum.passerelle"), workspace.toLatin1());
        const QStringList check{QStringLiteral("check"), QStringLiteral("museum.passerelle")};
        const CliEnd end = cli.run(check);
        QCOMPARE(end.exitCode, 2);
        QVERIFY2(end.err.contains("[file-encoding]") && end.err.contains("--convert"), end.err.constData());
        QCOMPARE(cli.run(check + QStringList{QStringLiteral("--convert")}).exitCode, 0);
    }

    void asksBeforeItReadsWindows1252()
    {
        CliRun cli;
        const QByteArray latin("{\n  \"OtipassProjectId\": \"mus\xE9"
                               "e\",\n}\n");
        const QByteArray kept("{\n  \"OtipassProjectId\": \"mus\xE9"
                              "e\"\n}\n");
        const QString name = QStringLiteral("m.json");
        cli.write(name, latin);
        const CliEnd plain = cli.run(repair({name}));
        QCOMPARE(plain.exitCode, 0);
        QCOMPARE(plain.out, kept);
        QVERIFY2(plain.err.contains("Windows-1252") && plain.err.contains("--convert"),
                 plain.err.constData());
        for (const char *option : {"--convert", "--guess"}) {
            const CliEnd told = cli.run(repair({name, QString::fromLatin1(option)}));
            QCOMPARE(told.out, QByteArray("{\n  \"OtipassProjectId\": \"musée\"\n}\n"));
            QVERIFY2(told.err.contains("Windows-1252"), told.err.constData());
        }
        const CliEnd input = cli.run(repair({QStringLiteral("-")}), latin);
        QCOMPARE(input.out, kept);
        QVERIFY2(input.err.contains("Windows-1252") && !input.err.contains("stdin."), input.err.constData());
    }

    void theDiffShowsTheConversion()
    {
        CliRun cli;
        const QString name = QStringLiteral("m.json");
        cli.write(name, "{\"OtipassProjectId\": \"mus\xE9"
                        "e\"}\n");
        const CliEnd latin = cli.run(repair({name, QStringLiteral("--diff"), QStringLiteral("--convert")}));
        QVERIFY2(latin.out.startsWith("--- m.json\tWindows-1252 / Latin-1\n+++ m.json\tUTF-8\n@@ "),
                 latin.out.constData());
        QVERIFY(latin.out.contains("\n-{\"OtipassProjectId\": \"mus\xE9"
                                   "e\"}\n+{\"OtipassProjectId\": \"musée\"}\n"));
        QVERIFY(latin.err.contains("Windows-1252"));
        QCOMPARE(cli.run(repair({name, QStringLiteral("--diff")})).out, QByteArray());
        cli.write(name, QByteArray("\xFF\xFE{\0}\0", 6));
        const CliEnd wide = cli.run(repair({name, QStringLiteral("--diff")}));
        QCOMPARE(wide.out, QByteArray("--- m.json\tUTF-16 (little endian)\n+++ m.json\tUTF-8\n"));
    }
};

QTEST_GUILESS_MAIN(TestEncodings)
#include "tst_encodings.moc"
