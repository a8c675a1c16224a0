// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/otipass_values.h"

using namespace passerelle;
using namespace passerelle::otipass;

class TestApiProfile : public QObject
{
    Q_OBJECT

private slots:
    void readsTheBuiltInProfile()
    {
        const auto profile = ApiProfile::parse(support::profileText());
        QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().sentence()));
        QCOMPARE(profile->id, QStringLiteral("otipass-assumed"));
        QCOMPARE(profile->method, QByteArray("POST"));
        QCOMPARE(profile->path.text(), QStringLiteral("{mapping.projectId}/v1/controls"));
        QCOMPARE(profile->body, BodyKind::Form);
        QCOMPARE(profile->credentials.way, CredentialWay::Basic);
        QCOMPARE(profile->fields.size(), std::size_t{5});
        QCOMPARE(profile->fields[0].name, QStringLiteral("numotipass"));
        QCOMPARE(profile->fields[0].from.source, Source::CardCode);
        QCOMPARE(profile->numotipass.longest, 8);
        QVERIFY(profile->numotipass.luhn);
        QVERIFY(profile->unknownNames.empty());
        for (const Verdict verdict : kVerdicts)
            QVERIFY2(profile->ruleFor(verdict), verdictId(verdict).latin1());
    }

    void reportsUnknownNamesWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("nearest");
        QTest::newRow("field") << QByteArray("\"mapping.service\"") << QByteArray("\"mapping.servise\"")
                               << "mapping.servise"
                               << "mapping.service";
        QTest::newRow("case") << QByteArray("\"card.code\"") << QByteArray("\"Card.Code\"") << "Card.Code"
                              << "card.code";
        QTest::newRow("far off") << QByteArray("\"card.type\"") << QByteArray("\"weather\"") << "weather"
                                 << "";
        QTest::newRow("meaning") << QByteArray("\"expired\"") << QByteArray("\"exprired\"") << "exprired"
                                 << "expired";
    }
    void reportsUnknownNamesWithTheirPlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray text = support::profileText();
        QCOMPARE(text.count(from), 1);
        text.replace(from, to);
        const auto profile = ApiProfile::parse(text);
        QVERIFY(profile);
        QCOMPARE(profile->unknownNames.size(), std::size_t{1});
        const UnknownName &unknown = profile->unknownNames.front();
        QTEST(unknown.name, "name");
        QTEST(unknown.nearest, "nearest");
        QCOMPARE(text.mid(unknown.range.offset, unknown.range.length), to);
    }

    void reportsAnUnknownPlaceInThePath()
    {
        QByteArray text = support::profileText();
        text.replace("{mapping.projectId}", "{mapping.projectid2}");
        const auto profile = ApiProfile::parse(text);
        QVERIFY(profile);
        QCOMPARE(profile->unknownNames.size(), std::size_t{1});
        QCOMPARE(profile->unknownNames.front().nearest, QStringLiteral("mapping.projectId"));
        QCOMPARE(profile->unknownNames.front().pointer, QStringLiteral("/request/path"));
    }

    void refusesWhatIsNoProfile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("where");
        const QByteArray good = support::profileText();
        const auto with = [&good](const QByteArray &from, const QByteArray &to) {
            return QByteArray(good).replace(from, to);
        };
        QTest::newRow("empty") << QByteArray() << "json-not-valid"
                               << "line 1, column 1";
        QTest::newRow("not JSON") << QByteArray("{,}") << "json-not-valid"
                                  << "line 1, column 3";
        QTest::newRow("other JSON") << QByteArray("{}") << "json-not-of-schema"
                                    << "/";
        QTest::newRow("method") << with("\"POST\"", "\"SMS\"") << "json-not-of-schema"
                                << "/request/method";
        QTest::newRow("misspelt") << with("\"fields\"", "\"feilds\"") << "json-not-of-schema"
                                  << "/request";
        QTest::newRow("status") << with("[404, 400, 200]", "[\"404\"]") << "json-not-of-schema"
                                << "/answers/rules/5/status/0";
        QTest::newRow("newer") << with("\"version\": 1", "\"version\": 2") << "profile-newer"
                               << "/version";
        QTest::newRow("large") << good + QByteArray(ApiProfile::kLongest, ' ') << "profile-too-large"
                               << "";
        QTest::newRow("key unnamed") << with("\"way\": \"basic\"", "\"way\": \"header\"")
                                     << "profile-key-unnamed"
                                     << "/request/credentials";
        QTest::newRow("key in URL") << with("\"way\": \"basic\"", "\"way\": \"field\", \"keyName\": \"key\"")
                                           .replace("\"POST\"", "\"GET\"")
                                    << "profile-key-in-url"
                                    << "/request/credentials";
    }
    void refusesWhatIsNoProfile()
    {
        QFETCH(QByteArray, text);
        const auto profile = ApiProfile::parse(text);
        QVERIFY(!profile);
        QTEST(profile.error().id, "id");
        QTEST(profile.error().where, "where");
        QVERIFY(!profile.error().what.isEmpty());
        QVERIFY(!profile.error().next.isEmpty());
    }

    void pathsMatchInReverse()
    {
        const PathTemplate path(QStringLiteral("{mapping.projectId}/v1/{card.code}"));
        RequestValues values = support::goodValues(QStringLiteral("a/b ü#%?"));
        const auto filled = path.fill(values);
        QVERIFY(filled);
        QCOMPARE(*filled, QByteArray("toulouse/v1/a%2Fb%20%C3%BC%23%25%3F"));
        const auto found = path.match(*filled);
        QVERIFY(found);
        QCOMPARE(found->value(Source::CardCode), values.cardCode);
        QVERIFY(!path.match("toulouse/v2/x"));
        QVERIFY(!path.match("toulouse/v1"));
        QVERIFY(!path.match("toulouse/v1/x/y"));
    }
};

QTEST_GUILESS_MAIN(TestApiProfile)
#include "tst_api_profile.moc"
