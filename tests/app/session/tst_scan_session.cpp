// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "ledger/ledger.h"
#include "sandbox/scenario.h"
#include "secrets/memory_store.h"
#include "session/ledger_keeper.h"
#include "session/password_keeper.h"
#include "session/scan_session.h"
#include "session/workspace_session.h"
#include "support/queued_scan.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace passerelle;
using scan::Outcome;
using session::LedgerKeeper;
using session::ScanSession;
using session::WorkspaceSession;

namespace
{
const QString kGood = QStringLiteral("TLS00012345678");

/// Whatever is translated stands in brackets.
class Brackets final : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QStringLiteral("[%1]").arg(QString::fromUtf8(text));
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// Scans of one workspace as window and command line make them: sandbox on demand, ledger, queue, offline.
class TestScanSession : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceSession> m_workspace;
    std::unique_ptr<ScanSession> m_scan;

    LedgerKeeper &keeper() const { return m_scan->ledgerKeeper(); }
    QString path(const QString &name) const { return m_folder->filePath(name); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void writeWorkspace() const
    {
        write(QStringLiteral("w.passerelle"),
              bytes(QStringLiteral(PASSERELLE_RESOURCES "/samples/toulouse.passerelle")));
        write(QStringLiteral("toulouse-mapping.jsonc"),
              bytes(QStringLiteral(PASSERELLE_TEST_DATA "/mapping-reference.json"))
                  .replace("pcumid031fs00061", "PCUMID031FS00061"));
    }

    void begin()
    {
        session::Services services;
        services.secrets = std::make_shared<secrets::MemoryStore>();
        services.clock = std::make_shared<SystemClock>();
        services.dataFolder = path(QStringLiteral("data"));
        m_workspace = std::make_unique<WorkspaceSession>(services);
        m_scan = std::make_unique<ScanSession>(*m_workspace);
    }

    void open(const QString &file)
    {
        std::optional<Result<void>> opened;
        m_workspace->open(file, [&opened](const Result<void> &end) { opened = end; });
        QTRY_VERIFY(opened.has_value());
        QVERIFY2(opened->has_value(), opened->has_value() ? "" : qPrintable(opened->error().sentence()));
    }

    void keepPassword()
    {
        std::optional<Result<void>> kept;
        m_workspace->passwords().set(secrets::Secret("test-key"),
                                     [&kept](const Result<void> &end) { kept = end; });
        QTRY_VERIFY(kept.has_value() && kept->has_value());
    }

    scan::Trace scanned(const QString &card)
    {
        QSignalSpy ends(m_scan.get(), &ScanSession::scanFinished);
        m_scan->scan(card);
        if (!QTest::qWaitFor([&] { return !ends.isEmpty(); }, 20000))
            qFatal("the scan did not end");
        return m_scan->current();
    }

    /// So many cards that were detected offline.
    void queueOffline(int count) const
    {
        QTRY_VERIFY(keeper().ledger() != nullptr);
        int stored = 0;
        for (int i = 0; i < count; ++i)
            keeper().ledger()->queueOffline(
                test::queuedAtTheSample(i), keeper().ledger(),
                [&stored](const Result<ledger::Recorded> &done) { stored += done ? 1 : 0; });
        QTRY_COMPARE_WITH_TIMEOUT(stored, count, 20000);
        keeper().refresh();
        QTRY_COMPARE(keeper().queued(), count);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        writeWorkspace();
        begin();
        open(path(QStringLiteral("w.passerelle")));
        keepPassword();
    }
    void cleanup()
    {
        m_scan.reset();
        m_workspace.reset();
        m_folder.reset();
    }

    void knowsThePlan()
    {
        QCOMPARE(m_scan->devices().size(), 3);
        QCOMPARE(m_scan->device(), QStringLiteral("PDA_01"));
        QVERIFY(m_scan->deviceWay(QStringLiteral("PDA_02")).contains(QStringLiteral("MSR_GATE01")));
        QVERIFY(!m_scan->deviceWay(QStringLiteral("nobody")).isEmpty());
        QCOMPARE(m_scan->target(), ScanSession::Target::Sandbox);
        QVERIFY(!m_scan->isSandboxRunning()); // started when it is first needed
        QVERIFY(!m_scan->sampleCards().empty());
        QTRY_VERIFY(keeper().ledger() != nullptr);
        QVERIFY(keeper().path().startsWith(path(QStringLiteral("data"))));
    }

    void sampleCardsAreInTheOperatorsLanguage()
    {
        Brackets brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        for (const QString &id : sandbox::Scenario::builtIn()) {
            QVERIFY(m_scan->setScenario(id));
            for (const ScanSession::SampleCard &card : m_scan->sampleCards())
                QVERIFY2(card.description.startsWith(u'['), qPrintable(card.description));
        }
        QCoreApplication::removeTranslator(&brackets);
        // The notes of somebody's own scenario are left as they are.
        QByteArray own = bytes(QStringLiteral(PASSERELLE_RESOURCES "/scenarios/toulouse.json"));
        write(QStringLiteral("own.json"), own.replace("Good everywhere\"", "Ours\""));
        QVERIFY(m_scan->setScenario(path(QStringLiteral("own.json"))));
        QCOMPARE(m_scan->sampleCards().front().description, QStringLiteral("Ours"));
    }

    void letsInAndSells()
    {
        const scan::Trace trace = scanned(kGood);
        QVERIFY2(trace.outcome == Outcome::LetInSaleMade, qPrintable(trace.message));
        QVERIFY(m_scan->isSandboxRunning());
        QCOMPARE(trace.order, QStringLiteral("1"));
        QCOMPARE(int(m_scan->recent().size()), 1);
        QVERIFY(!m_scan->isScanning());
    }

    void aSandboxThatTakesAnyKeyNeedsNoPassword()
    {
        std::optional<Result<void>> forgotten;
        m_workspace->passwords().forget([&forgotten](const Result<void> &end) { forgotten = end; });
        QTRY_VERIFY(forgotten.has_value() && forgotten->has_value());
        QCOMPARE(scanned(kGood).outcome, Outcome::LetInSaleMade);
        QCOMPARE(m_workspace->passwords().state(), rules::PasswordState::Missing);
        QVERIFY(m_scan->setScenario(QStringLiteral("strict")));
        QCOMPARE(scanned(kGood).reason, QStringLiteral("connection-password-missing"));
        QVERIFY(m_scan->setScenario(QStringLiteral("toulouse")));
        m_scan->setTarget(ScanSession::Target::Otipass);
        QCOMPARE(scanned(kGood).reason, QStringLiteral("connection-password-missing"));
    }

    void takesScansOneAfterTheOther()
    {
        QSignalSpy ends(m_scan.get(), &ScanSession::scanFinished);
        for (const char *card : {"TLS00012345678", "TLS00020000002", "TLS00012345679", "no card at all"})
            m_scan->scan(QString::fromLatin1(card));
        QTRY_COMPARE(int(ends.count()), 4);
        QCOMPARE(m_scan->recent().front().scan.cardCode, QStringLiteral("no card at all"));
        QCOMPARE(m_scan->recent().back().order, QStringLiteral("1"));
        QCOMPARE(m_scan->recent()[1].order, QStringLiteral("2"));
        m_scan->scanAgain();
        QTRY_COMPARE(int(ends.count()), 5);
    }

    void scansTheTextAsItStands()
    {
        QCOMPARE(scanned(kGood).outcome, Outcome::LetInSaleMade);
        const QByteArray mapping = m_workspace->document().snapshot().text(document::Buffer::Mapping);
        const auto at = quint32(mapping.indexOf("DDMM_AUG"));
        QVERIFY(m_workspace->edit({QStringLiteral("Rename"),
                                   {{document::Buffer::Mapping, {at, 8}, QByteArrayLiteral("DDMM_AUX")}}}));
        const scan::Trace trace = scanned(kGood); // at once: it waits for the check itself
        QCOMPARE(trace.outcome, Outcome::Refused);
        QCOMPARE(trace.reason, QStringLiteral("mapping-entry-missing"));
    }

    void followsThePlan()
    {
        QSignalSpy changes(m_scan.get(), &ScanSession::changed);
        const QByteArray workspace = m_workspace->document().snapshot().text(document::Buffer::Workspace);
        const auto at = quint32(workspace.indexOf("PDA_01"));
        QVERIFY(m_workspace->edit({QStringLiteral("Rename"),
                                   {{document::Buffer::Workspace, {at, 6}, QByteArrayLiteral("PDA_09")}}}));
        QVERIFY(!changes.isEmpty());
        QCOMPARE(m_scan->device(), QStringLiteral("PDA_09"));
    }

    void queuesOfflineAndSynchronises()
    {
        m_scan->setOnline(false);
        const scan::Trace trace = scanned(kGood);
        QVERIFY(trace.isQueued);
        QVERIFY(!m_scan->isSandboxRunning());
        QTRY_COMPARE(keeper().queued(), 1);
        QSignalSpy ends(&keeper(), &LedgerKeeper::synchronised);
        keeper().synchronise();
        QVERIFY(keeper().synchronisation().isRunning);
        keeper().synchronise(); // once is enough
        QTRY_COMPARE(int(ends.count()), 1);
        QCOMPARE(ends.first().first().value<ledger::Synchronised>(),
                 (ledger::Synchronised{1, 0, 0, false, {}}));
        QTRY_COMPARE(keeper().queued(), 0);
        QCOMPARE(int(ends.count()), 1);
    }

    void saysHowFarASynchronisationIs()
    {
        queueOffline(120);
        int most = 0;
        connect(&keeper(), &LedgerKeeper::progressed, this, [&] {
            const auto &now = keeper().synchronisation();
            QVERIFY(now.done >= most || !now.isRunning);
            QVERIFY(now.total == 0 || now.total == 120);
            most = std::max(most, now.done);
        });
        QSignalSpy ends(&keeper(), &LedgerKeeper::synchronised);
        keeper().synchronise();
        QVERIFY(!keeper().synchronisation().isStopping);
        QTRY_COMPARE(int(ends.count()), 1);
        QCOMPARE(most, 120);
        QVERIFY(!keeper().synchronisation().isRunning);
    }

    void aStoppedSynchronisationKeepsWhatWasStoredAndTheRestQueued()
    {
        queueOffline(600);
        QSignalSpy ends(&keeper(), &LedgerKeeper::synchronised);
        keeper().stopSynchronising(); // none is under way: nothing happens
        keeper().synchronise();
        keeper().stopSynchronising();
        QVERIFY(keeper().synchronisation().isStopping && keeper().synchronisation().isRunning);
        QTRY_COMPARE(int(ends.count()), 1);
        const auto end = ends.first().first().value<ledger::Synchronised>();
        QVERIFY(end.cancelled && end.left > 0);
        QCOMPARE(end.made + end.left, 600);
        QTRY_COMPARE(keeper().queued(), end.left);
        keeper().synchronise();
        QTRY_COMPARE(int(ends.count()), 2);
        QCOMPARE(ends.last().first().value<ledger::Synchronised>().made, end.left); // once each
        QTRY_COMPARE(keeper().queued(), 0);
    }

    void anotherWorkspaceEndsTheSynchronisation()
    {
        queueOffline(300);
        keeper().synchronise();
        open(path(QStringLiteral("toulouse-mapping.jsonc")));
        QVERIFY(!keeper().synchronisation().isRunning);
        QCOMPARE(keeper().queued(), 0);
        open(path(QStringLiteral("w.passerelle")));
        QSignalSpy ends(&keeper(), &LedgerKeeper::synchronised);
        QTRY_VERIFY(keeper().ledger() != nullptr);
        keeper().synchronise(); // whatever is left of it
        QTRY_COMPARE(int(ends.count()), 1);
        QTRY_COMPARE(keeper().queued(), 0);
    }

    void keepsTheQueueOverARestart()
    {
        m_scan->setOnline(false);
        scanned(kGood);
        m_scan.reset();
        m_workspace.reset();
        begin();
        open(path(QStringLiteral("w.passerelle")));
        QTRY_COMPARE(keeper().queued(), 1);
    }

    void exportsTheLedger()
    {
        scanned(kGood);
        QVERIFY(QDir().mkpath(path(QStringLiteral("out"))));
        std::optional<Result<QStringList>> written;
        m_scan->exportFiles(path(QStringLiteral("out")), [&written](const auto &end) { written = end; });
        QTRY_VERIFY(written.has_value());
        QVERIFY(written->has_value());
        QVERIFY(!written->value().isEmpty());
        written.reset();
        m_scan->exportFiles(path(QStringLiteral("no/such")), [&written](const auto &end) { written = end; });
        QTRY_VERIFY(written.has_value());
        QVERIFY(!written->has_value());
    }

    void cancelDropsWhatWaits()
    {
        QVERIFY(m_scan->setScenario(QStringLiteral("faults")));
        QSignalSpy ends(m_scan.get(), &ScanSession::scanFinished);
        QSignalSpy steps(m_scan.get(), &ScanSession::traceChanged);
        m_scan->scan(QStringLiteral("TLS00090000014")); // never answered
        m_scan->scan(kGood);
        QTRY_VERIFY(m_scan->current().steps.size() == 11 &&
                    m_scan->current().steps[5].state == scan::StepState::Running);
        m_scan->cancel();
        QTRY_COMPARE(int(ends.count()), 1);
        QCOMPARE(m_scan->current().reason, QStringLiteral("cancelled"));
        QVERIFY(!m_scan->isScanning());
        QCOMPARE(scanned(kGood).outcome, Outcome::LetInSaleMade);
        QCOMPARE(int(ends.count()), 2);
    }

    void tellsOfAScenarioThatCannotBeRead()
    {
        QSignalSpy problems(m_scan.get(), &ScanSession::problem);
        QVERIFY(!m_scan->setScenario(path(QStringLiteral("missing.json"))));
        QCOMPARE(int(problems.count()), 1);
        QCOMPARE(m_scan->scenario(), QStringLiteral("toulouse"));
    }

    void tellsOfALedgerThatCannotBeUsedAndBeginsAnewOnTheOperatorsWord()
    {
        const QString ledger = keeper().path();
        m_scan.reset();
        m_workspace.reset();
        for (const QString &name : QDir(path(QStringLiteral("data"))).entryList({QStringLiteral("ledger-*")}))
            QVERIFY(QFile::remove(path(QStringLiteral("data/")) + name));
        QFile file(ledger);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("nothing like a database").repeated(200));
        file.close();
        begin();
        QSignalSpy problems(m_scan.get(), &ScanSession::problem);
        open(path(QStringLiteral("w.passerelle")));
        QTRY_VERIFY(!problems.isEmpty());
        QVERIFY(keeper().ledger() == nullptr);
        QVERIFY(keeper().canBeginAnew());
        keepPassword();
        QCOMPARE(scanned(kGood).outcome, Outcome::LetInNoSale);
        QSignalSpy begun(&keeper(), &LedgerKeeper::begunAnew);
        QSignalSpy told(&keeper(), &LedgerKeeper::changed);
        keeper().beginAnew();
        QTRY_VERIFY(keeper().ledger() != nullptr);
        QVERIFY(!keeper().trouble() && !told.isEmpty());
        QCOMPARE(int(begun.count()), 1);
        QVERIFY(bytes(begun.first().first().toString()).startsWith("nothing like a database"));
        QCOMPARE(scanned(kGood).outcome, Outcome::LetInSaleMade);
    }

    void aMappingAloneTakesNoCards()
    {
        open(path(QStringLiteral("toulouse-mapping.jsonc")));
        QVERIFY(m_scan->devices().isEmpty());
        const scan::Trace trace = scanned(kGood);
        QCOMPARE(trace.reason, QStringLiteral("scan-needs-workspace"));
        QVERIFY(trace.steps.empty());
        QVERIFY(keeper().ledger() == nullptr);
    }

    void anIdFromAFileNeverLeadsOutOfTheFolder()
    {
        write(QStringLiteral("evil.passerelle"),
              bytes(path(QStringLiteral("w.passerelle")))
                  .replace("5a1e7005ec0f4d1b9a3c2f6e8d740031", "../../../evil"));
        std::optional<Result<void>> opened;
        m_workspace->open(path(QStringLiteral("evil.passerelle")),
                          [&opened](const auto &end) { opened = end; });
        QTRY_VERIFY(opened.has_value());
        QCOMPARE(QFileInfo(keeper().path()).path(), path(QStringLiteral("data")));
    }
};

QTEST_GUILESS_MAIN(TestScanSession)
#include "tst_scan_session.moc"
