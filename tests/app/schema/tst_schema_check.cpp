// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/schema_check.h"

#include <QtTest>

using namespace passerelle;

namespace
{
const QByteArray kSchema = R"({
  "type": "object",
  "required": ["format", "plan"],
  "properties": {
    "format": {"const": "x"},
    "mode": {"enum": ["a", "b"]},
    "count": {"type": "integer", "minimum": 1},
    "plan": {"type": "object", "properties": {
      "devices": {"type": "array", "items": {"type": "object", "required": ["name"], "additionalProperties": false,
        "properties": {"name": {"type": "string", "minLength": 1, "maxLength": 5}, "a/b": {"type": "string"}}}}}}
  }
})";
}

class TestSchemaCheck : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatFits()
    {
        const auto read =
            schema::readChecked(R"({"format":"x","mode":"b","count":2,"plan":{},"unknown":[1]})", kSchema);
        QVERIFY(read);
        QCOMPARE(read->object().value(QLatin1String("count")).toInt(), 2);
        QVERIFY(schema::checkAgainstSchema(R"({"format":"x","plan":{}})", kSchema));
    }

    void saysWhereItDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("mentions");
        QTest::newRow("missing") << QByteArray(R"({"format":"x"})") << "/"
                                 << "plan";
        QTest::newRow("array") << QByteArray("[]") << "/"
                               << "";
        QTest::newRow("const") << QByteArray(R"({"format":"y","plan":{}})") << "/format"
                               << "";
        QTest::newRow("enum") << QByteArray(R"({"format":"x","plan":{},"mode":"c"})") << "/mode"
                              << "";
        QTest::newRow("type") << QByteArray(R"({"format":"x","plan":{},"count":"2"})") << "/count"
                              << "";
        QTest::newRow("minimum") << QByteArray(R"({"format":"x","plan":{},"count":0})") << "/count"
                                 << "";
        QTest::newRow("deep") << QByteArray(R"({"format":"x","plan":{"devices":[{"name":"a"},{"name":7}]}})")
                              << "/plan/devices/1/name"
                              << "";
        QTest::newRow("unknown") << QByteArray(
                                        R"({"format":"x","plan":{"devices":[{"name":"a","nmae":"b"}]}})")
                                 << "/plan/devices/0"
                                 << "nmae";
        QTest::newRow("empty") << QByteArray(R"({"format":"x","plan":{"devices":[{"name":""}]}})")
                               << "/plan/devices/0/name"
                               << "";
        QTest::newRow("long") << QByteArray(R"({"format":"x","plan":{"devices":[{"name":"abcdef"}]}})")
                              << "/plan/devices/0/name"
                              << "";
        QTest::newRow("escaped pointer")
            << QByteArray(R"({"format":"x","plan":{"devices":[{"name":"a","a/b":1}]}})")
            << "/plan/devices/0/a~1b"
            << "";
    }
    void saysWhereItDoesNotFit()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        QFETCH(QString, mentions);
        const auto verdict = schema::checkAgainstSchema(json, kSchema);
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().id, QStringLiteral("json-not-of-schema"));
        QCOMPARE(verdict.error().where, where);
        QVERIFY2(verdict.error().what.contains(mentions), qPrintable(verdict.error().what));
        QVERIFY(!verdict.error().next.isEmpty());
    }

    void saysWhereItIsNotJson()
    {
        const auto verdict = schema::checkAgainstSchema("{\n \"format\": x}", kSchema);
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().id, QStringLiteral("json-not-valid"));
        QVERIFY2(verdict.error().where.contains(u'2'), qPrintable(verdict.error().where));
        QCOMPARE(schema::checkAgainstSchema({}, kSchema).error().id, QStringLiteral("json-not-valid"));
        QCOMPARE(schema::checkAgainstSchema(QByteArray(100000, '['), kSchema).error().id,
                 QStringLiteral("json-not-valid"));
    }

    void refusesASchemaThatCannotBeUsed()
    {
        QCOMPARE(schema::checkAgainstSchema("{}", "{").error().id, QStringLiteral("schema-broken"));
        QCOMPARE(schema::checkAgainstSchema("{}", R"({"type":"objekt"})").error().id,
                 QStringLiteral("schema-broken"));
        QCOMPARE(schema::checkAgainstSchema("{}", R"({"properties":{"a":{"pattern":"x"}}})").error().id,
                 QStringLiteral("schema-broken"));
        QCOMPARE(schema::builtInSchema(QStringLiteral("no-such")).error().id,
                 QStringLiteral("schema-broken"));
    }
};

QTEST_GUILESS_MAIN(TestSchemaCheck)
#include "tst_schema_check.moc"
