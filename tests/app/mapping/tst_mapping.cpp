// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mapping.h"
#include "mapping/member_names.h"
#include "support/big_mapping.h"
#include "support/mapping_text.h"

#include <QTest>

using namespace passerelle;
using mapping::EntryField;
using mapping::Likeness;
using mapping::Mapping;
using test::read;

class TestMapping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsValuesAndPlaces();
    void missingFieldsStayMissing();
    void lastOfTwoEqualKeysCounts();
    void unknownMembersKnowTheirObject();
    void escapesAndQuotesAreDecoded();
    void survivesAnyShape_data();
    void survivesAnyShape();
    void codesAreFoundAmongMany();
    void foldingTakesSpacesAndCase();
};

void TestMapping::findsValuesAndPlaces()
{
    const QByteArray text =
        R"({"OtipassProjectId":"t","NumType":"serial","sectorInfos":{"A":{"OtipassServiceId":"S1",)"
        R"("OtipassPSpaceId":"P","seasonCode":"D","productCode":"X"}}})";
    const Mapping one = read(text);
    QCOMPARE(one.projectId(), QStringLiteral("t"));
    QVERIFY(one.isSerial());
    QCOMPARE(one.sectors().size(), std::size_t{1});
    const mapping::Sector &sector = one.sectors().front();
    QCOMPARE(one.code(sector), QStringLiteral("A"));
    const ByteRange service = one.range(sector, EntryField::Service);
    QCOMPARE(text.mid(service.offset, service.length), QByteArrayLiteral("\"S1\""));
    QCOMPARE(one.sectorAt(service.offset), 0);
    QCOMPARE(one.sectorAt(0), -1);
    QCOMPARE(one.effective(u"A")->product, QStringLiteral("X"));
    QVERIFY(!one.effective(u"a"));
}

void TestMapping::missingFieldsStayMissing()
{
    const QByteArray text = R"({"sectorInfos":{"A":{"seasoncode":"D","productCode":1}}})";
    const Mapping one = read(text);
    const mapping::Sector &sector = one.sectors().front();
    QVERIFY(sector.field(EntryField::Season).isMissing());
    QCOMPARE(one.range(sector, EntryField::Season), one.tree().node(sector.key).range());
    QVERIFY(one.text(sector.field(EntryField::Product)).isEmpty());
    QVERIFY(one.hasLookalike(0, static_cast<quint8>(EntryField::Season)));
    QVERIFY(!one.hasLookalike(0, static_cast<quint8>(EntryField::Service)));
    QVERIFY(one.projectIdField().isMissing());
}

void TestMapping::lastOfTwoEqualKeysCounts()
{
    const Mapping one = read(R"({"sectorInfos":{"A":{"seasonCode":"1","seasonCode":"2","seasonCode":"3"},)"
                             R"("B":{},"A":{"seasonCode":"9"}}})");
    QCOMPARE(one.withCode(u"A"), (std::vector<qint32>{0, 2}));
    QCOMPARE(one.effective(u"A")->sector, 2);
    QCOMPARE(one.effective(u"A")->season, QStringLiteral("9"));
    QCOMPARE(one.repeatedMembers().size(), std::size_t{2});
    for (const mapping::RepeatedMember &member : one.repeatedMembers())
        QCOMPARE(one.tree().string(member.kept.value), QStringLiteral("3"));
    QCOMPARE(one.text(one.sectors()[0].field(EntryField::Season)), QStringLiteral("3"));
}

void TestMapping::unknownMembersKnowTheirObject()
{
    const Mapping one =
        read(R"({"sectorInfos":{"A":{"x":1,"x":2,"Product_Code":"P","OtipassSpaceId":""}},"numtype":""})");
    const auto &unknown = one.unknownMembers();
    QCOMPARE(unknown.size(), std::size_t{5});
    QCOMPARE(unknown[0].sector, -1);
    QCOMPARE(unknown[0].likeness, Likeness::Case);
    QCOMPARE(unknown[1].sector, 0);
    QCOMPARE(unknown[1].likeness, Likeness::None);
    QCOMPARE(unknown[3].likeness, Likeness::Case);
    QCOMPARE(unknown[4].likeness, Likeness::Near);
    QCOMPARE(mapping::knownName(false, unknown[4].nearest), QLatin1String("OtipassPSpaceId"));
    QCOMPARE(one.repeatedMembers().size(), std::size_t{1});
}

void TestMapping::escapesAndQuotesAreDecoded()
{
    const Mapping one = read(R"({"\u0073ectorInfos":{'A\u0042':{seasonCode:"\ud800"}}})");
    QCOMPARE(one.sectors().size(), std::size_t{1});
    QCOMPARE(one.withCode(u"AB").size(), std::size_t{1});
    QVERIFY(!one.sectors()[0].field(EntryField::Season).isMissing());
    QVERIFY(one.hasLoneSurrogates());
    QVERIFY(!read(R"({"a":"\ud83d\ude00"})").hasLoneSurrogates());
}

void TestMapping::survivesAnyShape_data()
{
    QTest::addColumn<QByteArray>("text");
    int row = 0;
    for (const char *text :
         {"", "[]", "1", "{", "{\"sectorInfos\"", "{\"sectorInfos\":", "{\"sectorInfos\":[{}]}",
          "{\"sectorInfos\":{\"A\"}}", "{\"sectorInfos\":{\"A\":", "{\"sectorInfos\":{\"A\":null,: 3}}"})
        QTest::addRow("%d", row++) << QByteArray(text);
}

void TestMapping::survivesAnyShape()
{
    QFETCH(QByteArray, text);
    const Mapping one = read(text);
    for (const mapping::Sector &sector : one.sectors()) {
        for (const EntryField field : mapping::kEntryFields)
            QVERIFY(one.range(sector, field).end() <= static_cast<quint32>(text.size()));
    }
    QVERIFY(one.withCode(u"nothing").empty());
    QVERIFY(Mapping().isEmpty());
}

void TestMapping::codesAreFoundAmongMany()
{
    const Mapping many = read(test::bigMapping(3000));
    QCOMPARE(many.sectors().size(), std::size_t{3000});
    for (const int row : {0, 1, 1499, 2999}) {
        const QString code = many.code(many.sectors()[static_cast<std::size_t>(row)]);
        QCOMPARE(many.withCode(code), std::vector<qint32>{row});
    }
    QVERIFY(many.codes().shared().empty());
}

void TestMapping::foldingTakesSpacesAndCase()
{
    QVERIFY(mapping::equalFolded("DDMM_AUG", " ddmm_Aug"));
    QVERIFY(mapping::equalFolded("A\xC2\xA0"
                                 "B",
                                 "ab"));
    QVERIFY(mapping::equalFolded("\xC3\x89", "\xC3\xA9"));
    QVERIFY(!mapping::equalFolded("A_B", "AB"));
    const auto isSame = [](const char *a, const char *b) {
        constexpr auto separators = mapping::Folding::Separators;
        const bool hasSameHash = mapping::hashFolded(a, separators) == mapping::hashFolded(b, separators);
        return mapping::equalFolded(a, b, separators) && hasSameHash;
    };
    QVERIFY(isSame("DMM_CAS", "DMM CAS"));
    QVERIFY(isSame("DMM_CAS", "dmm-cas"));
    QVERIFY(isSame("DMM_CAS", "DMMCAS"));
    QVERIFY(isSame("DMM__CAS_", "DMM\u00A0\u2013\u00A0CAS"));
    QVERIFY(isSame("S_1_1", "S1-1"));
    QVERIFY(!isSame("S_1_1", "S_11"));
    QVERIFY(!isSame("DMM_CAS", "DMM_CAT"));
    QCOMPARE(mapping::hashFolded("DDMM_AUG"), mapping::hashFolded(" ddmm_Aug"));
}

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"
