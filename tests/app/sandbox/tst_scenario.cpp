// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/scenario.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace passerelle;
using namespace passerelle::sandbox;
using otipass::Verdict;

namespace
{

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray toulouse() { return contents(QStringLiteral(PASSERELLE_RESOURCES "/scenarios/toulouse.json")); }

} // namespace

class TestScenario : public QObject
{
    Q_OBJECT

private slots:
    void everyBuiltInScenarioIsRight()
    {
        QVERIFY(Scenario::builtIn().contains(QLatin1String("toulouse")));
        const QStringList ids = Scenario::builtIn();
        for (const QString &id : ids) {
            const auto scenario = Scenario::load(id);
            QVERIFY2(scenario, qPrintable(scenario ? id : scenario.error().sentence()));
            QCOMPARE(scenario->id, id);
        }
    }

    void theSampleHasACardForEachState()
    {
        const Scenario scenario = *Scenario::load(QStringLiteral("toulouse"));
        QCOMPARE(scenario.projectId, QStringLiteral("toulouse"));
        QCOMPARE(scenario.userName, QStringLiteral("museum"));
        QCOMPARE(scenario.key, QStringLiteral("*"));
        QCOMPARE(scenario.services.size(), std::size_t{6});
        QVERIFY(scenario.service(u"PCUMID031FS00061"));
        QVERIFY(!scenario.service(u"pcumid031fs00061"));
        QCOMPARE(scenario.pass(u"TLS00012345678")->state, Verdict::LetIn);
        for (const Verdict state : {Verdict::LetIn, Verdict::Inactive, Verdict::Expired, Verdict::Blocked,
                                    Verdict::AlreadyUsed, Verdict::NotForThisService}) {
            const bool isThere = std::any_of(scenario.passes.begin(), scenario.passes.end(),
                                             [state](const Pass &pass) { return pass.state == state; });
            QVERIFY2(isThere, verdictId(state).latin1());
        }
        for (const Pass &pass : scenario.passes)
            QVERIFY(!pass.note.isEmpty());
    }

    void refusesWhatIsNoScenario_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("where");
        const auto with = [](const QByteArray &from, const QByteArray &to) {
            return toulouse().replace(from, to);
        };
        QTest::newRow("empty") << QByteArray() << "json-not-valid"
                               << "line 1, column 1";
        QTest::newRow("other JSON") << QByteArray("{}") << "json-not-of-schema"
                                    << "/";
        QTest::newRow("type") << with("\"type\": \"numotipass\"", "\"type\": \"card\"")
                              << "json-not-of-schema"
                              << "/passes/8/type";
        QTest::newRow("state") << with("\"blocked\"", "\"bloked\"") << "scenario-word-unknown"
                               << "/passes/5/state";
        QTest::newRow("fault") << with("\"faults\": []",
                                       "\"faults\": [{\"card\": \"*\", \"fault\": \"htlm\"}]")
                               << "scenario-word-unknown"
                               << "/faults/0/fault";
        QTest::newRow("twice") << with("TLS00012345679", "TLS00012345678") << "scenario-pass-twice"
                               << "/passes/1";
        QTest::newRow("newer") << with("\"version\": 1", "\"version\": 2") << "scenario-newer"
                               << "/version";
        QTest::newRow("large") << QByteArray(Scenario::kLongest + 1, ' ') << "scenario-too-large"
                               << "";
    }
    void refusesWhatIsNoScenario()
    {
        QFETCH(QByteArray, text);
        const auto scenario = Scenario::parse(text);
        QVERIFY(!scenario);
        QTEST(scenario.error().id, "id");
        QTEST(scenario.error().where, "where");
        QVERIFY(!scenario.error().what.isEmpty());
        QVERIFY(!scenario.error().next.isEmpty());
    }

    void offersTheNearestWord()
    {
        const auto scenario = Scenario::parse(toulouse().replace("\"blocked\"", "\"bloked\""));
        QVERIFY(scenario.error().next.contains(QLatin1String("blocked")));
    }

    void readsAFileOrSaysWhyNot()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mine.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toulouse().replace("\"id\": \"toulouse\"", "\"id\": \"mine\""));
        file.close();
        QCOMPARE(Scenario::load(path)->id, QStringLiteral("mine"));
        QCOMPARE(Scenario::load(folder.path()).error().id, QStringLiteral("scenario-not-readable"));
        const auto none = Scenario::load(QStringLiteral("no-such"));
        QCOMPARE(none.error().id, QStringLiteral("scenario-not-readable"));
        QVERIFY(none.error().next.contains(QLatin1String("toulouse")));
    }

    void everyFaultHasAWord()
    {
        for (int kind = 0; kind <= static_cast<int>(FaultKind::ProxyPage); ++kind) {
            const auto fault = static_cast<FaultKind>(kind);
            QCOMPARE(faultById(QString(faultId(fault))), std::optional(fault));
        }
        QVERIFY(!faultById(u"none"));
    }
};

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"
