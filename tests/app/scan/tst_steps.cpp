// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan_world.h"

#include "scan/answer_step.h"
#include "scan/control_barcode_step.h"
#include "scan/detection_step.h"
#include "scan/device_and_door_step.h"
#include "scan/exchange_step.h"
#include "scan/files_step.h"
#include "scan/mapping_entry_step.h"
#include "scan/request_step.h"
#include "scan/sale_step.h"
#include "scan/sector_step.h"
#include "scan/tariff_step.h"

#include <QSignalSpy>
#include <QTest>

using namespace passerelle;
using namespace passerelle::test;
using document::Buffer;
using scan::ScanContext;
using scan::ScanState;
using scan::StepResult;

namespace
{

QString valueOf(const StepResult &result, const QString &value)
{
    for (const scan::Evidence &evidence : result.evidence) {
        if (evidence.value == value)
            return evidence.label;
    }
    return {};
}

} // namespace

/// Each step by itself: what it takes from the state, what it puts there, how it fails.
class TestSteps : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScanWorld> m_world;
    ScanContext m_context;
    ScanState m_state;

    /// Facts as the world's texts are now, and a state that has come past the entry.
    void prepare()
    {
        m_context = m_world->context();
        m_state = {};
        m_state.owner = &m_world->chain;
        m_state.scan = m_world->scanOf();
        m_state.card = otipass::detectCard(ScanWorld::kGoodCard, true, *m_context.api);
        m_state.door = QStringLiteral("AUG_GATE01");
        m_state.sector = QStringLiteral("DDMM_AUG");
        m_state.entry = m_context.facts->mapping.effective(m_state.sector);
    }
    StepResult ended(const scan::Step &step)
    {
        std::vector<StepResult> ends;
        step.run(m_context, m_state, [&ends](StepResult result) { ends.push_back(std::move(result)); });
        if (!QTest::qWaitFor([&] { return !ends.empty(); }, 20000) || ends.size() != 1)
            qFatal("the step ended %d times", int(ends.size()));
        return ends.front();
    }
    void haveControl() { QVERIFY(scan::ControlBarcodeStep().take(m_context, m_state).passed); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<ScanWorld>();
        prepare();
    }
    void cleanup()
    {
        m_context = {};
        m_state = {};
        m_world.reset();
    }

    void listHasEachStepOnce()
    {
        QStringList ids;
        for (const auto &step : scan::allSteps()) {
            ids.append(QString(step->id()));
            QVERIFY(!step->title().isEmpty());
        }
        QCOMPARE(ids.join(QLatin1Char(' ')),
                 QStringLiteral("detection device-and-door sector mapping-entry request exchange answer "
                                "control-barcode tariff sale files"));
    }

    void detection()
    {
        m_state.scan.cardCode = QStringLiteral(" tls00012345678\r\n");
        const StepResult result = scan::DetectionStep().take(m_context, m_state);
        QVERIFY(result.passed);
        QCOMPARE(m_state.card.code, ScanWorld::kGoodCard);
    }

    void detectionOfNumbers()
    {
        m_world->change(Buffer::Mapping, "\"NumType\":\"serial\",", "");
        prepare();
        m_state.scan.cardCode = QStringLiteral("12344");
        QVERIFY(scan::DetectionStep().take(m_context, m_state).passed);
        QCOMPARE(m_state.card.code, QStringLiteral("00012344"));
        m_state.scan.cardCode = QStringLiteral("12345");
        QCOMPARE(scan::DetectionStep().take(m_context, m_state).reason, QStringLiteral("card-checksum"));
    }

    void detectionWithoutAProfile()
    {
        m_context.api.reset();
        m_context.apiProblem = {QStringLiteral("profile-unknown"), QStringLiteral("None."), {}, {}};
        QCOMPARE(scan::DetectionStep().take(m_context, m_state).reason, QStringLiteral("profile-unknown"));
    }

    void deviceAndDoor()
    {
        m_state.door.clear();
        const StepResult result = scan::DeviceAndDoorStep().take(m_context, m_state);
        QVERIFY(result.passed);
        QCOMPARE(m_state.door, QStringLiteral("AUG_GATE01"));
        for (const scan::Evidence &evidence : result.evidence)
            QVERIFY2(evidence.place && evidence.place->buffer == Buffer::Workspace,
                     qPrintable(evidence.label));
        m_state.scan.device.clear();
        QCOMPARE(scan::DeviceAndDoorStep().take(m_context, m_state).reason,
                 QStringLiteral("device-not-chosen"));
    }

    void sector()
    {
        m_state.sector.clear();
        QVERIFY(scan::SectorStep().take(m_context, m_state).passed);
        QCOMPARE(m_state.sector, QStringLiteral("DDMM_AUG"));
        m_state.door = QStringLiteral("NONE");
        QCOMPARE(scan::SectorStep().take(m_context, m_state).reason, QStringLiteral("door-unknown"));
    }

    void mappingEntryKeepsTheLastOfTwo()
    {
        m_world->change(Buffer::Mapping, "\"DDMM_MSR\"", "\"DDMM_AUG\"");
        prepare();
        m_state.entry.reset();
        const StepResult result = scan::MappingEntryStep().take(m_context, m_state);
        QVERIFY(result.passed);
        QCOMPARE(m_state.entry->service, QStringLiteral("PCUMID031FS00071"));
    }

    void mappingEntryOffersTheRepairOfAComment()
    {
        m_world->change(Buffer::Mapping, "\"serial\",", "\"serial\", // letters");
        prepare();
        const StepResult result = scan::MappingEntryStep().take(m_context, m_state);
        QCOMPARE(result.reason, QStringLiteral("mapping-not-json"));
        QVERIFY(!result.repairs.empty());
        QVERIFY(result.repairs.front().safe);
    }

    void mappingEntryOfAnEmptyText()
    {
        m_world->setText(Buffer::Mapping, {});
        prepare();
        QCOMPARE(scan::MappingEntryStep().take(m_context, m_state).reason,
                 QStringLiteral("mapping-not-json"));
        m_world->setText(Buffer::Mapping, "[]");
        prepare();
        QCOMPARE(scan::MappingEntryStep().take(m_context, m_state).reason,
                 QStringLiteral("mapping-entry-missing"));
    }

    void request()
    {
        const StepResult result = ended(scan::RequestStep());
        QVERIFY2(result.passed, qPrintable(result.message));
        QVERIFY(m_state.key.has_value());
        QCOMPARE(
            m_state.request->url,
            QUrl(QStringLiteral("https://otipass.net/api/toulouse/v1/controls"))); // the connection's own
        QVERIFY(!valueOf(result, QStringLiteral("PCUMID031FS00061")).isEmpty());
        m_context.sandboxUrl = QUrl(QStringLiteral("http://127.0.0.1:9/api"));
        QVERIFY(ended(scan::RequestStep()).passed);
        QCOMPARE(m_state.request->url, QUrl(QStringLiteral("http://127.0.0.1:9/api/toulouse/v1/controls")));
    }

    void requestOfAProfileThatNamesSomethingUnknown()
    {
        m_world->change(Buffer::ApiProfile, "\"mapping.service\"", "\"mapping.servise\"");
        prepare();
        QCOMPARE(ended(scan::RequestStep()).reason, QStringLiteral("request-source-unknown"));
        QVERIFY(!m_state.key.has_value());
    }

    void requestWithoutAProject()
    {
        m_world->change(Buffer::Mapping, "\"toulouse\"", "\"\"");
        prepare();
        QCOMPARE(ended(scan::RequestStep()).reason, QStringLiteral("request-value-missing"));
    }

    void exchange()
    {
        m_world->play(QStringLiteral("toulouse"));
        prepare();
        QVERIFY(ended(scan::RequestStep()).passed);
        const StepResult result = ended(scan::ExchangeStep());
        QVERIFY2(result.passed, qPrintable(result.message));
        QCOMPARE(m_state.exchange->answer.status, 200);
        QVERIFY(!m_state.key.has_value()); // the key is gone with the question
    }

    void answer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("reason");
        QTest::newRow("let in") << 200 << QByteArray("{\"status\":\"active\"}") << QString();
        QTest::newRow("expired") << 403 << QByteArray("{\"code\":\"A2\",\"message\":\"Expired\"}")
                                 << "refused-expired";
        QTest::newRow("unknown service")
            << 400 << QByteArray("{\"code\":\"B1\",\"message\":\"x\"}") << "answer-unknown-service";
        QTest::newRow("empty") << 200 << QByteArray() << "answer-empty";
        QTest::newRow("other shape") << 200 << QByteArray("{\"hello\":1}") << "answer-other-shape";
    }
    void answer()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, reason);
        m_state.exchange.emplace();
        m_state.exchange->kind = otipass::ExchangeResult::Kind::Answered;
        m_state.exchange->answer.status = status;
        m_state.exchange->answer.headers = {{"Content-Type", "application/json"}};
        m_state.exchange->answer.body = body;
        const StepResult result = scan::AnswerStep().take(m_context, m_state);
        QCOMPARE(result.passed, reason.isEmpty());
        QCOMPARE(result.reason, reason);
    }

    void controlBarcode()
    {
        haveControl();
        QCOMPARE(m_state.control->barcode, QStringLiteral("OTITLS0001234567820260504101112345"));
        QCOMPARE(m_state.control->season, QStringLiteral("DDMM23"));
        QCOMPARE(m_state.control->product, QStringLiteral("PASSTOU"));
        m_state.card.code.clear();
        QCOMPARE(scan::ControlBarcodeStep().take(m_context, m_state).reason,
                 QStringLiteral("barcode-card-empty"));
    }

    void tariff()
    {
        haveControl();
        const StepResult result = scan::TariffStep().take(m_context, m_state);
        QVERIFY(result.passed);
        QVERIFY(!valueOf(result, QStringLiteral("FULL")).isEmpty());
        m_state.control->season.clear();
        QCOMPARE(scan::TariffStep().take(m_context, m_state).reason,
                 QStringLiteral("sale-mapping-incomplete"));
    }

    void sale()
    {
        haveControl();
        const StepResult result = ended(scan::SaleStep());
        QVERIFY2(result.passed, qPrintable(result.message));
        QCOMPARE(m_state.recorded->order, 1);
        // The same scan told twice is one sale.
        QVERIFY(ended(scan::SaleStep()).passed);
        QCOMPARE(m_state.recorded->wasThere, true);
        QCOMPARE(m_world->totals().orders, 1);
    }

    void filesWithoutAFolder()
    {
        const StepResult result = ended(scan::FilesStep());
        QVERIFY(result.passed);
        QVERIFY(!result.message.isEmpty());
    }

    void filesWithoutAProfile()
    {
        m_context.fileFolder = m_world->folder.path();
        m_context.files.reset();
        m_context.filesProblem = {QStringLiteral("profile-unknown"), QStringLiteral("None."), {}, {}};
        QCOMPARE(ended(scan::FilesStep()).reason, QStringLiteral("profile-unknown"));
    }
};

QTEST_GUILESS_MAIN(TestSteps)
#include "tst_steps.moc"
