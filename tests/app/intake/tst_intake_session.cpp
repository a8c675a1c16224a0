// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intake_session.h"

#include "mapping/mapping.h"
#include "rules/facts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace passerelle;
using namespace passerelle::intake;
using mapping::Mapping;

/// What was sent becomes a workspace, with what nobody said asked for.
class TestIntakeSession : public QObject
{
    Q_OBJECT

    static bool isReady(const IntakeSession &session)
    {
        return QTest::qWaitFor([&session] { return !session.isBusy() && session.made(); }, 60000);
    }
    static Mapping mappingOf(const IntakeSession &session)
    {
        return Mapping(std::make_shared<const json::Reading>(json::read(session.made()->texts.mapping)));
    }
    static bool hasFinding(const IntakeSession &session, QLatin1String rule)
    {
        const Made &made = *session.made();
        return std::any_of(made.findings.rows.begin(), made.findings.rows.end(), [&](quint32 row) {
            return rules::findingAt(made.result, row).rule->id() == rule;
        });
    }

private Q_SLOTS:
    void aWholeWorkspaceIsMade()
    {
        IntakeSession session;
        const QAbstractItemModelTester tester(&session.model());
        session.setAddress(QStringLiteral("voici : https://otipass.net/api/toulouse"));
        session.setServices("PCUMID031FS00061 Musée des Augustins\nPCUMID031FS00062 Musée Saint-Raymond\n");
        session.setSectors("DDMM_AUG Augustins\nDDMM_MSR Saint-Raymond\n");
        session.setCommon({QStringLiteral("DDMM23"), QStringLiteral("PASSTOU")});
        session.setUserName(QStringLiteral(" museum "));
        QVERIFY(isReady(session));
        QCOMPARE(session.model().rows().asked(), 0);
        const Mapping made = mappingOf(session);
        QVERIFY(made.reading().isStrict());
        QCOMPARE(made.projectId(), QStringLiteral("toulouse"));
        QVERIFY(made.isSerial());
        const auto entry = made.effective(u"DDMM_AUG");
        QVERIFY(entry);
        QCOMPARE(entry->service, QStringLiteral("PCUMID031FS00061"));
        QCOMPARE(entry->space, QStringLiteral("PROVIDER#PCUMID031FS00061"));
        QCOMPARE(entry->season, QStringLiteral("DDMM23"));
        QCOMPARE(entry->product, QStringLiteral("PASSTOU"));
        QCOMPARE(session.made()->result.facts()->setup.connection.url.value,
                 QStringLiteral("https://otipass.net/api"));
        QCOMPARE(session.made()->count(rules::Severity::Error), 0);
        session.setSerial(false);
        session.setProjectId(QStringLiteral(" dijon "));
        QVERIFY(isReady(session));
        QVERIFY(!mappingOf(session).isSerial());
        QCOMPARE(mappingOf(session).projectId(), QStringLiteral("dijon"));
        session.setAddress(QStringLiteral("https://otipass.net/api/reims"));
        QCOMPARE(session.projectId(), QStringLiteral("dijon")); // typed by hand
    }

    void nothingGivesAnEmptyOne()
    {
        IntakeSession session;
        QVERIFY(isReady(session));
        QVERIFY(mappingOf(session).sectors().empty());
        QVERIFY(hasFinding(session, QLatin1String("connection-url-empty")));
        QVERIFY(session.notes().isEmpty());
    }

    void aPasswordGoesNowhere()
    {
        IntakeSession session;
        session.setAddress(QStringLiteral("https://pauline:s3cr3t@otipass.net/api/toulouse"));
        session.setServices("Mot de passe : s3cr3t\nPCUMID031FS00061\n");
        session.setSectors("DDMM_AUG\n");
        QVERIFY(isReady(session));
        QVERIFY(session.address().hadCredentials);
        QVERIFY(session.notes().join(u' ').contains(QLatin1String("keychain")));
        for (const QByteArray &text : {session.made()->texts.mapping, session.made()->texts.workspace,
                                       session.notes().join(u' ').toUtf8(), session.address().text.toUtf8()})
            QVERIFY2(!text.contains("s3cr3t") && !text.contains("pauline"), text.constData());
    }

    void whoTypesOnStillSeesThatItWasLeftOut()
    {
        IntakeSession session;
        session.setAddress(QStringLiteral("https://pauline:s3cr3t@o"));
        session.setAddress(QStringLiteral("https://otipass.net/api"));
        QVERIFY(session.address().hadCredentials);
        session.setAddress({});
        QVERIFY(!session.address().hadCredentials);
    }

    void whatNobodySaidIsAsked()
    {
        IntakeSession session;
        IntakeModel &model = session.model();
        const QAbstractItemModelTester tester(&model);
        session.setServices("SERV0001 Here\nSERV0002 There\nSERV0003 Elsewhere\n");
        session.setSectors("DDMM_Q\nDDMM_R\n");
        QVERIFY(isReady(session));
        QCOMPARE(model.rows().asked(), 6); // service, season, product of both
        QVERIFY(hasFinding(session, QLatin1String("mapping-value-empty")));
        QModelIndex next = model.nextAsked({});
        QCOMPARE(next, model.index(0, IntakeModel::ServiceColumn));
        QCOMPARE(model.suggestions(next).size(), 3);
        QVERIFY(model.setData(next, model.suggestions(next)[1])); // with its name behind
        QCOMPARE(next.data().toString(), QStringLiteral("SERV0002"));
        QCOMPARE(model.index(0, IntakeModel::SpaceColumn).data().toString(),
                 QStringLiteral("PROVIDER#SERV0002"));
        QCOMPARE(model.suggestions(model.index(1, IntakeModel::ServiceColumn)).back(),
                 QStringLiteral("SERV0002 – There")); // used ones last
        next = model.nextAsked(next);
        QCOMPARE(next, model.index(0, IntakeModel::SeasonColumn));
        QVERIFY(model.setData(next, QStringLiteral("S1")));
        session.setCommon({QStringLiteral("S2"), QStringLiteral("P")});
        QCOMPARE(next.data().toString(), QStringLiteral("S1"));
        QCOMPARE(model.index(1, IntakeModel::SeasonColumn).data().toString(), QStringLiteral("S2"));
        QCOMPARE(model.rows().asked(), 1);
        QVERIFY(!model.setData(model.index(0, IntakeModel::WhyColumn), QStringLiteral("x")));
        QVERIFY(!model.setData(model.index(0, IntakeModel::NameColumn), QStringLiteral("x")));
        // What was typed stays when the list is sent again with one line more.
        session.setSectors("DDMM_Q\nDDMM_R\nDDMM_S\n");
        QVERIFY(isReady(session));
        QCOMPARE(model.index(0, IntakeModel::ServiceColumn).data().toString(), QStringLiteral("SERV0002"));
        // It is not guessed for another one as well.
        QCOMPARE(model.index(1, IntakeModel::ServiceColumn).data().toString(), QString());
        QVERIFY(session.notes().join(u' ').contains(QLatin1String("SERV0001")));
    }

    void aGuessIsConfirmed()
    {
        IntakeSession session;
        IntakeModel &model = session.model();
        session.setServices("SERV0001 Here\nSERV0002 There\n");
        session.setSectors("DDMM_Q\nDDMM_R\n");
        QVERIFY(isReady(session));
        QCOMPARE(model.rows().guesses(), 2);
        const QModelIndex service = model.index(0, IntakeModel::ServiceColumn);
        QVERIFY(service.data(IntakeModel::AskedRole).toBool());
        QVERIFY(!service.data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(model.setData(service, service.data())); // the same once more says yes
        QVERIFY(!service.data(IntakeModel::AskedRole).toBool());
        model.confirmAll();
        QCOMPARE(model.rows().guesses(), 0);
    }

    void twoSectorsWithOneCodeAreAskedAbout()
    {
        IntakeSession session;
        IntakeModel &model = session.model();
        session.setSectors("DDMM_AUG one\nDDMM_AUG two\n");
        session.setServices("SERV0001 one\nSERV0002 two\n");
        QVERIFY(isReady(session));
        QVERIFY(model.index(0, 0).data(IntakeModel::AskedRole).toBool());
        QVERIFY(model.index(1, 0).data(IntakeModel::AskedRole).toBool());
        QVERIFY(hasFinding(session, QLatin1String("mapping-sector-repeated")));
        QVERIFY(model.setData(model.index(1, 0), QStringLiteral("DDMM_TWO")));
        QVERIFY(!model.index(0, 0).data(IntakeModel::AskedRole).toBool());
        QVERIFY(isReady(session));
        QVERIFY(!hasFinding(session, QLatin1String("mapping-sector-repeated")));
    }

    void aSectorWithoutCodeIsNotWritten()
    {
        IntakeSession session;
        session.setSectors("Musée des Augustins\nMusée Saint-Raymond\n");
        QVERIFY(isReady(session));
        QCOMPARE(session.model().rows().withoutCode(), 2);
        QVERIFY(mappingOf(session).sectors().empty());
        QVERIFY(!session.notes().isEmpty());
        QVERIFY(session.model().setData(session.model().index(0, 0), QStringLiteral("AUG")));
        QVERIFY(isReady(session));
        QCOMPARE(mappingOf(session).sectors().size(), std::size_t{1});
    }

    void aHundredThousandLinesAreRead()
    {
        QByteArray services, sectors;
        for (int i = 0; i < 100'000; ++i) {
            const QByteArray number = QByteArray::number(100'000 + i);
            services += "PCUMID" + number + "FS;Museum " + number + "\n";
            sectors += "DDMM_" + number + "\tMuseum " + number + "\n";
        }
        IntakeSession session;
        session.setServices(services);
        session.setSectors(sectors);
        session.setCommon({QStringLiteral("S"), QStringLiteral("P")});
        QVERIFY(isReady(session));
        QCOMPARE(session.model().rowCount(), 100'000);
        QCOMPARE(session.model().rows().asked(), 0);
        QCOMPARE(mappingOf(session).sectors().size(), std::size_t{100'000});
    }

    void oneThatIsLeftMeanwhileEnds()
    {
        IntakeSession session;
        session.setSectors(QByteArray("DDMM_AUG Augustins\n").repeated(100'000));
        QSignalSpy busy(&session, &IntakeSession::busyChanged);
        QVERIFY(busy.wait());
    }
};

QTEST_GUILESS_MAIN(TestIntakeSession)
#include "tst_intake_session.moc"
