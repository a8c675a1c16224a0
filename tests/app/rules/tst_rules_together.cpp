// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_case.h"

#include "rules/checker.h"
#include "rules/safe_repairs.h"

#include <QTest>
#include <algorithm>

using namespace passerelle;
using namespace passerelle::test;

/// What all rules together say of one mistake: each thing once, in whole sentences, and what is repaired
/// without asking.
class TestRulesTogether : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saidOfOneMistake_data();
    void saidOfOneMistake();
    void everySentenceIsWhole_data();
    void everySentenceIsWhole();
    void versionsThatAreHighEnough();
    void manyUnclosedBracketsAreOneFinding();
    void aLineBreakInACodeIsForTheOperator();

private:
    static QByteArray repaired(const QByteArray &mapping);
};

QByteArray TestRulesTogether::repaired(const QByteArray &mapping)
{
    const auto facts = factsOf(mapping, std::nullopt);
    return after(facts->snapshot, rules::repairEverythingSafe(*facts)).texts[0];
}

void TestRulesTogether::saidOfOneMistake_data()
{
    QTest::addColumn<QByteArray>("mapping");
    QTest::addColumn<QStringList>("rules");
    const auto row = [](const char *name, const QByteArray &mapping, const char *ids) {
        QTest::newRow(name) << mapping << QString::fromLatin1(ids).split(u' ', Qt::SkipEmptyParts);
    };
    row("service of spaces", mappingWith(R"("S1")", R"("  ")"), "mapping-value-empty");
    row("services of spaces",
        with(mappingWith(R"("S1")", R"("  ")"), R"("S2", "OtipassP)", R"("  ", "OtipassP)"),
        "mapping-value-empty mapping-value-empty");
    row("space of spaces", mappingWith(R"("PROVIDER#S1")", "\"\u00A0\""), "mapping-value-empty");
    row("season of spaces",
        mappingWith(R"("PROVIDER#S1", "seasonCode": "DDMM23")",
                    R"("PROVIDER#S1", "seasonCode": "         ")"),
        "mapping-value-empty");
    row("project id of spaces", mappingWith(R"("toulouse")", R"(" ")"), "mapping-value-empty");
    row("a part of a name", mappingWith(R"("S1", "OtipassPSpaceId")", R"("S1", "space")"),
        "mapping-member-misspelt");
    row("padded and small", mappingWith(R"("S1")", R"(" s1 ")"), "mapping-value-padded mapping-service-case");
}

void TestRulesTogether::saidOfOneMistake()
{
    QFETCH(const QByteArray, mapping);
    QFETCH(const QStringList, rules);
    const auto result = passerelle::rules::check(factsOf(mapping, std::nullopt));
    QVERIFY(result);
    QStringList said;
    for (const QString &one : summary(*result))
        said.append(one.section(u'@', 0, 0));
    QCOMPARE(said, rules);
}

void TestRulesTogether::everySentenceIsWhole_data()
{
    QTest::addColumn<QByteArray>("mapping");
    for (const char *value : {"", "  ", " s1 ", "s1\\n", "\u00A0S9\u00A0"}) {
        for (const char *place : {"S1", "AAA", "PROVIDER#S1", "toulouse"}) {
            const QByteArray old = QByteArray("\"") + place + '"';
            QTest::addRow("%s: “%s”", place, value) << mappingWith(old, QByteArray("\"") + value + '"');
        }
    }
}

/// Where a value is empty or padded, that is seen; no words are missing before a stop or between two words.
void TestRulesTogether::everySentenceIsWhole()
{
    QFETCH(const QByteArray, mapping);
    const auto result = rules::check(factsOf(mapping, std::nullopt));
    QVERIFY(result);
    QVERIFY(!result->findings().empty());
    for (const rules::Finding &finding : result->findings()) {
        QStringList texts{result->wording(finding).sentence()};
        for (const rules::Repair &one : result->repairs(finding))
            texts.append(one.label);
        for (const QString &text : std::as_const(texts)) {
            const QString bare = QString(text).remove(QStringLiteral("“  ”"));
            QVERIFY2(!bare.contains(u"  ") && !bare.contains(u" .") && !bare.contains(u" ;"),
                     qPrintable(text));
            QVERIFY2(!text.endsWith(u' ') && !text.contains(u"““"), qPrintable(text));
        }
    }
}

void TestRulesTogether::versionsThatAreHighEnough()
{
    for (const char *version : {"1.4", "1.10", "2", "2.0", "v2", "1.4.1", " 3 "}) {
        const auto facts =
            factsOf(rightMapping(), workspaceWith("\"1.4\"", QByteArray("\"") + version + '"'));
        QVERIFY2(found(*rules::ruleById(u"connection-api-version"), *facts).empty(), version);
    }
    for (const char *version : {"1", "1.3", "0.9", "2.", "two", "1,4"}) {
        const auto facts =
            factsOf(rightMapping(), workspaceWith("\"1.4\"", QByteArray("\"") + version + '"'));
        QCOMPARE(found(*rules::ruleById(u"connection-api-version"), *facts).size(), std::size_t{1});
    }
}

void TestRulesTogether::manyUnclosedBracketsAreOneFinding()
{
    const auto deep = rules::check(factsOf("\n" + QByteArray(100'000, '['), std::nullopt));
    QVERIFY(deep);
    int unclosed = 0;
    for (const rules::Finding &finding : deep->findings()) {
        if (finding.rule->id() != QLatin1String("json-unclosed-bracket"))
            continue;
        ++unclosed;
        const QString message = deep->wording(finding).message;
        QVERIFY2(message.contains(u"512") && message.contains(u"line 2"), qPrintable(message));
    }
    QCOMPARE(unclosed, 1);
    QVERIFY2(deep->findings().size() <= 3, qPrintable(summary(*deep).join(u' ')));

    const auto cut = factsOf("{\"a\":" + QByteArray(20, '['), std::nullopt);
    const rules::Rule &rule = *rules::ruleById(u"json-unclosed-bracket");
    const auto findings = found(rule, *cut);
    QCOMPARE(findings.size(), std::size_t{1});
    const auto repairs = rule.repairs(*cut, findings.front());
    QCOMPARE(repairs.size(), std::size_t{1});
    QVERIFY(!repairs.front().safe);
    QCOMPARE(after(cut->snapshot, repairs.front().edit).texts[0],
             "{\"a\":" + QByteArray(20, '[') + QByteArray(20, ']') + '}');
    QCOMPARE(found(rule, *factsOf("{\"a\":[{\"b\":1", std::nullopt)).size(), std::size_t{3});
}

/// Whether it stood for a space, for nothing or for itself, only they know.
void TestRulesTogether::aLineBreakInACodeIsForTheOperator()
{
    for (const char *inside : {"S\n1", "S\r\n    1", "S\t1", "S\\n1", "S\\t1"}) {
        const QByteArray mapping = mappingWith(R"("S1")", QByteArray("\"") + inside + '"');
        QCOMPARE(repaired(mapping), mapping);
    }
    QCOMPARE(repaired(mappingWith(R"("S1")", "\"S1\n\"")), rightMapping());
    const auto facts = factsOf(mappingWith(R"("S1")", "\"S\n  1\""), std::nullopt);
    const rules::Rule &rule = *rules::ruleById(u"json-raw-line-break");
    const auto findings = found(rule, *facts);
    QCOMPARE(findings.size(), std::size_t{1});
    const auto repairs = rule.repairs(*facts, findings.front());
    QCOMPARE(repairs.size(), std::size_t{2});
    QCOMPARE(after(facts->snapshot, repairs[0].edit).texts[0], rightMapping());
    QCOMPARE(after(facts->snapshot, repairs[1].edit).texts[0], mappingWith(R"("S1")", R"("S\n  1")"));
    QVERIFY(repairs[0].label != repairs[1].label);
}

QTEST_GUILESS_MAIN(TestRulesTogether)
#include "tst_rules_together.moc"
