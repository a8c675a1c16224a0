// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/redactor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>
#include <QtTest>

using namespace passerelle::secrets;

class RedactorTest : public QObject
{
    Q_OBJECT
private:
    const QString m_text = QStringLiteral("gêheim/+ \"K3y\"&<>");
    const Secret m_secret = Secret::fromText(m_text);

    static QByteArray mark() { return Redactor::kMark; }

private Q_SLOTS:
    void takesOutEveryForm_data()
    {
        QTest::addColumn<QByteArray>("written");
        const QByteArray utf8 = m_text.toUtf8();
        QTest::newRow("UTF-8") << utf8;
        QTest::newRow("hex") << utf8.toHex();
        QTest::newRow("HEX") << utf8.toHex().toUpper();
        QTest::newRow("percent") << QUrl::toPercentEncoding(m_text);
        QTest::newRow("percent, lower") << QUrl::toPercentEncoding(m_text)
                                               .replace("%C3%AA", "%c3%aa")
                                               .replace("%2F", "%2f")
                                               .replace("%2B", "%2b")
                                               .replace("%3C", "%3c")
                                               .replace("%3E", "%3e");
        QTest::newRow("percent, all") << '%' + utf8.toHex('%').toUpper();
        QTest::newRow("percent, all, lower") << '%' + utf8.toHex('%');
        QTest::newRow("form") << QUrl::toPercentEncoding(m_text).replace("%20", "+");
        QTest::newRow("JSON") << QJsonDocument(QJsonObject{{QStringLiteral("k"), m_text}})
                                     .toJson()
                                     .split(':')
                                     .at(1)
                                     .trimmed()
                                     .chopped(2)
                                     .trimmed()
                                     .chopped(1)
                                     .mid(1);
        QTest::newRow("JSON, ASCII") << QByteArray("g\\u00eaheim\\/+ \\\"K3y\\\"&<>");
        QTest::newRow("HTML") << m_text.toHtmlEscaped().toUtf8();
        QStringEncoder little(QStringConverter::Utf16LE), big(QStringConverter::Utf16BE);
        QTest::newRow("UTF-16LE") << QByteArray(little(m_text));
        QTest::newRow("UTF-16BE") << QByteArray(big(m_text));
    }
    void takesOutEveryForm()
    {
        QFETCH(QByteArray, written);
        const Redactor redactor(m_secret);
        const QByteArray line = "before \x01" + written + "\x02 after";
        QVERIFY(redactor.finds(line));
        QCOMPARE(redactor.redacted(line), "before \x01" + mark() + "\x02 after");
    }

    void takesOutBase64AtAnyAlignment_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("behind");
        for (const char *before : {"", "a", "ab", "abc", "museum:"}) {
            for (const char *behind : {"", "z", "zy"})
                QTest::addRow("'%s' '%s'", before, behind) << QByteArray(before) << QByteArray(behind);
        }
    }
    void takesOutBase64AtAnyAlignment()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, behind);
        const Redactor redactor(m_secret);
        const QByteArray all = before + m_text.toUtf8() + behind;
        for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            const QByteArray header = "Authorization: Basic " + all.toBase64(alphabet);
            const QByteArray redacted = redactor.redacted(header);
            QVERIFY(redacted.contains(mark()));
            // At each end at most one digit is left of it, which it shares with its neighbour.
            const QByteArray left = redacted.mid(21).replace(mark(), "");
            QVERIFY2(left.size() <= (before.toBase64().size() + behind.toBase64().size() + 4),
                     redacted.constData());
        }
    }

    void worksOnTexts()
    {
        const Redactor redactor(m_secret);
        QCOMPARE(redactor.redacted(QStringLiteral("key=%1.").arg(m_text)), QStringLiteral("key=•••."));
        const QString broken = QStringLiteral("not well-formed ") + QChar(0xD800);
        QCOMPARE(redactor.redacted(broken), broken);
    }

    void severalSecretsTheLongestFirst()
    {
        Redactor redactor(Secret::fromText(u"pass"));
        redactor.add(Secret::fromText(u"password"));
        redactor.add(Secret());
        QCOMPARE(redactor.redacted(QByteArray("password, pass")), mark() + ", " + mark());
    }

    void aShortSecretIsTakenOutAsItIs()
    {
        const Redactor redactor(Secret::fromText(u"x"));
        QCOMPARE(redactor.redacted(QByteArray("axb")), "a" + mark() + "b");
        QCOMPARE(secretForms(Secret()).size(), std::size_t{0});
    }

    void leavesTheRestAlone()
    {
        const Redactor redactor(m_secret);
        const QByteArray text("{\"numotipass\": \"00012345\"}\r\n\0 end", 32);
        QCOMPARE(redactor.redacted(text), text);
        QVERIFY(!redactor.finds(text));
        QVERIFY(!Redactor().finds(text));
    }
};

QTEST_GUILESS_MAIN(RedactorTest)
#include "tst_redactor.moc"
