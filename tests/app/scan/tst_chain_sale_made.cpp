// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan_world.h"

#include "support/faulty_peer.h"

#include "secrets/redactor.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;
using document::Buffer;
using scan::Outcome;
using scan::StepState;

namespace
{
const QString kWholeWay =
    QStringLiteral("detection device-and-door sector mapping-entry request exchange answer "
                   "control-barcode tariff sale files");
}

/// Whole scans that end as they should: the sandbox is asked over its socket, the sale stands in a real
/// ledger.
class TestChainSaleMade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsInAndSells()
    {
        ScanWorld world;
        world.play(QStringLiteral("toulouse"));
        QSignalSpy advances(&world.chain, &scan::Chain::advanced);
        const scan::Trace trace = world.run();
        QCOMPARE(wayOf(trace), kWholeWay);
        QCOMPARE(scan::outcomeId(trace.outcome), QLatin1String("let-in-sale-made"));
        QCOMPARE(trace.reason, QString());
        QCOMPARE(trace.barcode, QStringLiteral("OTITLS0001234567820260504101112345"));
        QCOMPARE(trace.order, QStringLiteral("1"));
        QVERIFY(trace.isFinished && !trace.isQueued);
        QVERIFY(!trace.message.isEmpty());
        // Each step begins and ends in view of whoever watches.
        QCOMPARE(int(advances.count()), 22);
        const ledger::Totals totals = world.totals();
        QCOMPARE(totals.scans, 1);
        QVERIFY(totals.agrees());
        QCOMPARE(totals.orders, 1);
        QCOMPARE(world.rows().front().scan.sector, QStringLiteral("DDMM_AUG"));
    }

    void writesFilesWhereAFolderIsChosen()
    {
        ScanWorld world;
        world.play(QStringLiteral("toulouse"));
        world.fileFolder = world.folder.filePath(QStringLiteral("files"));
        QVERIFY(QDir().mkpath(world.fileFolder));
        QCOMPARE(world.run().outcome, Outcome::LetInSaleMade);
        QVERIFY(!QDir(world.fileFolder).entryList(QDir::Files).isEmpty());
        world.fileFolder = world.folder.filePath(QStringLiteral("missing/ledger.sqlite"));
        world.clock->set(world.clock->now().addSecs(1));
        const scan::Trace trace = world.run();
        QCOMPARE(stepOf(trace, scan::kFiles).state, StepState::Failed);
        QCOMPARE(trace.outcome, Outcome::LetInSaleMade); // the sale stands
        QVERIFY(!trace.order.isEmpty());
    }

    void keepsTheKeyOutOfTheTrace()
    {
        ScanWorld world;
        world.play(QStringLiteral("toulouse"));
        const scan::Trace trace = world.run();
        const secrets::Redactor redactor{secrets::Secret(*world.password)};
        for (const scan::StepRecord &step : trace.steps) {
            QVERIFY(!redactor.finds(step.message.toUtf8()));
            for (const scan::Evidence &evidence : step.evidence)
                QVERIFY2(!redactor.finds(evidence.value.toUtf8()), qPrintable(evidence.label));
        }
    }

    /// A gap in a sentence of ours would tell a short key, or one that is a word of it.
    void leavesOurOwnSentencesWhole_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("one letter") << QByteArray("k");
        QTest::newRow("a word of ours") << QByteArray("Otipass");
    }
    void leavesOurOwnSentencesWhole()
    {
        QFETCH(QByteArray, key);
        const auto refused = [](const QByteArray &password) {
            ScanWorld world;
            world.password = password;
            support::FaultyPeer peer;
            peer.answerWith(
                support::FaultyPeer::http(404, R"({"code":"A5","message":"not with )" + password + R"("})"));
            world.sandboxUrl = peer.url();
            return world.run();
        };
        const scan::Trace trace = refused(key);
        const scan::Trace other = refused("quite-another-key");
        QCOMPARE(trace.reason, QStringLiteral("refused-unknown-card"));
        QCOMPARE(trace.reason, other.reason);
        const QString ours = other.message.section(QStringLiteral("Otipass says"), 0, 0).trimmed();
        QVERIFY2(trace.message.startsWith(ours), qPrintable(trace.message));
        QVERIFY(!trace.message.contains(QStringLiteral("not with ") + QString::fromUtf8(key)));
        for (const scan::Evidence &evidence : stepOf(trace, scan::kExchange).evidence)
            QVERIFY2(!evidence.value.contains(QStringLiteral("not with ") + QString::fromUtf8(key)),
                     qPrintable(evidence.label));
    }

    void givesAPlaceToWhatWasRead()
    {
        ScanWorld world;
        world.play(QStringLiteral("toulouse"));
        const scan::Trace trace = world.run();
        const scan::ScanContext context = world.context();
        bool sawService = false;
        for (const scan::Evidence &evidence : stepOf(trace, scan::kMappingEntry).evidence) {
            if (evidence.value != QStringLiteral("PCUMID031FS00061"))
                continue;
            QVERIFY(evidence.place.has_value());
            QCOMPARE(evidence.place->buffer, Buffer::Mapping);
            QCOMPARE(context.facts->mapping.tree().slice(evidence.place->range).toByteArray(),
                     QByteArrayLiteral("\"PCUMID031FS00061\""));
            sawService = true;
        }
        QVERIFY(sawService);
    }
};

QTEST_GUILESS_MAIN(TestChainSaleMade)
#include "tst_chain_sale_made.moc"
