// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/otipass_values.h"

using namespace passerelle;
using namespace passerelle::otipass;

namespace
{

RawAnswer raw(int status, const QByteArray &body, const QByteArray &type = "application/json",
              HeaderList headers = {})
{
    headers.emplace_back("Content-Type", type);
    RawAnswer answer;
    answer.status = status;
    answer.headers = std::move(headers);
    answer.body = body;
    return answer;
}

const QByteArray kPage("<!DOCTYPE html><html><body>Hello</body></html>");

} // namespace

class TestAnswer : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheAnswersOfTheProfile_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("reason");
        QTest::newRow("let in") << 200 << QByteArray(R"({"status":"active","validUntil":"2099-12-31"})")
                                << "let-in"
                                << "";
        QTest::newRow("inactive") << 200 << QByteArray(R"({"code":"A1"})") << "inactive"
                                  << "refused-inactive";
        QTest::newRow("expired") << 409 << QByteArray(R"({"code":"A2"})") << "expired"
                                 << "refused-expired";
        QTest::newRow("blocked") << 403 << QByteArray(R"({"code":"A3"})") << "blocked"
                                 << "refused-blocked";
        QTest::newRow("used") << 200 << QByteArray(R"({"code":"A4"})") << "already-used"
                              << "refused-already-used";
        // The one answer that is public [O].
        QTest::newRow("unknown card")
            << 404 << QByteArray(R"({"code":"A5","message":"Numotipass 00012344 introuvable"})")
            << "unknown-card"
            << "refused-unknown-card";
        QTest::newRow("elsewhere") << 200 << QByteArray(R"({"code":"A6"})") << "not-for-this-service"
                                   << "refused-not-for-this-service";
        QTest::newRow("other code") << 200 << QByteArray(R"({"code":"Z9","message":"non"})") << "refused"
                                    << "refused-other";
        QTest::newRow("service") << 400 << QByteArray(R"({"code":"B1"})") << "unknown-service"
                                 << "answer-unknown-service";
        QTest::newRow("project") << 404 << QByteArray(R"({"code":"B2"})") << "unknown-project"
                                 << "answer-unknown-project";
        QTest::newRow("user") << 401 << QByteArray(R"({"code":"B3"})") << "unauthorised"
                              << "answer-unauthorised";
        QTest::newRow("field") << 400 << QByteArray(R"({"code":"B4"})") << "wrong-request"
                               << "answer-wrong-request";
    }
    void knowsTheAnswersOfTheProfile()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, verdict);
        const Answer answer = readAnswer(support::assumedProfile(), raw(status, body));
        QVERIFY(answer.hasVerdict);
        QCOMPARE(QString(verdictId(answer.verdict)), verdict);
        QCOMPARE(answer.meaning, meaningOf(*verdictById(verdict)));
        QTEST(answer.reasonId, "reason");
        QVERIFY(!answer.sentence.isEmpty());
        QCOMPARE(answer.next.isEmpty(), answer.meaning == Meaning::LetIn);
    }

    void handsOnTheOperatorsWords()
    {
        const Answer answer =
            readAnswer(support::assumedProfile(),
                       raw(404, R"({"code":"A5","message":"Numotipass\n 00012344\u0007 introuvable "})"));
        QCOMPARE(answer.operatorMessage, QStringLiteral("Numotipass 00012344 introuvable"));
        QCOMPARE(answer.code, QStringLiteral("A5"));
        QVERIFY(answer.sentence.contains(answer.operatorMessage));
        const Answer good = readAnswer(support::assumedProfile(),
                                       raw(200, R"({"status":"active","validUntil":"2099-12-31"})"));
        QCOMPARE(good.validUntil, QStringLiteral("2099-12-31"));
        const QByteArray novel = "{\"code\":\"A2\",\"message\":\"" + QByteArray(100000, 'x') + "\"}";
        QVERIFY(readAnswer(support::assumedProfile(), raw(200, novel)).operatorMessage.size() <= 500);
    }

    void namesWhatIsNoAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("reason");
        const QByteArray json("application/json");
        const QByteArray html("text/html; charset=utf-8");
        QTest::newRow("HTML") << 200 << kPage << html << "answer-html";
        QTest::newRow("HTML called JSON") << 200 << kPage << json << "answer-html";
        QTest::newRow("empty") << 200 << QByteArray() << json << "answer-empty";
        QTest::newRow("only spaces") << 200 << QByteArray(" \n ") << json << "answer-empty";
        QTest::newRow("204") << 204 << QByteArray() << json << "answer-empty";
        QTest::newRow("not JSON") << 200 << QByteArray("{\"status\": active") << json << "answer-not-json";
        QTest::newRow("binary") << 200 << QByteArray("\0\xff\xfe", 3) << json << "answer-not-json";
        QTest::newRow("deep") << 200 << QByteArray(100000, '[') << json << "answer-not-json";
        QTest::newRow("array") << 200 << QByteArray("[1,2]") << json << "answer-other-shape";
        QTest::newRow("other shape") << 200 << QByteArray(R"({"results":{}})") << json
                                     << "answer-other-shape";
        QTest::newRow("other type") << 200 << QByteArray(R"({"status":["active"]})") << json
                                    << "answer-other-shape";
        QTest::newRow("302") << 302 << QByteArray() << html << "answer-redirect";
        QTest::newRow("403") << 403 << QByteArray("{}") << json << "answer-forbidden";
        QTest::newRow("403 page") << 403 << kPage << html << "answer-forbidden";
        QTest::newRow("404") << 404 << kPage << html << "answer-not-found";
        QTest::newRow("407") << 407 << kPage << html << "answer-proxy-login";
        QTest::newRow("429") << 429 << QByteArray() << json << "answer-too-many";
        QTest::newRow("500") << 500 << QByteArray() << json << "answer-server-error";
        QTest::newRow("503") << 503 << kPage << html << "answer-server-error";
        QTest::newRow("418") << 418 << QByteArray("{}") << json << "answer-unexpected-status";
        QTest::newRow("active but 500")
            << 500 << QByteArray(R"({"status":"active"})") << json << "answer-server-error";
    }
    void namesWhatIsNoAnswer()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        const Answer answer = readAnswer(support::assumedProfile(), raw(status, body, type));
        QTEST(answer.reasonId, "reason");
        QCOMPARE(answer.meaning, Meaning::Failed);
        QVERIFY(!answer.hasVerdict);
        QVERIFY(!answer.sentence.isEmpty());
        QVERIFY(!answer.next.isEmpty());
    }

    void is401TheSameWhateverComesWithIt_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("page") << kPage;
        QTest::newRow("code of the profile") << QByteArray(R"({"code":"B3"})");
        QTest::newRow("other JSON") << QByteArray(R"({"error":"unauthorized"})");
        QTest::newRow("not JSON") << QByteArray("Unauthorized");
    }
    void is401TheSameWhateverComesWithIt()
    {
        QFETCH(QByteArray, body);
        const Answer answer = readAnswer(support::assumedProfile(), raw(401, body));
        QVERIFY(answer.hasVerdict);
        QCOMPARE(answer.verdict, Verdict::Unauthorised);
        QCOMPARE(answer.meaning, Meaning::Failed);
        QCOMPARE(answer.reasonId, QStringLiteral("answer-unauthorised"));
        QVERIFY(!answer.next.isEmpty());
    }

    void tellsAProxysRefusalFromOtipasss_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("viaProxy");
        QTest::newRow("via") << QByteArray("Via") << QByteArray("1.1 proxy") << false;
        QTest::newRow("server") << QByteArray("Server") << QByteArray("squid/5.7") << false;
        QTest::newRow("squid") << QByteArray("X-Squid-Error") << QByteArray("ERR_ACCESS_DENIED 0") << false;
        QTest::newRow("went through one") << QByteArray("Server") << QByteArray("x") << true;
    }
    void tellsAProxysRefusalFromOtipasss()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QFETCH(bool, viaProxy);
        RawAnswer answer = raw(403, kPage, "text/html", {{header, value}});
        answer.viaProxy = viaProxy;
        QCOMPARE(readAnswer(support::assumedProfile(), answer).reasonId,
                 QStringLiteral("answer-forbidden-by-proxy"));
    }

    void doesNotTakeAPageForARefusalOfTheCard()
    {
        ApiProfile profile = support::assumedProfile();
        profile.answers.insert(profile.answers.begin(), AnswerRule{{403}, {}, Verdict::Refused});
        QCOMPARE(readAnswer(profile, raw(403, kPage, "text/html")).meaning, Meaning::Failed);
        QCOMPARE(readAnswer(profile, raw(403, "{}")).verdict, Verdict::Refused);
    }

    void saysWhenTheProfilesMeaningIsUnknown()
    {
        ApiProfile profile = support::assumedProfile();
        profile.answers.insert(profile.answers.begin(), AnswerRule{{200}, {}, std::nullopt});
        const Answer answer = readAnswer(profile, raw(200, R"({"status":"active"})"));
        QCOMPARE(answer.meaning, Meaning::Failed);
        QCOMPARE(answer.rule, 0);
        QVERIFY(!answer.hasVerdict);
        QCOMPARE(answer.reasonId, QStringLiteral("answer-other-shape"));
    }

    void readsTheMeaningBeforeTheKeyIsTakenOut()
    {
        RawAnswer answer = raw(200, R"({"status":"***","message":"***"})");
        answer.exactBody = R"({"status":"active","message":"active"})";
        const Answer read = readAnswer(support::assumedProfile(), answer);
        QCOMPARE(read.meaning, Meaning::LetIn);
        QCOMPARE(read.operatorMessage, QStringLiteral("***"));
    }
};

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"
