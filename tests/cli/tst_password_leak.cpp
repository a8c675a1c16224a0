// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

#include "secrets/keychain_store.h"
#include "secrets/redactor.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;

/// A marker goes in as the password, everything that the command line can do is done, and the marker is
/// nowhere.
class TestPasswordLeak : public QObject
{
    Q_OBJECT

    static inline const QByteArray kMarker = "Mk7?leak&marker/ZQ+w==";

    CliRun m_cli;
    std::vector<CliEnd> m_ends;

    void run(const QStringList &arguments, const QByteArray &input = {}, const QByteArray &password = {})
    {
        m_ends.push_back(m_cli.run(arguments, input, password));
    }

    void everything(const QByteArray &password)
    {
        const QString file = QStringLiteral("museum.passerelle");
        for (const QString &format : {QStringLiteral("text"), QStringLiteral("json")}) {
            for (const QString &scenario :
                 {QStringLiteral("toulouse"), QStringLiteral("strict"), QStringLiteral("faults")}) {
                for (const QString &card :
                     {QStringLiteral("TLS00012345678"), QStringLiteral("TLS00020000002"),
                      QStringLiteral("TLS00090000002"), QStringLiteral("no card")})
                    run({QStringLiteral("scan"), file, QStringLiteral("--device"), QStringLiteral("PDA_01"),
                         QStringLiteral("--card"), card, QStringLiteral("--sandbox"), scenario,
                         QStringLiteral("--format"), format},
                        {}, password);
            }
        }
        run({QStringLiteral("check"), file, QStringLiteral("--format"), QStringLiteral("sarif")});
        run({QStringLiteral("repair"), file, QStringLiteral("--in-place")});
        run({QStringLiteral("repair"), file, QStringLiteral("--diff")});
        run({QStringLiteral("rules")});
    }

    void findsNoTrace() const
    {
        const secrets::Redactor redactor{secrets::Secret(kMarker)};
        for (const CliEnd &end : m_ends) {
            QVERIFY(end.exitCode >= 0);
            QVERIFY2(!redactor.finds(end.out), end.out.constData());
            QVERIFY2(!redactor.finds(end.err), end.err.constData());
        }
        int files = 0;
        for (const QString &folder : {m_cli.folder.path(), m_cli.home.path()}) {
            QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (all.hasNext()) {
                const QString path = all.next();
                QVERIFY2(!redactor.finds(bytesOf(path)), qPrintable(path));
                ++files;
            }
        }
        QVERIFY(files >= 2); // the workspace and the ledger were looked at
    }

private Q_SLOTS:
    void init() { m_ends.clear(); }

    void theSearchFindsWhatIsThere()
    {
        const secrets::Redactor redactor{secrets::Secret(kMarker)};
        QVERIFY(redactor.finds("x" + kMarker));
        QVERIFY(redactor.finds("Basic " + ("museum:" + kMarker).toBase64()));
    }

    void throughAFileDescriptor()
    {
        m_cli.goodWorkspace();
        everything(kMarker);
        findsNoTrace();
    }

    void throughTheKeychain()
    {
        m_cli.goodWorkspace();
        secrets::KeychainStore store;
        std::optional<Result<void>> kept;
        store.write(QStringLiteral("5a1e7005ec0f4d1b9a3c2f6e8d740031"), secrets::Secret(kMarker), this,
                    [&kept](const Result<void> &done) { kept = done; });
        QTRY_VERIFY_WITH_TIMEOUT(kept.has_value(), 30000);
        QVERIFY2(kept->has_value(), "the keyring of the test did not take the password");
        m_cli.hasKeychain = true;
        everything({});
        findsNoTrace();
        // It was the keychain's: nobody said that a key of the scenario's stood in.
        QCOMPARE(m_ends.front().err, QByteArray());
        QCOMPARE(m_ends.front().exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestPasswordLeak)
#include "tst_password_leak.moc"
