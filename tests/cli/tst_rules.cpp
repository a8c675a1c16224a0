// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace passerelle::test;

/// `passerelle-cli rules`: every rule, in each format.
class TestRules : public QObject
{
    Q_OBJECT

    static CliEnd rules(const QString &format)
    {
        CliRun cli;
        return cli.run({QStringLiteral("rules"), QStringLiteral("--format"), format});
    }

private Q_SLOTS:
    void jsonHoldsEachRuleOnce()
    {
        const CliEnd end = rules(QStringLiteral("json"));
        QCOMPARE(end.exitCode, 0);
        const QJsonArray all =
            checkedJson(end.out, QStringLiteral("rules-output")).object()[QLatin1String("rules")].toArray();
        QSet<QString> ids;
        for (const QJsonValue &rule : all)
            ids.insert(rule[QLatin1String("id")].toString());
        QCOMPARE(ids.size(), all.size());
        QVERIFY(ids.contains(QStringLiteral("json-comment")));
        QVERIFY(ids.contains(QStringLiteral("mapping-sector-repeated")));
    }

    void textAndMarkdownHoldTheSame()
    {
        const qsizetype count = checkedJson(rules(QStringLiteral("json")).out, QStringLiteral("rules-output"))
                                    .object()[QLatin1String("rules")]
                                    .toArray()
                                    .size();
        QCOMPARE(rules(QStringLiteral("text")).out.count('\n'), 2 * count);
        const QByteArray markdown = rules(QStringLiteral("markdown")).out;
        QCOMPARE(markdown.count("### "), count);
        QVERIFY(markdown.contains("`mapping-service-shared`") && markdown.contains("```diff\n- "));
    }

    void unknownFormat() { QCOMPARE(rules(QStringLiteral("pdf")).exitCode, 2); }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
