// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan_world.h"

#include "scan/steps_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;
using scan::StepsModel;

/// The model of a scan's steps, while the scan runs and afterwards.
class TestStepsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreReadBack()
    {
        for (const auto outcome :
             {scan::Outcome::LetInSaleMade, scan::Outcome::LetInNoSale, scan::Outcome::Refused,
              scan::Outcome::NotOtipass, scan::Outcome::NoAnswer})
            QCOMPARE(scan::outcomeFromId(QString(scan::outcomeId(outcome))), outcome);
        for (const auto state : {scan::StepState::NotReached, scan::StepState::Running,
                                 scan::StepState::Passed, scan::StepState::Failed})
            QCOMPARE(scan::stateFromId(QString(scan::stateId(state))), state);
        QVERIFY(!scan::outcomeFromId(u"passed"));
        QVERIFY(!scan::stateFromId(u""));
    }

    void followsAScan()
    {
        ScanWorld world;
        world.play(QStringLiteral("toulouse"));
        StepsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &StepsModel::modelReset);
        const auto show = [&] { model.setTrace(world.chain.trace()); };
        connect(&world.chain, &scan::Chain::advanced, &model, show);
        connect(&world.chain, &scan::Chain::finished, &model, show);
        world.run();
        QCOMPARE(int(resets.count()), 1); // one scan, one reset: rows stay
        QCOMPARE(model.rowCount(), 11);
        const QModelIndex entry = model.index(3, StepsModel::Title);
        QCOMPARE(entry.data(StepsModel::IdRole).toString(), QStringLiteral("mapping-entry"));
        QCOMPARE(entry.data(StepsModel::StateRole).toString(), QStringLiteral("passed"));
        QVERIFY(model.rowCount(entry) >= 5);
        const QModelIndex evidence = model.index(1, StepsModel::Message, entry);
        QCOMPARE(evidence.data().toString(), QStringLiteral("PCUMID031FS00061"));
        QVERIFY(evidence.data(StepsModel::IsEvidenceRole).toBool());
        QVERIFY(evidence.data(StepsModel::PlaceRole).canConvert<document::Place>());
        QCOMPARE(evidence.parent(), entry);
        QCOMPARE(model.rowCount(evidence), 0);
    }

    void showsAnotherScanAnew()
    {
        ScanWorld world;
        world.play(QStringLiteral("toulouse"));
        StepsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTrace(world.run());
        model.setTrace(world.run(QStringLiteral("nonsense of a card")));
        QCOMPARE(model.index(0, 0).data(StepsModel::StateRole).toString(), QStringLiteral("failed"));
        QVERIFY(!model.index(0, 0).data(StepsModel::ReasonRole).toString().isEmpty());
        QCOMPARE(model.index(4, 0).data(StepsModel::StateRole).toString(), QStringLiteral("not-reached"));
        QCOMPARE(model.index(4, StepsModel::Time).data().toString(), QString());
        model.setTrace({});
        QCOMPARE(model.rowCount(), 0);
    }

    void offersTheRepairsOfAFailedStep()
    {
        ScanWorld world;
        world.change(document::Buffer::Mapping, "\"serial\",", "\"serial\", // letters");
        world.play(QStringLiteral("toulouse"));
        StepsModel model;
        model.setTrace(world.run());
        const QModelIndex entry = model.index(3, 0);
        QVERIFY(entry.data(StepsModel::RepairCountRole).toInt() > 0);
        QCOMPARE(int(model.repairs(model.index(0, 0, entry)).size()),
                 entry.data(StepsModel::RepairCountRole).toInt());
        QVERIFY(model.repairs({}).empty());
    }
};

QTEST_GUILESS_MAIN(TestStepsModel)
#include "tst_steps_model.moc"
