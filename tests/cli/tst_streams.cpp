// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

#include <QTest>

using namespace passerelle::test;

/// Where passerelle-cli reads and writes, if that is no file: streams, pipes, devices, folders, and names
/// that are no text.
class TestStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStandardInputOnce()
    {
        CliRun cli;
        const CliEnd end =
            cli.run({QStringLiteral("check"), QStringLiteral("-"), QStringLiteral("-")}, "{\"a\":1}");
        QCOMPARE(end.exitCode, 2);
        QVERIFY2(end.err.contains("[check-one-input]"), end.err.constData());
    }

    void saysWhereItsOutputIsNotTaken_data()
    {
        QTest::addColumn<QString>("script");
        for (const char *script :
             {"\"$cli\" rules > /dev/full", "\"$cli\" check m.json > /dev/full", "\"$cli\" check m.json >&-",
              "\"$cli\" check m.json --format json > /dev/full", "\"$cli\" diff m.json m.json > /dev/full",
              "\"$cli\" repair m.json > /dev/full", "\"$cli\" --help > /dev/full"})
            QTest::newRow(script) << QString::fromLatin1(script);
    }
    void saysWhereItsOutputIsNotTaken()
    {
        QFETCH(const QString, script);
        CliRun cli;
        cli.write(QStringLiteral("m.json"), "{\"a\":1,}");
        const CliEnd end = cli.runScript(script);
        QCOMPARE(end.exitCode, 2);
        QCOMPARE(end.err.count("[output-not-taken]"), 1);
    }

    void aNameThatIsNoTextIsSaid()
    {
        CliRun cli;
        const CliEnd end = cli.runScript(
            QStringLiteral("echo '{\"a\":1,}' > $'\\xff.json'; \"$cli\" check $'\\xff.json'; code=$?; "
                           "rm $'\\xff.json'; exit $code"));
        QCOMPARE(end.exitCode, 2);
        QVERIFY2(end.err.contains("[file-name-not-text]") && end.err.contains("standard input") &&
                     !end.err.contains("not there"),
                 end.err.constData());
        // The sign that stands for such bytes may be in a name itself.
        cli.write(QStringLiteral("\uFFFD.json"), "{\"a\":1,}");
        QCOMPARE(cli.run({QStringLiteral("check"), QStringLiteral("\uFFFD.json")}).exitCode, 1);
    }

    void replacesNothingThatIsNoFile_data()
    {
        QTest::addColumn<QString>("script");
        const auto row = [](const char *script) { QTest::newRow(script) << QString::fromLatin1(script); };
        row("out=/dev/stdout; \"$cli\" repair m.json --output $out | cat; exit ${PIPESTATUS[0]}");
        row("out=/dev/stdout; \"$cli\" repair m.json --output $out > shown");
        row("out=/dev/full; \"$cli\" repair m.json --output $out");
        row("out=pipe; mkfifo $out; \"$cli\" repair m.json --output $out");
        row("out=way; mkfifo pipe; ln -s pipe way; \"$cli\" repair m.json --output $out");
        row("out=$PWD; \"$cli\" repair m.json --output $out");
        row("\"$cli\" repair m.json --output >(cat)");
    }
    void replacesNothingThatIsNoFile()
    {
        QFETCH(const QString, script);
        CliRun cli;
        cli.copyData(dataPath(QStringLiteral("mapping-as-published.jsonc")));
        cli.write(QStringLiteral("m.json"), "{\"OtipassProjectId\":\"toulouse\",}");
        // What stood there is of the same kind afterwards, and nothing was put beside it.
        const CliEnd end = cli.runScript(
            QStringLiteral("kind() { stat -Lc %F $out; }; ") + script +
            QStringLiteral("; code=$?; [[ -z $out || $out == /dev/stdout ]] || kind >&2; exit $code"));
        QCOMPARE(end.exitCode, 2);
        QCOMPARE(end.out, QByteArray());
        QVERIFY2(end.err.contains("[output-not-written]") && end.err.contains("- for standard output"),
                 end.err.constData());
        if (script.contains(QLatin1String("pipe")))
            QVERIFY2(end.err.trimmed().endsWith("fifo"), end.err.constData());
        if (script.contains(QLatin1String("/dev/full")))
            QVERIFY2(end.err.trimmed().endsWith("character special file"), end.err.constData());
        if (script.contains(QLatin1String("shown")))
            QCOMPARE(cli.read(QStringLiteral("shown")), QByteArray());
    }

    void aNameThatIsNoTextIsNoFile()
    {
        CliRun cli;
        cli.write(QStringLiteral("m.json"), "{\"OtipassProjectId\":\"toulouse\",}");
        const CliEnd end =
            cli.runScript(QStringLiteral("\"$cli\" repair m.json --output $'\\xff.json'; c=$?; ls; exit $c"));
        QCOMPARE(end.exitCode, 2);
        QCOMPARE(end.out, QByteArray("m.json\n"));
        QVERIFY2(end.err.contains("no text"), end.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestStreams)
#include "tst_streams.moc"
