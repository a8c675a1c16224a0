// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/rescue.h"

#include "support/json_oracle.h"
#include "wrappers.h"

#include <QFile>
#include <QTest>

using namespace passerelle;
using rescue::Rescued;

/// What comes out of text that was copied from elsewhere.
class TestRescue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesOneLayerOff_data();
    void takesOneLayerOff();
    void takesTwoLayersOff_data();
    void takesTwoLayersOff();
    void readsWhatPeopleSend_data();
    void readsWhatPeopleSend();
    void leavesAlone_data();
    void leavesAlone();
    void asks_data();
    void asks();
    void tellsEachAnswerOnce_data();
    void tellsEachAnswerOnce();
    void answersOneByOne();
    void countsWhatItDid();
    void stopsWhenCancelled();
    void leavesOtherTextInStringsAlone();
};

namespace
{

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(PASSERELLE_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", qPrintable(name));
    return file.readAll();
}

QByteArray reference() { return sample(QStringLiteral("mapping-reference.json")); }
QByteArray published() { return sample(QStringLiteral("mapping-as-published.jsonc")); }
QByteArray small()
{
    return "{\"OtipassProjectId\": \"toulouse\",\n \"n\": 5, \"é\": [true, null, \"l'été & <b>\"]}\n";
}

QByteArray valuesOf(const QByteArray &text) { return test::values(json::read(text).tree); }

Rescued rescuedOf(const QByteArray &text)
{
    const auto result = rescue::rescue(text);
    return result ? *result : Rescued{};
}

bool hasChange(const Rescued &rescued, const char *id)
{
    return std::any_of(rescued.changes.begin(), rescued.changes.end(), [id](const rescue::Change &one) {
        return one.id == QLatin1String(id) && one.count > 0 && !one.what.isEmpty();
    });
}

} // namespace

void TestRescue::takesOneLayerOff_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("change");
    for (const test::Wrapper &one : test::wrappers()) {
        for (const QByteArray &text : {reference(), published()})
            QTest::addRow("%s, %d bytes", one.name, int(text.size()))
                << one.wrap(text) << text << QByteArray(one.change);
    }
}

void TestRescue::takesOneLayerOff()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, right);
    QFETCH(const QByteArray, change);
    const Rescued rescued = rescuedOf(text);
    QVERIFY2(rescued.isStrict, rescued.text.constData());
    QCOMPARE(valuesOf(rescued.text), valuesOf(right));
    QVERIFY(hasChange(rescued, change.constData()));
    QVERIFY(rescued.guesses.empty());
    const Rescued again = rescuedOf(rescued.text);
    QVERIFY(again.isUntouched());
    QCOMPARE(again.text, rescued.text);
}

void TestRescue::takesTwoLayersOff_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const test::Wrapper &inner : test::wrappers()) {
        for (const test::Wrapper &outer : test::wrappers()) {
            if (test::canHold(outer, inner))
                QTest::addRow("%s in %s", inner.name, outer.name) << outer.wrap(inner.wrap(reference()));
        }
    }
}

void TestRescue::takesTwoLayersOff()
{
    QFETCH(const QByteArray, text);
    const Rescued rescued = rescuedOf(text);
    QVERIFY2(rescued.isStrict, rescued.text.constData());
    QCOMPARE(valuesOf(rescued.text), valuesOf(reference()));
}

void TestRescue::readsWhatPeopleSend_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("change");
    const auto row = [](const char *change, const char *text, const char *right) {
        QTest::addRow("%s: %s", change, text) << QByteArray(text) << QByteArray(right) << QByteArray(change);
    };
    row("bullets", "– “a”: 1,\n– “b”: 2", R"({"a": 1, "b": 2})");
    row("bullets", "1. {\n2. \"a\": {\na) \"b\": -5,\nb) \"c\": 2}\n3. }", R"({"a": {"b": -5, "c": 2}})");
    row("bullets", "*\t{\"a\": 1,\n*\t\"b\": 2}", R"({"a": 1, "b": 2})");
    row("chat-prefixes", "10:12 Marie: {\n10:12 Marie: \"a\": 1}", R"({"a": 1})");
    row("chat-prefixes", "[10:12 AM] {\"a\": \"[10:12] Marie: x\"}", R"({"a": "[10:12] Marie: x"})");
    row("chat-prefixes", "2026-11-24 10:12 - Élise B: {\"a\":\n1}\n", R"({"a": 1})");
    row("text-around", "«\u00A0{\"a\": \"b\"}\u00A0»", R"({"a": "b"})");
    row("text-around", "“{“a”\u00A0: “b”}”", R"({"a": "b"})");
    row("full-width", "｛\"a\"： ＂b： c＂，\n“d”：［1、2］，\"e\"：\"：，\"；｝",
        R"({"a": "b： c", "d": [1,2], "e": "：，"})");
    row("quoted-printable", "{\"a\": \"PROVIDER#=\nX=C3=A9\", \"b\": 1=20\n}",
        R"({"a": "PROVIDER#Xé", "b": 1})");
    row("mojibake", "{\"a\": â€œbâ€\uFFFD, â€œcâ€\u009D: \"Ã©tÃ©\"}", R"({"a": "b", "c": "été"})");
    row("python-pairs",
        "OrderedDict([('a', 'b'), ('c', OrderedDict()), ('d', OrderedDict([('e', [1, 2]),])),])",
        R"({"a": "b", "c": {}, "d": {"e": [1, 2]}})");
    row("python-pairs", "{'a': OrderedDict({'b': '(1, 2)'})}", R"x({"a": {"b": "(1, 2)"}})x");
}

void TestRescue::readsWhatPeopleSend()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, right);
    QFETCH(const QByteArray, change);
    const Rescued rescued = rescuedOf(text);
    QVERIFY2(rescued.isStrict, rescued.text.constData());
    QCOMPARE(valuesOf(rescued.text), valuesOf(right));
    QVERIFY(hasChange(rescued, change.constData()));
    QVERIFY(rescuedOf(rescued.text).isUntouched());
}

void TestRescue::leavesAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("reference") << reference();
    QTest::newRow("small") << small();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << QByteArray("toulouse");
    QTest::newRow("a sentence") << QByteArray("Bonjour: voici les codes");
    QTest::newRow("a sentence with a hole") << QByteArray("Dear {name}, here they are.");
    QTest::newRow("a number") << QByteArray("12");
    QTest::newRow("a table") << QByteArray("sector;service\nDDMM_AUG;pcumid031fs00061\n");
    QTest::newRow("a quoted mail") << QByteArray("> Hello,\n> thank you\n");
    QTest::newRow("a chat") << QByteArray("[10:12] Marie: bonjour\n[10:13] Jean: merci,\n");
    QTest::newRow("a list") << QByteArray("• les codes\n• les services\n");
    QTest::newRow("a place holder in a sentence") << QByteArray("Note: use {name}, please");
    QTest::newRow("two versions") << QByteArray("- a b\n+ a c\n");
    QTest::newRow("a call with more") << QByteArray("OrderedDict([('a', 'b', 'c')])");
    QTest::newRow("a sentence in Latin-1") << QByteArray("Voil\xE0: {name}");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("within strings") << QByteArray(
        "{\"a\": \"&quot; <br> ```x``` \\\" > | 1: {{\", \"b\": \"{\\\"a\\\": 1}\"}");
}

void TestRescue::leavesAlone()
{
    QFETCH(const QByteArray, text);
    const Rescued rescued = rescuedOf(text);
    QVERIFY(rescued.isUntouched());
    QVERIFY(rescued.guesses.empty());
    QCOMPARE(rescued.text, text);
}

void TestRescue::asks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("guess");
    QTest::addColumn<QByteArray>("likeliest");
    QTest::newRow("cut off") << QByteArray("{\"a\": {\"b\": 1, \"c\": \"x") << QByteArray("cut-off")
                             << QByteArray("{\"a\": {\"b\": 1, \"c\": \"x\"}}");
    QTest::newRow("cut off behind a colon") << QByteArray("{\"a\": {\"b\": 1, \"c\":")
                                            << QByteArray("cut-off") << QByteArray("{\"a\": {\"b\": 1}}");
    QTest::newRow("cut off in a name") << QByteArray("{\"a\": {\"b\": 1, \"seas") << QByteArray("cut-off")
                                       << QByteArray("{\"a\": {\"b\": 1}}");
    QTest::newRow("cut off in a mail") << QByteArray("> {\"a\": {\"b\": 1,\n> ") << QByteArray("cut-off")
                                       << QByteArray("{\"a\": {\"b\": 1}}");
    QTest::newRow("string without end")
        << QByteArray("{\"a\": \"x,\n \"b\": 2}") << QByteArray("unclosed-string")
        << QByteArray("{\"a\": \"x\", \"b\": 2}");
    QTest::newRow("bracket too many")
        << QByteArray("{\"a\": 1}}") << QByteArray("extra-bracket") << QByteArray("{\"a\": 1}");
    QTest::newRow("string that holds JSON")
        << QByteArray("\"{\\\"a\\\": 1}\"") << QByteArray("string-in-string") << QByteArray("{\"a\": 1}");
    QTest::newRow("string in a string that holds JSON")
        << QByteArray(R"("\"{\\\"a\\\": 1}\"")") << QByteArray("string-in-string")
        << QByteArray("{\"a\": 1}");
    QTest::newRow("mapping in a value")
        << QByteArray(R"({"id": 5, "data": [{"config": "{\"OtipassProjectId\": \"x\"}"}]})")
        << QByteArray("mapping-in-value") << QByteArray(R"({"OtipassProjectId": "x"})");
    QTest::newRow("sectors in a string")
        << QByteArray(R"({"OtipassProjectId": "x", "sectorInfos": "{\"A\": {}}"})")
        << QByteArray("string-in-string")
        << QByteArray(R"({"OtipassProjectId": "x", "sectorInfos": {"A": {}}})");
    QTest::newRow("entries of sectors")
        << QByteArray("\"A\": {\"OtipassServiceId\": \"x\"},\n\"B\": {\"OtipassPSpaceId\": \"y\"},")
        << QByteArray("sector-entries")
        << QByteArray("{\"sectorInfos\": {\"A\": {\"OtipassServiceId\": \"x\"}, "
                      "\"B\": {\"OtipassPSpaceId\": \"y\"}}}");
    QTest::newRow("Latin-1") << QByteArray("{\"a\": \"mus\xE9"
                                           "e\"}")
                             << QByteArray("encoding") << QByteArray("{\"a\": \"musée\"}");
    QTest::newRow("Windows-1252 with its quote marks")
        << QByteArray("> {\x93"
                      "a\x94: \x93"
                      "b c\x94,}")
        << QByteArray("encoding") << QByteArray("{\"a\": \"b c\"}");
    QTest::newRow("bare names without braces")
        << QByteArray("a: {b: 1}") << QByteArray("") << QByteArray("{\"a\": {\"b\": 1}}");
}

void TestRescue::asks()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, guess);
    QFETCH(const QByteArray, likeliest);
    const Rescued rescued = rescuedOf(text);
    if (!guess.isEmpty()) {
        QCOMPARE(int(rescued.guesses.size()), 1);
        QCOMPARE(rescued.guesses[0].id.toUtf8(), guess);
        QVERIFY(!rescued.guesses[0].question.isEmpty());
        QVERIFY(!rescued.guesses[0].question.contains(QLatin1String("%1")));
        QVERIFY(!rescued.guesses[0].answer.isEmpty());
    }
    const auto answered = rescue::likeliest(rescued);
    QVERIFY(answered.has_value());
    QVERIFY2(answered->isStrict, answered->text.constData());
    QCOMPARE(valuesOf(answered->text), valuesOf(likeliest));
    QCOMPARE(answered->guessed.empty(), guess.isEmpty());
}

void TestRescue::tellsEachAnswerOnce_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("likeliest");
    QTest::addColumn<int>("answers");
    QTest::newRow("behind a backslash")
        << QByteArray(R"({"a": {"b": 1, "c": "x\)") << QByteArray(R"({"a": {"b": 1, "c": "x\\"}})") << 2;
    QTest::newRow("within a comment")
        << QByteArray(R"({"a": [1, {"b": 1} /* c)") << QByteArray(R"({"a": [1, {"b": 1}]})") << 3;
    QTest::newRow("without braces") << QByteArray(R"("A": {"b": "x", "c)")
                                    << QByteArray(R"({"A": {"b": "x"}})") << 2;
}

/// What could not be answered at once is asked again: it was no answer the first time.
void TestRescue::tellsEachAnswerOnce()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, likeliest);
    QFETCH(const int, answers);
    const auto answered = rescue::likeliest(rescuedOf(text));
    QVERIFY(answered.has_value());
    QVERIFY2(answered->isStrict, answered->text.constData());
    QCOMPARE(valuesOf(answered->text), valuesOf(likeliest));
    QStringList said;
    for (const rescue::Guess &one : answered->guessed)
        said.append(one.question + QLatin1Char(' ') + one.answer);
    QVERIFY2(said.size() == answers, qPrintable(said.join(u'\n')));
}

void TestRescue::answersOneByOne()
{
    const Rescued rescued = rescuedOf("{\"a\": \"x,\n \"b\": {\"c\": [1, 2}");
    QVERIFY(rescued.guesses.size() >= 2);
    const QByteArray first = rescue::answered(rescued, {0});
    QVERIFY(first != rescued.text);
    const Rescued next = rescuedOf(first);
    QVERIFY(next.guesses.size() < rescued.guesses.size());
    QCOMPARE(rescue::answered(rescued, {}), rescued.text);
    QCOMPARE(rescue::answered(rescued, {99}), rescued.text);
}

void TestRescue::countsWhatItDid()
{
    const Rescued rescued = rescuedOf("> ```json\n> {“a”: 1, // one\n> 'b': True,}\n> ```\n");
    QCOMPARE(rescued.text, QByteArray("{\"a\": 1,\n\"b\": true}\n"));
    QStringList ids;
    for (const rescue::Change &one : rescued.changes)
        ids.append(one.id + QLatin1Char(' ') + QString::number(one.count));
    ids.sort();
    QCOMPARE(ids, (QStringList{QStringLiteral("comments 1"), QStringLiteral("extra-commas 1"),
                               QStringLiteral("markdown-fence 1"), QStringLiteral("quote-marks 4"),
                               QStringLiteral("single-quotes 1"), QStringLiteral("typographic-quotes 1"),
                               QStringLiteral("words 1")}));
}

void TestRescue::stopsWhenCancelled()
{
    const CancelToken cancel;
    cancel.cancel();
    QVERIFY(!rescue::rescue(published(), cancel).has_value());
}

void TestRescue::leavesOtherTextInStringsAlone()
{
    const QByteArray right = "{\n\"a\": \"<b>&amp;</b> > | `x`\",\n\"b\": \"1: u'x' // {code}\"\n}";
    for (const QByteArray &text : {"```\n" + right + "\n```", "// note\n" + right})
        QCOMPARE(valuesOf(rescuedOf(text).text), valuesOf(right));
}

QTEST_GUILESS_MAIN(TestRescue)
#include "tst_rescue.moc"
