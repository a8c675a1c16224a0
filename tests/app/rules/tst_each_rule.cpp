// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_case.h"

#include "rules/rule_example.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <algorithm>

using namespace passerelle;
using namespace passerelle::test;
using document::Buffer;

/// Each rule: what it finds, where exactly, what it says, and what its repair leaves.
class TestRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsFoundInWhatIsRight();
    void mapping_data() { rows(mappingCases()); }
    void mapping() { checkRow(); }
    void connection_data() { rows(connectionCases()); }
    void connection() { checkRow(); }
    void plan_data() { rows(planCases()); }
    void plan() { checkRow(); }
    void sale_data() { rows(saleCases()); }
    void sale() { checkRow(); }
    void judgement_data() { rows(judgementCases()); }
    void judgement() { checkRow(); }
    void json_data();
    void json();
    void profiles_data();
    void profiles();
    void everyRuleHasItsCase();
    void everyRuleHasItsWords();
    void rulesOfMappingAndConnectionHaveAnExample();
    void whatStandsThreeTimesIsKeptAsTheRepairSays();
    void aPlainMappingHasNoWorkspace();
    void passwordInUrlIsNeverShown();

private:
    void rows(const std::vector<RuleCase> &cases);
    void checkRow();
    static void checkWording(const Wording &wording);
    void checkRepair(const rules::Rule &rule, const rules::Facts &facts, const rules::Finding &finding);
    RuleCase m_case;
    std::vector<RuleCase> m_cases;
};

void TestRules::nothingIsFoundInWhatIsRight()
{
    const auto result = rules::check(factsOf(rightMapping(), rightWorkspace()));
    QVERIFY(result);
    QCOMPARE(summary(*result), QStringList());
    QVERIFY(rules::repairEverythingSafe(*result->facts()).isEmpty());
    for (const char *path : {"m.json", "./m.json", "below/m.json", "below/../m.json", "..m.json"}) {
        const QByteArray link = QByteArray("{\"file\": \"") + path + "\"}";
        const auto linked = rules::check(factsOf(
            rightMapping(), workspaceWith("  \"profiles\"", "  \"mapping\": " + link + ",\n  \"profiles\"")));
        QCOMPARE(summary(*linked), QStringList());
    }
}

void TestRules::rows(const std::vector<RuleCase> &cases)
{
    m_cases = cases;
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(cases.size()); ++i)
        QTest::addRow("%s: %s", cases[static_cast<std::size_t>(i)].rule,
                      cases[static_cast<std::size_t>(i)].name)
            << i;
}

void TestRules::checkRow()
{
    QFETCH(int, index);
    m_case = m_cases[static_cast<std::size_t>(index)];
    const rules::Rule *rule = rules::ruleById(QString::fromLatin1(m_case.rule));
    QVERIFY(rule);
    const Marked mapping = unmarked(m_case.mapping);
    const Marked workspace = unmarked(m_case.workspace);
    const auto facts =
        factsOf(mapping.text, m_case.workspace.isEmpty() ? std::nullopt : std::optional(workspace.text),
                m_case.password);
    const auto findings = found(*rule, *facts);
    QCOMPARE(findings.size(), std::size_t{1});
    const rules::Finding &finding = findings.front();

    std::vector<document::Place> expected;
    for (const ByteRange range : mapping.ranges)
        expected.push_back({Buffer::Mapping, range});
    for (const ByteRange range : workspace.ranges)
        expected.push_back({Buffer::Workspace, range});
    std::vector<document::Place> places(finding.others.begin(), finding.others.end());
    places.push_back(finding.place);
    std::sort(places.begin(), places.end());
    QCOMPARE(places.size(), expected.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        QCOMPARE(places[i].range.offset, expected[i].range.offset);
        QCOMPARE(places[i].range.length, expected[i].range.length);
        QCOMPARE(places[i].buffer, expected[i].buffer);
    }
    checkWording(rule->wording(*facts, finding));
    checkRepair(*rule, *facts, finding);
}

/// Message, cause and action each say their part, and only that.
void TestRules::checkWording(const Wording &wording)
{
    for (const QString &part : {wording.message, wording.cause, wording.action}) {
        QVERIFY2(part.endsWith(u'.'), qPrintable(wording.sentence()));
        QVERIFY2(!part.contains(u'%') && !part.contains(u'\n'), qPrintable(part));
    }
    QVERIFY2(!wording.message.contains(wording.action), qPrintable(wording.message));
    QVERIFY2(!wording.message.contains(wording.cause), qPrintable(wording.message));
    QVERIFY2(!wording.cause.contains(wording.action), qPrintable(wording.cause));
}

void TestRules::checkRepair(const rules::Rule &rule, const rules::Facts &facts, const rules::Finding &finding)
{
    const auto repairs = rule.repairs(facts, finding);
    const bool isSafe =
        std::any_of(repairs.begin(), repairs.end(), [](const rules::Repair &one) { return one.safe; });
    QCOMPARE(rule.hasSafeRepair(facts, finding), isSafe);
    QCOMPARE(!repairs.empty(), m_case.offer != Offer::Nothing || !repairs.empty());
    if (m_case.offer == Offer::Nothing) {
        QVERIFY(!isSafe);
        return;
    }
    QVERIFY(!repairs.empty());
    QCOMPARE(isSafe, m_case.offer == Offer::Safe);
    for (const rules::Repair &one : repairs) {
        QVERIFY(!one.label.isEmpty());
        QCOMPARE(one.edit.name, one.label);
        QVERIFY2(!one.label.contains(u'%'), qPrintable(one.label));
        const document::Snapshot text = after(facts.snapshot, one.edit);
        const auto fixed = factsOf(
            text.texts[0], facts.hasWorkspace ? std::optional(text.texts[1]) : std::nullopt, facts.password);
        QVERIFY2(found(rule, *fixed).empty(), qPrintable(one.label));
    }
    const document::Snapshot first = after(facts.snapshot, repairs.front().edit);
    if (!m_case.mappingAfter.isEmpty())
        QCOMPARE(first.texts[0], m_case.mappingAfter);
    if (!m_case.workspaceAfter.isEmpty())
        QCOMPARE(first.texts[1], m_case.workspaceAfter);
}

void TestRules::json_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const JsonCase &one : jsonCases())
        QTest::newRow(one.rule) << one.text;
}

void TestRules::json()
{
    QFETCH(QByteArray, text);
    const rules::Rule *rule = rules::ruleById(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(rule);
    QVERIFY(found(*rule, *factsOf(rightMapping(), std::nullopt)).empty());
    const auto facts = factsOf(text, std::nullopt);
    const auto findings = found(*rule, *facts);
    QVERIFY(!findings.empty());
    checkWording(rule->wording(*facts, findings.front()));
    document::Snapshot now = facts->snapshot;
    for (int round = 0; round < 4; ++round) {
        const auto next = factsOf(now.texts[0], std::nullopt);
        const auto left = found(*rule, *next);
        if (left.empty())
            break;
        const auto repairs = rule->repairs(*next, left.front());
        QCOMPARE(rule->hasSafeRepair(*next, left.front()), !repairs.empty() && repairs.front().safe);
        if (repairs.empty())
            return;
        now = after(next->snapshot, repairs.front().edit);
    }
    QVERIFY2(found(*rule, *factsOf(now.texts[0], std::nullopt)).empty(), now.texts[0].constData());
}

static const char *const kProfileRules[] = {"connection-api-profile-name",
                                            "connection-api-profile-unreadable", "sale-file-profile-name",
                                            "sale-file-profile-unreadable"};

void TestRules::profiles_data()
{
    QTest::addColumn<QString>("file");
    for (const char *rule : kProfileRules) {
        const bool isApi = QByteArrayView(rule).startsWith("connection");
        const QDir folder(QStringLiteral(PASSERELLE_RESOURCES "/profiles/") +
                          (isApi ? QStringLiteral("api") : QStringLiteral("files")));
        const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
        QVERIFY(!files.isEmpty());
        QTest::newRow(rule) << folder.filePath(files.constFirst());
    }
}

/// A profile as it comes with the program is right; one with a wrong name, or cut off, is not.
void TestRules::profiles()
{
    QFETCH(QString, file);
    const QString id = QString::fromLatin1(QTest::currentDataTag());
    const bool isApi = id.startsWith(u"connection");
    const Buffer buffer = isApi ? Buffer::ApiProfile : Buffer::FileProfile;
    const rules::Rule *rule = rules::ruleById(id);
    QVERIFY(rule);
    QFile source(file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray right = source.readAll();
    const auto foundIn = [&](const QByteArray &text) {
        document::Snapshot snapshot = factsOf(rightMapping(), rightWorkspace())->snapshot;
        snapshot.texts[static_cast<std::size_t>(buffer)] = text;
        return rules::Facts::of(snapshot, true, rules::PasswordState::Known);
    };
    QVERIFY(found(*rule, *foundIn(right)).empty());
    QVERIFY(found(*rule, *foundIn({})).empty());
    QByteArray wrong = right.left(right.size() / 2);
    QByteArray place = wrong.left(1);
    if (id.endsWith(u"-name")) {
        const QByteArray member = isApi ? "\"from\": " : "\"value\": ";
        const qsizetype from = right.indexOf(member + '"') + member.size();
        QVERIFY(from > member.size());
        place = "\"nonsense\"";
        wrong = right;
        wrong.replace(from, right.indexOf('"', from + 1) + 1 - from, place);
    }
    const auto facts = foundIn(wrong);
    const auto findings = found(*rule, *facts);
    QCOMPARE(findings.size(), std::size_t{1});
    QCOMPARE(wrong.mid(findings[0].place.range.offset, findings[0].place.range.length), place);
    checkWording(rule->wording(*facts, findings[0]));
    QVERIFY(!rule->hasSafeRepair(*facts, findings[0]));
}

void TestRules::everyRuleHasItsCase()
{
    QSet<QString> tested;
    for (const auto &cases :
         {mappingCases(), connectionCases(), planCases(), saleCases(), judgementCases()}) {
        for (const RuleCase &one : cases)
            tested.insert(QString::fromLatin1(one.rule));
    }
    for (const JsonCase &one : jsonCases())
        tested.insert(QString::fromLatin1(one.rule));
    for (const char *rule : kProfileRules)
        tested.insert(QString::fromLatin1(rule));
    QStringList missing;
    for (const rules::Rule *rule : rules::allRules()) {
        if (!tested.contains(rule->id()))
            missing.append(rule->id());
    }
    QCOMPARE(missing, QStringList());
}

void TestRules::rulesOfMappingAndConnectionHaveAnExample()
{
    // What is wrong with a password or a file cannot be shown by a piece of text.
    static const QStringList wordless{QStringLiteral("connection-password-missing"),
                                      QStringLiteral("connection-password-unavailable"),
                                      QStringLiteral("connection-api-profile-unreadable")};
    for (const rules::Rule *rule : rules::allRules()) {
        const QString id = rule->id();
        const auto example = rules::exampleOf(*rule);
        if (example)
            QVERIFY2(!example->before.isEmpty() && example->before != example->after, qPrintable(id));
        else if (id.startsWith(QLatin1String("mapping-")) || id.startsWith(QLatin1String("connection-")))
            QVERIFY2(wordless.contains(id), qPrintable(id));
        QVERIFY(rules::ruleMarkdown(*rule).contains(QStringLiteral("`%1`").arg(id)));
    }
}

void TestRules::everyRuleHasItsWords()
{
    static const QRegularExpression shape(
        QStringLiteral("^(json|mapping|connection|plan|sale|findings)(-[a-z0-9]+)+$"));
    QSet<QString> ids;
    for (const rules::Rule *rule : rules::allRules()) {
        const QString id = rule->id();
        QVERIFY2(shape.match(id).hasMatch(), qPrintable(id));
        QVERIFY2(!ids.contains(id), qPrintable(id));
        ids.insert(id);
        QVERIFY2(!rule->title().isEmpty() && !rule->title().endsWith(u'.'), qPrintable(id));
        QVERIFY2(rule->explanation().endsWith(u'.'), qPrintable(id));
        QCOMPARE(rules::ruleById(id), rule);
    }
    QCOMPARE(std::count_if(ids.begin(), ids.end(), [](const QString &id) { return id.startsWith(u"json-"); }),
             json::kDeviationKinds);
    QCOMPARE(rules::ruleById(u"mapping-nonsense"), nullptr);
}

void TestRules::whatStandsThreeTimesIsKeptAsTheRepairSays()
{
    const auto facts = factsOf(mappingWith(R"("AAA": {"OtipassServiceId")",
                                           R"("AAA": {"OtipassServiceId": "S8", "OtipassServiceId": "S9", )"
                                           R"("OtipassServiceId")"),
                               std::nullopt);
    const rules::Rule &rule = *rules::ruleById(QStringLiteral("mapping-member-repeated"));
    const auto findings = found(rule, *facts);
    QCOMPARE(findings.size(), std::size_t{1});
    QVERIFY(rule.wording(*facts, findings.front()).message.contains(u'3'));
    QStringList kept; // by the last one, the first one, and the one in between
    for (const rules::Repair &one : rule.repairs(*facts, findings.front())) {
        const auto fixed = factsOf(after(facts->snapshot, one.edit).texts[0], std::nullopt);
        kept.append(fixed->mapping.effective(QStringLiteral("AAA"))->service);
    }
    QCOMPARE(kept, (QStringList{QStringLiteral("S1"), QStringLiteral("S8"), QStringLiteral("S9")}));
}

void TestRules::aPlainMappingHasNoWorkspace()
{
    const auto result = rules::check(factsOf(rightMapping(), std::nullopt));
    QVERIFY(result);
    QCOMPARE(summary(*result), QStringList());
}

void TestRules::passwordInUrlIsNeverShown()
{
    const QByteArray workspace =
        workspaceWith("\"https://otipass.net/api\"", "\"http://me:geheim@o.net/x y?q#f\"");
    const auto result = rules::check(factsOf(rightMapping(), workspace));
    QVERIFY(result);
    QVERIFY(result->findings().size() >= 5);
    for (const rules::Finding &finding : result->findings()) {
        QVERIFY2(!result->wording(finding).sentence().contains(u"geheim"), qPrintable(finding.rule->id()));
        const auto repairs = result->repairs(finding);
        for (const rules::Repair &one : repairs)
            QVERIFY2(!one.label.contains(u"geheim"), qPrintable(one.label));
    }
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_each_rule.moc"
