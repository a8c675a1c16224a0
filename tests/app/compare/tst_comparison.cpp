// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/change_words.h"
#include "compare/comparison.h"
#include "support/big_mapping.h"
#include "support/mapping_text.h"

#include <QTest>

using namespace passerelle;
using compare::Change;
using compare::Comparison;
using compare::Kind;
using compare::Scope;
using mapping::Mapping;

namespace
{

std::shared_ptr<const Comparison> compareTexts(const QByteArray &left, const QByteArray &right)
{
    return compare::compared(test::read(left), test::read(right));
}

/// One line a change: kind, scope, sector, member, left, right.
QStringList told(const QByteArray &left, const QByteArray &right)
{
    const auto comparison = compareTexts(left, right);
    QStringList lines;
    for (const Change &change : comparison->changes) {
        QStringList words{compare::kindId(change.kind), compare::scopeId(change.scope)};
        for (const QString &word :
             {compare::sectorOf(*comparison, change), compare::memberOf(*comparison, change),
              compare::leftText(*comparison, change), compare::rightText(*comparison, change)}) {
            if (!word.isEmpty())
                words += word;
        }
        lines += words.join(QLatin1Char(' '));
    }
    return lines;
}

QByteArray sectors(const QByteArray &inside) { return "{\"sectorInfos\": {" + inside + "}}"; }
QByteArray sector(const char *code, const char *service, const char *season = "SEASON")
{
    return QByteArray("\"CODE\": {\"OtipassServiceId\": \"SERVICE\", \"OtipassPSpaceId\": "
                      "\"PROVIDER#SERVICE\", \"seasonCode\": \"SEASON\", \"productCode\": \"PRODUCT\"}")
        .replace("CODE", code)
        .replace("SERVICE", service)
        .replace("SEASON", season);
}

} // namespace

/// What counts as a change of meaning, and what as another way to write the same.
class TestComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void meaning_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QString>("wanted"); // joined by |
        const auto row = [](const char *name, const QByteArray &left, const QByteArray &right,
                            const char *wanted) {
            QTest::newRow(name) << left << right << QString::fromUtf8(wanted);
        };
        const QByteArray a = sector("A", "S1");
        const QByteArray b = sector("B", "S2");
        row("the same", sectors(a), sectors(a), "");
        row("project id", R"({"OtipassProjectId": "toulouse"})", R"({"OtipassProjectId": "lyon"})",
            "changed top OtipassProjectId toulouse lyon");
        row("number type", "{}", R"({"NumType": "serial"})", "changed top NumType serial");
        row("unknown at the top", R"({"own": [1, {"a": 2}]})", R"({"own": [1, {"a": 3}]})",
            R"(changed top own [1, {"a": 2}] [1, {"a": 3}])");
        row("added", sectors(a), sectors(a + ", " + b), "added sector B S2 · PROVIDER#S2 · SEASON · PRODUCT");
        row("removed", sectors(a + ", " + b), sectors(b),
            "removed sector A S1 · PROVIDER#S1 · SEASON · PRODUCT");
        row("renamed", sectors(a), sectors(sector("C", "S1")), "renamed sector A A C");
        row("renamed and changed", sectors(a), sectors(sector("C", "S1", "OTHER")),
            "renamed sector A A C|changed member A seasonCode SEASON OTHER");
        row("which of two is not guessed", sectors(a), sectors(sector("C", "S1") + "," + sector("D", "S1")),
            "added sector C S1 · PROVIDER#S1 · SEASON · PRODUCT|added sector D S1 · PROVIDER#S1 · SEASON · "
            "PRODUCT|removed sector A S1 · PROVIDER#S1 · SEASON · PRODUCT");
        row("member gone", sectors(R"("A": {"seasonCode": "S", "x": 1})"), sectors(R"("A": {"x": 1})"),
            "changed member A seasonCode S");
        row("unknown member new", sectors(R"("A": {"x": 1})"), sectors(R"("A": {"x": 1, "y": null})"),
            "changed member A y null");
        row("another kind", sectors(R"("A": {"seasonCode": "1"})"), sectors(R"("A": {"seasonCode": 1})"),
            R"(changed member A seasonCode "1" 1)");
        row("no object", sectors(R"("A": {"x": 1})"), sectors(R"("A": [1])"),
            R"(changed entry A {"x": 1} [1])");
        row("an empty value", sectors(R"("A": {"x": "y"})"), sectors(R"("A": {"x": ""})"),
            R"(changed member A x y "")");
        row("the last of a code counts", sectors(a + "," + sector("A", "S9")), sectors(sector("A", "S9")),
            "");
        row("the last of a member counts", R"({"x": 1, "x": 2})", R"({"x": 2})", "");
        row("no list of sectors", R"({"sectorInfos": []})", sectors(a),
            "changed top sectorInfos [] {\"A\": {\"OtipassServiceId\": \"S1\", \"OtipassPSpaceId\": "
            "\"PROVIDER#S1\", "
            "\"seasonCode\": \"SEASON\", \"productCode\": \"PRODUCT\"}}");
        row("no object at all", "[1]", "{}", "changed text [1] {}");
        row("nothing and an empty object", "", "{}", "");
        row("escapes", R"({"x": "\u00e9"})", "{\"x\": \"\xC3\xA9\"}", "");
        row("quotes", "{'x': 'a'}", R"({"x": "a"})", "");
        row("numbers", R"({"x": 1.0})", R"({"x": 1})", "");
        row("big numbers", R"({"x": 9007199254740993})", R"({"x": 9007199254740992})",
            "changed top x 9007199254740993 9007199254740992");
        row("order of members", R"({"x": {"a": 1, "b": 2}})", R"({"x": {"b": 2, "a": 1}})", "");
        row("order of elements", R"({"x": [1, 2]})", R"({"x": [2, 1]})", "changed top x [1, 2] [2, 1]");
        row("broken text", "{\"sectorInfos\": {\"A\": {\"x\": 1}, \"B\": {\"x\": 2",
            sectors(R"("A": {"x": 1}, "B": {"x": 3})"), "changed member B x 2 3");
        row("a name without a value", R"({"x": })", "{}", "");
    }
    void meaning()
    {
        QFETCH(const QByteArray, left);
        QFETCH(const QByteArray, right);
        QFETCH(const QString, wanted);
        QCOMPARE(told(left, right).join(QLatin1Char('|')), wanted);
        QCOMPARE(compareTexts(left, right)->isSame(), wanted.isEmpty());
    }

    void countsFormattingApart()
    {
        const QByteArray a = sector("A", "S1");
        const QByteArray b = sector("B", "S2");
        const QByteArray c = sector("C", "S3");
        const auto moved = compareTexts(sectors(a + ", " + b + ", " + c), sectors(c + ", " + a + ", " + b));
        QVERIFY(moved->isSame());
        QCOMPARE(moved->formatting.moved, 1);
        QVERIFY(!moved->formatting.sameBytes);

        QByteArray spaced = a;
        spaced.replace("\"seasonCode\": ", "\"seasonCode\" : ");
        const auto rewritten = compareTexts(sectors(a + ", " + b), sectors(spaced + ", " + b));
        QVERIFY(rewritten->isSame());
        QCOMPARE(rewritten->formatting.rewritten, 1);
        QCOMPARE(rewritten->formatting.moved, 0);

        const auto commented = compareTexts("// one\n" + sectors(a), "// two\n/* three */\n" + sectors(a));
        QVERIFY(commented->isSame());
        QCOMPARE(commented->formatting.newComments, 2);
        QCOMPARE(commented->formatting.goneComments, 1);
        QVERIFY(commented->formatting.elsewhere);

        const auto same = compareTexts(sectors(a), sectors(a));
        QVERIFY(same->formatting.isSame() && same->formatting.sameBytes);
    }

    void tellsOfRepeatedCodes()
    {
        const QByteArray a = sector("A", "S1");
        const auto comparison =
            compareTexts(sectors(a + "," + a + "," + a + "," + sector("B", "S2")), sectors(a));
        QCOMPARE(comparison->formatting.repeatedLeft, 1);
        QCOMPARE(comparison->formatting.repeatedRight, 0);
        QCOMPARE(compare::repeatedWords(comparison->formatting).size(), 1);
    }

    void endsWhenCancelled()
    {
        const CancelToken cancel;
        cancel.cancel();
        const Mapping mapping = test::read(test::bigMapping(10));
        QVERIFY(!compare::compared(mapping, mapping, cancel));
    }

    void manySectors()
    {
        const auto comparison =
            compareTexts(test::bigMapping(2000), test::bigMapping(2000, test::Mistakes::Values));
        QCOMPARE(comparison->count(Kind::Changed), 3 * 2000);
        QCOMPARE(static_cast<int>(comparison->changes.size()), 3 * 2000);
        QVERIFY(compareTexts(test::bigMapping(2000), test::bigMapping(2000))->formatting.sameBytes);
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
