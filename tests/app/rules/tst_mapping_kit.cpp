// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/mapping/mapping_kit.h"

#include <QTest>

using namespace passerelle;

/// What the rules of a mapping share.
class TestMappingKit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The quick way for plain ids says what the slow one says for all.
    void spaceFitsService()
    {
        const QStringList services{QString(),
                                   QStringLiteral("S1"),
                                   QStringLiteral("s1"),
                                   QStringLiteral(" s1"),
                                   QStringLiteral("Z{"),
                                   QStringLiteral("é1"),
                                   QStringLiteral("S1\\u00a0"),
                                   QStringLiteral("PROVIDER#S1")};
        QStringList spaces{QString(), QStringLiteral("PROVIDER#"), QStringLiteral(" PROVIDER#S1 "),
                           QStringLiteral("PROVIDER#É1"), QStringLiteral("PROVIDER#Z[")};
        for (const QString &service : services)
            spaces << QStringLiteral("PROVIDER#") + service
                   << QStringLiteral("provider#") + service.toUpper();
        int fitting = 0;
        for (const QString &service : services) {
            for (const QString &space : spaces) {
                const QString text = QStringLiteral("{\"sectorInfos\":{\"A\":{\"OtipassServiceId\":\"%1\","
                                                    "\"OtipassSpaceId\":\"%2\"}}}")
                                         .arg(service, space);
                const mapping::Mapping mapping(
                    std::make_shared<const json::Reading>(json::read(text.toUtf8())));
                const mapping::Sector &sector = mapping.sectors().front();
                const QString wanted = rules::spaceOfService(
                    rules::trimmed(mapping.text(sector.field(mapping::EntryField::Service))));
                const QString its = rules::trimmed(mapping.text(sector.field(mapping::EntryField::Space)));
                QCOMPARE(rules::fitsService(mapping, sector, Qt::CaseSensitive), its == wanted);
                QCOMPARE(rules::fitsService(mapping, sector, Qt::CaseInsensitive), its.toUpper() == wanted);
                fitting += its == wanted ? 1 : 0;
            }
        }
        QVERIFY(fitting > 5);
    }
};

QTEST_GUILESS_MAIN(TestMappingKit)
#include "tst_mapping_kit.moc"
