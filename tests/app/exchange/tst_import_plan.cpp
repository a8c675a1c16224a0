// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/classifier.h"
#include "exchange/import_plan.h"
#include "support/mapping_text.h"

#include <QTest>

using namespace passerelle;
using exchange::Block;
using exchange::Choices;
using exchange::ImportPlan;
using exchange::Refusal;
using exchange::RowFate;
using exchange::Target;
using mapping::Mapping;
using test::after;
using test::read;

static const QByteArray &there()
{
    static const QByteArray text = R"({
  "OtipassProjectId": "t",
  "sectorInfos": {
    "A": {
      "OtipassServiceId": "va", // kept
      "OtipassPSpaceId": "PROVIDER#VA",
      "seasonCode": "D",
      "productCode": "P"
    },
    "B": {
      "OtipassServiceId": "vb",
      "OtipassPSpaceId": "PROVIDER#VB",
      "seasonCode": "D",
      "productCode": "P"
    }
  }
}
)";
    return text;
}

static Block block(const QByteArray &text) { return exchange::classify(text, {}); }

class TestImportPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatBecomesOfEachRow();
    void editsWhatItSays();
    void columnsAreChanged();
    void emptyCellsLeaveAloneUnlessAsked();
    void whatIsMissingIsFilled();
    void rowsWithoutCodesGoToTheirPlaces();
    void wholeMappingIntoNothing();
    void ofARepeatedCodeTheLastCounts();
    void otherMembersComeAlong();
    void saysWhatWillBeFoundWrong();
};

void TestImportPlan::saysWhatBecomesOfEachRow()
{
    const Mapping mapping = read(there());
    const Block copied = block("secteur;service;saison\nA;va;E\nB;vb;D\nC;vc;D\n;x;D\nA;y;D\na;z;D");
    const ImportPlan plan(copied, Choices::of(copied, mapping), mapping);
    QCOMPARE(plan.rows().size(), std::size_t{6});
    QCOMPARE(plan.count(RowFate::New), 2);
    QCOMPARE(plan.count(RowFate::Changed), 1);
    QCOMPARE(plan.count(RowFate::Same), 1);
    QCOMPARE(plan.count(RowFate::Refused), 2);
    const exchange::PlannedRow &changed = plan.rows()[0];
    QCOMPARE(changed.members.size(), std::size_t{1});
    QCOMPARE(changed.members[0].member, QStringLiteral("seasonCode"));
    QCOMPARE(changed.members[0].from, QStringLiteral("D"));
    QCOMPARE(changed.members[0].to, QStringLiteral("E"));
    QCOMPARE(plan.rows()[3].refusal, Refusal::NoCode);
    QCOMPARE(plan.rows()[4].refusal, Refusal::Repeated);
    QCOMPARE(plan.rows()[4].earlierLine, 2);
    QVERIFY(!plan.rows()[4].remark().isEmpty());
    QCOMPARE(plan.rows()[5].similarCode, QStringLiteral("A"));
    QCOMPARE(plan.rows()[5].fate, RowFate::New);
}

void TestImportPlan::editsWhatItSays()
{
    const Mapping mapping = read(there());
    const Block copied =
        block("secteur\tservice\tespace\tsaison\tproduit\nC\tvc\tPROVIDER#VC\tE\tQ\nA\t\t\tE\t");
    const ImportPlan plan(copied, Choices::of(copied, mapping), mapping);
    const document::Edit edit = plan.edit(mapping);
    QVERIFY(!edit.name.isEmpty());
    QByteArray expected = there();
    expected.replace(expected.indexOf("\"D\""), 3, "\"E\"");
    expected.replace("    }\n  }",
                     "    },\n    \"C\": {\n      \"OtipassServiceId\": \"vc\",\n"
                     "      \"OtipassPSpaceId\": \"PROVIDER#VC\",\n      \"seasonCode\": \"E\",\n"
                     "      \"productCode\": \"Q\"\n    }\n  }");
    QCOMPARE(after(there(), edit), expected);
    const Block same = block("secteur\tservice\nA\tva");
    const ImportPlan nothing(same, Choices::of(same, mapping), mapping);
    QVERIFY(nothing.isEmpty());
    QVERIFY(nothing.edit(mapping).isEmpty());
}

void TestImportPlan::columnsAreChanged()
{
    const Mapping mapping = read(there());
    const Block copied = block("secteur;service;remarque\nA;vx;hello");
    Choices choices = Choices::of(copied, mapping);
    QCOMPARE(choices.columns, (std::vector<Target>{Target::Code, Target::Service, Target::Ignore}));
    choices.columns = {Target::Code, Target::Ignore, Target::Product};
    choices.fillsPair = false;
    const ImportPlan plan(copied, choices, mapping);
    QCOMPARE(plan.rows()[0].members.size(), std::size_t{1});
    QCOMPARE(plan.rows()[0].members[0].member, QStringLiteral("productCode"));
    choices.columns[2] = Target::Other;
    QCOMPARE(ImportPlan(copied, choices, mapping).rows()[0].members[0].member, QStringLiteral("remarque"));
}

void TestImportPlan::emptyCellsLeaveAloneUnlessAsked()
{
    const Mapping mapping = read(there());
    const Block copied = block("secteur;saison;produit\nA;;Q");
    Choices choices = Choices::of(copied, mapping);
    QCOMPARE(ImportPlan(copied, choices, mapping).rows()[0].members.size(), std::size_t{1});
    choices.emptiesCells = true;
    const ImportPlan plan(copied, choices, mapping);
    QCOMPARE(plan.rows()[0].members.size(), std::size_t{2});
    QVERIFY(after(there(), plan.edit(mapping)).contains("\"seasonCode\": \"\""));
}

void TestImportPlan::whatIsMissingIsFilled()
{
    {
        // Both columns, and a cell of the pair empty: filled for a new sector, left alone for one that is
        // there.
        const Mapping there = read(::there());
        const Block both = block("secteur;service;espace\nC;VX;\nD;;PROVIDER#VY\nA;VZ;");
        const Choices choices = Choices::of(both, there);
        QVERIFY(choices.fillsPair);
        const Mapping made = read(after(::there(), ImportPlan(both, choices, there).edit(there)));
        QCOMPARE(made.effective(u"C")->space, QStringLiteral("PROVIDER#VX"));
        QCOMPARE(made.effective(u"D")->service, QStringLiteral("VY"));
        QCOMPARE(made.effective(u"A")->service, QStringLiteral("VZ"));
        QCOMPARE(made.effective(u"A")->space, there.effective(u"A")->space);
    }
    const Mapping mapping = read(there());
    const Block copied = block("secteur;service\nC;pcumid031fs00061");
    const Choices choices = Choices::of(copied, mapping);
    QVERIFY(choices.fillsPair && choices.fillsCommon);
    const Mapping made = read(after(there(), ImportPlan(copied, choices, mapping).edit(mapping)));
    QCOMPARE(made.effective(u"C")->space, QStringLiteral("PROVIDER#PCUMID031FS00061"));
    QCOMPARE(made.effective(u"C")->season, QStringLiteral("D"));
    QCOMPARE(made.effective(u"C")->product, QStringLiteral("P"));
    const Block spaces = block("secteur;espace\nC;PROVIDER#XY");
    const Mapping reverse =
        read(after(there(), ImportPlan(spaces, Choices::of(spaces, mapping), mapping).edit(mapping)));
    QCOMPARE(reverse.effective(u"C")->service, QStringLiteral("XY"));
}

void TestImportPlan::rowsWithoutCodesGoToTheirPlaces()
{
    const Mapping mapping = read(there());
    const Block copied = block("saison\tproduit\nE\tQ\nE\tQ\nE\tQ");
    Choices choices = Choices::of(copied, mapping);
    QCOMPARE(ImportPlan(copied, choices, mapping).rows()[0].refusal, Refusal::NoCode);
    choices.firstRow = 0;
    const ImportPlan plan(copied, choices, mapping);
    QCOMPARE(plan.count(RowFate::Changed), 2);
    QCOMPARE(plan.rows()[2].refusal, Refusal::NoSector);
    const Block entry = block(R"({"OtipassServiceId":"new"})");
    Choices one = Choices::of(entry, mapping, 1);
    const Mapping made = read(after(there(), ImportPlan(entry, one, mapping).edit(mapping)));
    QCOMPARE(made.effective(u"B")->service, QStringLiteral("new"));
}

void TestImportPlan::wholeMappingIntoNothing()
{
    for (const QByteArray empty : {"", "{}", "{\"sectorInfos\": {}}", "{\n  \"sectorInfos\": {\n  }\n}\n"}) {
        const Mapping mapping = read(empty);
        const Block copied = block(there());
        const Choices choices = Choices::of(copied, mapping);
        QVERIFY(choices.setsTop);
        const Mapping made = read(after(empty, ImportPlan(copied, choices, mapping).edit(mapping)));
        QVERIFY2(made.reading().isStrict(), made.tree().text().constData());
        QCOMPARE(made.projectId(), QStringLiteral("t"));
        QCOMPARE(made.sectors().size(), std::size_t{2});
        QCOMPARE(made.effective(u"B")->space, QStringLiteral("PROVIDER#VB"));
    }
}

void TestImportPlan::ofARepeatedCodeTheLastCounts()
{
    const QByteArray text = R"({"sectorInfos":{"A":{"seasonCode":"1"},"A":{"seasonCode":"2"}}})";
    const Mapping mapping = read(text);
    const Block copied = block("secteur;saison\nA;3");
    const QByteArray now =
        after(text, ImportPlan(copied, Choices::of(copied, mapping), mapping).edit(mapping));
    QCOMPARE(now, QByteArray(text).replace("\"2\"", "\"3\""));
}

void TestImportPlan::otherMembersComeAlong()
{
    const Mapping mapping = read(there());
    const Block copied = block(R"({"A":{"floor":2,"label":"x"},"C":{"floor":-1}})");
    Choices choices = Choices::of(copied, mapping);
    choices.fillsCommon = false;
    const ImportPlan plan(copied, choices, mapping);
    QCOMPARE(plan.members().last(), QStringLiteral("label"));
    const QByteArray now = after(there(), plan.edit(mapping));
    QVERIFY2(now.contains("\"floor\": 2,\n      \"label\": \"x\""), now.constData());
    QVERIFY2(now.contains("\"C\": {\n      \"floor\": -1\n    }"), now.constData());
}

void TestImportPlan::saysWhatWillBeFoundWrong()
{
    const Mapping mapping = read(there());
    const Block copied = block("secteur;service;saison\n\"C,D\";vc;D\nE;\"v\ne\";D\nA;va;\"D\nE\"\nF;vf;D\n");
    const ImportPlan plan(copied, Choices::of(copied, mapping), mapping);
    QCOMPARE(plan.rows().size(), std::size_t{4});
    QVERIFY(plan.rows()[0].remark().contains(QStringLiteral("“,”")));
    QVERIFY(plan.rows()[1].remark().startsWith(QLatin1String("Service ")));
    QVERIFY(plan.rows()[2].remark().startsWith(QLatin1String("Season ")));
    QCOMPARE(plan.rows()[3].remark(), QString());
}

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_import_plan.moc"
