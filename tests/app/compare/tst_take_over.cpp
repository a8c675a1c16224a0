// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/take_over.h"
#include "mapping_texts.h"
#include "support/big_mapping.h"
#include "support/mapping_text.h"

#include <QTest>

using namespace passerelle;
using compare::Comparison;
using compare::Kind;

namespace
{

std::shared_ptr<const Comparison> compareTexts(const QByteArray &left, const QByteArray &right)
{
    return compare::compared(test::read(left), test::read(right));
}

QByteArray allTakenOver(const QByteArray &left, const QByteArray &right)
{
    return test::after(left, compare::takeOverAll(*compareTexts(left, right)));
}

/// With up to so many pieces cut out, or put where they do not belong.
QByteArray brokenText(int faults)
{
    static const std::vector<QByteArray> strays{"{", "}", "\"", ",", ":", "\n", "//", "[", "]", "/*"};
    QByteArray text = test::MappingTexts().whole();
    for (int left = *rc::gen::inRange(0, faults); left > 0 && !text.isEmpty(); --left) {
        const int at = *rc::gen::inRange(0, static_cast<int>(text.size()));
        if (*rc::gen::inRange(0, 3) > 0)
            text.remove(at, *rc::gen::inRange(1, 4));
        else
            text.insert(at, *rc::gen::elementOf(strays));
    }
    return text;
}

} // namespace

/// What taking changes over writes, and that nothing else changes.
class TestTakeOver : public QObject
{
    Q_OBJECT

    static inline const QByteArray kLeft = "{\n"
                                           "  // the museum\n"
                                           "  \"OtipassProjectId\": \"toulouse\",\n"
                                           "  \"sectorInfos\": {\n"
                                           "    \"A\": {\n"
                                           "      \"OtipassServiceId\": \"S1\",\n"
                                           "      \"OtipassPSpaceId\": \"PROVIDER#S1\",\n"
                                           "      \"seasonCode\": \"DDMM23\",\n"
                                           "      \"productCode\": \"PASS\"\n"
                                           "    }, // first\n"
                                           "    \"B\": {\n"
                                           "      \"OtipassServiceId\": \"S2\",\n"
                                           "      \"OtipassPSpaceId\": \"PROVIDER#S2\",\n"
                                           "      \"seasonCode\": \"DDMM23\",\n"
                                           "      \"productCode\": \"PASS\"\n"
                                           "    }\n"
                                           "  }\n"
                                           "}\n";

private Q_SLOTS:
    void changesOneValue()
    {
        QByteArray right = kLeft;
        right.replace(right.lastIndexOf("DDMM23"), 6, "DDMM24");
        const auto comparison = compareTexts(kLeft, right);
        const document::Edit edit = compare::takeOver(*comparison, {0});
        QCOMPARE(edit.replacements.size(), std::size_t(1));
        QVERIFY(edit.name.contains(QLatin1String("seasonCode")) && edit.name.contains(QLatin1Char('B')));
        QCOMPARE(test::after(kLeft, edit), right);
    }

    void addsASectorInTheWayOfItsSiblings()
    {
        const QByteArray right = "{\"OtipassProjectId\":\"toulouse\",\"sectorInfos\":{"
                                 "\"A\":{\"OtipassServiceId\":\"S1\",\"OtipassPSpaceId\":\"PROVIDER#S1\","
                                 "\"seasonCode\":\"DDMM23\",\"productCode\":\"PASS\"},"
                                 "\"N\":{\"OtipassServiceId\":\"S3\",\"OtipassPSpaceId\":\"PROVIDER#S3\","
                                 "\"seasonCode\":\"DDMM23\",\"productCode\":\"PASS\"},"
                                 "\"B\":{\"OtipassServiceId\":\"S2\",\"OtipassPSpaceId\":\"PROVIDER#S2\","
                                 "\"seasonCode\":\"DDMM23\",\"productCode\":\"PASS\"}}}";
        QByteArray wanted = kLeft;
        wanted.insert(wanted.indexOf("    \"B\""), "    \"N\": {\n"
                                                   "      \"OtipassServiceId\": \"S3\",\n"
                                                   "      \"OtipassPSpaceId\": \"PROVIDER#S3\",\n"
                                                   "      \"seasonCode\": \"DDMM23\",\n"
                                                   "      \"productCode\": \"PASS\"\n"
                                                   "    },\n");
        QCOMPARE(allTakenOver(kLeft, right), wanted);
    }

    void removesTheLastSectorWithItsComma()
    {
        const QByteArray right = kLeft.left(kLeft.indexOf(", // first")) + "\n  }\n}\n";
        QByteArray wanted = kLeft;
        const qsizetype from = wanted.indexOf("    \"B\"");
        wanted.remove(from, wanted.indexOf("  }\n}\n") - from);
        wanted.replace("}, // first", "} // first");
        QCOMPARE(allTakenOver(kLeft, right), wanted);
    }

    void renames()
    {
        QByteArray right = kLeft;
        right.replace("\"A\"", "\"A_NORTH\"");
        const auto comparison = compareTexts(kLeft, right);
        QCOMPARE(comparison->count(Kind::Renamed), 1);
        QCOMPARE(allTakenOver(kLeft, right), right);
    }

    void renamesOnlyTheOneThatCounts()
    {
        const QByteArray left =
            R"({"sectorInfos": {"A": {"OtipassServiceId": "old"}, "A": {"OtipassServiceId": "S", "OtipassPSpaceId": "P"}}})";
        const QByteArray right =
            R"({"sectorInfos": {"B": {"OtipassServiceId": "S", "OtipassPSpaceId": "P"}}})";
        QCOMPARE(allTakenOver(left, right), right);
    }

    void writesIntoAnEmptyText()
    {
        QCOMPARE(allTakenOver({}, kLeft), QByteArray("{\n"
                                                     "   \"OtipassProjectId\": \"toulouse\",\n"
                                                     "   \"sectorInfos\": {\n"
                                                     "      \"A\": {\n"
                                                     "         \"OtipassServiceId\": \"S1\",\n"
                                                     "         \"OtipassPSpaceId\": \"PROVIDER#S1\",\n"
                                                     "         \"seasonCode\": \"DDMM23\",\n"
                                                     "         \"productCode\": \"PASS\"\n"
                                                     "      },\n"
                                                     "      \"B\": {\n"
                                                     "         \"OtipassServiceId\": \"S2\",\n"
                                                     "         \"OtipassPSpaceId\": \"PROVIDER#S2\",\n"
                                                     "         \"seasonCode\": \"DDMM23\",\n"
                                                     "         \"productCode\": \"PASS\"\n"
                                                     "      }\n"
                                                     "   }\n"
                                                     "}\n"));
    }

    void oneByOneLeadsToTheSame()
    {
        const bool held = rc::check("taking changes over one by one ends where both mean the same", [] {
            const QByteArray right = test::MappingTexts().whole();
            QByteArray left = test::MappingTexts().whole();
            for (int steps = 0;; ++steps) {
                const auto comparison = compareTexts(left, right);
                if (comparison->isSame())
                    break;
                const auto size = static_cast<int>(comparison->changes.size());
                left = test::after(left, compare::takeOver(*comparison, {*rc::gen::inRange(0, size)}));
                RC_ASSERT(steps < 100);
            }
        });
        QVERIFY(held);
    }

    void allAtOnceLeadsToTheSame()
    {
        const bool held = rc::check("after all changes both mean the same", [] {
            const QByteArray left = test::MappingTexts().whole();
            const QByteArray right = test::MappingTexts().whole();
            const QByteArray taken = allTakenOver(left, right);
            const auto comparison = compareTexts(taken, right);
            if (!comparison->isSame())
                RC_LOG() << left.constData() << "\n----\n"
                         << right.constData() << "\n----\n"
                         << taken.constData();
            RC_ASSERT(comparison->isSame());
        });
        QVERIFY(held);
    }

    void brokenTextsAreTakenOverToo()
    {
        const bool held = rc::check("what can be read in a broken text can be taken over", [] {
            const QByteArray left = test::MappingTexts().whole();
            const QByteArray right = brokenText(4);
            const QByteArray taken = allTakenOver(left, right);
            RC_ASSERT(compareTexts(taken, right)->isSame());
        });
        QVERIFY(held);
    }

    void aCommentWithoutAnEndReachesOverItsNeighbours()
    {
        const QByteArray left =
            R"({"sectorInfos"{"////C" :{OtipassServiceId" :"S4", "seasonCode" :"a"},/* "A" :{"x" :1}}, "x" :1})";
        const QByteArray right = "{'A' :1,/* c */ 'A' :1,/* c */ B:,/* c */}";
        document::Snapshot snapshot;
        snapshot.texts[0] = left;
        QVERIFY(document::normalized(compare::takeOverAll(*compareTexts(left, right)), snapshot));
    }

    void brokenTextsTakeOverToo()
    {
        const bool held = rc::check("what is taken over into a broken text is an edit of it", [] {
            const QByteArray left = brokenText(12);
            const QByteArray right = brokenText(4);
            document::Snapshot snapshot;
            snapshot.texts[0] = left;
            const auto normal =
                document::normalized(compare::takeOverAll(*compareTexts(left, right)), snapshot);
            if (!normal)
                RC_LOG() << left.constData() << "\n----\n" << right.constData();
            RC_ASSERT(bool(normal));
        });
        QVERIFY(held);
    }

    void keepsAStrictTextStrict()
    {
        const bool held = rc::check("a strict text stays one where what is taken over is", [] {
            const QByteArray left = test::MappingTexts().whole();
            const QByteArray right = test::MappingTexts().whole();
            RC_PRE(json::read(left).isStrict() && json::read(right).isStrict());
            RC_ASSERT(json::read(allTakenOver(left, right)).isStrict());
        });
        QVERIFY(held);
    }

    void manyChangesAtOnce()
    {
        const QByteArray left = test::bigMapping(3000, test::Mistakes::Values);
        const QByteArray right = test::bigMapping(3000);
        QCOMPARE(allTakenOver(left, right), right);
        QCOMPARE(allTakenOver(test::bigMapping(3), right), right);
    }
};

QTEST_GUILESS_MAIN(TestTakeOver)
#include "tst_take_over.moc"
