// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace passerelle::test;

/// `passerelle-cli scan`: one card's way through the real chain, sandbox and ledger.
class TestScan : public QObject
{
    Q_OBJECT

    static QStringList scan(const QString &card, const QStringList &more = {})
    {
        return QStringList{QStringLiteral("scan"),     QStringLiteral("museum.passerelle"),
                           QStringLiteral("--device"), QStringLiteral("PDA_01"),
                           QStringLiteral("--card"),   card} +
               more;
    }
    static QStringList sandbox(const QString &card, const QStringList &more = {})
    {
        return scan(card, QStringList{QStringLiteral("--sandbox"), QStringLiteral("toulouse"),
                                      QStringLiteral("--format"), QStringLiteral("json")} +
                              more);
    }
    static QJsonObject traceOf(const QByteArray &json)
    {
        return checkedJson(json, QStringLiteral("scan-output")).object();
    }

private Q_SLOTS:
    void outcomes_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("sale made") << "TLS00012345678" << QStringList() << "let-in-sale-made"
                                   << "" << 0;
        QTest::newRow("refused") << "TLS00020000002" << QStringList() << "refused"
                                 << "refused-expired" << 1;
        QTest::newRow("offline") << "TLS00012345678" << QStringList{QStringLiteral("--offline")}
                                 << "let-in-no-sale"
                                 << "queued-offline" << 1;
        QTest::newRow("empty card") << "" << QStringList() << "not-otipass"
                                    << "card-empty" << 1;
        QTest::newRow("long card") << QString(10000, QLatin1Char('A')) << QStringList() << "not-otipass"
                                   << "card-too-long" << 1;
        QTest::newRow("line break") << "TLS000\n12345678" << QStringList() << "not-otipass"
                                    << "card-line-break" << 1;
        QTest::newRow("control") << QStringLiteral("TLS\x02"
                                                   "12345678")
                                 << QStringList() << "not-otipass"
                                 << "card-control-character" << 1;
        QTest::newRow("not ASCII") << QStringLiteral("TLSé12345678") << QStringList() << "not-otipass"
                                   << "card-not-ascii" << 1;
    }
    void outcomes()
    {
        QFETCH(QString, card);
        QFETCH(QStringList, more);
        QFETCH(QString, outcome);
        QFETCH(QString, reason);
        QFETCH(int, exitCode);
        CliRun cli;
        cli.goodWorkspace();
        const CliEnd end = cli.run(sandbox(card, more), {}, "a key of the test\n");
        QVERIFY2(!end.out.isEmpty(), end.err.constData());
        const QJsonObject trace = traceOf(end.out);
        QCOMPARE(trace[QLatin1String("outcome")].toString(), outcome);
        QCOMPARE(trace[QLatin1String("reason")].toString(), reason);
        QCOMPARE(end.exitCode, exitCode);
        QCOMPARE(trace[QLatin1String("steps")].toArray().size(), 11);
    }

    void ordersAreInTheLedger()
    {
        CliRun cli;
        cli.goodWorkspace();
        const QStringList ledger{QStringLiteral("--ledger"), QStringLiteral("own.sqlite")};
        const CliEnd first = cli.run(sandbox(QStringLiteral("TLS00012345678"), ledger), {}, "key");
        const CliEnd second = cli.run(sandbox(QStringLiteral("TLS00012345679"), ledger), {}, "key");
        QCOMPARE(traceOf(first.out)[QLatin1String("order")].toString(), QStringLiteral("1"));
        QCOMPARE(traceOf(second.out)[QLatin1String("order")].toString(), QStringLiteral("2"));
        QVERIFY(QFileInfo::exists(cli.path(QStringLiteral("own.sqlite"))));
    }

    void filesAreWrittenIntoTheFolder()
    {
        CliRun cli;
        cli.goodWorkspace();
        QVERIFY(QDir(cli.folder.path()).mkdir(QStringLiteral("files")));
        const CliEnd end = cli.run(
            sandbox(QStringLiteral("TLS00012345678"), {QStringLiteral("--files"), QStringLiteral("files")}),
            {}, "key");
        QVERIFY2(end.exitCode == 0, end.err.constData());
        const QDir files(cli.path(QStringLiteral("files")));
        QVERIFY(!files.entryList(QDir::Files).isEmpty());
        const CliEnd nowhere = cli.run(sandbox(QStringLiteral("TLS00012345679"),
                                               {QStringLiteral("--files"), QStringLiteral("no/such/folder")}),
                                       {}, "key");
        const QJsonArray steps = traceOf(nowhere.out)[QLatin1String("steps")].toArray();
        QCOMPARE(steps.last().toObject()[QLatin1String("state")].toString(), QStringLiteral("failed"));
        QVERIFY(!QDir(cli.path(QStringLiteral("no"))).exists());
    }

    void saysThatAWorkspaceIsOfANewerVersion()
    {
        CliRun cli;
        cli.newerWorkspace();
        const CliEnd end = cli.run(sandbox(QStringLiteral("TLS00012345678")), {}, "key");
        QVERIFY2(end.err.contains("[workspace-newer-version]"), end.err.constData());
        QCOMPARE(traceOf(end.out)[QLatin1String("steps")].toArray().size(), 11);
    }

    void theWorkspacesOwnLedgerIsInTheDataFolder()
    {
        CliRun cli;
        cli.goodWorkspace();
        QCOMPARE(cli.run(sandbox(QStringLiteral("TLS00012345678")), {}, "key").exitCode, 0);
        QDirIterator files(cli.home.path(),
                           {QStringLiteral("ledger-5a1e7005ec0f4d1b9a3c2f6e8d740031.sqlite")},
                           QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
    }

    void textShowsTheWay()
    {
        CliRun cli;
        cli.goodWorkspace();
        const CliEnd end = cli.run(
            scan(QStringLiteral("TLS00020000003"), {QStringLiteral("--sandbox"), QStringLiteral("toulouse")}),
            {}, "k");
        QCOMPARE(end.exitCode, 1);
        QVERIFY2(end.out.contains("[refused-blocked]"), end.out.constData());
        QCOMPARE(end.out.trimmed().split('\n').last().startsWith("Refused: "), true);
    }

    void asksTheSandboxWithItsOwnKeyWhereNobodyCanBeAsked()
    {
        CliRun cli; // no keychain, no terminal
        cli.goodWorkspace();
        const CliEnd end = cli.run(sandbox(QStringLiteral("TLS00012345678")));
        QCOMPARE(traceOf(end.out)[QLatin1String("outcome")].toString(), QStringLiteral("let-in-sale-made"));
        QVERIFY(!end.err.isEmpty());
        QCOMPARE(end.exitCode, 0);
    }

    void doesNotAskOtipassWithoutAPassword()
    {
        CliRun cli;
        cli.goodWorkspace();
        const CliEnd end = cli.run(scan(QStringLiteral("TLS00012345678")));
        QCOMPARE(end.exitCode, 2);
        QVERIFY2(end.err.contains("[password-missing]"), end.err.constData());
        QCOMPARE(end.out, QByteArray());
    }

    void aStrictSandboxRefusesAWrongKey()
    {
        CliRun cli;
        cli.goodWorkspace();
        const QStringList strict =
            scan(QStringLiteral("TLS00012345678"), {QStringLiteral("--sandbox"), QStringLiteral("strict"),
                                                    QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(traceOf(cli.run(strict, {}, "wrong").out)[QLatin1String("reason")].toString(),
                 QStringLiteral("answer-unauthorised"));
        QCOMPARE(cli.run(strict, {}, "sandbox-key").exitCode, 0);
    }

    void readsAWorkspaceFromStandardInput()
    {
        CliRun cli;
        const QByteArray workspace = bytesOf(cli.goodWorkspace());
        QStringList arguments = sandbox(QStringLiteral("TLS00012345678"));
        arguments[1] = QStringLiteral("-");
        const CliEnd end = cli.run(arguments, workspace);
        QVERIFY2(end.exitCode == 0, end.err.constData());
    }

    /// It is no copy of the file that it was read from: password and ledger are those of the workspace.
    void aWorkspaceFromStandardInputKeepsItsIdentity()
    {
        CliRun cli;
        const QByteArray workspace = bytesOf(cli.goodWorkspace());
        QStringList arguments = sandbox(QStringLiteral("TLS00012345678"));
        QCOMPARE(cli.run(arguments, {}, "key").exitCode, 0); // the file is known from now on
        arguments[1] = QStringLiteral("-");
        QCOMPARE(cli.run(arguments, workspace).exitCode, 0);
        QDirIterator files(cli.home.path(), {QStringLiteral("ledger-*.sqlite")}, QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        files.next();
        QVERIFY2(!files.hasNext(), "a ledger of its own");
    }

    void findsTheLinkedMappingOfAWorkspaceFromStandardInput()
    {
        CliRun cli;
        const QByteArray workspace = bytesOf(resourcePath(QStringLiteral("samples/toulouse.passerelle")));
        cli.copyData(resourcePath(QStringLiteral("samples/toulouse-mapping.jsonc")));
        QStringList arguments = sandbox(QStringLiteral("TLS00012345678"));
        arguments[1] = QStringLiteral("-");
        const CliEnd end = cli.run(arguments, workspace);
        QVERIFY2(!end.out.isEmpty(), end.err.constData());
        const QJsonArray steps = traceOf(end.out)[QLatin1String("steps")].toArray();
        QCOMPARE(steps.at(3)[QLatin1String("name")].toString(), QStringLiteral("mapping-entry"));
        QVERIFY(steps.at(3)[QLatin1String("reason")].toString() != QStringLiteral("mapping-entry-missing"));
    }

    void unknownDevice_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("says");
        const QStringList offline{QStringLiteral("--offline")};
        QTest::newRow("misspelt") << "PDA01" << QStringList() << QByteArray("Did you mean PDA_01?");
        QTest::newRow("misspelt, offline") << "pda_01" << offline << QByteArray("Did you mean PDA_01?");
        QTest::newRow("another, offline") << "NOPE" << offline << QByteArray("Its devices are PDA_01, ");
        QTest::newRow("none") << "" << offline << QByteArray("Its devices are PDA_01, ");
    }
    void unknownDevice()
    {
        QFETCH(const QString, device);
        QFETCH(const QStringList, more);
        QFETCH(const QByteArray, says);
        CliRun cli;
        cli.goodWorkspace();
        QStringList arguments = sandbox(QStringLiteral("TLS00012345678"), more);
        arguments[3] = device;
        const CliEnd end = cli.run(arguments, {}, "key");
        QCOMPARE(end.exitCode, 2);
        QCOMPARE(end.out, QByteArray());
        QVERIFY2(end.err.contains("[device-unknown]") && end.err.contains(says), end.err.constData());
    }

    void couldNotRun()
    {
        CliRun cli;
        cli.goodWorkspace();
        cli.write(QStringLiteral("broken.json"), "{}");
        CliEnd end =
            cli.run(scan(QStringLiteral("X"), {QStringLiteral("--sandbox"), QStringLiteral("no-such-one")}));
        QCOMPARE(end.exitCode, 2);
        end =
            cli.run(scan(QStringLiteral("X"), {QStringLiteral("--sandbox"), QStringLiteral("broken.json")}));
        QCOMPARE(end.exitCode, 2);
        end = cli.run(scan(QStringLiteral("X"), {QStringLiteral("--password-fd"), QStringLiteral("77")}));
        QVERIFY2(end.exitCode == 2 && end.err.contains("[password-fd-not-readable]"), end.err.constData());
        end = cli.run(scan(QStringLiteral("X"), {QStringLiteral("--password-fd"), QStringLiteral("x")}));
        QVERIFY2(end.exitCode == 2 && end.err.contains("[arguments-not-understood]"), end.err.constData());
        end = cli.run({QStringLiteral("scan"), QStringLiteral("-"), QStringLiteral("--device"),
                       QStringLiteral("PDA_01"), QStringLiteral("--card"), QStringLiteral("X"),
                       QStringLiteral("--password-fd"), QStringLiteral("0")});
        QVERIFY2(end.exitCode == 2 && end.err.contains("[scan-one-input]"), end.err.constData());
        cli.copyData(dataPath(QStringLiteral("mapping-reference.json")));
        QStringList arguments = sandbox(QStringLiteral("TLS00012345678"));
        arguments[1] = QStringLiteral("mapping-reference.json");
        end = cli.run(arguments, {}, "key");
        QVERIFY2(end.exitCode == 2 && end.err.contains("[scan-needs-workspace]"), end.err.constData());
        arguments[1] = QStringLiteral("nothing.passerelle");
        end = cli.run(arguments, {}, "key");
        QVERIFY2(end.exitCode == 2 && end.err.contains("[file-missing]"), end.err.constData());
        end = cli.run(sandbox(QStringLiteral("TLS00012345678")), {}, "\n");
        QVERIFY2(end.exitCode == 2 && end.err.contains("[password-fd-empty]"), end.err.constData());
    }

    void aLedgerThatCannotBeUsedIsToldAndNobodyIsPaid()
    {
        CliRun cli;
        cli.goodWorkspace();
        cli.write(QStringLiteral("bad.sqlite"), QByteArray("this is no database at all").repeated(100));
        const CliEnd end = cli.run(sandbox(QStringLiteral("TLS00012345678"),
                                           {QStringLiteral("--ledger"), QStringLiteral("bad.sqlite")}),
                                   {}, "key");
        QCOMPARE(traceOf(end.out)[QLatin1String("outcome")].toString(), QStringLiteral("let-in-no-sale"));
        QVERIFY2(end.err.contains("[ledger-") && end.err.contains("bad.sqlite") &&
                     end.err.contains("page Ledger") && end.err.contains("moving this file away"),
                 end.err.constData());
        QCOMPARE(end.err.count("[ledger-"), 1);
        QCOMPARE(end.exitCode, 1);
        QVERIFY(cli.read(QStringLiteral("bad.sqlite")).startsWith("this is no database"));
    }

    void readsForeignTextWhenToldTo_data()
    {
        QTest::addColumn<bool>("fromStandardInput");
        QTest::newRow("file") << false;
        QTest::newRow("standard input") << true;
    }
    void readsForeignTextWhenToldTo()
    {
        QFETCH(const bool, fromStandardInput);
        CliRun cli;
        cli.goodWorkspace();
        const QString text = QString::fromUtf8(cli.read(QStringLiteral("museum.passerelle")));
        const QByteArray foreign = QByteArray("\xFF\xFE", 2) +
                                   QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        cli.write(QStringLiteral("museum.passerelle"), foreign);
        QStringList arguments = sandbox(QStringLiteral("TLS00012345678"));
        if (fromStandardInput)
            arguments[1] = QStringLiteral("-");
        const QByteArray input = fromStandardInput ? foreign : QByteArray();
        const QByteArray password =
            fromStandardInput ? QByteArray() : QByteArray("a key\n"); // any key is right
        const CliEnd refused = cli.run(arguments, input, password);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.err.contains("UTF-16") && refused.err.contains("--convert"),
                 refused.err.constData());
        QCOMPARE(refused.err.contains("stdin.passerelle"), false);
        const CliEnd end = cli.run(arguments + QStringList{QStringLiteral("--convert")}, input, password);
        QVERIFY2(end.exitCode == 0, end.err.constData());
        QVERIFY2(end.err.contains("UTF-16"), end.err.constData());
        QCOMPARE(cli.read(QStringLiteral("museum.passerelle")), foreign); // a scan writes no workspace
    }
};

QTEST_GUILESS_MAIN(TestScan)
#include "tst_scan.moc"
