// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/completion.h"

#include <QTest>

using namespace passerelle;
using mapping::Mapping;

/// What is offered at a caret, written here as |.
class TestCompletion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("offered");   // separated by spaces
        QTest::addColumn<QByteArray>("behind"); // the text once the first is taken; empty: not looked at
        const auto row = [](const char *name, const QByteArray &text, const char *offered,
                            const char *behind = "") {
            QTest::newRow(name) << text << QString::fromLatin1(offered) << QByteArray(behind);
        };
        const QByteArray start =
            "{\n \"sectorInfos\": {\n  \"A\": {\"OtipassServiceId\": \"S1\", \"seasonCode\": \"X1\"},\n"
            "  \"B\": {\"seasonCode\": \"X2\"},\n  \"C\": {\"seasonCode\": \"X2\"},\n";
        row("names at the top", "{|}", "OtipassProjectId NumType sectorInfos", "{\"OtipassProjectId\": }");
        row("only those that are missing", "{\"NumType\": 1, | \"sectorInfos\": {}}", "OtipassProjectId");
        row("in a name", "{\"Num|\"}", "NumType", "{\"NumType\": }");
        row("a colon is there", "{\"Num|\": 1}", "NumType", "{\"NumType\": 1}");
        row("the value of NumType", "{\"NumType\": |}", "serial", "{\"NumType\": \"serial\"}");
        row("sectors of the plan", start + "  |\n } }", "NEW");
        row("in a code", start + "  \"n|", "NEW");
        row("names in an entry", start + "  \"D\": {\"seasonCode\": \"X1\", |} } }",
            "OtipassServiceId OtipassPSpaceId productCode");
        row("names behind the caret count", start + "  \"D\": {| \"productCode\": \"P\"} } }",
            "OtipassServiceId OtipassPSpaceId seasonCode");
        row("values, the frequent first", start + "  \"D\": {\"seasonCode\": |} } }", "X2 X1");
        row("values in quotes", start + "  \"D\": {\"seasonCode\": \"|\"} } }", "X2 X1");
        row("values that begin so", start + "  \"D\": {\"seasonCode\": \"x1|", "X1");
        row("nothing in a comment", "{ // Num|\n}", "");
        row("nothing in an array", "{\"a\": [|]}", "");
        row("nothing outside", "|", "");
        row("nothing for what is unknown", start + "  \"D\": {\"other\": |} } }", "");
    }

    void offers()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, offered);
        QFETCH(QByteArray, behind);
        const auto caret = static_cast<quint32>(text.indexOf('|'));
        text.remove(caret, 1);
        const Mapping mapping(std::make_shared<const json::Reading>(json::read(text)));
        const mapping::Completion completion =
            mapping::completionAt(text, caret, mapping, {QStringLiteral("A"), QStringLiteral("NEW")});
        QStringList list;
        for (const auto &offer : completion.offers)
            list.append(offer.text);
        QCOMPARE(list.join(QLatin1Char(' ')), offered);
        if (behind.isEmpty())
            return;
        text.replace(completion.range.offset, completion.range.length, completion.offers.front().literal);
        QCOMPARE(text, behind);
    }

    void anyCaretInAnyTextIsSafe()
    {
        const QByteArray text =
            "{\"sectorInfos\": {\"A\": {\"seasonCode\": \"X\\\"1\" /* c */, // d\n \"B\": [1, {\"x\": \"";
        const Mapping mapping(std::make_shared<const json::Reading>(json::read(text)));
        for (qsizetype length = 0; length <= text.size(); ++length) {
            for (quint32 caret = 0; caret <= static_cast<quint32>(length); ++caret) {
                const auto completion = mapping::completionAt(text.first(length), caret, mapping, {});
                QVERIFY(completion.range.end() <= static_cast<quint32>(length));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestCompletion)
#include "tst_completion.moc"
