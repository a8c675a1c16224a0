// SPDX-License-Identifier: GPL-3.0-or-later
#include "sent_words.h"

#include <QTest>

using namespace passerelle;
using intake::ListKind;
using intake::readList;
using intake::SentList;
using test::words;

/// Lists of services and sectors as people send them.
class TestSentList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servicesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("items");
        const auto row = [](const char *name, const char *text, const char *items) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(items);
        };
        const char *two = "PCUM031FS61|Augustins\nPCUM031FS62|Saint-Raymond";
        row("codes alone", "PCUM031FS61\nPCUM031FS62\n", "PCUM031FS61|\nPCUM031FS62|");
        row("a space between", "PCUM031FS61 Augustins\r\nPCUM031FS62   Saint-Raymond", two);
        row("name in front", "Augustins PCUM031FS61\nSaint-Raymond PCUM031FS62", two);
        row("bullets", "- PCUM031FS61 : Augustins\n• PCUM031FS62 : Saint-Raymond", two);
        row("numbers", "1. PCUM031FS61 – Augustins\n2) PCUM031FS62 – Saint-Raymond", two);
        row("brackets", "Augustins (PCUM031FS61)\nSaint-Raymond (PCUM031FS62),", two);
        row("tabs", "PCUM031FS61\tAugustins\nPCUM031FS62\tSaint-Raymond", two);
        row("tabs and header", "Id\tLibellé\nPCUM031FS61\tAugustins\nPCUM031FS62\tSaint-Raymond", two);
        row("CSV", "service;name\nPCUM031FS61;Augustins\nPCUM031FS62;\"Saint-Raymond\"", two);
        row("columns turned", "Musée;Identifiant\nAugustins;PCUM031FS61\nSaint-Raymond;PCUM031FS62", two);
        row("running numbers", "1;PCUM031FS61;Augustins\n2;PCUM031FS62;Saint-Raymond", two);
        row("one line", "PCUM031FS61, PCUM031FS62", "PCUM031FS61|\nPCUM031FS62|");
        row("a mail",
            "Bonjour,\nvoici les services :\n> PCUM031FS61 Augustins\n> PCUM031FS62 Saint-Raymond\nBien à "
            "vous",
            two);
        row("JSON strings", R"(["PCUM031FS61 Augustins", "PCUM031FS62 Saint-Raymond"])", two);
        row("JSON objects",
            R"([{"id": "PCUM031FS61", "name": "Augustins"}, {"id": "PCUM031FS62", "name": "Saint-Raymond"}])",
            two);
        row("JSON wrapped",
            R"({"services": [{"id": "PCUM031FS61", "name": "Augustins"}, {"id": "PCUM031FS62", "name": "Saint-Raymond"}]})",
            two);
        row("JSON map", R"({"Augustins": "PCUM031FS61", "Saint-Raymond": "PCUM031FS62"})", two);
        row("spaces", "PROVIDER#PCUM031FS61 Augustins", "PCUM031FS61|Augustins|PROVIDER#PCUM031FS61");
        row("both ids", "pcum031fs61 PROVIDER#PCUM031FS61", "pcum031fs61||PROVIDER#PCUM031FS61");
        row("twice", "PCUM031FS61\npcum031fs61 Augustins", "PCUM031FS61|Augustins");
        row("an address and a password", "https://u:p1@otipass.net/api/x\nMot de passe : abc123\nPCUM031FS61",
            "PCUM031FS61|");
        row("words alone", "augustins\nraymond", "augustins|\nraymond|");
        row("nothing", " \n\t\n", "");
        row("greetings alone", "Bonjour Anne\nmerci beaucoup", "");
    }
    void servicesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, items);
        QCOMPARE(words(readList(text.toUtf8(), ListKind::Services)), items);
    }

    void sectorsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("items");
        const auto row = [](const char *name, const char *text, const char *items) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(items);
        };
        row("codes", "DDMM_AUG\nDDMM_MSR", "DDMM_AUG|\nDDMM_MSR|");
        row("names", "DDMM_AUG Musée des Augustins\nDDMM_MSR : Saint-Raymond",
            "DDMM_AUG|Musée des Augustins\nDDMM_MSR|Saint-Raymond");
        row("everything",
            "secteur;service;saison;produit\nDDMM_AUG;PCUM031FS61;DDMM23;PASSTOU\nDDMM_MSR;PCUM031FS62;"
            "DDMM24;P2",
            "DDMM_AUG||PCUM031FS61|DDMM23|PASSTOU\nDDMM_MSR||PCUM031FS62|DDMM24|P2");
        row("a mapping",
            R"({"sectorInfos": {"DDMM_AUG": {"OtipassServiceId": "abc", "OtipassPSpaceId": "PROVIDER#ABC"}}})",
            "DDMM_AUG||abc|PROVIDER#ABC");
        row("names alone are asked about", "Musée des Augustins\nMusée Saint-Raymond",
            "|Musée des Augustins\n|Musée Saint-Raymond");
        row("capitals", "AUG Musée des Augustins\nMSR Saint-Raymond",
            "AUG|Musée des Augustins\nMSR|Saint-Raymond");
        row("the same code twice", "DDMM_AUG one\nDDMM_AUG two", "DDMM_AUG|one\nDDMM_AUG|two");
    }
    void sectorsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, items);
        QCOMPARE(words(readList(text.toUtf8(), ListKind::Sectors)), items);
    }

    void whatIsLeftOutIsTold()
    {
        const SentList list = readList("Bonjour,\nDDMM_AUG\nDDMM_MSR\nMerci d'avance", ListKind::Sectors);
        QCOMPARE(list.items.size(), std::size_t{2});
        QCOMPARE(list.skipped, QStringList({QStringLiteral("Bonjour"), QStringLiteral("Merci d'avance")}));
        QCOMPARE(list.items[1].line, 3);
    }

    void anyBytesAreRead()
    {
        QByteArray bytes;
        for (int i = 0; i < 20000; ++i)
            bytes.append(static_cast<char>((i * 7919) >> 3));
        for (const ListKind kind : {ListKind::Services, ListKind::Sectors}) {
            readList(bytes, kind);
            readList(QByteArray(3000, '['), kind);
            readList(QByteArray("{\"a\": ").repeated(3000), kind);
            readList(QByteArray("\"\n").repeated(3000), kind);
        }
    }

    void oneThatIsCancelledEnds()
    {
        const CancelToken cancel;
        cancel.cancel();
        const QByteArray many = QByteArray("DDMM_AUG x\n").repeated(100'000);
        QVERIFY(readList(many, ListKind::Sectors, cancel).items.size() < 5000);
    }
};

QTEST_GUILESS_MAIN(TestSentList)
#include "tst_sent_list.moc"
