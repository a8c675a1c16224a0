// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/address.h"

#include <QTest>

using namespace passerelle;
using intake::Address;
using intake::readAddress;

/// The address out of what was sent, split as TNAC wants it.
class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSplit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("project");
        const auto row = [](const char *name, const char *text, const char *url, const char *project) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(url)
                                << QString::fromUtf8(project);
        };
        const char *api = "https://otipass.net/api";
        row("as handed out", "https://otipass.net/api/toulouse", api, "toulouse");
        row("right already", "https://otipass.net/api", api, "");
        row("last slash", "https://otipass.net/api/toulouse/", api, "toulouse");
        row("more behind", "https://otipass.net/api/toulouse/v1/pass", api, "toulouse");
        row("in a mail", "Bonjour,\nvoici l'adresse : https://otipass.net/api/dijon.\nMerci", api, "dijon");
        row("in angle brackets", "URL: <https://otipass.net/api/dijon>", api, "dijon");
        row("the one with api", "see https://otipass.net/doc and https://otipass.net/api/reims, please", api,
            "reims");
        row("no scheme", "otipass.net/api/toulouse", api, "toulouse");
        row("host alone", " otipass.net ", "https://otipass.net", "");
        row("a port", "http://localhost:8080/api/x", "http://localhost:8080/api", "x");
        row("no api", "https://otipass.net/toulouse", "https://otipass.net/toulouse", "");
        row("a query", "https://otipass.net/api/toulouse?key=abc#x", api, "toulouse");
        row("a query without api", "https://otipass.net/x?key=abc", "https://otipass.net/x", "");
        row("glued to a label", "URL:https://otipass.net/api/toulouse", api, "toulouse");
    }
    void isSplit()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        QFETCH(QString, project);
        const Address address = readAddress(text);
        QVERIFY(address.isFound);
        QCOMPARE(address.url, url);
        QCOMPARE(address.projectId, project);
        QVERIFY(!address.hadCredentials);
        QCOMPARE(address.text, text);
        QCOMPARE(address.hadTail, text.contains(u'?'));
    }

    void credentialsAreGone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"https://user:s3cr3t@otipass.net/api/toulouse", "see https://s3cr3t@otipass.net/api/toulouse.",
              "user:s3cr3t@otipass.net/api/toulouse", "https://user:s3/cr3t@otipass.net/api/toulouse s3",
              "https://user:p@s3cr3t@otipass.net/api/toulouse",
              "HTTPS://user:s3cr3t@otipass.net/api/toulouse?x"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void credentialsAreGone()
    {
        QFETCH(QString, text);
        const Address address = readAddress(text);
        QVERIFY(address.hadCredentials);
        QVERIFY(address.url.endsWith(QLatin1String("://otipass.net/api")));
        QCOMPARE(address.projectId, QStringLiteral("toulouse"));
        for (const QString &kept : {address.url, address.projectId, address.text})
            QVERIFY2(!kept.contains(QLatin1String("cr3t")) && !kept.contains(u'@'), qPrintable(kept));
    }

    void nothingIsInvented_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "  \n", "toulouse", "Bonjour, merci.", "contact: anne@museum.fr"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("one long word") << QString(1'000'000, u'a');
        QTest::newRow("long, with dots") << QStringLiteral("a.").repeated(500'000);
        QTest::newRow("long, with signs") << QStringLiteral("a@:").repeated(300'000);
    }
    void nothingIsInvented()
    {
        QFETCH(QString, text);
        const Address address = readAddress(text);
        QVERIFY(!address.isFound);
        QVERIFY(address.url.isEmpty());
        QVERIFY(address.projectId.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
