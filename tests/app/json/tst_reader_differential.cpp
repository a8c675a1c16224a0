// SPDX-License-Identifier: GPL-3.0-or-later
/// The reader against two parsers that are not ours, on generated and mutated texts.
#include "json/reader.h"

#include "support/big_mapping.h"
#include "support/json_oracle.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <rapidcheck.h>

using namespace passerelle;

class TestReaderDifferential : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void generatedJson();
    void generatedWithQt();
    void mutated_data();
    void mutated();
    void crumbs();
};

namespace
{

/// What is wrong with the reading of a text, or nothing.
QByteArray broken(const QByteArray &text)
{
    const json::Reading reading = json::read(text);
    if (const QByteArray found = test::brokenInvariant(reading); !found.isEmpty())
        return found;
    if (const QByteArray found = test::brokenMend(reading); !found.isEmpty())
        return found;
    if (!test::isComparable(reading))
        return {};
    const test::Verdict verdict = test::rapidJsonVerdict(text);
    if (verdict.isAccepted != reading.isStrict())
        return verdict.isAccepted ? "RapidJSON accepts it" : "RapidJSON refuses it";
    if (verdict.isAccepted && verdict.values != test::values(reading.tree))
        return "RapidJSON reads other values";
    return {};
}

/// Bytes that matter to JSON, and some that should not be there.
const QByteArrayList &crumbsOfJson()
{
    static const QByteArrayList list{"{",
                                     "}",
                                     "[",
                                     "]",
                                     ":",
                                     ",",
                                     "\"",
                                     "\"a\"",
                                     "\"b\":",
                                     "1",
                                     "-",
                                     "0",
                                     ".",
                                     "e5",
                                     "true",
                                     "null",
                                     " ",
                                     "\n",
                                     "\r\n",
                                     "\t",
                                     "\\",
                                     "\\n",
                                     "\\u00e9",
                                     "\\ud83d\\ude00",
                                     "é",
                                     "😀",
                                     "'",
                                     "“",
                                     "”",
                                     "«",
                                     "»",
                                     "//",
                                     "/*",
                                     "*/",
                                     "#",
                                     "x",
                                     "NaN",
                                     "=",
                                     ";",
                                     "\xEF\xBB\xBF",
                                     "\xC2\xA0",
                                     "\u202F",
                                     "«\u00A0",
                                     "\xFF",
                                     "\xED\xA0\x80",
                                     QByteArray(1, '\0'),
                                     "\x1F"};
    return list;
}

QByteArray anyOf(const QByteArrayList &list) { return list.at(*rc::gen::inRange<qsizetype>(0, list.size())); }

QByteArray generatedString()
{
    static const QByteArrayList pieces{
        "a", "É", "😀", " ", "\\\"", "\\\\", "\\/", "\\u0041", "\\ud83d\\ude00", "\\b", "#", "//"};
    QByteArray text = "\"";
    for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
        text += anyOf(pieces);
    return text + '"';
}

QByteArray space() { return anyOf({"", "", "", " ", "\n", "\t", "\r\n  "}); }

QByteArray generatedValue(int depth)
{
    static const QByteArrayList scalars{"null", "true",  "false", "0",    "-0",
                                        "12",   "-3.25", "1e5",   "6E-2", "0.001"};
    const int choice = *rc::gen::inRange(0, depth > 0 ? 5 : 3);
    if (choice < 2)
        return generatedString();
    if (choice == 2)
        return anyOf(scalars);
    const bool isObject = choice == 3;
    QByteArray text = (isObject ? "{" : "[") + space();
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        if (isObject)
            text += generatedString() + space() + ':' + space();
        text += generatedValue(depth - 1) + space() + (i > 1 ? "," + space() : QByteArray());
    }
    return text + (isObject ? "}" : "]");
}

/// Takes bytes out, puts some in, exchanges some: the same for the same seed.
QByteArray mutatedText(QByteArray text, QRandomGenerator &random)
{
    const QByteArrayList &crumbs = crumbsOfJson();
    for (int i = random.bounded(1, 5); i > 0; --i) {
        const qsizetype at = random.bounded(static_cast<int>(text.size()) + 1);
        const int length = random.bounded(4);
        switch (random.bounded(3)) {
        case 0:
            text.remove(at, length);
            break;
        case 1:
            text.insert(at, crumbs.at(random.bounded(static_cast<int>(crumbs.size()))));
            break;
        default:
            text.replace(at, length, crumbs.at(random.bounded(static_cast<int>(crumbs.size()))));
            break;
        }
    }
    return text;
}

} // namespace

void TestReaderDifferential::generatedJson()
{
    const bool holds = rc::check("generated JSON has no deviations and RapidJSON's values", [] {
        const QByteArray text = space() + generatedValue(4) + space();
        RC_ASSERT(json::read(text).isStrict());
        const QByteArray found = broken(text);
        if (!found.isEmpty())
            RC_FAIL((found + " in " + text).toStdString());
    });
    QVERIFY(holds);
}

/// The value as Qt reads it, of a text that the reader accepts.
static QJsonValue valueOf(const json::Tree &tree, json::NodeId id)
{
    switch (tree.node(id).kind) {
    case json::Kind::Object: {
        QJsonObject object;
        tree.forEachMember(
            id, [&](json::Member member) { object[tree.string(member.key)] = valueOf(tree, member.value); });
        return object;
    }
    case json::Kind::Array: {
        QJsonArray array;
        tree.forEachElement(id, [&](json::NodeId element) { array.append(valueOf(tree, element)); });
        return array;
    }
    case json::Kind::String:
        return tree.string(id);
    case json::Kind::Number:
        return tree.raw(id).toDouble();
    case json::Kind::True:
        return true;
    case json::Kind::False:
        return false;
    default:
        return QJsonValue::Null;
    }
}

void TestReaderDifferential::generatedWithQt()
{
    // Qt takes objects and arrays only at the top, and keeps the last of two equal keys.
    const bool holds = rc::check("QJsonDocument reads the same values", [] {
        const QByteArray text = "[" + generatedValue(4) + "]";
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        RC_ASSERT(error.error == QJsonParseError::NoError);
        const json::Reading reading = json::read(text);
        RC_ASSERT(reading.isStrict());
        RC_ASSERT(QJsonValue(document.array()) == valueOf(reading.tree, reading.tree.root()));
    });
    QVERIFY(holds);
}

void TestReaderDifferential::mutated_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *name : {"mapping-as-published.jsonc", "mapping-reference.json"}) {
        QFile file(QStringLiteral(PASSERELLE_TEST_DATA "/") + QLatin1String(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(name) << file.readAll();
    }
    QTest::newRow("one line") << QByteArray(
        R"({"a":[1,2.5e3,true,null,"\u00e9\n"],"b":{"c":{},"d":[]},"e":"é😀"})");
    QTest::newRow("wrong sectors") << test::bigMapping(2, test::Mistakes::Syntax);
    QTest::newRow("loose") << QByteArray(
        "{a: 'b', // c\n “d”: True, \"e\" 0x1F; f = “g\", \"h\": [1 2,],}\n");
}

void TestReaderDifferential::mutated()
{
    QFETCH(const QByteArray, text);
    QRandomGenerator random(20'240'607);
    for (int i = 0; i < 1'000; ++i) {
        const QByteArray mutant = mutatedText(text, random);
        const QByteArray found = broken(mutant);
        QVERIFY2(found.isEmpty(), (found + " in " + mutant.toPercentEncoding(" \n{}[]\":,")).constData());
    }
}

void TestReaderDifferential::crumbs()
{
    QRandomGenerator random(8'259);
    const QByteArrayList &crumbs = crumbsOfJson();
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text;
        for (int length = random.bounded(12); length > 0; --length)
            text += crumbs.at(random.bounded(static_cast<int>(crumbs.size())));
        const QByteArray found = broken(text);
        QVERIFY2(found.isEmpty(), (found + " in " + text.toPercentEncoding(" \n{}[]\":,")).constData());
    }
}

QTEST_GUILESS_MAIN(TestReaderDifferential)
#include "tst_reader_differential.moc"
