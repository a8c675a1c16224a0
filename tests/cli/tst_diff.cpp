// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace passerelle::test;

/// `passerelle-cli diff`: what differs by meaning, and the exit code.
class TestDiff : public QObject
{
    Q_OBJECT

    static inline const QString kReference = QStringLiteral("mapping-reference.json");
    static inline const QString kOther = QStringLiteral("other.json");

    /// A folder with the reference and a file made of it.
    static QByteArray changed(CliRun &cli)
    {
        cli.copyData(dataPath(kReference));
        QByteArray text = cli.read(kReference);
        text.replace("DDMM_MSR", "DDMM_MSR_2");
        text.replace(text.lastIndexOf("DDMM23"), 6, "DDMM24");
        cli.write(kOther, text);
        return text;
    }
    static CliEnd diff(CliRun &cli, const QStringList &more, const QByteArray &input = {})
    {
        return cli.run(QStringList{QStringLiteral("diff")} + more, input);
    }

private Q_SLOTS:
    void theSame()
    {
        CliRun cli;
        cli.copyData(dataPath(kReference));
        const CliEnd end = diff(cli, {kReference, kReference});
        QCOMPARE(end.exitCode, 0);
        QVERIFY(!end.out.isEmpty());
    }

    void theSameInAnotherLayout()
    {
        CliRun cli;
        cli.copyData(dataPath(kReference));
        cli.write(kOther, QJsonDocument::fromJson(cli.read(kReference)).toJson(QJsonDocument::Compact));
        const CliEnd end =
            diff(cli, {kReference, kOther, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(end.exitCode, 0);
        const QJsonObject told = checkedJson(end.out, QStringLiteral("diff-output")).object();
        QVERIFY(told[QLatin1String("same")].toBool());
        QVERIFY(!told[QLatin1String("formatting")][QLatin1String("sameText")].toBool());
        QVERIFY(told[QLatin1String("formatting")][QLatin1String("rewrittenSectors")].toInt() > 0);
    }

    void tellsInWords()
    {
        CliRun cli;
        changed(cli);
        const CliEnd end = diff(cli, {kReference, kOther});
        QCOMPARE(end.exitCode, 1);
        QVERIFY(end.out.contains("> DDMM_MSR  renamed to DDMM_MSR_2\n"));
        QVERIFY(end.out.contains("DMM_CAS seasonCode: DDMM23 \xE2\x86\x92 DDMM24\n"));
        QVERIFY(end.err.isEmpty());
    }

    void tellsAsJson()
    {
        CliRun cli;
        changed(cli);
        const CliEnd end =
            diff(cli, {kReference, kOther, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(end.exitCode, 1);
        const QJsonObject told = checkedJson(end.out, QStringLiteral("diff-output")).object();
        QVERIFY(!told[QLatin1String("same")].toBool());
        const QJsonArray changes = told[QLatin1String("changes")].toArray();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0][QLatin1String("kind")].toString(), QStringLiteral("renamed"));
        QCOMPARE(changes[0][QLatin1String("right")][QLatin1String("code")].toString(),
                 QStringLiteral("DDMM_MSR_2"));
        QCOMPARE(changes[1][QLatin1String("member")].toString(), QStringLiteral("seasonCode"));
        QCOMPARE(changes[1][QLatin1String("left")][QLatin1String("value")].toString(),
                 QStringLiteral("DDMM23"));
        QCOMPARE(changes[1][QLatin1String("right")][QLatin1String("line")].toInt(), 38);
    }

    void readsStandardInputAndWorkspaces()
    {
        CliRun cli;
        const QByteArray other = changed(cli);
        QCOMPARE(diff(cli, {QStringLiteral("-"), kOther}, other).exitCode, 0);
        QCOMPARE(diff(cli, {kReference, QStringLiteral("-")}, other).exitCode, 1);
        const QString workspace = cli.goodWorkspace();
        QCOMPARE(diff(cli, {workspace, workspace}).exitCode, 0);
        QCOMPARE(diff(cli, {workspace, kOther}).exitCode, 1);
    }

    void couldNotRun()
    {
        CliRun cli;
        cli.copyData(dataPath(kReference));
        const CliEnd missing = diff(cli, {kReference, QStringLiteral("no-such.json")});
        QCOMPARE(missing.exitCode, 2);
        QVERIFY(missing.err.contains("[file-missing]"));
        QVERIFY(missing.out.isEmpty());
        const CliEnd twice = diff(cli, {QStringLiteral("-"), QStringLiteral("-")}, "{}");
        QCOMPARE(twice.exitCode, 2);
        QVERIFY(twice.err.contains("[diff-one-input]"));
        QCOMPARE(diff(cli, {kReference}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestDiff)
#include "tst_diff.moc"
