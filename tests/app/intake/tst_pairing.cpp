// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/pairing.h"

#include <QTest>

using namespace passerelle;
using namespace passerelle::intake;

/// Which service a sector gets, and why.
class TestPairing : public QObject
{
    Q_OBJECT

    static std::vector<SentItem> items(const QByteArray &lines, ListKind kind)
    {
        return readList(lines, kind).items;
    }

private Q_SLOTS:
    void eachPairHasItsReason_data()
    {
        QTest::addColumn<QByteArray>("sectors");
        QTest::addColumn<QByteArray>("services");
        QTest::addColumn<QString>("pairs"); // by sector: the service's index and the reason
        const auto row = [](const char *name, const char *sectors, const char *services,
                            const QString &pairs) {
            QTest::newRow(name) << QByteArray(sectors) << QByteArray(services) << pairs;
        };
        const auto pair = [](int service, Why why) {
            return QStringLiteral("%1:%2 ").arg(service).arg(static_cast<int>(why));
        };
        row("sent together", "sector;service\nA_1;SERV0002\nA_2;SERV0009\n", "SERV0001\nSERV0002\n",
            pair(1, Why::Given) + pair(-1, Why::Given));
        row("the same code", "AUG_1 x\nMSR_2 y\n", "MSR-2 one\nAUG-1 two\n",
            pair(1, Why::SameCode) + pair(0, Why::SameCode));
        row("the same name", "DDMM_1 Musée des Augustins\nDDMM_2 Saint-Raymond\n",
            "SERV0001 saint raymond\nSERV0002 MUSEE DES AUGUSTINS\n",
            pair(1, Why::SameName) + pair(0, Why::SameName));
        row("a word", "DDMM_A Augustins church\nDDMM_B Raymond tower\n",
            "SERV0061 Musée Saint-Raymond\nSERV0062 Musée des Augustins\n",
            pair(1, Why::SameWord) + pair(0, Why::SameWord));
        row("an abbreviation", "DDMM_AUG\nDDMM_RAY\n",
            "SERV0061 Musée Saint-Raymond\nSERV0062 Musée des Augustins\n",
            pair(1, Why::SameWord) + pair(0, Why::SameWord));
        row("spelt alike", "DDMM_X Bembberg\nDDMM_Y Labiit\nDDMM_Z Duppuy\n",
            "SERV0001 Dupuy\nSERV0002 Bemberg\nSERV0003 Labit\n",
            pair(1, Why::SpeltAlike) + pair(2, Why::SpeltAlike) + pair(0, Why::SpeltAlike));
        row("the only ones left", "DDMM_AUG\nDDMM_Q\nX_Y\n", "SERV0001 Augustins\nSERV0002 Other\n",
            pair(0, Why::SameWord) + pair(-1, Why::NothingFits) + pair(-1, Why::NothingFits));
        row("one and one", "DDMM_Q\n", "SERV0001 Somewhere\n", pair(0, Why::OnlyLeft));
        row("the same place", "DDMM_Q\nDDMM_R\n", "SERV0001 Here\nSERV0002 There\n",
            pair(0, Why::SamePlace) + pair(1, Why::SamePlace));
        row("several fit", "DDMM_AUG\nDDMM_Q\n",
            "SERV0001 Augustins north\nSERV0002 Augustins south\nSERV0003 x\n",
            pair(-1, Why::SeveralFit) + pair(-1, Why::NothingFits));
        row("nothing fits", "DDMM_Q\nDDMM_R\n", "SERV0001 Here\n",
            pair(-1, Why::NothingFits) + pair(-1, Why::NothingFits));
        row("no services", "DDMM_Q\n", "", pair(-1, Why::NothingFits));
        row("no sectors", "", "SERV0001\n", QString());
    }
    void eachPairHasItsReason()
    {
        QFETCH(QByteArray, sectors);
        QFETCH(QByteArray, services);
        QFETCH(QString, pairs);
        QString found;
        for (const Pair &pair :
             pairUp(items(sectors, ListKind::Sectors), items(services, ListKind::Services)))
            found += QStringLiteral("%1:%2 ").arg(pair.service).arg(static_cast<int>(pair.why));
        QCOMPARE(found, pairs);
    }

    void noServiceGoesToTwo()
    {
        const auto sectors =
            items("DDMM_AUG Augustins\nDDMM_AUG2 Augustins\nDDMM_AU Augustin\n", ListKind::Sectors);
        const auto services = items("SERV0001 Augustins\nSERV0002 Augustins garden\n", ListKind::Services);
        QList<qsizetype> used;
        for (const Pair &pair : pairUp(sectors, services)) {
            if (pair.service >= 0) {
                QVERIFY(!used.contains(pair.service));
                used.append(pair.service);
            }
        }
    }

    void aHundredThousandArePaired()
    {
        std::vector<SentItem> sectors, services;
        for (int i = 0; i < 100'000; ++i) {
            const QString name = QStringLiteral("Museum %1").arg(i);
            sectors.push_back(
                {QStringLiteral("DDMM_%1").arg(i), i % 3 ? name : QString(), {}, {}, {}, {}, i + 1});
            services.push_back({QStringLiteral("SERV%1X").arg(99'999 - i, 6, 10, QLatin1Char('0')),
                                QStringLiteral("Museum %1").arg(99'999 - i),
                                {},
                                {},
                                {},
                                {},
                                i + 1});
        }
        const std::vector<Pair> pairs = pairUp(sectors, services);
        for (std::size_t i = 0; i < pairs.size(); ++i)
            QCOMPARE(pairs[i].service, qsizetype(99'999 - i));
    }

    void everyReasonHasWords()
    {
        QSet<QString> words;
        for (int why = 0; why <= static_cast<int>(Why::ByHand); ++why)
            words.insert(whyWords(static_cast<Why>(why), QStringLiteral("word")));
        QCOMPARE(words.size(), static_cast<int>(Why::ByHand) + 1);
    }
};

QTEST_GUILESS_MAIN(TestPairing)
#include "tst_pairing.moc"
