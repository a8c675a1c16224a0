// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_case.h"

#include "document/document.h"
#include "rules/fingerprint.h"
#include "rules/judgement.h"
#include "workspace/judgement_edits.h"

#include <QTest>

using namespace passerelle;
using namespace passerelle::test;
using rules::Severity;

/// What a workspace says about rules and findings: severities, rules that are off, accepted findings.
class TestJudgement : public QObject
{
    Q_OBJECT

    static constexpr QLatin1String kShared{"mapping-service-shared"};

    /// Two sectors with one service, which is a hint.
    static QByteArray sharing()
    {
        return mappingWith("\"S2\", \"OtipassPSpaceId\": \"PROVIDER#S2\"",
                           "\"S1\", \"OtipassPSpaceId\": \"PROVIDER#S1\"");
    }

    static rules::CheckResult checked(const QByteArray &mapping, const QByteArray &workspace)
    {
        return rules::check(factsOf(mapping, workspace)).value_or(rules::CheckResult());
    }

    /// The workspace with every finding of a text accepted.
    static QByteArray accepting(const QByteArray &mapping, QByteArray workspace)
    {
        for (auto result = checked(mapping, workspace); !result.findings().empty();
             result = checked(mapping, workspace)) {
            const document::Edit edit =
                rules::acceptance(*result.facts(), result.findings().front(), QStringLiteral("on purpose"),
                                  QStringLiteral("Anne"), QStringLiteral("2026-11-24"));
            workspace = after(result.facts()->snapshot, edit).texts[1];
        }
        return workspace;
    }

private Q_SLOTS:
    void aRuleTakesTheSeverityThatTheWorkspaceGives_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("severity");
        QTest::newRow("error") << "error" << static_cast<int>(Severity::Error);
        QTest::newRow("warning") << "warning" << static_cast<int>(Severity::Warning);
        QTest::newRow("note") << "note" << static_cast<int>(Severity::Note);
        QTest::newRow("off") << "off" << -1;
    }
    void aRuleTakesTheSeverityThatTheWorkspaceGives()
    {
        QFETCH(QString, word);
        QFETCH(int, severity);
        const auto before = checked(sharing(), rightWorkspace());
        QCOMPARE(before.findings().size(), std::size_t{1});
        const QByteArray name = word.toLatin1();
        const document::Edit edit =
            workspace::setRuleSeverity(before.facts()->setup, kShared, QLatin1String(name.constData()));
        QVERIFY(!edit.name.isEmpty());
        const QByteArray workspace = after(before.facts()->snapshot, edit).texts[1];
        const auto result = checked(sharing(), workspace);
        QCOMPARE(result.findings().size(), std::size_t(severity < 0 ? 0 : 1));
        if (severity >= 0) {
            QCOMPARE(static_cast<int>(result.findings().front().severity), severity);
            QCOMPARE(result.count(static_cast<Severity>(severity)), 1);
        }
        // And back: nothing is left of it but the empty list.
        const document::Edit back = workspace::setRuleSeverity(result.facts()->setup, kShared, {});
        const auto again = checked(sharing(), after(result.facts()->snapshot, back).texts[1]);
        QCOMPARE(again.findings().front().severity, Severity::Warning);
        QVERIFY(workspace::setRuleSeverity(again.facts()->setup, kShared, {}).isEmpty());
    }

    void findingsStaySortedByTheirNewSeverity()
    {
        QByteArray mapping = sharing();
        mapping.replace("\"DDMM23\", \"productCode\": \"PASS\"}\n  }",
                        "\"\", \"productCode\": \"PASS\"}\n  }");
        const auto before = checked(mapping, rightWorkspace());
        QVERIFY(before.count(Severity::Error) > 0);
        const document::Edit edit =
            workspace::setRuleSeverity(before.facts()->setup, kShared, QLatin1String("error"));
        const auto result = checked(mapping, after(before.facts()->snapshot, edit).texts[1]);
        QCOMPARE(result.count(Severity::Error), before.count(Severity::Error) + 1);
        QVERIFY(std::is_sorted(result.findings().begin(), result.findings().end(),
                               [](const auto &a, const auto &b) { return a.severity < b.severity; }));
    }

    void anAcceptedFindingCountsNowhere()
    {
        const QByteArray workspace = accepting(sharing(), rightWorkspace());
        const auto result = checked(sharing(), workspace);
        QVERIFY(result.findings().empty());
        QCOMPARE(result.count(Severity::Warning), 0);
        QCOMPARE(result.accepted().size(), std::size_t{1});
        QCOMPARE(result.accepted().front().finding.rule->id(), kShared);
        const workspace::AcceptedFinding &entry = result.facts()->setup.judgement.accepted.front();
        QCOMPARE(entry.reason.value, QStringLiteral("on purpose"));
        QCOMPARE(entry.by.value, QStringLiteral("Anne"));
        QCOMPARE(entry.on.value, QStringLiteral("2026-11-24"));
        QCOMPARE(entry.where.value, QStringLiteral("sectorInfos › AAA › OtipassServiceId"));
        const document::Edit back = workspace::takeBackAcceptance(result.facts()->setup, 0);
        QCOMPARE(checked(sharing(), after(result.facts()->snapshot, back).texts[1]).findings().size(),
                 std::size_t{1});
        QVERIFY(workspace::takeBackAcceptance(result.facts()->setup, 1).isEmpty());
    }

    void staysAcceptedWhileOtherTextChanges_data()
    {
        QTest::addColumn<QByteArray>("mapping");
        const QByteArray text = sharing();
        QTest::newRow("line before") << "\n" + text;
        QTest::newRow("another sector") << with(text, "\"S3\", ", "\"S7\", ").replace("#S3", "#S7");
        QTest::newRow("a sector between")
            << with(text, "    \"BBB\"",
                    "    \"B1\": {\"OtipassServiceId\": \"S9\", \"OtipassPSpaceId\": \"PROVIDER#S9\", "
                    "\"seasonCode\": \"DDMM23\", \"productCode\": \"PASS\"},\n    \"BBB\"");
        QByteArray moved = text;
        moved.replace("\"AAA\"", "\"x\"").replace("\"BBB\"", "\"AAA\"").replace("\"x\"", "\"BBB\"");
        QTest::newRow("entries change places") << moved;
        QByteArray spread = text;
        spread.replace(": ", " :\n\t").replace(", ", "\n,");
        QTest::newRow("laid out anew") << spread;
    }
    void staysAcceptedWhileOtherTextChanges()
    {
        QFETCH(QByteArray, mapping);
        const auto result = checked(mapping, accepting(sharing(), rightWorkspace()));
        QCOMPARE(result.accepted().size(), std::size_t{1});
        for (const rules::Finding &left : result.findings())
            QVERIFY(left.rule->id() != kShared);
    }

    void isBackWhenItsTextChanges_data()
    {
        QTest::addColumn<QByteArray>("mapping");
        QByteArray service = sharing();
        QTest::newRow("another service") << service.replace("\"S1\"", "\"S8\"").replace("#S1", "#S8");
        QTest::newRow("another sector") << with(sharing(), "\"BBB\"", "\"DDD\"");
        QByteArray third = sharing();
        QTest::newRow("a third sector") << third.replace("\"S3\"", "\"S1\"").replace("#S3", "#S1");
    }
    void isBackWhenItsTextChanges()
    {
        QFETCH(QByteArray, mapping);
        const auto result = checked(mapping, accepting(sharing(), rightWorkspace()));
        QVERIFY(result.accepted().empty());
        QVERIFY(std::any_of(result.findings().begin(), result.findings().end(),
                            [](const auto &one) { return one.rule->id() == kShared; }));
    }

    void isBackWhenOnlyTheValueOfItsMemberChanges()
    {
        const QByteArray own = mappingWith("\"S1\", ", "\"S1\", \"note\": 1, ");
        const QByteArray workspace = accepting(own, rightWorkspace());
        QCOMPARE(checked(own, workspace).accepted().size(), std::size_t{1});
        QCOMPARE(checked(with(own, "\"note\": 1", "\"note\" : 1"), workspace).accepted().size(),
                 std::size_t{1});
        const auto result = checked(with(own, "\"note\": 1", "\"note\": 2"), workspace);
        QVERIFY(result.accepted().empty());
        QCOMPARE(result.findings().front().rule->id(), QLatin1String("mapping-member-unknown"));
    }

    void acceptancesThatFitNothingAreToldAndTidiedInOneUndo()
    {
        QByteArray own = mappingWith("\"S1\", ", "\"S1\", \"note\": 1, ");
        own = with(own, "\"S2\", ", "\"S2\", \"note\": 2, ");
        document::Document document;
        document.load(rightMapping(), accepting(own, rightWorkspace()));
        const auto result = checked(document.snapshot().texts[0], document.snapshot().texts[1]);
        QCOMPARE(summary(result).size(), 1);
        const rules::Finding &gone = result.findings().front();
        QCOMPARE(gone.rule->id(), QLatin1String("findings-acceptance-gone"));
        QCOMPARE(gone.others.size(), std::size_t{1});
        const auto repairs = result.repairs(gone);
        QCOMPARE(repairs.size(), std::size_t{1});
        QVERIFY(document.edit(repairs.front().edit));
        const auto now = document.snapshot();
        QVERIFY(checked(now.texts[0], now.texts[1]).findings().empty());
        QVERIFY(checked(now.texts[0], now.texts[1]).facts()->setup.judgement.accepted.empty());
        QCOMPARE(document.history().count(), 1);
    }

    void whatIsSaidOfAcceptancesCanBeAcceptedItself()
    {
        const QByteArray workspace = accepting(rightMapping(), accepting(sharing(), rightWorkspace()));
        const auto result = checked(rightMapping(), workspace);
        QVERIFY(result.findings().empty());
        QCOMPARE(result.accepted().size(), std::size_t{1});
    }

    void oneEntryAcceptsOneFinding()
    {
        // The same unknown member with the same value twice in one entry: one text, two findings.
        const QByteArray twice = mappingWith("\"S1\", ", "\"S1\", \"note\": 1, \"note\": 1, ");
        const auto result = checked(twice, rightWorkspace());
        const auto find = [&] {
            return std::find_if(result.findings().begin(), result.findings().end(), [](const auto &one) {
                return one.rule->id() == QLatin1String("mapping-member-unknown");
            });
        };
        QVERIFY(find() != result.findings().end());
        const auto edit = rules::acceptance(*result.facts(), *find(), QStringLiteral("ours"), {},
                                            QStringLiteral("2026-11-24"));
        const auto now = checked(twice, after(result.facts()->snapshot, edit).texts[1]);
        QCOMPARE(now.accepted().size(), std::size_t{1});
        QCOMPARE(now.findings().size(), result.findings().size() - 1);
    }

    void acceptingIsOneUndo()
    {
        document::Document document;
        document.load(sharing(), rightWorkspace());
        const auto result = checked(sharing(), rightWorkspace());
        const auto edit = rules::acceptance(*result.facts(), result.findings().front(), QStringLiteral("x"),
                                            {}, QStringLiteral("2026-11-24"));
        QVERIFY(document.edit(edit));
        const auto now = document.snapshot();
        QCOMPARE(checked(now.texts[0], now.texts[1]).accepted().size(), std::size_t{1});
        document.history().undo();
        QCOMPARE(document.snapshot().texts[1], rightWorkspace());
    }

    void fingerprintsOfElementsAreByName()
    {
        const auto facts = factsOf(rightMapping(), rightWorkspace());
        rules::Fingerprints fingerprints(*facts);
        const workspace::Device &device = facts->setup.plan.devices.at(1);
        QCOMPARE(fingerprints.path({document::Buffer::Workspace, device.door.range}),
                 (QStringList{QStringLiteral("plan"), QStringLiteral("devices"), QStringLiteral("PDA_02"),
                              QStringLiteral("door")}));
    }

    void aPlainMappingHasNoJudgement()
    {
        const auto result = rules::check(factsOf(sharing(), std::nullopt));
        QCOMPARE(result->findings().size(), std::size_t{1});
        QVERIFY(result->accepted().empty());
    }
};

QTEST_GUILESS_MAIN(TestJudgement)
#include "tst_judgement.moc"
