// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_case.h"

#include "rules/edit_preview.h"
#include "rules/findings_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;
using rules::Area;
using rules::FindingsFilter;
using rules::FindingsModel;
using rules::Grouping;
using rules::PreviewLine;

/// Findings as they are filtered, grouped and shown, and the picture of what an edit would change.
class TestArrangement : public QObject
{
    Q_OBJECT

    /// Two values with a space too many in two sectors, a device without door.
    static rules::CheckResult someFindings()
    {
        QByteArray mapping = rightMapping();
        mapping.replace("\"S1\", ", "\"S1 \", ").replace("\"S3\", ", "\"S3 \", ");
        const auto result =
            rules::check(factsOf(mapping, workspaceWith("\"door\": \"AUG_1\"", "\"door\": \"\"")));
        return result.value_or(rules::CheckResult());
    }

    static QStringList titles(const rules::CheckResult &result, const rules::Arrangement &arrangement)
    {
        QStringList all;
        for (const rules::Section &one : arrangement.sections)
            all.append(QStringLiteral("%1 (%2)").arg(one.title(*result.facts())).arg(one.count));
        return all;
    }

private Q_SLOTS:
    void filtersByPage()
    {
        const auto result = someFindings();
        std::size_t sum = 0;
        for (const Area area : {Area::Mapping, Area::Connection, Area::Setup, Area::Other}) {
            FindingsFilter filter;
            filter.area = area;
            const auto rows = rules::filtered(result, filter);
            for (const quint32 row : rows)
                QCOMPARE(rules::areaOf(rules::findingAt(result, row)), area);
            sum += rows.size();
        }
        QCOMPARE(sum, result.findings().size());
    }

    void groupsByRule()
    {
        const auto result = someFindings();
        const auto arrangement = rules::arranged(result, {}, Grouping::ByRule);
        QCOMPARE(arrangement.rows.size(), result.findings().size());
        std::size_t rows = 0;
        for (const rules::Section &section : arrangement.sections) {
            QCOMPARE(std::size_t{section.first}, rows);
            for (quint32 i = 0; i < section.count; ++i)
                QCOMPARE(rules::findingAt(result, arrangement.rows[section.first + i]).rule, section.rule);
            rows += section.count;
        }
        QCOMPARE(rows, arrangement.rows.size());
    }

    void groupsByPlace()
    {
        const auto result = someFindings();
        const QStringList all = titles(result, rules::arranged(result, {}, Grouping::ByPlace));
        QVERIFY2(all.filter(QStringLiteral("AAA (")).size() == 1, qPrintable(all.join(u'\n')));
        QVERIFY2(all.filter(QStringLiteral("CCC (")).size() == 1, qPrintable(all.join(u'\n')));
        QVERIFY2(all.filter(QStringLiteral("Workspace › plan (")).size() == 1, qPrintable(all.join(u'\n')));
    }

    void foldsSections()
    {
        const auto result = someFindings();
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(result, rules::arranged(result, {}, Grouping::ByRule));
        const int all = model.rowCount();
        const QModelIndex heading = model.index(0, 0);
        const int count = model.data(heading, FindingsModel::CountRole).toInt();
        QVERIFY(model.data(heading, FindingsModel::SectionRole).toBool());
        QCOMPARE(model.finding(heading), nullptr);
        model.setFolded(0, true);
        QCOMPARE(model.rowCount(), all - count);
        QVERIFY(model.data(heading, FindingsModel::FoldedRole).toBool());
        model.show(result, rules::arranged(result, {}, Grouping::ByRule));
        QCOMPARE(model.rowCount(), all - count);
        model.setFolded(0, false);
        QCOMPARE(model.rowCount(), all);
        model.setAllFolded(true);
        QCOMPARE(model.rowCount(), static_cast<int>(model.arrangement().sections.size()));
        QCOMPARE(model.findingRow(-1, 1), -1);
        model.setAllFolded(false);
        QCOMPARE(model.findingRow(-1, 1), 1);
        QCOMPARE(model.findingRow(1, -1), all - 1);
        model.setFolded(all, true); // no such row
        QCOMPARE(model.rowCount(), all);
    }

    void showsAcceptedOnesBehindTheOthers()
    {
        const auto before = someFindings();
        const auto edit = rules::acceptance(*before.facts(), before.findings().front(),
                                            QStringLiteral("so it is"), {}, QStringLiteral("2026-11-24"));
        const auto now = after(before.facts()->snapshot, edit);
        const auto result = *rules::check(factsOf(now.texts[0], now.texts[1]));
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(result, {});
        QCOMPARE(model.rowCount(), static_cast<int>(before.findings().size()));
        const QModelIndex last = model.index(model.rowCount() - 1, 0);
        QVERIFY(model.data(last, FindingsModel::AcceptedRole).toBool());
        QVERIFY(!model.data(model.index(0, 0), FindingsModel::AcceptedRole).toBool());
        QCOMPARE(model.acceptance(last)->reason.value, QStringLiteral("so it is"));
        QCOMPARE(model.acceptanceIndex(last), 0);
        QVERIFY(model.asText({last}).startsWith(QStringLiteral("Accepted: ")));
        FindingsFilter open;
        open.accepted = false;
        model.show(result, rules::arranged(result, open, Grouping::None));
        QCOMPARE(model.rowCount(), static_cast<int>(result.findings().size()));
    }

    void copiesAsText()
    {
        const auto result = someFindings();
        FindingsModel model;
        model.show(result, rules::arranged(result, {}, Grouping::ByRule));
        const QStringList lines =
            model.asText({model.index(0, 0), model.index(1, 0)}).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4); // a heading is no finding; message, cause, action, what it is called
        const rules::Finding &finding = *model.finding(model.index(1, 0));
        const Wording wording = result.wording(finding);
        QVERIFY(lines[0].contains(wording.message));
        QVERIFY(lines[0].endsWith(u'[' + QString(finding.rule->id()) + u']'));
        QVERIFY(lines[1].endsWith(wording.cause));
        QVERIFY(lines[2].endsWith(wording.action));
        QVERIFY(lines[3].endsWith(rules::certaintyText(*finding.rule)));
    }

    void everyRepairHasAPicture()
    {
        const auto result = someFindings();
        int pictures = 0;
        for (const rules::Finding &finding : result.findings()) {
            for (const rules::Repair &repair : result.repairs(finding)) {
                const rules::EditPreview preview = rules::previewOf(*result.facts(), repair.edit, 5);
                QVERIFY2(preview.changes > 0, qPrintable(repair.label));
                QCOMPARE(preview.lines.front().kind, PreviewLine::Place);
                ++pictures;
            }
        }
        QVERIFY(pictures > 0);
    }

    void showsTheLinesThatChange()
    {
        const auto facts = factsOf("{\n  \"a\": 1,\n  \"b\": 2\n}\n", std::nullopt);
        document::Edit edit{QStringLiteral("x"), {}};
        edit.replacements.push_back({document::Buffer::Mapping, {9, 1}, "3,\n  \"c\": 4"});
        const rules::EditPreview preview = rules::previewOf(*facts, edit, 5);
        QCOMPARE(preview.text(),
                 QStringLiteral("@ Mapping, line 2\n-   \"a\": 1,\n+   \"a\": 3,\n+   \"c\": 4,\n"));
        edit.replacements.push_back({document::Buffer::Mapping, {20, 1}, "5"});
        const rules::EditPreview one = rules::previewOf(*facts, edit, 1);
        QCOMPARE(one.changes + 0, 2);
        QCOMPARE(one.left, 1);
    }

    void joinsChangesOfOneLine()
    {
        const auto facts = factsOf("{\"a\": 1, \"b\": 2}", std::nullopt);
        document::Edit edit{QStringLiteral("x"), {}};
        edit.replacements.push_back({document::Buffer::Mapping, {6, 1}, "3"});
        edit.replacements.push_back({document::Buffer::Mapping, {14, 1}, "4"});
        QCOMPARE(rules::previewOf(*facts, edit, 5).text(),
                 QStringLiteral("@ Mapping, line 1\n- {\"a\": 1, \"b\": 2}\n+ {\"a\": 3, \"b\": 4}\n"));
    }

    void cutsWhatIsLong()
    {
        const QByteArray text = "{\"a\": \"" + QByteArray(3000, 'x') + " \"}";
        const auto facts = factsOf(text, std::nullopt);
        document::Edit edit{QStringLiteral("x"), {}};
        edit.replacements.push_back(
            {document::Buffer::Mapping, {static_cast<quint32>(text.size()) - 3, 1}, ""});
        const rules::EditPreview preview = rules::previewOf(*facts, edit, 5);
        QCOMPARE(preview.lines.size(), std::size_t{3});
        for (const PreviewLine &line : preview.lines)
            QVERIFY(line.text.size() < 200);
        QVERIFY(preview.lines[1] != preview.lines[2]);
    }
};

QTEST_GUILESS_MAIN(TestArrangement)
#include "tst_arrangement.moc"
