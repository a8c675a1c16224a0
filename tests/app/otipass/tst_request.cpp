// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/otipass_values.h"

#include "otipass/wire_request.h"
#include "secrets/redactor.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace passerelle;
using namespace passerelle::otipass;

namespace
{

const QUrl kUrl(QStringLiteral("https://otipass.net/api"));

QByteArray header(const HeaderList &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

class TestRequest : public QObject
{
    Q_OBJECT

private slots:
    void buildsWhatThePublicClientSends()
    {
        const auto request =
            buildRequest(support::assumedProfile(), support::connectionTo(kUrl), support::goodValues());
        QVERIFY2(request, qPrintable(request ? QString() : request.error().sentence()));
        QCOMPARE(request->method, QByteArray("POST"));
        QCOMPARE(request->url.toEncoded(), QByteArray("https://otipass.net/api/toulouse/v1/controls"));
        QCOMPARE(request->shownBody(),
                 QByteArray("numotipass=TLS00012345678&type=serial&service=PCUMID031FS00061&"
                            "space=PROVIDER%23PCUMID031FS00061&date=2026-05-04T10%3A11%3A12Z"));
        QCOMPARE(header(request->headers, "Accept"), QByteArray("application/json"));
        QCOMPARE(request->silence, std::chrono::milliseconds(10000));
    }

    void saysWhereEachPartCameFrom()
    {
        const auto request =
            buildRequest(support::assumedProfile(), support::connectionTo(kUrl), support::goodValues());
        QStringList lines;
        for (const RequestPart &part : request->parts)
            lines.append(QStringLiteral("%1 %2=%3 (%4)")
                             .arg(static_cast<int>(part.kind))
                             .arg(part.name, part.value, part.source.name));
        QCOMPARE(lines.size(), 9);
        QVERIFY(lines.contains(QLatin1String("0 mapping.projectId=toulouse (mapping.projectId)")));
        QVERIFY(lines.contains(QLatin1String("3 service=PCUMID031FS00061 (mapping.service)")));
        QVERIFY(lines.contains(QLatin1String("4 Authorization=museum (connection.userName)")));
        QVERIFY(lines.contains(QLatin1String("4 Authorization=[key] ()")));
    }

    void takesTheTimeoutOfTheConnection()
    {
        const auto request =
            buildRequest(support::assumedProfile(), support::connectionTo(kUrl, 45), support::goodValues());
        QCOMPARE(request->silence, std::chrono::milliseconds(45000));
        QCOMPARE(request->total, std::chrono::milliseconds(45000));
    }

    void writesTimesInUtc_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        QTest::newRow("iso") << "iso-8601"
                             << "2026-05-04T10:11:12Z";
        QTest::newRow("none") << ""
                              << "2026-05-04T10:11:12Z";
        QTest::newRow("seconds") << "unix-seconds"
                                 << "1777889472";
        QTest::newRow("milliseconds") << "unix-milliseconds"
                                      << "1777889472345";
        QTest::newRow("pattern") << "yyyyMMddHHmmss"
                                 << "20260504101112";
    }
    void writesTimesInUtc()
    {
        QFETCH(QString, format);
        RequestValues values = support::goodValues();
        values.time = values.time.toOffsetFromUtc(7200);
        QTEST(valueOf(valueSource(QStringLiteral("scan.time"), format), values), "text");
    }

    void refusesWhatCannotBeSent_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("project");
        QTest::addColumn<QString>("id");
        const QString url = kUrl.toString();
        QTest::newRow("no url") << ""
                                << "museum"
                                << "toulouse"
                                << "request-url-wrong";
        QTest::newRow("spaces") << "   "
                                << "museum"
                                << "toulouse"
                                << "request-url-wrong";
        QTest::newRow("no scheme") << "otipass.net/api"
                                   << "museum"
                                   << "toulouse"
                                   << "request-url-wrong";
        QTest::newRow("ftp") << "ftp://otipass.net/api"
                             << "museum"
                             << "toulouse"
                             << "request-url-wrong";
        QTest::newRow("file") << "file:///etc/passwd"
                              << "museum"
                              << "toulouse"
                              << "request-url-wrong";
        QTest::newRow("no host") << "https:///api"
                                 << "museum"
                                 << "toulouse"
                                 << "request-url-wrong";
        QTest::newRow("query") << url + QLatin1String("?a=b") << "museum"
                               << "toulouse"
                               << "request-url-wrong";
        QTest::newRow("fragment") << url + QLatin1String("#x") << "museum"
                                  << "toulouse"
                                  << "request-url-wrong";
        QTest::newRow("garbage") << "https://[bad/api"
                                 << "museum"
                                 << "toulouse"
                                 << "request-url-wrong";
        QTest::newRow("user in url") << "https://museum:s3cret@otipass.net/api"
                                     << "museum"
                                     << "toulouse"
                                     << "request-url-has-credentials";
        QTest::newRow("no user") << url << ""
                                 << "toulouse"
                                 << "request-value-missing";
        QTest::newRow("colon in user") << url << "mus:eum"
                                       << "toulouse"
                                       << "request-user-wrong";
        QTest::newRow("line in user") << url << "mus\r\nX: y"
                                      << "toulouse"
                                      << "request-user-wrong";
        QTest::newRow("no project") << url << "museum"
                                    << ""
                                    << "request-value-missing";
        QTest::newRow("dots") << url << "museum"
                              << ".."
                              << "request-value-not-a-segment";
    }
    void refusesWhatCannotBeSent()
    {
        QFETCH(QString, url);
        QFETCH(QString, user);
        QFETCH(QString, project);
        RequestValues values = support::goodValues();
        values.projectId = project;
        const auto request = buildRequest(support::assumedProfile(), {url, user, 0}, values);
        QVERIFY(!request);
        QTEST(request.error().id, "id");
        QVERIFY(!request.error().what.isEmpty());
        QVERIFY(!request.error().next.isEmpty());
        QVERIFY(!request.error().sentence().contains(QLatin1String("s3cret")));
    }

    void keepsAProjectInItsSegment()
    {
        RequestValues values = support::goodValues();
        values.projectId = QStringLiteral("a/../b?c#d e");
        const auto request = buildRequest(support::assumedProfile(), support::connectionTo(kUrl), values);
        QCOMPARE(request->url.toEncoded(),
                 QByteArray("https://otipass.net/api/a%2F..%2Fb%3Fc%23d%20e/v1/controls"));
    }

    void namesTheNearestOfAnUnknownSource()
    {
        ApiProfile profile = support::assumedProfile();
        profile.fields[2].from = valueSource(QStringLiteral("mapping.servise"));
        const auto request = buildRequest(profile, support::connectionTo(kUrl), support::goodValues());
        QCOMPARE(request.error().id, QStringLiteral("request-source-unknown"));
        QVERIFY(request.error().next.contains(QLatin1String("mapping.service")));
    }

    void encodesFormsAsBrowsersDo()
    {
        QCOMPARE(
            encodeFields(BodyKind::Form, {{QStringLiteral("a b"), QStringLiteral("1+2&3=4 é~*-._\r\n")}}),
            QByteArray("a+b=1%2B2%263%3D4+%C3%A9%7E*-._%0D%0A"));
    }

    void putsTheFieldsOfAGetIntoTheQuery()
    {
        ApiProfile profile = support::assumedProfile();
        profile.method = "GET";
        const auto request = buildRequest(profile, support::connectionTo(kUrl), support::goodValues());
        QVERIFY(request->url.toEncoded().contains("?numotipass=TLS00012345678&type=serial&"));
        QVERIFY(request->url.toEncoded().contains("space=PROVIDER%23PCUMID031FS00061&"));
        QVERIFY(request->shownBody().isEmpty());
    }

    void keepsLineBreaksOutOfHeaders()
    {
        ApiProfile profile = support::assumedProfile();
        profile.headers.push_back({QStringLiteral("X-Door"), valueSource(QStringLiteral("scan.door"))});
        RequestValues values = support::goodValues();
        values.door = QStringLiteral("A\r\nX-Evil: 1");
        QCOMPARE(buildRequest(profile, support::connectionTo(kUrl), values).error().id,
                 QStringLiteral("request-header-wrong"));
    }

    void neverShowsTheKey_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("body");
        for (const CredentialWay way :
             {CredentialWay::Basic, CredentialWay::Bearer, CredentialWay::Header, CredentialWay::Field}) {
            for (const BodyKind body : {BodyKind::Form, BodyKind::Json})
                QTest::addRow("way %d body %d", static_cast<int>(way), static_cast<int>(body))
                    << static_cast<int>(way) << static_cast<int>(body);
        }
    }
    void neverShowsTheKey()
    {
        QFETCH(int, way);
        QFETCH(int, body);
        ApiProfile profile = support::assumedProfile();
        profile.body = static_cast<BodyKind>(body);
        profile.credentials = {static_cast<CredentialWay>(way), QStringLiteral("user"),
                               QStringLiteral("key")};
        const auto request = buildRequest(profile, support::connectionTo(kUrl), support::goodValues());
        QVERIFY(request);
        const secrets::Secret key{QByteArrayView(support::kMarkerKey)};
        const auto wire = withKey(*request, key);
        QVERIFY(wire);

        const secrets::Redactor marker(key);
        QByteArray sent = wire->body;
        for (const auto &[name, value] : wire->headers)
            sent += name + ':' + value + '\n';
        // Base64 of user and key together holds the key's own bytes at another alignment.
        QVERIFY(marker.finds(sent));
        QVERIFY(!marker.finds(request->shown().toUtf8()));
        QVERIFY(request->shown().contains(kKeyMark));
        for (const RequestPart &part : request->parts)
            QVERIFY(!marker.finds(part.value.toUtf8()));
    }

    void addsTheKeyAsTheProfileSays()
    {
        ApiProfile profile = support::assumedProfile();
        const secrets::Secret key{QByteArrayView("kéy")};
        const auto basic =
            withKey(*buildRequest(profile, support::connectionTo(kUrl), support::goodValues()), key);
        QCOMPARE(header(basic->headers, "Authorization"), "Basic " + QByteArray("museum:kéy").toBase64());

        profile.credentials = {CredentialWay::Header, QStringLiteral("X-User"), QStringLiteral("X-Key")};
        const auto named =
            withKey(*buildRequest(profile, support::connectionTo(kUrl), support::goodValues()), key);
        QCOMPARE(header(named->headers, "X-User"), QByteArray("museum"));
        QCOMPARE(header(named->headers, "X-Key"), QByteArray("kéy"));

        profile.credentials = {CredentialWay::Field, {}, QStringLiteral("apikey")};
        profile.body = BodyKind::Json;
        const auto field =
            withKey(*buildRequest(profile, support::connectionTo(kUrl), support::goodValues()), key);
        const QJsonObject object = QJsonDocument::fromJson(field->body).object();
        QCOMPARE(object.value(QLatin1String("apikey")).toString(), QStringLiteral("kéy"));
        QCOMPARE(object.value(QLatin1String("space")).toString(),
                 QStringLiteral("PROVIDER#PCUMID031FS00061"));
    }

    void refusesAKeyThatBreaksOutOfItsHeader()
    {
        ApiProfile profile = support::assumedProfile();
        const auto basic = *buildRequest(profile, support::connectionTo(kUrl), support::goodValues());
        QVERIFY(!withKey(basic, secrets::Secret()));
        QVERIFY(withKey(basic, secrets::Secret(QByteArrayView("a\nb"))));
        profile.credentials.way = CredentialWay::Bearer;
        const auto bearer = *buildRequest(profile, support::connectionTo(kUrl), support::goodValues());
        QVERIFY(!withKey(bearer, secrets::Secret(QByteArrayView("a\r\nX: y"))));
        QVERIFY(withKey(bearer, secrets::Secret(QByteArrayView("ab"))));
    }
};

QTEST_GUILESS_MAIN(TestRequest)
#include "tst_request.moc"
