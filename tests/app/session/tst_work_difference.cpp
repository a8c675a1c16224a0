// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/work_difference.h"
#include "support/big_mapping.h"

#include <QTest>

using namespace passerelle;
using session::workDifference;

/// What somebody reads before they take unsaved work or an older version: what changed for TNAC, then the
/// texts.
class TestWorkDifference : public QObject
{
    Q_OBJECT

    static QByteArray mapping(const char *season)
    {
        return QByteArray("{\n  \"sectorInfos\": {\n    \"DDMM_AUG\": {\n      \"seasonCode\": \"") + season +
               "\"\n    }\n  }\n}\n";
    }

private Q_SLOTS:
    void nothingForNothing() { QCOMPARE(workDifference({"{}", "{}"}, {"{}", "{}"}), QString()); }

    void meaningFirst()
    {
        const QString told = workDifference({mapping("DDMM22"), {}}, {mapping("DDMM23"), {}});
        const QStringList lines = told.split(u'\n');
        QCOMPARE(lines.at(0), QStringLiteral("What changed for TNAC:"));
        QCOMPARE(lines.at(1), QStringLiteral("~ DDMM_AUG seasonCode: DDMM22 → DDMM23"));
        QVERIFY(told.contains(QLatin1String("\n-      \"seasonCode\": \"DDMM22\"\n")));
        QVERIFY(told.contains(QLatin1String("\n+      \"seasonCode\": \"DDMM23\"\n")));
    }

    void saysWhenOnlyTheWritingDiffers()
    {
        const QString told = workDifference({mapping("A"), {}}, {mapping("A").simplified(), {}});
        QVERIFY2(told.startsWith(QLatin1String("For TNAC nothing changed")), qPrintable(told));
        QVERIFY(told.contains(QLatin1String("\n+{ ")));
    }

    void theWorkspaceAloneHasNoMeaningForTnac()
    {
        const QString told = workDifference({"{}", "{}\n"}, {"{}", "{ }\n"});
        QVERIFY2(told.startsWith(QLatin1String("--- ")), qPrintable(told));
    }

    void workThatWasNeverSavedTellsItsSectors()
    {
        const QString told = workDifference({}, {mapping("DDMM23"), {}});
        QVERIFY2(told.split(u'\n').at(1).startsWith(QLatin1String("+ DDMM_AUG")), qPrintable(told));
    }

    void manyChangesAreCounted()
    {
        const QByteArray before = test::bigMapping(500);
        QByteArray after = before;
        after.replace("\"seasonCode\":\"", "\"seasonCode\":\"X");
        const QString told = workDifference({before, {}}, {after, {}});
        const QStringList lines = told.left(told.indexOf(QLatin1String("Line by line"))).split(u'\n');
        QVERIFY2(lines.size() < 70, qPrintable(told.left(4000)));
        QVERIFY2(told.contains(QLatin1String("440 more change")), qPrintable(told.left(6000)));
    }

    void brokenTextsToo() { QVERIFY(!workDifference({"{\"a\": ", {}}, {"\xff[[[", {}}).isEmpty()); }
};

QTEST_APPLESS_MAIN(TestWorkDifference)
#include "tst_work_difference.moc"
